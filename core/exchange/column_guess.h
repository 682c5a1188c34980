#pragma once

#include "exchange/guess.h"
#include "exchange/tables.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace proven {

/// One column of a foreign table taken for one of ours.
struct GuessedColumn {
    std::size_t field;     ///< its place in columnsOf(kind)
    int column;            ///< in the file, from 0
    double weight;         ///< how much speaks for it, up to 1
    Guessed<QString> told; ///< the field's name, how sure, and why
};

/// Guesses which columns of a table are which of ours: our own names first, then other names in English, German or
/// Spanish, held against what the first rows have in them, and where a required one has no name, by what it holds. No
/// column is taken twice, and none that this program itself wrote beside rejected rows. `header` is empty where the
/// table has none; no row may be wider than it.
[[nodiscard]] std::vector<GuessedColumn> guessColumns(TableKind kind, const QStringList &header,
                                                      const std::vector<QStringList> &rows);

/// Which of our tables it is by the same guesses: nothing where none or more than one fits. No other program knows
/// rounds: a table that names none is asked for it later.
[[nodiscard]] std::optional<Guessed<TableKind>> guessTable(const QStringList &header,
                                                           const std::vector<QStringList> &rows);

} // namespace proven
