#pragma once

#include "exchange/table_cells.h"

#include <QByteArray>

#include <span>

namespace proven {

/// Adds a row and its line end as RFC 4180 has it, in quotes only where they are needed. Text that a spreadsheet would
/// run gets one more leading apostrophe.
void appendCsv(QByteArray &csv, std::span<const Cell> row);

} // namespace proven
