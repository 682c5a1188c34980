#pragma once

#include "exchange/report.h"

#include <vector>

namespace proven {

/// One round as a report shows it: what had happened by the day, in the order of folded names.
struct RoundReading {
    const Round *round;
    std::vector<FullReading> trials;
};
/// The round, or all of them in the order of their folded names.
[[nodiscard]] std::vector<RoundReading> readRounds(const Book &book, std::optional<Id<Round>> round, QDate today);

} // namespace proven
