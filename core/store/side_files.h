#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <functional>

namespace proven {

/// How the names end of what SQLite lays beside a database, and applies to whatever lies there next.
inline constexpr std::array sideFileEndings{"-journal", "-wal", "-shm"};

/// SQLite takes what lies beside a book under certain names for a part of it: the journal of another file would be
/// written into this one, a log be read as if it were in it, and a pipe be waited for without end. Throws FileTrouble
/// for such a file. `header` reads the first hundred bytes of the book. Never waits and never writes.
void requireOwnSideFiles(const QString &path, const std::function<QByteArray()> &header);

} // namespace proven
