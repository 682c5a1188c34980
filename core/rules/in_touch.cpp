#include "rules/in_touch.h"

#include <algorithm>

namespace proven {

QDate lastHeardOf(const Book &book, const Trial &trial, const TrialState &state, QDate today)
{
    QDate last = state.since;
    for (const Touchpoint *touchpoint : book.touchpointsOf(trial.vendor)) {
        if (touchpoint->date <= today)
            last = std::max(last, touchpoint->date);
    }
    book.eachFromLatest(trial.id, {}, [&](const Engagement &engagement) {
        if (latestDay(engagement) <= last)
            return false;
        const std::optional<QDate> ended = endedOn(engagement.outcome);
        if (ended && *ended <= today)
            last = std::max(last, *ended);
        return true;
    });
    return last;
}

} // namespace proven
