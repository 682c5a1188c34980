#pragma once

#include "models/cells.h"

#include "rules/standing.h"

#include <optional>

namespace proven {

/// How a trial's state is toned; nothing for a candidate, of whom nothing is known yet.
[[nodiscard]] std::optional<Tone> toneOf(const TrialReading &reading);
/// The stage in words, with what is wrong where something is: "On trial, slipping".
[[nodiscard]] QString stageInWords(const TrialReading &reading);
/// The probation as a ring; nothing before the clock has begun.
[[nodiscard]] std::optional<Ring> ringOf(const TrialReading &reading);
/// The range of a criterion; nothing without an outcome.
[[nodiscard]] std::optional<Interval> rangeOf(const Figures &figures);

/// "Away until 12 January", "Away from 20 December to 12 January"; empty where they are not, and will not be.
[[nodiscard]] QString awayInWords(const VendorDetails &vendor, QDate today);

} // namespace proven
