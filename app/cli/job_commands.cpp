#include "call.h"
#include "cli_words.h"
#include "commands.h"
#include "work_options.h"

#include "exchange/report.h"
#include "rules/assignment.h"
#include "rules/probation.h"

#include <map>

namespace proven {

template <>
struct NamesOf<command::AskedBy> {
    static constexpr QLatin1String list[] = {QLatin1String("owner"), QLatin1String("vendor")};
};

} // namespace proven

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

Option vendorArgument()
{
    return {.name = u"VENDOR"_s,
            .kind = ValueKind::Name,
            .help = CliWords::tr("the name of the vendor"),
            .required = true};
}
Option refArgument()
{
    return {.name = u"REF"_s, .help = CliWords::tr("the job's ref, as log and list print it"), .required = true};
}
Option roundOption()
{
    return {.name = u"round"_s,
            .kind = ValueKind::Name,
            .help = CliWords::tr("the round; it may be left out where only one is meant")};
}
Option taskOption()
{
    return {.name = u"task"_s, .kind = ValueKind::Name, .help = CliWords::tr("the task it is a piece of")};
}
Option overruleOption()
{
    return {.name = u"overrule"_s,
            .help = CliWords::tr("your written reason for going on, where time-sensitivity alone speaks against it")};
}

void takeTask(Call &call, EngagementDetails &job)
{
    if (!call.has(u"task"_s))
        return;
    const QString name = call.text(u"task"_s);
    job.task = name.isEmpty() ? std::nullopt : std::optional(taskNamed(call.book(), name).id);
}

/// A job of the past is a fact, and only its owner can say that it is one.
void refusePlanInThePast(const Call &call, const EngagementDetails &job, const Outcome &outcome)
{
    if (job.start >= call.today() || call.flag(u"given"_s) || job.remembered || !isOpen(outcome))
        return;
    throw Stop{ExitCode::BadInput,
               CliWords::tr("--start: “%1” is past, and a job to be given starts today (%2) or later.")
                   .arg(job.start.toString(Qt::ISODate), call.today().toString(Qt::ISODate)),
               {CliWords::tr("Add --given to record it as a job that is given already."),
                CliWords::tr("Or say how it went with --outcome, where it is over.")}};
}

ExitCode logJob(Call &call)
{
    const Trial &trial = call.trial();
    EngagementDetails job;
    job.start = call.today();
    call.take(u"title"_s, job.title);
    takeTask(call, job);
    takeProfile(call, job.profile);
    takeJob(call, job);
    call.take(u"overrule"_s, job.overruledBecause);
    const Outcome outcome = outcomeSaid(call, call.value<OutcomeKind>(u"outcome"_s).value_or(OutcomeKind::Open));
    refusePlanInThePast(call, job, outcome);
    const Verdict verdict = mayBeGiven(call.book(), trial.id, workOf(job), call.today());

    const Performed performed = call.perform(command::LogEngagement{.trial = trial.id,
                                                                    .engagement = job,
                                                                    .outcome = outcome,
                                                                    .given = call.flag(u"given"_s),
                                                                    .accept = call.flag(u"accept"_s),
                                                                    .ref = call.text(u"ref"_s),
                                                                    .unitsDone = call.value<qint64>(u"units-done"_s)});
    for (const Change<Engagement> &change : performed.changes.of<Engagement>()) {
        const auto *added = std::get_if<Added<Engagement>>(&change);
        if (!added)
            continue;
        // The ref alone stands on standard output, for scripts that go on with it.
        say(added->record.ref);
        warn(performed.title);
        if (!added->record.againstTheRule.isEmpty())
            warn(CliWords::tr("Recorded against the rule: %1").arg(added->record.againstTheRule));
        else if (verdict.level == VerdictLevel::Caution && isOpen(outcome))
            warn(CliWords::tr("Caution: %1").arg(verdict.reasons.join(u' ')));
    }
    return ExitCode::Done;
}

ExitCode recordOutcome(Call &call)
{
    const Engagement &job = engagementWithRef(call.book(), call.text(u"REF"_s));
    OutcomeKind kind{};
    call.take(u"OUTCOME"_s, kind);
    return call.performAndSay(
        command::RecordOutcome{.id = job.id,
                               .before = job.outcome,
                               .after = outcomeSaid(call, kind),
                               .unitsDone = call.value<qint64>(u"units-done"_s),
                               .note = call.has(u"note"_s) ? std::optional(call.text(u"note"_s)) : std::nullopt,
                               .accept = call.flag(u"accept"_s)});
}

/// When the trial's probation ends, as far as it has begun.
std::optional<QDate> probationEnd(const Book &book, Id<Trial> trial, QDate today)
{
    const TrialState state = trialState(book, trial, today);
    return state.clock ? std::optional(state.clock->end) : std::nullopt;
}

void sayWhereEndMoved(const Book &before, Call &call, Id<Trial> trial)
{
    const std::optional<QDate> was = probationEnd(before, trial, call.today());
    const std::optional<QDate> is = probationEnd(call.book(), trial, call.today());
    if (was && is && was != is)
        say(CliWords::tr("Its probation now ends on %1, not on %2.")
                .arg(is->toString(Qt::ISODate), was->toString(Qt::ISODate)));
}

ExitCode editJob(Call &call)
{
    const Engagement &job = engagementWithRef(call.book(), call.text(u"REF"_s));
    const Id<Trial> trial = job.trial;
    const EngagementDetails &before = job;
    EngagementDetails after = before;
    call.take(u"title"_s, after.title);
    takeTask(call, after);
    takeProfile(call, after.profile);
    takeJob(call, after);
    call.take(u"overrule"_s, after.overruledBecause);
    const Book bookBefore = call.book();
    const ExitCode code = call.performAndSay(command::EditEngagement{job.id, before, after});
    sayWhereEndMoved(bookBefore, call, trial);
    return code;
}

ExitCode moveDue(Call &call)
{
    const Engagement &job = engagementWithRef(call.book(), call.text(u"REF"_s));
    command::MoveDue move{.id = job.id, .askedBy = {}, .to = {}, .on = call.dayOrToday(u"on"_s), .because = {}};
    call.take(u"asked-by"_s, move.askedBy);
    call.take(u"to"_s, move.to);
    call.take(u"because"_s, move.because);
    return call.performAndSay(move);
}

ExitCode listJobs(Call &call)
{
    const std::optional<Id<Round>> round = call.roundIfNamed();
    std::optional<Id<Vendor>> vendor;
    if (call.has(u"vendor"_s))
        vendor = vendorNamed(call.book(), call.text(u"vendor"_s)).id;
    const Book &book = call.book();
    std::vector<const Engagement *> jobs;
    std::map<Id<Trial>, TrialState> states;
    for (const Engagement &job : book.all<Engagement>()) {
        const Trial &trial = book.get(job.trial);
        if ((round && trial.round != *round) || (vendor && trial.vendor != *vendor))
            continue;
        if (call.flag(u"open"_s)) {
            auto state = states.find(trial.id);
            if (state == states.end())
                state = states.emplace(trial.id, trialState(book, trial.id, call.today())).first;
            if (!isOpen(seenOutcome(job, state->second)))
                continue;
        }
        jobs.push_back(&job);
    }
    write(call.asJson() ? listJson(book, jobs, call.today()) : listText(book, jobs, call.today()).toUtf8());
    return ExitCode::Done;
}

ExitCode decideOnVendor(Call &call)
{
    const Trial &trial = call.trial();
    DecisionKind kind{};
    call.take(u"DECISION"_s, kind);
    if (kind == DecisionKind::Listed)
        throw Stop{ExitCode::BadInput,
                   CliWords::tr("A vendor is listed when they are added to a round."),
                   {u"proven-cli vendor add NAME --round ROUND"_s}};
    return call.performAndSay(command::Decide{.trial = trial.id,
                                              .kind = kind,
                                              .on = call.dayOrToday(u"on"_s),
                                              .months = call.value<int>(u"months"_s),
                                              .reason = call.text(u"reason"_s)});
}

ExitCode touch(Call &call)
{
    const Vendor &vendor = vendorNamed(call.book(), call.text(u"VENDOR"_s));
    TouchpointDetails contact;
    contact.date = call.today();
    call.take(u"on"_s, contact.date);
    call.take(u"kind"_s, contact.kind);
    call.take(u"whom"_s, contact.whom);
    call.take(u"calls"_s, contact.calls);
    call.take(u"reached"_s, contact.reached);
    call.take(u"liked"_s, contact.liked);
    call.take(u"note"_s, contact.note);
    return call.performAndSay(command::LogTouchpoint{vendor.id, contact, {}});
}

/// The work that can is asked about.
Work workAsked(Call &call)
{
    EngagementDetails job;
    job.start = call.today();
    takeTask(call, job);
    takeProfile(call, job.profile);
    takeJob(call, job);
    return workOf(job);
}

ExitCode canBeGiven(Call &call)
{
    const Trial &trial = call.trial();
    const Verdict verdict = mayBeGiven(call.book(), trial.id, workAsked(call), call.today());
    const bool stopped = verdict.level == VerdictLevel::Stop;
    if (call.asJson())
        write(canJson(verdict));
    if (stopped)
        throw Stop{ExitCode::Refused, verdict.reasons.join(u' '), verdict.instead};
    if (!call.asJson())
        write(canText(verdict).toUtf8());
    return ExitCode::Done;
}

std::vector<Option> withoutOption(std::vector<Option> options, const QString &name)
{
    std::erase_if(options, [&](const Option &option) { return option.name == name; });
    return options;
}

using Options = std::vector<Option>;

Option titleOption()
{
    return {.name = u"title"_s, .help = CliWords::tr("what the job is called")};
}

/// What gives a job, and what tells how it went.
std::vector<CommandEntry> givingCommands()
{
    const Option ref = {.name = u"ref"_s, .help = CliWords::tr("a ref of your own; a fresh one where not said")};
    const Option given = {.name = u"given"_s,
                          .kind = ValueKind::Flag,
                          .help = CliWords::tr("it is given already: record it, don't ask")};
    const Option outcome = {.name = u"OUTCOME"_s,
                            .kind = ValueKind::Word,
                            .help = CliWords::tr("how it went; open takes an outcome back"),
                            .required = true,
                            .words = wordsOf<OutcomeKind>()};
    return {
        {u"log"_s,
         CliWords::tr("gives a vendor a job, or records one that is given or over; prints its ref"),
         {vendorArgument()},
         together(Options{roundOption(), needed(titleOption()), taskOption()}, profileOptions(Said::AsFlags),
                  jobOptions(Said::AsFlags),
                  Options{given, overruleOption(), ref,
                          wordOption<OutcomeKind>(u"outcome"_s, CliWords::tr("how it went, where it is over"))},
                  outcomeOptions()),
         logJob},
        {u"outcome"_s,
         CliWords::tr("records how a job went"),
         {refArgument(), outcome},
         outcomeOptions(),
         recordOutcome},
    };
}

/// What corrects a job, and what shows them.
std::vector<CommandEntry> keepingCommands()
{
    const Options pieces = {{.name = u"units-done"_s,
                             .kind = ValueKind::Count,
                             .help = CliWords::tr("how many pieces of work are done")},
                            {.name = u"note"_s, .help = CliWords::tr("what is worth keeping about it")}};
    return {
        {u"edit"_s,
         CliWords::tr("corrects a job; an empty value takes back what was said"),
         {refArgument()},
         together(Options{titleOption(), taskOption()}, profileOptions(Said::AsYesNo), jobOptions(Said::AsYesNo),
                  pieces, Options{overruleOption()}),
         editJob},
        {u"due"_s,
         CliWords::tr("records that a later due day was asked for; only the owner's counts"),
         {refArgument()},
         {needed(wordOption<command::AskedBy>(u"asked-by"_s, CliWords::tr("who asked for it"))),
          {.name = u"to"_s, .kind = ValueKind::Day, .help = CliWords::tr("the later day"), .required = true},
          {.name = u"on"_s, .kind = ValueKind::Day, .help = CliWords::tr("the day it was asked; today where not said")},
          {.name = u"because"_s, .help = CliWords::tr("why you asked for it")}},
         moveDue},
        {u"list"_s,
         CliWords::tr("lists jobs with their refs"),
         {},
         {roundOption(),
          {.name = u"vendor"_s, .kind = ValueKind::Name, .help = CliWords::tr("only this vendor's")},
          {.name = u"open"_s, .kind = ValueKind::Flag, .help = CliWords::tr("only those that are open")},
          formatOption()},
         listJobs},
    };
}

/// What is about a vendor beside their jobs.
std::vector<CommandEntry> vendorsSideCommands()
{
    const Option decision = {.name = u"DECISION"_s,
                             .kind = ValueKind::Word,
                             .help = CliWords::tr("what you decided"),
                             .required = true,
                             .words = wordsOf<DecisionKind>()};
    return {
        {u"decide"_s,
         CliWords::tr("records a decision about a vendor in a round"),
         {vendorArgument(), decision},
         {roundOption(),
          {.name = u"on"_s, .kind = ValueKind::Day, .help = CliWords::tr("the day it is for; today where not said")},
          {.name = u"months"_s,
           .kind = ValueKind::Count,
           .help = CliWords::tr("by how many months, 1 to 12, where it extends")},
          {.name = u"reason"_s, .help = CliWords::tr("why: kept, and shown beside the vendor ever after")}},
         decideOnVendor},
        {u"touch"_s,
         CliWords::tr("notes a contact with a vendor"),
         {vendorArgument()},
         {needed(wordOption<TouchpointKind>(u"kind"_s, CliWords::tr("what it was"))),
          {.name = u"on"_s, .kind = ValueKind::Day, .help = CliWords::tr("the day; today where not said")},
          {.name = u"whom"_s, .help = CliWords::tr("whom you spoke to")},
          {.name = u"calls"_s, .kind = ValueKind::Count, .help = CliWords::tr("how many calls it took")},
          {.name = u"reached"_s, .kind = ValueKind::YesNo, .help = CliWords::tr("was anyone reached?")},
          {.name = u"liked"_s,
           .kind = ValueKind::Step,
           .help = CliWords::tr("how you found them, 1 to 5; 4 and up is liked")},
          {.name = u"note"_s, .help = CliWords::tr("what is worth keeping about it")}},
         touch},
        {u"can"_s,
         CliWords::tr("says whether a vendor may be given this work today, and why"),
         {vendorArgument()},
         together(Options{roundOption(), titleOption(), taskOption()}, profileOptions(Said::AsFlags),
                  withoutOption(jobOptions(Said::AsFlags), u"remembered"_s), Options{formatOption()}),
         canBeGiven},
    };
}

} // namespace

std::vector<CommandEntry> jobCommands()
{
    return together(givingCommands(), keepingCommands(), vendorsSideCommands());
}

} // namespace proven::cli
