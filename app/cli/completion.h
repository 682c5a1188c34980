#pragma once

#include <QString>

namespace proven::cli {

/// What bash reads to complete commands, options and their words, made from the table of commands.
[[nodiscard]] QString bashCompletion();

} // namespace proven::cli
