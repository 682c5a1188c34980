#include "call.h"
#include "cli_words.h"
#include "commands.h"
#include "listing.h"

#include "exchange/report.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<Option> roundOptions()
{
    return {
        {.name = u"work"_s, .help = CliWords::tr("the kind of work; rounds of the same kind are linked")},
        {.name = u"months"_s,
         .kind = ValueKind::Count,
         .help = CliWords::tr("months of probation, 6 to 24; 6 where not said")},
        {.name = u"cap-hours"_s,
         .kind = ValueKind::Hours,
         .help = CliWords::tr("hours a stranger is given at first; 1 where not said")},
        {.name = u"cap-amount"_s,
         .kind = ValueKind::Amount,
         .help = CliWords::tr("money a stranger's first jobs may cost")},
        {.name = u"meant"_s,
         .kind = ValueKind::Count,
         .help = CliWords::tr("how many you mean to try, 2 to 10; 10 where not said")},
    };
}

void takeRound(const Call &call, RoundDetails &round)
{
    call.take(u"work"_s, round.work);
    call.take(u"months"_s, round.probationMonths);
    call.take(u"cap-hours"_s, round.firstCommitmentHours);
    call.take(u"cap-amount"_s, round.firstCommitmentAmount);
    call.take(u"meant"_s, round.meant);
}

ExitCode addRound(Call &call)
{
    RoundDetails round;
    round.name = call.text(u"NAME"_s);
    // An amount says how much a stranger may be given; the usual hours beside it would only confuse.
    if (call.has(u"cap-amount"_s))
        round.firstCommitmentHours.reset();
    takeRound(call, round);
    return call.performAndSay(command::AddRound{round});
}

ExitCode editRound(Call &call)
{
    const Round &round = roundNamed(call.book(), call.text(u"NAME"_s));
    const RoundDetails &before = round;
    RoundDetails after = before;
    call.take(u"name"_s, after.name);
    takeRound(call, after);
    call.take(u"open"_s, after.open);
    return call.performAndSay(command::EditRound{round.id, before, after});
}

ExitCode closeRound(Call &call)
{
    const Round &round = roundNamed(call.book(), call.text(u"NAME"_s));
    const RoundDetails &before = round;
    RoundDetails after = before;
    after.open = false;
    return call.performAndSay(command::EditRound{round.id, before, after});
}

ExitCode removeCandidate(Call &call)
{
    const Round &round = roundNamed(call.book(), call.text(u"NAME"_s));
    const Vendor &vendor = vendorNamed(call.book(), call.text(u"vendor"_s));
    const Trial *trial = call.book().trialOf(round.id, vendor.id);
    if (!trial)
        throw Stop{ExitCode::BadInput, CliWords::tr("%1 is not listed in the round %2.").arg(vendor.name, round.name)};
    return call.performAndSay(command::RemoveCandidate{trial->id});
}

ExitCode listRounds(Call &call)
{
    if (call.asJson())
        write(tableAsJson(call.book(), TableKind::Rounds));
    else
        write(roundsText(call.book(), call.today()).toUtf8());
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> roundCommands()
{
    const Option name = {.name = u"NAME"_s,
                         .kind = ValueKind::Name,
                         .help = CliWords::tr("the name of the round"),
                         .required = true};
    return {
        {u"round add"_s,
         CliWords::tr("begins a round: one kind of work, up to ten vendors tried"),
         {name},
         roundOptions(),
         addRound},
        {u"round edit"_s,
         CliWords::tr("corrects a round; an empty value takes back what was said"),
         {name},
         together(std::vector<Option>{{.name = u"name"_s,
                                       .kind = ValueKind::Name,
                                       .help = CliWords::tr("its new name")}},
                  roundOptions(),
                  std::vector<Option>{{.name = u"open"_s,
                                       .kind = ValueKind::YesNo,
                                       .help = CliWords::tr("does it take new vendors?")}}),
         editRound},
        {u"round close"_s, CliWords::tr("takes no new vendors from now on; the rest goes on"), {name}, {}, closeRound},
        {u"round remove"_s,
         CliWords::tr("takes a candidate that never started out of a round and frees the place"),
         {name},
         {{.name = u"vendor"_s, .kind = ValueKind::Name, .help = CliWords::tr("the candidate"), .required = true}},
         removeCandidate},
        {u"round list"_s, CliWords::tr("lists the rounds"), {}, {formatOption()}, listRounds},
    };
}

} // namespace proven::cli
