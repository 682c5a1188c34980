#pragma once

#include "exchange/tables.h"

#include <QByteArray>

#include <functional>
#include <span>

namespace proven {

/// What one cell of a table is made of when it is written.
struct Cell {
    enum class Form {
        Blank,
        Text,   ///< anything an owner may have typed
        Word,   ///< one of a list of words: nothing that could be run
        Day,    ///< 2026-11-23
        Hour,   ///< a time of day, 14:30
        Moment, ///< 2026-11-22T23:30:01.250Z
        Number, ///< digits and a decimal point
        YesNo
    };
    Form form = Form::Blank;
    QByteArray text; ///< UTF-8
};

/// Calls `row` with the cells of each row of a table, in the order of its columns.
void eachRow(const Book &book, TableKind kind, const std::vector<HistoryEntry> &history,
             const std::function<void(std::span<const Cell>)> &row);

/// The name in eachField of a column that is called otherwise there.
[[nodiscard]] QLatin1String fieldOfColumn(TableKind kind, QLatin1String column);
/// Which of columnsOf(kind) holds a field of eachField; -1 where none does.
[[nodiscard]] int placeOfField(TableKind kind, QLatin1String field);

/// How CSV guards text that a spreadsheet would run, and how a reader takes that back.
[[nodiscard]] bool needsGuard(QByteArrayView text);
[[nodiscard]] bool isGuarded(QByteArrayView text);

} // namespace proven
