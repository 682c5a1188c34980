#pragma once

#include "exchange/cell_reader.h"
#include "exchange/tables.h"

#include <vector>

namespace proven {

/// The forms of the columns of a table, for guessing columns, the order of dates and the decimal sign.
[[nodiscard]] std::vector<CellForm> formsOf(TableKind kind);

} // namespace proven
