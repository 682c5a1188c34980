#include "models/readings.h"

#include "rules/away.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QCoreApplication>

namespace proven {

namespace {

struct ReadingWords {
    Q_DECLARE_TR_FUNCTIONS(ReadingWords)
};

bool needsALook(const TrialReading &reading)
{
    return isUnderWay(reading.state.stage)
           && (reading.standing == Standing::Slipping || reading.standing == Standing::ConsiderLettingGo);
}

} // namespace

std::optional<Tone> toneOf(const TrialReading &reading)
{
    if (needsALook(reading))
        return Tone::NeedsALook;
    switch (reading.state.stage) {
    case Stage::Candidate:
        return std::nullopt;
    case Stage::OnTrial:
    case Stage::Paused:
        return Tone::OnTrial;
    case Stage::Promoted:
        return Tone::Proven;
    case Stage::LetGo:
    case Stage::Left:
        return Tone::Ended;
    }
    Q_UNREACHABLE();
}

QString stageInWords(const TrialReading &reading)
{
    const QString stage = capitalised(wording::of(reading.state.stage));
    const bool saysStanding = needsALook(reading)
                              || (isUnderWay(reading.state.stage) && reading.standing == Standing::Ready
                                  && reading.state.stage != Stage::Promoted);
    return saysStanding ? QStringLiteral("%1, %2").arg(stage, wording::of(reading.standing)) : stage;
}

std::optional<Ring> ringOf(const TrialReading &reading)
{
    if (!reading.state.clock || reading.state.clock->totalDays <= 0)
        return std::nullopt;
    const Clock &clock = *reading.state.clock;
    const double share = static_cast<double>(clock.servedDays) / clock.totalDays;
    switch (reading.state.stage) {
    case Stage::Promoted:
        return Ring{.share = 1, .tone = Tone::Proven};
    case Stage::Paused:
    case Stage::LetGo:
    case Stage::Left:
        return Ring{.share = share, .tone = Tone::Ended};
    case Stage::Candidate:
    case Stage::OnTrial:
        return Ring{.share = share, .tone = clock.over ? Tone::Proven : Tone::OnTrial};
    }
    Q_UNREACHABLE();
}

std::optional<Interval> rangeOf(const Figures &figures)
{
    return figures.n > 0 ? std::optional(intervalOf(figures)) : std::nullopt;
}

QString awayInWords(const VendorDetails &vendor, QDate today)
{
    const auto &[from, until] = std::pair(vendor.awayFrom, vendor.awayUntil);
    if ((!from && !until) || (until && *until < today))
        return {};
    if (isAway(vendor, today))
        return until ? ReadingWords::tr("Away until %1").arg(wording::day(*until, today))
                     : ReadingWords::tr("Away since %1").arg(wording::day(*from, today));
    return until ? ReadingWords::tr("Away from %1 to %2").arg(wording::day(*from, today), wording::day(*until, today))
                 : ReadingWords::tr("Away from %1 on").arg(wording::day(*from, today));
}

} // namespace proven
