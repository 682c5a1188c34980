#pragma once

#include "exchange/report_reading.h"

#include <QStringList>

/// What the report says for people, in columns or on a page.
namespace proven {

/// "Call centre (Calls)": a round and, where it is called otherwise, its kind of work.
[[nodiscard]] QString roundTitle(const Round &round);
/// "7 of ten places used, 10 meant to be tried, six months of probation, open".
[[nodiscard]] QString roundInBrief(const RoundReading &reading);
/// "21, 1 open, 1 overdue".
[[nodiscard]] QString jobsInBrief(const EngagementCounts &counts);
/// "18 of 19, 82-97%": what was kept, and between what the truth lies.
[[nodiscard]] QString figuresInBrief(const Figures &figures);
/// Why a trial stands as it does, and what was done against the rule.
[[nodiscard]] QStringList reasonsInFull(const FullReading &reading);

/// The headings of the columns: the vendor, its stage, ..., the four criteria, standing.
[[nodiscard]] QStringList trialHeader();
[[nodiscard]] QStringList historyHeader();
[[nodiscard]] QStringList historyCells(const HistoryEntry &row);

} // namespace proven
