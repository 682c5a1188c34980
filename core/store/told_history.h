#pragma once

#include "domain/change.h"
#include "store/database.h"

#include <QStringList>

#include <map>
#include <optional>

namespace proven {

/// What the history of a damaged book tells of one kind of record.
template <class Record>
struct Told {
    struct Word {
        std::optional<Record> image; ///< as it was last; nothing where only the table has it, or it was removed
        bool isRemoved = false;
        qint64 entry = 0; ///< that said so
        bool isErased =
            false; ///< that entry is an erasure, or was rewritten by one: its images hold less than the table
    };
    std::map<qint64, Word> words; ///< by id
};

/// What can be read of the history, entry after entry.
struct ToldHistory {
    PerRecordKind<Told> told;
    bool isWhole = false; ///< every entry is there, holds what was written into it and follows upon the one before
    QStringList lost;     ///< what can't be read, one sentence each
};

/// Throws FileTrouble for anything but damage.
[[nodiscard]] ToldHistory toldHistory(Database &database);

} // namespace proven
