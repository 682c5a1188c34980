#pragma once

#include "option.h"

#include <QString>

/// Every text that explains the command line, made from the tables of commands and options.
namespace proven::cli {

[[nodiscard]] QString programHelp();
/// The commands of one group, such as "round".
[[nodiscard]] QString groupHelp(const QString &group);
[[nodiscard]] QString commandHelp(const CommandEntry &entry);
/// The manual page, as roff.
[[nodiscard]] QString manualPage();

} // namespace proven::cli
