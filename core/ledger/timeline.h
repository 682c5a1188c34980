#pragma once

#include "store/history_table.h"

#include <deque>
#include <functional>
#include <optional>

namespace proven {

/// A book's history read backwards, only as far as somebody asks: which changes stand, which were taken back, and which
/// of these can be done again. Throws FileTrouble where it has to read.
class Timeline {
public:
    explicit Timeline(HistoryTable &table) : m_table(table) {}

    /// The newest entry; nothing in an empty history.
    [[nodiscard]] std::optional<StoredEntry> last();
    [[nodiscard]] std::optional<StoredEntry> first();
    /// Calls `visit` for every change that stands, the newest first, until it returns false.
    void eachStanding(const std::function<bool(const StoredEntry &)> &visit);
    /// The change that can be done again: the earliest of those taken back since the last new change.
    [[nodiscard]] std::optional<StoredEntry> nextRedo();
    /// The newest entries, the newest first; 0 for all.
    [[nodiscard]] std::vector<StoredEntry> newest(int limit);

    /// What was just written to the table.
    void append(const StoredEntry &entry);
    /// The table may hold anything by now.
    void forget();

private:
    /// The entry so many places before the newest, or null before the first.
    [[nodiscard]] const StoredEntry *at(std::size_t place);

    HistoryTable &m_table;
    std::deque<StoredEntry> m_entries; ///< the newest first
    bool m_isWhole = false;            ///< m_entries reaches back to the first
};

} // namespace proven
