#include "work_options.h"

#include "cli_words.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

std::vector<Option> profileOptions(Said said)
{
    const ValueKind kind = said == Said::AsFlags ? ValueKind::Flag : ValueKind::YesNo;
    return {
        {.name = u"critical"_s, .kind = kind, .help = CliWords::tr("harm is done if it goes wrong")},
        {.name = u"time-sensitive"_s, .kind = kind, .help = CliWords::tr("a day late does harm")},
        wordOption<Directions>(u"directions"_s, CliWords::tr("how complicated the directions are")),
        {.name = u"repetitive"_s, .kind = kind, .help = CliWords::tr("the same again and again")},
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
        {.name = u"start"_s, .kind = ValueKind::Day, .help = CliWords::tr("the day it starts; today where not said")},
        {.name = u"due"_s, .kind = ValueKind::Day, .help = CliWords::tr("the day it is promised for")},
        {.name = u"due-hour"_s,
         .kind = ValueKind::Hour,
         .help = CliWords::tr("the hour of the due day, where one was agreed")},
        {.name = u"expected"_s,
         .kind = ValueKind::Day,
         .help = CliWords::tr("the vendor's own new date, for planning only")},
        {.name = u"hours"_s, .kind = ValueKind::Hours, .help = CliWords::tr("how many hours it takes")},
        {.name = u"price"_s, .kind = ValueKind::Amount, .help = CliWords::tr("the price agreed")},
        {.name = u"cost"_s, .kind = ValueKind::Amount, .help = CliWords::tr("what was paid")},
        {.name = u"units"_s, .kind = ValueKind::Count, .help = CliWords::tr("how many pieces of work it is")},
        {.name = u"done-by"_s, .kind = ValueKind::Text, .help = CliWords::tr("who did it at the vendor")},
        wordOption<Repeats>(u"repeats"_s, CliWords::tr("whether it comes again")),
        {.name = u"remembered"_s, .kind = kind, .help = CliWords::tr("told from memory")},
        {.name = u"brief"_s, .kind = ValueKind::Text, .help = CliWords::tr("the directions given")},
        {.name = u"links"_s, .kind = ValueKind::Text, .help = CliWords::tr("where more about it is found")},
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
        {.name = u"on"_s, .kind = ValueKind::Day, .help = CliWords::tr("the day it was over; today where not said")},
        {.name = u"by-the-hour"_s, .kind = ValueKind::YesNo, .help = CliWords::tr("delivered by the agreed hour?")},
        {.name = u"followed"_s, .kind = ValueKind::YesNo, .help = CliWords::tr("were the directions followed?")},
        {.name = u"quality"_s, .kind = ValueKind::Step, .help = CliWords::tr("1 to 5; 3 and up is good work")},
        {.name = u"liked"_s,
         .kind = ValueKind::Step,
         .help = CliWords::tr("how people found them, 1 to 5; 4 and up is liked")},
        {.name = u"units-done"_s,
         .kind = ValueKind::Count,
         .help = CliWords::tr("how many pieces are done; all where not said")},
        {.name = u"accept"_s,
         .kind = ValueKind::Flag,
         .help = CliWords::tr("take fewer pieces than planned as complete")},
        {.name = u"note"_s, .kind = ValueKind::Text, .help = CliWords::tr("what is worth keeping about it")},
    };
}

Outcome outcomeSaid(const Call &call, OutcomeKind kind)
{
    const auto forbid = [&](std::initializer_list<QString> names, const QString &belongsTo) {
        for (const QString &name : names) {
            if (call.has(name))
                throw Stop{ExitCode::BadInput,
                           CliWords::tr("--%1 does not belong to “%2”: it is about %3.")
                               .arg(name, nameOf(kind), belongsTo),
                           {CliWords::tr("Leave it out, or say how it went differently.")}};
        }
    };
    if (kind != OutcomeKind::Delivered)
        forbid({u"by-the-hour"_s, u"followed"_s, u"quality"_s, u"liked"_s, u"accept"_s},
               CliWords::tr("what was delivered"));
    const QDate on = call.dayOrToday(u"on"_s);
    switch (kind) {
    case OutcomeKind::Open:
        forbid({u"on"_s}, CliWords::tr("the day it was over"));
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
