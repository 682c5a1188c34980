#include "models/probation_line.h"

#include "rules/wording.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace proven {

namespace {

struct LineWords {
    Q_DECLARE_TR_FUNCTIONS(ProbationLine)
};

} // namespace

std::optional<ProbationLine> probationLineOf(const Book &book, const TrialReading &reading)
{
    const std::optional<Clock> &clock = reading.state.clock;
    if (!clock)
        return std::nullopt;
    std::vector<ProbationLine::Dot> jobs;
    // One dot a day says as much as many on the same place.
    std::map<bool, QDate> lastDot;
    for (const SeriesEntry &entry : seriesOf(book, reading.trial, reading.state, Criterion::OnTime)) {
        if (std::exchange(lastDot[entry.good], entry.date) != entry.date)
            jobs.push_back({.on = entry.date, .good = entry.good});
    }
    const bool stopped = clock->asOf < reading.today;
    return ProbationLine{.clock = *clock,
                         .now = std::min(reading.today, clock->asOf),
                         .nowInWords = stopped
                                           ? LineWords::tr("stopped %1").arg(wording::day(clock->asOf, reading.today))
                                           : LineWords::tr("today"),
                         .jobs = std::move(jobs),
                         .from = wording::day(clock->start, reading.today),
                         .until = wording::day(clock->end, reading.today),
                         .sentence = LineWords::tr("%1. On time: %2.")
                                         .arg(clockInWords(book, reading),
                                              wording::keptInFull(reading.record[Criterion::OnTime]))};
}

QString clockInWords(const Book &book, const TrialReading &reading)
{
    QString brief = capitalised(wording::clockInBrief(reading.state, reading.today));
    if (!reading.state.clock)
        return brief;
    return LineWords::tr("%1. %2").arg(brief, wording::clockExplained(book, *reading.state.clock, reading.today));
}

} // namespace proven
