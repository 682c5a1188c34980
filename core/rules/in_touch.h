#pragma once

#include "rules/probation.h"

#include <QDate>

namespace proven {

/// L8: a proven vendor hears from its owner at least this often, in days.
inline constexpr int inTouchDays = 30;
/// The day of the last contact with a trial's vendor or of its last outcome by `today`; the first day of its stage
/// where there was none since.
[[nodiscard]] QDate lastHeardOf(const Book &book, const Trial &trial, const TrialState &state, QDate today);

} // namespace proven
