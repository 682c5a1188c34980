#pragma once

#include "domain/book.h"
#include "domain/history_entry.h"
#include "domain/names.h"

#include <QByteArray>
#include <QLatin1String>
#include <QString>

#include <span>
#include <vector>

namespace proven {

/// The tables that a book is written to and read from, in the order in which they are written.
enum class TableKind {
    Book,
    Rounds,
    Vendors,
    Tasks,
    Decisions,
    Engagements,
    Touchpoints,
    Units,
    Snoozes,
    History ///< written only
};
/// The table's name without ".csv", as `--as` takes it.
template <>
struct NamesOf<TableKind> {
    static constexpr QLatin1String list[] = {QLatin1String("book"),        QLatin1String("rounds"),
                                             QLatin1String("vendors"),     QLatin1String("tasks"),
                                             QLatin1String("decisions"),   QLatin1String("engagements"),
                                             QLatin1String("touchpoints"), QLatin1String("units"),
                                             QLatin1String("snoozes"),     QLatin1String("history")};
};
/// All of them, in the order in which they are written.
inline constexpr TableKind allTables[] = {TableKind::Book,        TableKind::Rounds,    TableKind::Vendors,
                                          TableKind::Tasks,       TableKind::Decisions, TableKind::Engagements,
                                          TableKind::Touchpoints, TableKind::Units,     TableKind::Snoozes,
                                          TableKind::History};

/// One column of a table.
struct Column {
    QLatin1String name;
    bool required = false;
};
/// The columns of a table, in the order in which they are written.
[[nodiscard]] std::span<const Column> columnsOf(TableKind kind);
/// Which of them has that name; -1 where none has.
[[nodiscard]] int placeOfColumn(TableKind kind, QStringView name);

/// A file to be written: its name in the folder of an export, and its bytes.
struct TableFile {
    QString name;
    QByteArray bytes;
};

/// The whole book as CSV tables: RFC 4180, UTF-8, comma, header row, ISO dates, decimal point, yes/no, rows in the
/// order of ids. No cell is one that a spreadsheet would run.
[[nodiscard]] std::vector<TableFile> bookAsTables(const Book &book, const std::vector<HistoryEntry> &history);
/// The same tables as arrays of objects, "proven.book/1": numbers and yes/no as JSON has them, a blank cell as null.
[[nodiscard]] QByteArray bookAsJson(const Book &book, const std::vector<HistoryEntry> &history);

} // namespace proven
