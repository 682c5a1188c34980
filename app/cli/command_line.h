#pragma once

#include "call.h"
#include "option.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace proven::cli {

/// The options that stand beside every command.
[[nodiscard]] const std::vector<Option> &programOptions();

/// A command line as read: whom it asks for what. Nothing in it has been looked up yet.
struct ReadLine {
    const CommandEntry *entry = nullptr; ///< null: no command was said
    QString group;                       ///< the first word of a command of two, where only that was said
    Given program;                       ///< what was said for programOptions()
    Given given;                         ///< what was said for the command
};

/// Reads a command line, the program's own name left out. Stops, unreadable, where it can't.
[[nodiscard]] ReadLine readLine(const QStringList &words);

} // namespace proven::cli
