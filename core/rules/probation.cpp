#include "rules/probation.h"

#include "rules/replay.h"

#include <algorithm>

namespace proven {

QDate probationBaseEnd(QDate start, int months)
{
    return start.addMonths(months);
}

int fewestMonthsTo(const Clock &clock, QDate day)
{
    int months = fewestExtensionMonths;
    while (months < mostExtensionMonths
           && probationBaseEnd(clock.start, clock.months + months).addDays(clock.pausedDays) < day)
        ++months;
    return months;
}

TrialState trialState(const Book &book, Id<Trial> trial, QDate today)
{
    return Replay(book, trial).state(today);
}

std::vector<const Decision *> decisionsInOrder(const Book &book, Id<Trial> trial)
{
    return Replay(book, trial).decisions();
}

const Decision *withdrawable(const TrialState &state)
{
    if (state.standing.empty() || state.standing.back()->kind == DecisionKind::Listed)
        return nullptr;
    return state.standing.back();
}

const Decision *withdrawable(const Book &book, Id<Trial> trial, QDate today)
{
    return withdrawable(trialState(book, trial, today));
}

std::vector<DecisionKind> possibleDecisions(Stage stage)
{
    using enum DecisionKind;
    switch (stage) {
    case Stage::Candidate:
        return {LetGo, Left};
    case Stage::OnTrial:
        return {Promoted, Paused, Extended, Restarted, LetGo, Left};
    case Stage::Paused:
        return {Resumed, Extended, Restarted, LetGo, Left};
    case Stage::Promoted:
        return {Restarted, LetGo, Left};
    case Stage::LetGo:
    case Stage::Left:
        return {Reinstated};
    }
    Q_UNREACHABLE();
}

Outcome seenOutcome(const Engagement &engagement, const TrialState &state)
{
    if (const auto ended = endedOn(engagement.outcome); ended && *ended <= state.readOn)
        return engagement.outcome;
    if (state.stage == Stage::LetGo)
        return CancelledByOwner{state.readOn};
    if (state.stage == Stage::Left)
        return Abandoned{state.readOn};
    return Open{};
}

Outcome closedByHandover(const Engagement &engagement, const TrialState &state, QDate today)
{
    // What had not begun was never theirs to abandon.
    if (state.stage == Stage::Left && engagement.start <= state.readOn)
        return Abandoned{state.readOn};
    return CancelledByOwner{hasGone(state.stage) ? state.readOn : today};
}

std::vector<const Engagement *> openEngagements(const Book &book, Id<Trial> trial, const TrialState &state, QDate today)
{
    // Nothing is open with a vendor who has gone.
    if (hasGone(state.stage))
        return {};
    std::vector<const Engagement *> open = book.openEngagementsOf(trial);
    const auto begun = static_cast<std::ptrdiff_t>(open.size());
    book.eachFromLatest(trial, {}, [&](const Engagement &engagement) {
        if (latestDay(engagement) <= today)
            return false;
        const auto ended = endedOn(engagement.outcome);
        if (engagement.start <= today && ended && *ended > today)
            open.push_back(&engagement);
        return true;
    });
    const auto byId = [](const Engagement *a, const Engagement *b) { return a->id < b->id; };
    std::sort(open.begin() + begun, open.end(), byId);
    std::inplace_merge(open.begin(), open.begin() + begun, open.end(), byId);
    return open;
}

bool isSeen(const Engagement &engagement, const TrialState &state)
{
    return engagement.start <= state.readOn;
}

bool neverBegan(const Engagement &engagement)
{
    const auto *cancelled = std::get_if<CancelledByOwner>(&engagement.outcome);
    return cancelled && cancelled->on <= engagement.start;
}

std::optional<QDate> countingDue(const Engagement &engagement, QDate today)
{
    if (engagement.moved && engagement.moved->askedOn <= today)
        return engagement.moved->to;
    return engagement.due;
}

bool isMovedAfterwards(const Engagement &engagement)
{
    return engagement.moved && engagement.due && engagement.moved->askedOn > *engagement.due;
}

std::optional<QDate> latestEvent(const Book &book, Id<Trial> trial, QDate today)
{
    std::optional<QDate> latest;
    const auto see = [&](QDate day) { latest = latest ? std::max(*latest, day) : day; };
    for (const Decision *decision : book.decisionsOf(trial))
        see(decision->date);
    book.eachFromLatest(trial, {}, [&](const Engagement &engagement) {
        if (latest && latestDay(engagement) <= *latest)
            return false;
        if (const auto ended = endedOn(engagement.outcome))
            see(*ended);
        if (engagement.start <= today && !neverBegan(engagement))
            see(engagement.start);
        return true;
    });
    for (const Touchpoint *touchpoint : book.touchpointsOf(book.get(trial).vendor)) {
        if (touchpoint->liked)
            see(touchpoint->date);
    }
    return latest;
}

bool mayBeRemoved(const Book &book, Id<Trial> trial)
{
    return !book.hasEngagements(trial) && book.decisionsOf(trial).size() <= 1;
}

int placesTaken(const Book &book, Id<Round> round)
{
    return static_cast<int>(book.trialsOf(round).size());
}

int vendorsTried(const Book &book, Id<Round> round, QDate today)
{
    const std::vector<const Trial *> trials = book.trialsOf(round);
    return static_cast<int>(std::count_if(trials.begin(), trials.end(), [&](const Trial *trial) {
        return Replay(book, trial->id).hasEverBegun(today);
    }));
}

QString kindOfWork(const RoundDetails &round)
{
    const QString work = foldedName(round.work);
    return work.isEmpty() ? foldedName(round.name) : work;
}

std::vector<const Round *> linkedRounds(const Book &book, Id<Round> round)
{
    std::vector<const Round *> linked;
    const QString kind = kindOfWork(book.get(round));
    for (const Round &candidate : book.all<Round>()) {
        if (kindOfWork(candidate) == kind)
            linked.push_back(&candidate);
    }
    return linked;
}

} // namespace proven
