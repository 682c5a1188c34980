#pragma once

#include "domain/book.h"
#include "rules/probation.h"

#include <QStringList>

#include <unordered_map>

namespace proven {

class Session;

/// How a job stands, coarsely: what the list of jobs can be filtered by.
enum class JobState { Planned, Open, Overdue, Delivered, Late, Cancelled, Abandoned };

/// Reads jobs as lists show them. What a job says of its trial is read once a trial.
class JobReading {
public:
    explicit JobReading(const Session &session) : m_session(session) {}

    [[nodiscard]] const Book &book() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const Vendor &vendor(const Engagement &job) const;
    [[nodiscard]] const Round &round(const Engagement &job) const;
    [[nodiscard]] const TrialState &trial(const Engagement &job) const { return known(job.trial).state; }
    [[nodiscard]] JobState state(const Engagement &job) const;
    /// Whether every one of the words (folded) is found in what the job says.
    [[nodiscard]] bool mentions(const Engagement &job, const QStringList &foldedWords) const;

    /// Those trials, or all of them, are read anew when they are asked for next.
    void forget(Id<Trial> trial) { m_trials.erase(trial); }
    void forgetAll() { m_trials.clear(); }

private:
    struct Known {
        TrialState state;
        QString foldedNames; ///< of vendor and round
    };
    [[nodiscard]] const Known &known(Id<Trial> id) const;

    const Session &m_session;
    mutable std::unordered_map<Id<Trial>, Known> m_trials;
};

} // namespace proven
