#pragma once

#include "domain/change.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace proven {

/// The format that images are written in today.
inline constexpr int imageFormat = 1;

template <class Record>
using IdList = std::vector<Id<Record>>;

/// What a history entry keeps of its changes: the records before and after. Of a large import's added records only the
/// ids: they are in the book as long as the import stands, and the entry that takes it back keeps them whole.
struct StoredChanges {
    Changes changes;
    PerRecordKind<IdList> addedIds; ///< added as well, beside those in `changes`
    bool operator==(const StoredChanges &) const = default;
};

/// The same, of what was added but the ids.
[[nodiscard]] StoredChanges withAddedAsIds(const Changes &changes);

/// A CBOR map from table name to {"fields": names in order, "added": [record], "added_ids": [id], "removed": [record],
/// "revised": [[before, after]]}, a record being the array of its fields' values; what is empty is left out.
[[nodiscard]] QByteArray toBytes(const StoredChanges &stored);
/// Nothing for bytes that are no such map. A field that the bytes don't know stays blank.
[[nodiscard]] std::optional<StoredChanges> fromBytes(const QByteArray &bytes, int format);

/// The largest id that changes name.
[[nodiscard]] qint64 lastIdOf(const Changes &changes);

} // namespace proven
