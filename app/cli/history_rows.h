#pragma once

#include "exchange/tables.h"
#include "ledger/ledger.h"

#include <vector>

namespace proven::cli {

/// A book's history as the tables and reports say it, in the order given.
[[nodiscard]] std::vector<HistoryRow> historyRows(const std::vector<HistoryEntry> &entries);

} // namespace proven::cli
