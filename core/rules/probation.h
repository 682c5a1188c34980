#pragma once

#include "domain/book.h"
#include "domain/names.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace proven {

/// L3. Derived from a trial's decisions and engagements.
enum class Stage { Candidate, OnTrial, Paused, Promoted, LetGo, Left };
template <>
struct NamesOf<Stage> {
    static constexpr QLatin1String list[] = {QLatin1String("candidate"), QLatin1String("on_trial"),
                                             QLatin1String("paused"),    QLatin1String("promoted"),
                                             QLatin1String("let_go"),    QLatin1String("left")};
};

/// Whether a trial has begun and not ended.
[[nodiscard]] constexpr bool isUnderWay(Stage stage)
{
    return stage == Stage::OnTrial || stage == Stage::Paused || stage == Stage::Promoted;
}
/// Whether they were let go or left by themselves.
[[nodiscard]] constexpr bool hasGone(Stage stage)
{
    return stage == Stage::LetGo || stage == Stage::Left;
}

/// The days from `from` up to but not including `until`; an open pause goes on.
struct Pause {
    QDate from;
    std::optional<QDate> until;
};

/// L2: the probation clock as of a day.
struct Clock {
    QDate start;
    Id<Engagement> begunBy;  ///< the engagement that started it
    int months = 0;          ///< the round's and all extensions
    int extensionMonths = 0; ///< of them by extension
    QDate baseEnd;           ///< start + months
    QDate end;               ///< base end + paused days
    QDate asOf;              ///< the day it is read on: today, or the day it stopped
    int totalDays = 0;       ///< start to end
    int servedDays = 0;      ///< total - left, within 0..total
    int leftDays = 0;        ///< max(0, end - asOf)
    int pausedDays = 0;
    bool over = false; ///< not paused and asOf >= end
    std::vector<Pause> pauses;
};

/// The base end of a clock: the same day of the month, or the month's last day where that day does not exist.
[[nodiscard]] QDate probationBaseEnd(QDate start, int months);
/// The fewest months of one extension after which probation ends on `day` or later, the pauses so far counted in; the
/// most that one extension may have where none of them reaches it.
[[nodiscard]] int fewestMonthsTo(const Clock &clock, QDate day);

/// What a trial is on a day.
struct TrialState {
    Stage stage = Stage::Candidate;
    QDate since;                ///< the first day of that stage
    std::optional<Clock> clock; ///< none while a candidate
    QDate evidenceFrom; ///< engagements and contacts from this day on count: the clock's start; null without a clock
    QDate readOn;       ///< the day its record is read on: today, or the day it was let go or left
    std::vector<const Decision *> standing; ///< the decisions in force, oldest first; the withdrawn are not among them
};

/// Stage and clock of a trial on `today`; what is dated later is not seen (L6). Pointers are valid as long as `book`.
[[nodiscard]] TrialState trialState(const Book &book, Id<Trial> trial, QDate today);

/// All decisions of a trial, in date order, then order of entry.
[[nodiscard]] std::vector<const Decision *> decisionsInOrder(const Book &book, Id<Trial> trial);

/// The decision that a *withdrawn* of that day would take back: the latest that stands, *listed* aside; or null.
[[nodiscard]] const Decision *withdrawable(const TrialState &state);
[[nodiscard]] const Decision *withdrawable(const Book &book, Id<Trial> trial, QDate today);

/// What an owner may decide from a stage, in the order to offer it.
[[nodiscard]] std::vector<DecisionKind> possibleDecisions(Stage stage);

/// How an engagement reads on the day of `state`: an outcome dated later has not happened, and from the day its vendor
/// was let go (or left) an open one reads as cancelled by the owner (abandoned) that day.
[[nodiscard]] Outcome seenOutcome(const Engagement &engagement, const TrialState &state);
/// How an open engagement ends on the day another vendor takes it over, or nobody does: as it reads where its vendor
/// has gone, else called off by the owner, which counts only where it was late already.
[[nodiscard]] Outcome closedByHandover(const Engagement &engagement, const TrialState &state, QDate today);
/// The engagements of a trial that read as open on a day, in the order of ids: those that had begun, and what the book
/// has as planned.
[[nodiscard]] std::vector<const Engagement *> openEngagements(const Book &book, Id<Trial> trial,
                                                              const TrialState &state, QDate today);
/// Whether an engagement is read at all on the day of `state`: not before its start, and not where its vendor was gone
/// before it.
[[nodiscard]] bool isSeen(const Engagement &engagement, const TrialState &state);
/// L2: an engagement that its owner cancelled on or before its start day never began any work.
[[nodiscard]] bool neverBegan(const Engagement &engagement);
/// The due day that counts on a day (L6): the original, or the later one the owner had asked for by then.
[[nodiscard]] std::optional<QDate> countingDue(const Engagement &engagement, QDate today);
/// L6: the owner asked for the later due day only after the due day had passed.
[[nodiscard]] bool isMovedAfterwards(const Engagement &engagement);
/// The latest event of a trial (see the glossary), the whole book seen: no command may be dated before it.
/// A job planned for a day after `today` is no event.
[[nodiscard]] std::optional<QDate> latestEvent(const Book &book, Id<Trial> trial, QDate today);
/// L1: whether a trial may be taken out of its round: it was never given a job, and nothing was decided but *listed*.
[[nodiscard]] bool mayBeRemoved(const Book &book, Id<Trial> trial);
/// L1: places taken in a round.
[[nodiscard]] int placesTaken(const Book &book, Id<Round> round);
/// How many vendors of a round have begun work by a day, whatever became of them.
[[nodiscard]] int vendorsTried(const Book &book, Id<Round> round, QDate today);
/// The kind of work that links rounds: folded, the round's name where it says none.
[[nodiscard]] QString kindOfWork(const RoundDetails &round);
/// Rounds of the same kind of work, the round itself among them.
[[nodiscard]] std::vector<const Round *> linkedRounds(const Book &book, Id<Round> round);

} // namespace proven
