#include "work_options.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

std::vector<Option> profileOptions(Said said)
{
    const ValueKind kind = said == Said::AsFlags ? ValueKind::Flag : ValueKind::YesNo;
    return {
        {.name = u"critical"_s, .kind = kind, .help = u"harm is done if it goes wrong"_s},
        {.name = u"time-sensitive"_s, .kind = kind, .help = u"a day late does harm"_s},
        wordOption<Directions>(u"directions"_s, u"how complicated the directions are"_s),
        {.name = u"repetitive"_s, .kind = kind, .help = u"the same again and again"_s},
    };
}

void takeProfile(const Call &call, Profile &profile)
{
    call.take(u"critical"_s, profile.critical);
    call.take(u"time-sensitive"_s, profile.timeSensitive);
    call.take(u"directions"_s, profile.directions);
    call.take(u"repetitive"_s, profile.repetitive);
}

std::vector<Option> jobOptions(Said said)
{
    const ValueKind kind = said == Said::AsFlags ? ValueKind::Flag : ValueKind::YesNo;
    return {
        {.name = u"start"_s, .kind = ValueKind::Day, .help = u"the day it starts; today where not said"_s},
        {.name = u"due"_s, .kind = ValueKind::Day, .help = u"the day it is promised for"_s},
        {.name = u"due-hour"_s, .kind = ValueKind::Hour, .help = u"the hour of the due day, where one was agreed"_s},
        {.name = u"expected"_s, .kind = ValueKind::Day, .help = u"the vendor's own new date, for planning only"_s},
        {.name = u"hours"_s, .kind = ValueKind::Hours, .help = u"how many hours it takes"_s},
        {.name = u"price"_s, .kind = ValueKind::Amount, .help = u"the price agreed"_s},
        {.name = u"cost"_s, .kind = ValueKind::Amount, .help = u"what was paid"_s},
        {.name = u"units"_s, .kind = ValueKind::Count, .help = u"how many pieces of work it is"_s},
        {.name = u"done-by"_s, .kind = ValueKind::Text, .help = u"who did it at the vendor"_s},
        wordOption<Repeats>(u"repeats"_s, u"whether it comes again"_s),
        {.name = u"remembered"_s, .kind = kind, .help = u"told from memory"_s},
        {.name = u"brief"_s, .kind = ValueKind::Text, .help = u"the directions given"_s},
        {.name = u"links"_s, .kind = ValueKind::Text, .help = u"where more about it is found"_s},
    };
}

void takeJob(const Call &call, EngagementDetails &job)
{
    call.take(u"start"_s, job.start);
    call.take(u"due"_s, job.due);
    call.take(u"due-hour"_s, job.dueHour);
    call.take(u"expected"_s, job.expected);
    call.take(u"hours"_s, job.hours);
    call.take(u"price"_s, job.price);
    call.take(u"cost"_s, job.cost);
    call.take(u"units"_s, job.units);
    call.take(u"units-done"_s, job.unitsDone);
    call.take(u"done-by"_s, job.doneBy);
    call.take(u"repeats"_s, job.repeats);
    call.take(u"remembered"_s, job.remembered);
    call.take(u"brief"_s, job.brief);
    call.take(u"links"_s, job.links);
    call.take(u"note"_s, job.note);
}

std::vector<Option> outcomeOptions()
{
    return {
        {.name = u"on"_s, .kind = ValueKind::Day, .help = u"the day it was over; today where not said"_s},
        {.name = u"by-the-hour"_s, .kind = ValueKind::YesNo, .help = u"delivered by the agreed hour?"_s},
        {.name = u"followed"_s, .kind = ValueKind::YesNo, .help = u"were the directions followed?"_s},
        {.name = u"quality"_s, .kind = ValueKind::Step, .help = u"1 to 5; 3 and up is good work"_s},
        {.name = u"liked"_s, .kind = ValueKind::Step, .help = u"how people found them, 1 to 5; 4 and up is liked"_s},
        {.name = u"units-done"_s, .kind = ValueKind::Count, .help = u"how many pieces are done; all where not said"_s},
        {.name = u"accept"_s, .kind = ValueKind::Flag, .help = u"take fewer pieces than planned as complete"_s},
        {.name = u"note"_s, .kind = ValueKind::Text, .help = u"what is worth keeping about it"_s},
    };
}

Outcome outcomeSaid(const Call &call, OutcomeKind kind)
{
    const auto forbid = [&](std::initializer_list<QString> names, const QString &belongsTo) {
        for (const QString &name : names) {
            if (call.has(name))
                throw Stop{ExitCode::BadInput,
                           u"--%1 does not belong to “%2”: it is about %3."_s.arg(name, nameOf(kind), belongsTo),
                           {u"Leave it out, or say how it went differently."_s}};
        }
    };
    if (kind != OutcomeKind::Delivered)
        forbid({u"by-the-hour"_s, u"followed"_s, u"quality"_s, u"liked"_s, u"accept"_s}, u"what was delivered"_s);
    const QDate on = call.dayOrToday(u"on"_s);
    switch (kind) {
    case OutcomeKind::Open:
        forbid({u"on"_s}, u"the day it was over"_s);
        return Open{};
    case OutcomeKind::Delivered: {
        Delivered delivered{.on = on};
        call.take(u"by-the-hour"_s, delivered.byTheHour);
        call.take(u"followed"_s, delivered.followedDirections);
        call.take(u"quality"_s, delivered.quality);
        call.take(u"liked"_s, delivered.liked);
        return delivered;
    }
    case OutcomeKind::CancelledByOwner:
        return CancelledByOwner{on};
    case OutcomeKind::Abandoned:
        return Abandoned{on};
    }
    Q_UNREACHABLE();
}

} // namespace proven::cli
