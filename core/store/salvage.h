#pragma once

#include "domain/book.h"
#include "store/database.h"

#include <QString>
#include <QStringList>

namespace proven {

/// What could be read of a damaged book.
struct Salvage {
    Book book;
    QStringList lost; ///< what is not in it, one sentence each
    QStringList
        doubt; ///< what is in it, but should be looked at: where table and history disagree, and whose word was taken
};

/// Reads every row that can be read, from both ends of every table, and fills in from the images of the history. Where
/// table and history disagree, a history whose chain is whole is believed: it proves what was written. Throws
/// FileTrouble where SQLite can't even find the tables.
[[nodiscard]] Salvage salvaged(Database &database);

} // namespace proven
