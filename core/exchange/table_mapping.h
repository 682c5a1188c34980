#pragma once

#include "exchange/cell_reader.h"
#include "exchange/import_reader.h"
#include "exchange/table_reader.h"

#include <optional>
#include <variant>
#include <vector>

namespace proven {

/// Where the cells of one column of our tables come from.
struct CellSource {
    int column = -1;                 ///< in the file, from 0; -1: none
    std::optional<QString> constant; ///< the same for every row
    [[nodiscard]] bool isThere() const { return column >= 0 || constant; }
};

/// One file, its shape and its meaning known: what is left is to read its rows.
struct OpenTable {
    TableShape shape;
    TableKind kind = TableKind::Book;
    bool isOurs = false;             ///< recognised by our own header
    QStringList header;              ///< the columns' names; their numbers where there is no header
    std::vector<CellSource> sources; ///< by column of our table
    QStringList guesses;
};

/// Finds out how a file falls into cells: encoding, separator, line ends, header.
struct SeenTable {
    TableShape shape;
    TableSample sample;
    QStringList header;
    QStringList guesses;
};
[[nodiscard]] std::variant<SeenTable, Refusal> seeTable(const SourceFile &file, const ImportOptions &options);

/// Finds out which of our tables it is and which column is what.
[[nodiscard]] std::variant<OpenTable, Refusal> openTable(const SourceFile &file, const ImportOptions &options, const Book &book);

/// Where a column of that name stands, upper and lower case alike; -1 where there is none.
[[nodiscard]] qsizetype placeOfColumn(const QStringList &header, const QString &name);

/// The forms of the columns of a table, for guessing the order of dates and the decimal sign.
[[nodiscard]] std::vector<CellForm> formsOf(TableKind kind);

/// A refusal that no table can be read as it was asked.
[[nodiscard]] Refusal unreadable(const QString &text, const QStringList &instead = {});

} // namespace proven
