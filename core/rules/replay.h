#pragma once

#include "rules/probation.h"

#include <span>
#include <vector>

namespace proven {

/// One trial read again and again with more and more of its decisions: what trialState is made of, and how the laws
/// look at each decision in the light of those before it.
class Replay {
public:
    /// `book` has to outlive it.
    Replay(const Book &book, Id<Trial> trial);

    /// All decisions of the trial, in date order, then order of entry.
    [[nodiscard]] const std::vector<const Decision *> &decisions() const { return m_decisions; }
    /// The state on `today` that the first `count` decisions lead to; those dated later are not seen.
    [[nodiscard]] TrialState state(std::size_t count, QDate today) const;
    [[nodiscard]] TrialState state(QDate today) const { return state(m_decisions.size(), today); }

    /// Whether any work of the trial had begun by that day, in this clock or an earlier one.
    [[nodiscard]] bool hasEverBegun(QDate today) const
    {
        const std::optional<Start> first = firstBegun({});
        return first && first->day <= today;
    }

private:
    struct Start {
        QDate day;
        Id<Engagement> engagement;
    };
    /// The first engagement that can start a clock, of those that start on `from` (null: any day) or later.
    [[nodiscard]] std::optional<Start> firstBegun(QDate from) const;

    const Book &m_book;
    Id<Trial> m_trial;
    int m_months;
    std::vector<const Decision *> m_decisions;
};

} // namespace proven
