#pragma once

#include "exchange/guess.h"
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
    Sureness sureness = Sureness::Said;
    QString because; ///< what the guess rests on
    [[nodiscard]] bool isThere() const { return column >= 0 || constant; }
};

/// One file, its shape and its meaning known: what is left is to read its rows.
struct OpenTable {
    TableShape shape;
    TableKind kind = TableKind::Book;
    Guessed<TableKind> kindIs;       ///< the same, with how sure that is
    bool isOurs = false;             ///< recognised by our own header
    QStringList header;              ///< the columns' names; their numbers where there is no header
    std::vector<CellSource> sources; ///< by column of our table
    QStringList missing;             ///< required columns of ours that nothing is read into
    QStringList guesses;
};

/// Finds out how a file falls into cells: encoding, separator, line ends, header.
struct SeenTable {
    TableShape shape;
    TableSample sample;
    QStringList header;
    ShapeGuesses found;
    QStringList guesses;

    /// The first rows without the header, none wider than it.
    [[nodiscard]] std::vector<QStringList> dataRows() const;
};
[[nodiscard]] std::variant<SeenTable, Refusal> seeTable(const SourceFile &file, const ImportOptions &options,
                                                        const ReadingProgress &progress = {});

/// Finds out which of our tables it is and which column is what; required columns may be missing.
[[nodiscard]] std::variant<OpenTable, Refusal> mapTable(const SourceFile &file, const SeenTable &seen,
                                                        const ImportOptions &options, const Book &book);
/// Both, and a refusal where a required column is missing.
[[nodiscard]] std::variant<OpenTable, Refusal> openTable(const SourceFile &file, const ImportOptions &options,
                                                         const Book &book, const ReadingProgress &progress = {});

/// Where a column of that name stands, upper and lower case alike; -1 where there is none.
[[nodiscard]] qsizetype placeOfColumn(const QStringList &header, const QString &name);

/// A refusal that no table can be read as it was asked.
[[nodiscard]] Refusal unreadable(const QString &text, const QStringList &instead = {});

} // namespace proven
