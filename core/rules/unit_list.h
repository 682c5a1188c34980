#pragma once

#include "domain/book.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace proven {

/// The list of an engagement in the order of its rows.
[[nodiscard]] std::vector<const Unit *> listOf(const Book &book, Id<Engagement> engagement);
/// A row counts as done with any result, also "refused" or "wrong number".
[[nodiscard]] inline bool isDone(const Unit &unit)
{
    return !unit.result.isEmpty();
}
/// How many rows are done of a list that has a row for every unit; nothing where there is no such list.
[[nodiscard]] std::optional<qint64> doneOfWholeList(const Book &book, const Engagement &engagement);

/// How far a job with units of work has come.
struct Progress {
    qint64 units = 0;
    qint64 done = 0;
    qint64 rows = 0;                                 ///< of its list; 0 where it has none
    std::vector<std::pair<QString, qint64>> results; ///< each result with how often, the most frequent first
};
/// Results count as the same in upper and lower case, and are shown as the list first writes them.
[[nodiscard]] Progress progressOf(const Book &book, const Engagement &engagement);
/// The same from rows that are at hand already.
[[nodiscard]] Progress progressOf(const Engagement &engagement, const std::vector<const Unit *> &rows);

namespace wording {
/// "one row", "3,000 rows".
[[nodiscard]] QString rows(qint64 count);
/// "2,140 of 3,000".
[[nodiscard]] QString doneOf(qint64 done, qint64 units);
/// "2,140 of 3,000 done: 1,900 reached, 180 refused, 60 wrong number".
[[nodiscard]] QString progress(const Progress &progress);
/// "2,140 of 3,000 done, ": what stands before a job that is told in brief; empty where it has no units, or was
/// delivered whole.
[[nodiscard]] QString unitsInBrief(const Engagement &engagement);
/// "1,900 reached, 180 refused and 12 other results": no more than `most` of them by name. Empty where there are none.
[[nodiscard]] QString results(const Progress &progress, std::size_t most);
} // namespace wording

} // namespace proven
