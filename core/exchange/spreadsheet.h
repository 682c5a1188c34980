#pragma once

#include "exchange/file_writer.h"
#include "exchange/tables.h"

#include <QByteArray>
#include <QStringList>

#include <variant>

namespace proven {

/// A book as one file for spreadsheet programs.
struct Spreadsheet {
    QByteArray bytes;
    QStringList
        cut; ///< in words, each text that is longer than a cell can hold: where it stands and what is left of it
};

/// The tables as XLSX, one sheet each: the names, columns and rows of the CSV tables; days, times and numbers as such,
/// yes and no as words, and every text as text, whatever it begins with. The same book and history give the same bytes.
/// A fault where a table has more rows than a sheet, or the machine no room.
[[nodiscard]] std::variant<Spreadsheet, WriteFault> bookAsXlsx(const Book &book,
                                                               const std::vector<HistoryEntry> &history);

} // namespace proven
