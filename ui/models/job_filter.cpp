#include "models/job_filter.h"

namespace proven {

namespace {

bool isAmong(JobFilter::States states, const Engagement &job, const JobReading &reading)
{
    switch (states) {
    case JobFilter::States::All:
        return true;
    case JobFilter::States::Open: {
        const JobState is = reading.state(job);
        return is == JobState::Open || is == JobState::Overdue || is == JobState::Planned;
    }
    case JobFilter::States::Overdue:
        return reading.state(job) == JobState::Overdue;
    case JobFilter::States::Delivered: {
        const JobState is = reading.state(job);
        return is == JobState::Delivered || is == JobState::Late;
    }
    case JobFilter::States::NotDelivered: {
        const JobState is = reading.state(job);
        return is == JobState::Cancelled || is == JobState::Abandoned;
    }
    case JobFilter::States::AgainstTheRule:
        return !job.againstTheRule.isEmpty();
    }
    Q_UNREACHABLE();
}

} // namespace

bool JobFilter::accepts(const Engagement &job, const JobReading &reading) const
{
    return (!vendor || reading.book().get(job.trial).vendor == *vendor) && isAmong(states, job, reading)
           && reading.mentions(job, foldedWords);
}

} // namespace proven
