#pragma once

#include <QCoreApplication>

namespace proven {

/// Marks the sentences of the command line for translation. Names of commands, options and values are the same in every
/// language.
struct CliWords {
    Q_DECLARE_TR_FUNCTIONS(CliWords)
};

} // namespace proven
