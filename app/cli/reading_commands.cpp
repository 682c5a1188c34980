#include "call.h"
#include "cli_words.h"
#include "commands.h"

#include "exchange/report.h"
#include "rules/advice.h"
#include "rules/attention.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode report(Call &call)
{
    const std::optional<Id<Round>> round = call.roundIfNamed();
    if (const auto trouble = call.ledger().historyTrouble())
        warn(CliWords::tr("Whether anything was entered ahead can't be told: %1").arg(trouble->text));
    const std::vector<HistoryEntry> ahead = call.ledger().enteredAhead();
    const QString format = call.text(u"format"_s);
    if (format == u"json")
        write(reportJson(call.book(), round, call.today(), ahead));
    else if (format == u"html")
        write(reportHtml(call.book(), round, call.today(), ahead));
    else
        write(reportText(call.book(), round, call.today(), ahead).toUtf8());
    return ExitCode::Done;
}

ExitCode today(Call &call)
{
    const std::vector<Attention> items = needsToday(call.book(), call.today());
    write(call.asJson() ? todayJson(call.book(), items) : todayText(call.book(), items).toUtf8());
    return ExitCode::Done;
}

ExitCode adviseOnTasks(Call &call)
{
    const std::vector<TaskAdvice> advice =
        call.has(u"TASK"_s)
            ? std::vector{advise(call.book(), taskNamed(call.book(), call.text(u"TASK"_s)).id, call.today())}
            : adviseAll(call.book(), call.today());
    write(call.asJson() ? adviceJson(call.book(), advice) : adviceText(call.book(), advice).toUtf8());
    return ExitCode::Done;
}

Option reportFormat()
{
    Option format = formatOption();
    format.help = CliWords::tr("for people (text, the default; html, a page for the browser) or for programs (json)");
    format.words += u"html"_s;
    return format;
}

} // namespace

std::vector<CommandEntry> readingCommands()
{
    return {
        {u"report"_s,
         CliWords::tr("says of every vendor: clock, record, standing, and why"),
         {},
         {{.name = u"round"_s, .kind = ValueKind::Name, .help = CliWords::tr("only this round")}, reportFormat()},
         report},
        {u"today"_s, CliWords::tr("says what needs you today, most urgent first"), {}, {formatOption()}, today},
        {u"advise"_s,
         CliWords::tr("says of each task whether to hand it out, and to whom"),
         {{.name = u"TASK"_s,
           .kind = ValueKind::Name,
           .help = CliWords::tr("the name of one task; all where not said")}},
         {formatOption()},
         adviseOnTasks},
    };
}

} // namespace proven::cli
