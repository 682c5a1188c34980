#pragma once

#include "exchange/tables.h"

#include <QString>
#include <QStringList>

#include <span>

namespace proven {

/// How the columns of other people's tables are called, in English, German and Spanish.
struct ColumnWords {
    const char *field;       ///< the column of our table
    const char *phrases;     ///< what others call it, with | between; words in lower case without marks
    const char *others = ""; ///< words beside which it means something else, with | between; "*": any
};

/// The words for the columns of one of our tables.
[[nodiscard]] std::span<const ColumnWords> wordsForColumns(TableKind kind);

/// A column's name as words to compare: lower case, without marks, signs and words that say nothing ("date", "the").
[[nodiscard]] QStringList wordsOfColumn(const QString &name);

/// How well a column's name fits our column, 0 (not at all) to 1 (it is one of the phrases).
[[nodiscard]] double likeness(const QStringList &nameWords, const ColumnWords &words);

} // namespace proven
