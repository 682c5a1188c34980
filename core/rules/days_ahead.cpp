#include "rules/days_ahead.h"

#include "rules/attention.h"
#include "rules/in_touch.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace proven {

namespace {

/// A calendar is read in any year: every day is told with its own.
QString inWords(QDate day)
{
    return wording::fullDay(day);
}

DayAhead probationEnds(const Book &book, const Trial &trial, const Clock &clock)
{
    return {DayAhead::Kind::ProbationEnds,
            trial.id.number(),
            clock.end,
            Words::tr("Probation ends: %1 (%2)").arg(book.get(trial.vendor).name, book.get(trial.round).name),
            {wording::clockExplained(book, clock, QDate())}};
}

DayAhead dueDay(const Book &book, const Trial &trial, const Engagement &engagement, QDate due)
{
    QStringList about{Words::tr("Round: %1").arg(book.get(trial.round).name)};
    if (engagement.dueHour)
        about += Words::tr("By %1 o'clock").arg(engagement.dueHour->toString(QStringLiteral("HH:mm")));
    if (due != engagement.due)
        about += Words::tr("Moved from %1").arg(inWords(*engagement.due));
    return {DayAhead::Kind::Due, engagement.id.number(), due,
            Words::tr("Due: %1 (%2)").arg(engagement.title.simplified(), book.get(trial.vendor).name), about};
}

DayAhead inTouch(const Book &book, const Trial &trial, const TrialState &state, QDate today)
{
    const Vendor &vendor = book.get(trial.vendor);
    const QDate last = lastHeardOf(book, trial, state, today);
    const QDate due = last.addDays(inTouchDays);
    const std::optional<QDate> later = putOffTo(book, AttentionKind::InTouch, trial.vendor, trial.round);
    QStringList about{Words::tr("Last contact or job: %1").arg(inWords(last))};
    for (const QString &way : {vendor.contact, vendor.phone, vendor.email}) {
        if (!way.isEmpty())
            about += way;
    }
    return {DayAhead::Kind::InTouch, vendor.id.number(), std::max(due, later.value_or(due)),
            Words::tr("Get in touch with %1").arg(vendor.name), about};
}

bool isEarlier(const DayAhead &a, const DayAhead &b)
{
    return std::tie(a.day, a.kind, a.id) < std::tie(b.day, b.kind, b.id);
}

} // namespace

std::vector<DayAhead> daysAhead(const Book &book, QDate today)
{
    std::vector<DayAhead> days;
    // A vendor proven in two rounds is one person to call.
    std::map<Id<Vendor>, DayAhead> toCall;
    for (const Trial &trial : book.all<Trial>()) {
        if (book.get(trial.vendor).archived)
            continue;
        const TrialState state = trialState(book, trial.id, today);
        if (state.stage == Stage::OnTrial)
            days.push_back(probationEnds(book, trial, *state.clock));
        if (state.stage == Stage::Promoted) {
            DayAhead call = inTouch(book, trial, state, today);
            const auto known = toCall.find(trial.vendor);
            if (known == toCall.end() || call.day < known->second.day)
                toCall.insert_or_assign(trial.vendor, std::move(call));
        }
        for (const Engagement *engagement : openEngagements(book, trial.id, state, today)) {
            if (const std::optional<QDate> due = countingDue(*engagement, today))
                days.push_back(dueDay(book, trial, *engagement, *due));
        }
    }
    for (const auto &[vendor, call] : toCall)
        days.push_back(call);
    std::sort(days.begin(), days.end(), isEarlier);
    return days;
}

} // namespace proven
