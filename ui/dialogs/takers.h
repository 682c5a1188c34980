#pragma once

#include "rules/assignment.h"

#include <vector>

namespace proven {

/// Somebody of the linked rounds, and what the law says to giving them a job today.
struct Taking {
    TrialReading reading;
    Verdict verdict;
};
/// Who could take a job over from the vendor that has it.
struct Takers {
    std::vector<Taking> may;    ///< the best first
    std::vector<Taking> mayNot; ///< stopped today, though still with us: the verdict says how it becomes allowed
};
[[nodiscard]] Takers takersOf(const Book &book, const Engagement &job, QDate today);

} // namespace proven
