#pragma once

#include <QString>
#include <QStringList>

namespace proven {

/// What scripts rely on.
enum class ExitCode {
    Done = 0,
    Refused = 1,    ///< by a law, or nothing to undo, or a law broken in the book
    Unreadable = 2, ///< a command line that can't be read
    BadInput = 3,   ///< an unknown vendor, 30 February, a rating of 6, a bad table
    FileTrouble = 4 ///< missing or damaged
};

/// Ends a command: what was wrong, where and why, and what is possible. Thrown by whatever finds out, told in one
/// place.
struct Stop {
    ExitCode code;
    QString text;
    QStringList instead = {};
};

} // namespace proven
