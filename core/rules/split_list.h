#pragma once

#include "domain/book.h"
#include "rules/assignment.h"
#include "rules/command.h"
#include "rules/refusal.h"

#include <QDate>

#include <variant>
#include <vector>

namespace proven {

/// No list is split into more jobs than two years have weeks.
inline constexpr qint64 mostSlices = 104;
/// Every slice but the first is due so many days after the one before it, and starts the day after that one is due.
inline constexpr int daysPerSlice = 7;

/// One of the jobs that a job with a list is split into.
struct Slice {
    Engagement job;
    std::vector<const Unit *> rows; ///< in the order of the list
    Verdict verdict;                ///< L5, with the slices before it given
};
/// What `command::SplitList` would make, the first slice first; or why it can't be.
/// Rows are conserved and keep their numbers; hours, price and cost are shared by rows, and their sums are exact.
[[nodiscard]] std::variant<std::vector<Slice>, Refusal> planSplit(const Book &book, const command::SplitList &split,
                                                                  QDate today);

} // namespace proven
