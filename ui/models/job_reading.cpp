#include "models/job_reading.h"

#include "domain/overloaded.h"
#include "rules/record.h"
#include "session.h"

namespace proven {

const Book &JobReading::book() const
{
    return m_session.book();
}

QDate JobReading::today() const
{
    return m_session.today();
}

const Vendor &JobReading::vendor(const Engagement &job) const
{
    return book().vendorOf(job.trial);
}

const Round &JobReading::round(const Engagement &job) const
{
    return book().roundOf(job.trial);
}

const JobReading::Known &JobReading::known(Id<Trial> id) const
{
    const auto found = m_trials.find(id);
    if (found != m_trials.end())
        return found->second;
    const Trial &trial = book().get(id);
    Known known{trialState(book(), id, today()),
                foldedName(book().get(trial.vendor).name + u' ' + book().get(trial.round).name)};
    // The decisions move in memory with the next change; nothing here asks for them.
    known.state.standing.clear();
    return m_trials.emplace(id, std::move(known)).first->second;
}

JobState JobReading::state(const Engagement &job) const
{
    const TrialState &state = trial(job);
    const std::optional<SeriesEntry> onTime = onTimeOutcome(job, state);
    const bool late = onTime && !onTime->good;
    return std::visit(Overloaded{[&](const Open &) {
                                     if (job.start > today())
                                         return JobState::Planned;
                                     const std::optional<QDate> due = countingDue(job, today());
                                     return due && *due < today() ? JobState::Overdue : JobState::Open;
                                 },
                                 [&](const Delivered &) { return late ? JobState::Late : JobState::Delivered; },
                                 [&](const CancelledByOwner &) { return JobState::Cancelled; },
                                 [&](const Abandoned &) { return JobState::Abandoned; }},
                      seenOutcome(job, state));
}

bool JobReading::mentions(const Engagement &job, const QStringList &foldedWords) const
{
    if (foldedWords.isEmpty())
        return true;
    // No word has a space in it, so each is looked for in one text after the other, the likely ones first.
    QStringList left = foldedWords;
    const auto lookIn = [&](const QString &folded) {
        left.removeIf([&](const QString &word) { return folded.contains(word); });
    };
    for (const QString &said : {job.title, job.ref, job.note, job.brief, job.doneBy}) {
        if (!said.isEmpty())
            lookIn(foldedName(said));
        if (left.isEmpty())
            return true;
    }
    lookIn(known(job.trial).foldedNames);
    const Task *task = !left.isEmpty() && job.task ? book().find(*job.task) : nullptr;
    if (task)
        lookIn(foldedName(task->name));
    return left.isEmpty();
}

} // namespace proven
