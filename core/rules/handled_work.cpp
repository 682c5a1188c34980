#include "rules/assignment.h"

#include <algorithm>
#include <map>

namespace proven {

bool wasHandledWell(const Book &book, const Engagement &engagement, QDate today)
{
    const auto *delivered = std::get_if<Delivered>(&engagement.outcome);
    if (!delivered || delivered->on > today || !delivered->followedDirections.value_or(true)
        || (delivered->quality && delivered->quality->step() < leastGoodQuality))
        return false;
    // Within a clock: at the day of delivery its own trial had one that had begun when it started.
    const TrialState state = trialState(book, engagement.trial, delivered->on);
    if (!state.clock || engagement.start < state.evidenceFrom || engagement.start > state.readOn)
        return false;
    const std::optional<SeriesEntry> onTime = onTimeOutcome(engagement, state);
    return onTime && onTime->good;
}

std::vector<HandledTask> handledTasks(const Book &book, Id<Vendor> vendor, QDate today)
{
    std::map<Id<Task>, int> times;
    for (const Trial *trial : book.trialsOf(vendor)) {
        for (const Engagement *engagement : book.engagementsOf(trial->id)) {
            if (engagement->task && wasHandledWell(book, *engagement, today))
                ++times[*engagement->task];
        }
    }
    std::vector<HandledTask> handled;
    handled.reserve(times.size());
    for (const auto &[task, count] : times)
        handled.push_back({task, count});
    std::stable_sort(handled.begin(), handled.end(), [](const auto &a, const auto &b) { return a.times > b.times; });
    return handled;
}

} // namespace proven
