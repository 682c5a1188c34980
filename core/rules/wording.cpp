#include "rules/wording.h"

#include "domain/overloaded.h"
#include "rules/words.h"

#include <QLocale>

namespace proven::wording {

namespace {

QString monthName(int month)
{
    return localeOfWords().monthName(month);
}

QString dayOfMonth(QDate date)
{
    return Words::tr("%1 %2", "day and month: 23 November").arg(date.day()).arg(monthName(date.month()));
}

/// Written with the decimal sign of the language.
QString spelled(QString number)
{
    return number.replace(u'.', localeOfWords().decimalPoint());
}

} // namespace

QString day(QDate date, QDate today)
{
    return date.year() == today.year() ? dayOfMonth(date) : fullDay(date);
}

QString fullDay(QDate date)
{
    return Words::tr("%1 %2", "day, month and year: 23 November, 2026").arg(dayOfMonth(date)).arg(date.year());
}

QString monthOfYear(QDate date)
{
    return Words::tr("%1 %2", "month and year: November, 2026").arg(monthName(date.month())).arg(date.year());
}

QString grouped(qint64 count)
{
    return localeOfWords().toString(count);
}

QString days(qint64 count)
{
    return counted(count, Words::tr("%1 day"), Words::tr("%1 days"));
}

QString months(int count)
{
    return counted(count, Words::tr("one month"), Words::tr("%1 months").arg(numberInWords(count)));
}

QString hours(Hours hours)
{
    return hours == Hours::of(1) ? Words::tr("1 hour") : Words::tr("%1 hours").arg(spelled(toText(hours)));
}

QString money(Money amount, const QString &currency)
{
    // Two decimals, more only where the amount has them: an owner reads 120.50, not 120.5.
    QString text = toText(amount);
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        text += QStringLiteral(".00");
    else if (text.size() - point == 2)
        text += u'0';
    return Words::tr("%1 %2", "currency and amount: EUR 120.50").arg(currency, spelled(text));
}

QStringList contents(const Book &book)
{
    const auto number = [](std::size_t count, const QString &one, const QString &many) {
        return counted(static_cast<qint64>(count), one, many);
    };
    return {number(book.all<Round>().size(), Words::tr("1 round"), Words::tr("%1 rounds")),
            number(book.all<Vendor>().size(), Words::tr("1 vendor"), Words::tr("%1 vendors")),
            number(book.all<Engagement>().size(), Words::tr("1 job"), Words::tr("%1 jobs")),
            number(book.all<Touchpoint>().size(), Words::tr("1 contact"), Words::tr("%1 contacts"))};
}

QString list(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Words::tr("%1 and %2").arg(items.sliced(0, items.size() - 1).join(QStringLiteral(", ")), items.last());
}

QString quoted(const QString &name)
{
    return Words::tr("“%1”").arg(name);
}

QString clockInBrief(const TrialState &state, QDate today)
{
    switch (state.stage) {
    case Stage::Candidate:
        return Words::tr("not begun");
    case Stage::LetGo:
    case Stage::Left:
        return Words::tr("stopped on %1").arg(day(state.readOn, today));
    case Stage::Promoted:
        return Words::tr("complete");
    case Stage::OnTrial:
    case Stage::Paused:
        break;
    }
    if (!state.clock)
        return Words::tr("not begun");
    const Clock &clock = *state.clock;
    if (state.stage == Stage::Paused)
        return Words::tr("paused, %1 left").arg(days(clock.leftDays));
    if (clock.over)
        return Words::tr("over since %1").arg(day(clock.end, today));
    return Words::tr("%1 left").arg(days(clock.leftDays));
}

QString clockExplained(const Book &book, const Clock &clock, QDate today)
{
    QString text = Words::tr("Began with %1 on %2 + %3")
                       .arg(quoted(book.get(clock.begunBy).title), day(clock.start, today),
                            months(clock.months - clock.extensionMonths));
    if (clock.extensionMonths > 0)
        text += Words::tr(" + %1 by extension").arg(months(clock.extensionMonths));
    if (clock.pausedDays > 0)
        text += Words::tr(" + %1 paused").arg(days(clock.pausedDays));
    return Words::tr("%1 = %2").arg(text, day(clock.end, today));
}

QString kept(const Figures &figures)
{
    if (figures.n == 0)
        return Words::tr("none yet");
    return Words::tr("%1 of %2").arg(figures.good).arg(figures.n);
}

QString keptInFull(const Figures &figures)
{
    if (figures.n == 0)
        return Words::tr("none yet");
    return Words::tr("%1, 9 to 1 sure of at least %2%").arg(kept(figures)).arg(static_cast<int>(figures.low * 100));
}

QString engagementInBrief(const Engagement &engagement, const TrialState &state, QDate today)
{
    const Outcome outcome = seenOutcome(engagement, state);
    const std::optional<SeriesEntry> onTime = onTimeOutcome(engagement, state);
    const bool late = onTime && !onTime->good;
    return std::visit(Overloaded{[&](const Open &) {
                                     if (engagement.start > today)
                                         return Words::tr("planned for %1").arg(day(engagement.start, today));
                                     const std::optional<QDate> due = countingDue(engagement, today);
                                     if (!due)
                                         return Words::tr("open, no due day");
                                     if (late)
                                         return Words::tr("open, was due on %1, late so far").arg(day(*due, today));
                                     return Words::tr("open, due on %1").arg(day(*due, today));
                                 },
                                 [&](const Delivered &delivered) {
                                     const QString on = day(delivered.on, today);
                                     return late ? Words::tr("delivered on %1, late").arg(on)
                                                 : Words::tr("delivered on %1").arg(on);
                                 },
                                 [&](const CancelledByOwner &cancelled) {
                                     return Words::tr("cancelled by us on %1").arg(day(cancelled.on, today));
                                 },
                                 [&](const Abandoned &abandoned) {
                                     return Words::tr("abandoned by the vendor on %1").arg(day(abandoned.on, today));
                                 }},
                      outcome);
}

QString whatErasingTakes(const QString &vendor)
{
    return Words::tr(
               "Erasing %1 takes their personal text out of the book and its history for good; it can't be undone.")
        .arg(vendor);
}

QString whatErasingLeaves()
{
    return Words::tr("What this can't reach: backups, exports, and names typed into free notes of others.");
}

} // namespace proven::wording
