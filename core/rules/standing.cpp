#include "rules/standing.h"

#include "domain/overloaded.h"
#include "rules/chances.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace proven {

namespace {

bool meetsGate(const Figures &figures)
{
    return figures.n >= gateOutcomes && figures.low >= gateLow;
}

bool recordIsReady(const Record &record)
{
    return meetsGate(record[Criterion::OnTime]) && meetsGate(record[Criterion::Directions])
           && record[Criterion::GoodWork].low >= gateLow;
}

QString inSentence(Criterion gate)
{
    return gate == Criterion::OnTime       ? Words::tr("on time")
           : gate == Criterion::Directions ? Words::tr("on directions")
                                           : Words::tr("on good work");
}

QString letGoSentence(Criterion gate)
{
    return gate == Criterion::OnTime ? Words::tr("9 to 1 sure they get fewer than three in four on time.")
           : gate == Criterion::Directions
               ? Words::tr("9 to 1 sure they follow directions fewer than three times in four.")
               : Words::tr("9 to 1 sure they do fewer than three jobs in four well.");
}

QString slippingSentence(Criterion gate, const Figures &figures)
{
    const QString clears =
        counted(figures.toClear, Words::tr("one more good one clears it"),
                Words::tr("%1 more good ones in a row clear it").arg(numberInWords(figures.toClear)));
    if (figures.inClock < gateOutcomes)
        return Words::tr("A shaky start %1: %2. Of vendors good 95 times in 100 about one in %3 shows this.")
            .arg(inSentence(gate), clears, numberInWords(oneGoodVendorSlipsIn));
    const QString count = capitalised(numberInWords(figures.badLately));
    // The latch stays on after the bad ones have left the last five.
    const QString bad = figures.badLately < latchBad    ? Words::tr("Slipped %1 not long ago").arg(inSentence(gate))
                        : gate == Criterion::OnTime     ? Words::tr("%1 late not long ago").arg(count)
                        : gate == Criterion::Directions ? Words::tr("%1 against directions not long ago").arg(count)
                                                        : Words::tr("%1 poor jobs not long ago").arg(count);
    return Words::tr("%1; %2. Of vendors good 95 times in 100 about one in %3 shows this.")
        .arg(bad, clears, numberInWords(oneGoodVendorSlipsIn));
}

bool callsForLettingGo(const Figures &figures)
{
    return figures.n >= fewestToTell && figures.high < letGoHigh;
}

QStringList whyConsiderLettingGo(const TrialReading &reading)
{
    QStringList reasons;
    for (const Criterion gate : gates) {
        if (callsForLettingGo(reading.record[gate]))
            reasons += letGoSentence(gate);
    }
    if (reading.state.stage == Stage::Promoted)
        reasons += Words::tr("Consider putting them back on probation.");
    return reasons;
}

QStringList whySlipping(const TrialReading &reading)
{
    QStringList reasons;
    for (const Criterion gate : gates) {
        if (reading.record[gate].slipping)
            reasons += slippingSentence(gate, reading.record[gate]);
    }
    return reasons;
}

QStringList whyReady(const TrialReading &reading)
{
    const QString months = capitalised(wording::months(reading.state.clock->months));
    if (hasGone(reading.state.stage))
        return {Words::tr("%1 and a record to match when they went.").arg(months)};
    if (reading.state.stage == Stage::Promoted)
        return {Words::tr("%1 and a record to match: proven.").arg(months)};
    return {Words::tr("%1 and a record to match: you may promote.").arg(months)};
}

/// A record that is to be read has a clock: the work in it started one.
QStringList whyOnTrack(const TrialReading &reading)
{
    if (hasGone(reading.state.stage))
        return {Words::tr("On track when they went.")};
    QStringList reasons;
    if (!reading.state.clock->over) {
        reasons += reading.state.stage == Stage::Paused
                       ? Words::tr("On track; the clock is paused.")
                       : Words::tr("On track; probation ends on %1.")
                             .arg(wording::day(reading.state.clock->end, reading.today));
    }
    const int missing = fewestActiveMonths - reading.record.activeMonths;
    if (missing > 0)
        reasons += counted(missing, Words::tr("On track; work in one more month."),
                           Words::tr("On track; work in %1 more months.").arg(numberInWords(missing)));
    return reasons;
}

QStringList whyBuilding(const TrialReading &reading)
{
    QStringList reasons;
    for (const Criterion gate : gates) {
        const Figures &figures = reading.record[gate];
        if (figures.more == 0)
            continue;
        reasons += counted(figures.more, Words::tr("Needs 1 more good one %1.").arg(inSentence(gate)),
                           Words::tr("Needs %1 more good ones in a row %2.").arg(figures.more).arg(inSentence(gate)));
        if (figures.inClock == 0)
            reasons.last() =
                Words::tr("Nothing is known %1 yet: needs %2 good ones.").arg(inSentence(gate)).arg(figures.more);
    }
    return reasons;
}

QStringList reasonsFor(const TrialReading &reading)
{
    switch (reading.standing) {
    case Standing::TooEarly: {
        const int n = reading.record[Criterion::OnTime].n;
        QStringList reasons{Words::tr("Too early to tell: %1 of at least %2.").arg(n).arg(fewestToTell)};
        if (reading.state.stage == Stage::Candidate)
            reasons += Words::tr("The clock has not begun: the first job starts it.");
        return reasons;
    }
    case Standing::ConsiderLettingGo:
        return whyConsiderLettingGo(reading);
    case Standing::Slipping:
        return whySlipping(reading);
    case Standing::Ready:
        return whyReady(reading);
    case Standing::OnTrack:
        return whyOnTrack(reading);
    case Standing::Building:
        return whyBuilding(reading);
    }
    Q_UNREACHABLE();
}

EngagementCounts countEngagements(const Book &book, Id<Trial> trial, const TrialState &state)
{
    EngagementCounts counts;
    if (!state.clock)
        return counts;
    const QDate lastDay = state.readOn;
    for (const Engagement *engagement : book.engagementsOf(trial)) {
        if (engagement->start < state.evidenceFrom || !isSeen(*engagement, state))
            continue;
        ++counts.all;
        counts.withDueDay += engagement->due ? 1 : 0;
        counts.againstTheRule += engagement->againstTheRule.isEmpty() ? 0 : 1;
        counts.remembered += engagement->remembered ? 1 : 0;
        counts.movedAfterwards += isMovedAfterwards(*engagement) && engagement->moved->askedOn <= lastDay ? 1 : 0;
        std::visit(Overloaded{[&](const Open &) {
                                  ++counts.open;
                                  const auto due = countingDue(*engagement, lastDay);
                                  counts.overdue += due && *due < lastDay ? 1 : 0;
                              },
                              [&](const Delivered &) { ++counts.delivered; },
                              [&](const CancelledByOwner &) { ++counts.cancelledByOwner; },
                              [&](const Abandoned &) { ++counts.abandoned; }},
                   seenOutcome(*engagement, state));
    }
    return counts;
}

} // namespace

Standing standingOf(const Record &record, bool probationOver)
{
    if (record[Criterion::OnTime].n < fewestToTell)
        return Standing::TooEarly;
    const auto anyGate = [&](auto applies) {
        return std::any_of(gates.begin(), gates.end(), [&](Criterion gate) { return applies(record[gate]); });
    };
    if (anyGate(callsForLettingGo))
        return Standing::ConsiderLettingGo;
    if (anyGate([](const Figures &figures) { return figures.slipping; }))
        return Standing::Slipping;
    if (!recordIsReady(record))
        return Standing::Building;
    return probationOver && record.activeMonths >= fewestActiveMonths ? Standing::Ready : Standing::OnTrack;
}

std::optional<Score> scoreOf(const Record &record)
{
    const Figures *weakest = nullptr;
    Criterion named = Criterion::OnTime;
    for (const Criterion gate : gates) {
        const Figures &figures = record[gate];
        if (figures.n > 0 && (!weakest || figures.low < weakest->low)) {
            weakest = &figures;
            named = gate;
        }
    }
    if (!weakest)
        return std::nullopt;
    return Score{static_cast<int>(std::floor(100 * weakest->low)), named};
}

TrialReading readTrial(const Book &book, Id<Trial> trial, QDate today)
{
    TrialReading reading{.trial = trial,
                         .today = today,
                         .state = trialState(book, trial, today),
                         .record = {},
                         .badges = {},
                         .standing = {},
                         .score = {},
                         .reasons = {}};
    reading.record = recordOf(book, trial, reading.state);
    for (const Badge badge : {Badge::Reliable, Badge::VeryPunctual, Badge::FollowsDirections, Badge::Liked}) {
        if (hasBadge(reading.record, badge))
            reading.badges.push_back(badge);
    }
    reading.standing = standingOf(reading.record, reading.state.clock && reading.state.clock->over);
    reading.score = scoreOf(reading.record);
    reading.reasons = reasonsFor(reading);
    return reading;
}

FullReading readInFull(const Book &book, Id<Trial> trial, QDate today)
{
    FullReading reading{readTrial(book, trial, today), {}};
    reading.engagements = countEngagements(book, trial, reading.state);
    return reading;
}

std::optional<int> daysOfPace(const TrialState &state)
{
    constexpr qint64 most = 60;
    constexpr qint64 fewest = 30;
    if (!state.clock)
        return std::nullopt;
    const qint64 days = std::min(most, state.clock->start.daysTo(state.readOn));
    return days < fewest ? std::nullopt : std::optional(static_cast<int>(days));
}

std::optional<QDate> tenthPromiseAtThisPace(const Book &book, const TrialReading &reading)
{
    const Criterion scarcer = reading.record[Criterion::Directions].n < reading.record[Criterion::OnTime].n
                                  ? Criterion::Directions
                                  : Criterion::OnTime;
    const int missing = gateOutcomes - reading.record[scarcer].n;
    if (missing <= 0)
        return std::nullopt;
    const std::optional<int> days = daysOfPace(reading.state);
    if (!days)
        return std::nullopt;
    const QDate since = reading.state.readOn.addDays(-*days);
    const std::vector<SeriesEntry> series = seriesOf(book, reading.trial, reading.state, scarcer);
    const auto recent = std::count_if(series.begin(), series.end(),
                                      [&](const SeriesEntry &entry) { return entry.date > since; });
    if (recent == 0)
        return std::nullopt;
    return reading.state.readOn.addDays((missing * *days + recent - 1) / recent);
}

bool ranksBefore(const Book &book, const TrialReading &a, const TrialReading &b)
{
    const auto key = [&](const TrialReading &reading) {
        return std::tuple(-reading.record[Criterion::Liked].low, reading.score ? -reading.score->value : 1,
                          foldedName(book.vendorOf(reading.trial).name));
    };
    return key(a) < key(b);
}

} // namespace proven
