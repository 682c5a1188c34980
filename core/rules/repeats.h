#pragma once

#include "domain/engagement.h"

namespace proven {

/// The day on which a job that repeats starts the next time: a week or a month after it started.
[[nodiscard]] inline QDate nextStart(const EngagementDetails &engagement)
{
    constexpr int daysAWeek = 7;
    return engagement.repeats == Repeats::Monthly ? engagement.start.addMonths(1) : engagement.start.addDays(daysAWeek);
}

} // namespace proven
