#pragma once

#include <QString>

#include <optional>

namespace proven {

/// Where a restored book lies, and where what it replaced.
struct Restored {
    QString path;
    std::optional<QString> replaced; ///< none where nothing lay there
};

/// Puts a verified copy of the book at `backup` into the place `path`. The backup is examined whole before anything is
/// touched, and stays as it is; the copy is examined again; what lies at `path` keeps its content under the name
/// "NAME (before restore).proven", together with any file of SQLite's beside it. Whatever ends it half-way, at `path`
/// lies the old file or the new one, whole. Nothing in this program may have `path` open. Throws FileTrouble.
[[nodiscard]] Restored restoreBook(const QString &backup, const QString &path);

} // namespace proven
