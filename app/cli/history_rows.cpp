#include "history_rows.h"

namespace proven::cli {

std::vector<HistoryRow> historyRows(const std::vector<HistoryEntry> &entries)
{
    std::vector<HistoryRow> rows;
    rows.reserve(entries.size());
    for (const HistoryEntry &entry : entries)
        rows.push_back({entry.number, entry.statedDay, entry.enteredAt, entry.title});
    return rows;
}

} // namespace proven::cli
