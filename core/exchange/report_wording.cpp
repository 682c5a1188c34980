#include "exchange/report_wording.h"

#include "rules/wording.h"
#include "rules/words.h"

#include <cmath>

namespace proven {

namespace {

QString inPercent(double share)
{
    return QString::number(static_cast<int>(std::floor(share * 100)));
}

} // namespace

QString roundTitle(const Round &round)
{
    if (round.work.isEmpty() || foldedName(round.work) == foldedName(round.name))
        return round.name;
    return QStringLiteral("%1 (%2)").arg(round.name, round.work);
}

QString roundInBrief(const RoundReading &reading)
{
    const Round &round = *reading.round;
    return Words::tr("%1 of ten places used, %2 meant to be tried, %3 of probation, %4")
        .arg(reading.trials.size())
        .arg(round.meant)
        .arg(wording::months(round.probationMonths), round.open ? Words::tr("open") : Words::tr("closed"));
}

QString jobsInBrief(const EngagementCounts &counts)
{
    QString text = Words::tr("%1, %2 open").arg(counts.all).arg(counts.open);
    if (counts.overdue > 0)
        text += Words::tr(", %1 overdue").arg(counts.overdue);
    return text;
}

QString figuresInBrief(const Figures &figures)
{
    if (figures.n == 0)
        return wording::kept(figures);
    return QStringLiteral("%1, %2-%3%").arg(wording::kept(figures), inPercent(figures.low), inPercent(figures.high));
}

QStringList reasonsInFull(const FullReading &reading)
{
    QStringList reasons = reading.reasons;
    if (reading.engagements.againstTheRule > 0)
        reasons += counted(reading.engagements.againstTheRule, Words::tr("1 job against the rule."),
                           Words::tr("%1 jobs against the rule."));
    return reasons;
}

QStringList trialHeader()
{
    return {Words::tr("Vendor"),    Words::tr("Stage"),   Words::tr("Probation"),
            Words::tr("Jobs"),      Words::tr("On time"), Words::tr("Directions"),
            Words::tr("Good work"), Words::tr("Liked"),   Words::tr("Standing")};
}

QStringList historyHeader()
{
    return {Words::tr("Entry"), Words::tr("Day"), Words::tr("Entered at"), Words::tr("What")};
}

QStringList historyCells(const HistoryEntry &row)
{
    return {QString::number(row.number), row.statedDay.toString(Qt::ISODate),
            row.enteredAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")), row.title};
}

} // namespace proven
