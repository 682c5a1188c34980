#pragma once

#include "store/history_table.h"

#include <QByteArray>

namespace proven {

/// The link of an entry that comes after `before`, which is empty for the first, with a salt of its own. `images` is
/// what the entry keeps of its changes, in bytes of `format`.
[[nodiscard]] ChainLink chained(const QByteArray &before, const StoredEntry &entry, int format,
                                const QByteArray &images);
/// Does the entry hold what it was written with? Of an erased one nobody can say: true.
[[nodiscard]] bool holdsWhatWasWritten(const ChainLink &link, const StoredEntry &entry, int format,
                                       const QByteArray &images);
/// Does it come after that chain?
[[nodiscard]] bool followsUpon(const QByteArray &before, const ChainLink &link, const StoredEntry &entry);

} // namespace proven
