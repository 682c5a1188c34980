#pragma once

#include "domain/book.h"

#include <QString>

#include <array>
#include <optional>

namespace proven {

// What the owner is told of chances comes from here and nowhere else: cells of the simulation's full run
// (docs/judgement.md), which a test compares.

/// At least one vendor ready at month six, in a hundred rounds of so many tried: mixed population, thirty jobs a month
/// between them. The first is for one vendor tried.
inline constexpr std::array keepersInAHundred = {26, 45, 59, 70, 78, 84, 86, 88, 89, 92};
static_assert(keepersInAHundred.size() == mostMeant);
/// One good vendor in so many shows as slipping at month six, though nothing is wrong: one whose promises are kept 95
/// times in 100, at three jobs a month.
inline constexpr int oneGoodVendorSlipsIn = 9;

/// L4: what trying as many as the owner meant to try would likely bring, while fewer are tried in an open round;
/// nothing for those who mean to try two.
[[nodiscard]] std::optional<QString> whatTryingMoreBrings(const Book &book, Id<Round> round);

} // namespace proven
