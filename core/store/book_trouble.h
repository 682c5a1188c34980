#pragma once

#include "store/trouble.h"

#include <QString>

namespace proven {

// Why a whole book is not written, or not any more.
[[nodiscard]] FileTrouble newer(const QString &path);
[[nodiscard]] FileTrouble notWritable(const QString &path);
/// The path leads to another file by now, or to none.
[[nodiscard]] FileTrouble movedAway(const QString &path);
/// The same file, with other bytes.
[[nodiscard]] FileTrouble overwritten(const QString &path);

} // namespace proven
