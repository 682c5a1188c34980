#include "rules/replay.h"

#include <algorithm>
#include <tuple>

namespace proven {

namespace {

/// The decisions in force: each *withdrawn* takes back the latest that still stands, *listed* aside.
std::vector<const Decision *> inForce(std::span<const Decision *const> decisions)
{
    std::vector<const Decision *> standing;
    for (const Decision *decision : decisions) {
        if (decision->kind != DecisionKind::Withdrawn)
            standing.push_back(decision);
        else if (!standing.empty() && standing.back()->kind != DecisionKind::Listed)
            standing.pop_back();
    }
    return standing;
}

/// What the decisions in force say, before any work is looked at.
struct Decreed {
    enum class Base { Going, Paused, Promoted, LetGo, Left } base = Base::Going;
    QDate since;
    QDate countsFrom; ///< of the latest *restarted* or *reinstated*; null: everything counts
    int extensionMonths = 0;
    std::vector<Pause> pauses;
    std::optional<QDate> stopped; ///< the day the clock stopped
    std::optional<QDate> gone;    ///< the day of *let go* or *left*
};

Decreed decreed(const std::vector<const Decision *> &standing)
{
    using Base = Decreed::Base;
    Decreed result;
    const auto closePause = [&](QDate day) {
        if (!result.pauses.empty() && !result.pauses.back().until)
            result.pauses.back().until = day;
    };
    for (const Decision *decision : standing) {
        const QDate day = decision->date;
        const auto become = [&](Base base) {
            result.base = base;
            result.since = day;
        };
        const auto depart = [&](Base base) {
            closePause(day);
            result.stopped = result.stopped.value_or(day);
            result.gone = day;
            become(base);
        };
        switch (decision->kind) {
        case DecisionKind::Listed:
            become(Base::Going);
            break;
        case DecisionKind::Paused:
            result.pauses.push_back({day, std::nullopt});
            become(Base::Paused);
            break;
        case DecisionKind::Resumed:
            closePause(day);
            become(Base::Going);
            break;
        case DecisionKind::Extended:
            result.extensionMonths += decision->months.value_or(0);
            break;
        case DecisionKind::Promoted:
            result.stopped = day;
            become(Base::Promoted);
            break;
        case DecisionKind::LetGo:
            depart(Base::LetGo);
            break;
        case DecisionKind::Left:
            depart(Base::Left);
            break;
        case DecisionKind::Restarted:
        case DecisionKind::Reinstated:
            result = Decreed{};
            result.countsFrom = day;
            become(Base::Going);
            break;
        case DecisionKind::Withdrawn:
            Q_UNREACHABLE(); // never among those in force
        }
    }
    return result;
}

Clock readClock(QDate start, Id<Engagement> begunBy, int roundMonths, const Decreed &decreed, QDate today)
{
    Clock clock{.start = start, .begunBy = begunBy, .baseEnd = {}, .end = {}, .asOf = {}, .pauses = {}};
    clock.asOf = decreed.stopped ? std::min(*decreed.stopped, today) : today;
    clock.extensionMonths = decreed.extensionMonths;
    clock.months = roundMonths + decreed.extensionMonths;
    clock.baseEnd = probationBaseEnd(start, clock.months);
    clock.pauses = decreed.pauses;
    for (const Pause &pause : clock.pauses) {
        const QDate from = std::max(pause.from, start);
        const QDate until = std::min(pause.until.value_or(clock.asOf), clock.asOf);
        clock.pausedDays += static_cast<int>(std::max<qint64>(0, from.daysTo(until)));
    }
    clock.end = clock.baseEnd.addDays(clock.pausedDays);
    clock.totalDays = static_cast<int>(start.daysTo(clock.baseEnd));
    clock.leftDays = static_cast<int>(std::max<qint64>(0, clock.asOf.daysTo(clock.end)));
    clock.servedDays = std::clamp(clock.totalDays - clock.leftDays, 0, clock.totalDays);
    clock.over = decreed.base != Decreed::Base::Paused && clock.asOf >= clock.end;
    return clock;
}

Stage stageOf(Decreed::Base base, bool begun)
{
    switch (base) {
    case Decreed::Base::Going:
        return begun ? Stage::OnTrial : Stage::Candidate;
    case Decreed::Base::Paused:
        return Stage::Paused;
    case Decreed::Base::Promoted:
        return Stage::Promoted;
    case Decreed::Base::LetGo:
        return Stage::LetGo;
    case Decreed::Base::Left:
        return Stage::Left;
    }
    Q_UNREACHABLE();
}

} // namespace

Replay::Replay(const Book &book, Id<Trial> trial)
    : m_book(book), m_trial(trial), m_months(book.roundOf(trial).probationMonths), m_decisions(book.decisionsOf(trial))
{
    std::sort(m_decisions.begin(), m_decisions.end(),
              [](const Decision *a, const Decision *b) { return std::tie(a->date, a->id) < std::tie(b->date, b->id); });
}

std::optional<Replay::Start> Replay::firstBegun(QDate from) const
{
    std::optional<Start> first;
    m_book.eachFromStart(m_trial, from, [&](const Engagement &engagement) {
        if (!neverBegan(engagement))
            first = Start{engagement.start, engagement.id};
        return !first;
    });
    return first;
}

TrialState Replay::state(std::size_t count, QDate today) const
{
    std::size_t seen = 0;
    while (seen < count && m_decisions[seen]->date <= today)
        ++seen;
    TrialState state;
    state.standing = inForce(std::span(m_decisions).first(seen));
    const Decreed says = decreed(state.standing);

    // Work that began after the vendor was promoted or gone can't have started the clock that stopped that day.
    const QDate latest = says.stopped ? std::min(*says.stopped, today) : today;
    const std::optional<Start> first = firstBegun(says.countsFrom);
    if (first && first->day <= latest) {
        state.clock = readClock(first->day, first->engagement, m_months, says, today);
        state.evidenceFrom = first->day;
    }
    state.stage = stageOf(says.base, state.clock.has_value());
    state.since = says.since;
    if (state.stage == Stage::OnTrial)
        state.since = says.since.isValid() ? std::max(says.since, state.clock->start) : state.clock->start;
    state.readOn = says.gone ? std::min(*says.gone, today) : today;
    return state;
}

} // namespace proven
