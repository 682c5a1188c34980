#include "call.h"
#include "cli_words.h"
#include "commands.h"

#include "exchange/file_writer.h"
#include "exchange/lists.h"
#include "exchange/report.h"
#include "exchange/unit_report.h"
#include "rules/split_list.h"
#include "rules/unit_list.h"

#include <QFileInfo>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is asked besides the progress: at most one of them.
QString actionAsked(const Call &call)
{
    QStringList asked;
    for (const QString &action : {u"attach"_s, u"sheet"_s, u"read"_s, u"split"_s}) {
        if (call.has(action))
            asked += action;
    }
    if (asked.size() > 1)
        throw Stop{ExitCode::Unreadable,
                   CliWords::tr("--%1 and --%2 can't be asked together.").arg(asked[0], asked[1]),
                   {CliWords::tr("Ask one after the other.")}};
    const std::map<QString, QStringList> belongsTo = {{u"replace"_s, {u"sheet"_s}},
                                                      {u"overwrite"_s, {u"read"_s, u"attach"_s}},
                                                      {u"dates"_s, {u"read"_s, u"attach"_s}},
                                                      {u"no-header"_s, {u"attach"_s}},
                                                      {u"first"_s, {u"split"_s}},
                                                      {u"due"_s, {u"split"_s}}};
    for (const auto &[option, actions] : belongsTo) {
        if (call.has(option) && (asked.isEmpty() || !actions.contains(asked.front())))
            throw Stop{ExitCode::Unreadable,
                       CliWords::tr("--%1 belongs to --%2.").arg(option, actions.join(CliWords::tr(" or --"))),
                       {CliWords::tr("See: proven-cli units --help")}};
    }
    return asked.isEmpty() ? QString() : asked.front();
}

SourceFile fileAt(const QString &path)
{
    return SourceFile::onDisk(QFileInfo(path).absoluteFilePath());
}

ListOptions listOptions(const Call &call)
{
    ListOptions options;
    call.take(u"dates"_s, options.table.dates);
    if (call.flag(u"no-header"_s))
        options.table.header = false;
    return options;
}

/// What was guessed, and a stop where anything of the file can't be taken.
template <class ReadFile>
void tellOrStop(const ReadFile &read)
{
    for (const QString &guess : read.guesses)
        warn(guess);
    if (read.refusal)
        stopFor(*read.refusal);
    if (read.rejected.empty())
        return;
    Stop stop{ExitCode::BadInput,
              CliWords::tr("Nothing was changed: %1 of the file can't be taken.")
                  .arg(read.rejected.size() == 1 ? CliWords::tr("one cell")
                                                 : CliWords::tr("%1 cells").arg(read.rejected.size())),
              {}};
    for (const RejectedRow &row : read.rejected)
        stop.instead += inWords(row);
    throw stop;
}

/// Does it, and says in the history's words what was done, beside the answer.
void performAndTell(Call &call, const Command &command)
{
    const Performed performed = call.perform(command);
    warn(performed.changes.empty() ? CliWords::tr("Nothing changed: the book says so already.") : performed.title);
}

void attach(Call &call, Id<Engagement> job)
{
    ReadList list = readList(fileAt(call.text(u"attach"_s)), listOptions(call));
    tellOrStop(list);
    performAndTell(call, command::SetUnits{job, std::move(list.rows), call.flag(u"overwrite"_s)});
}

void readBack(Call &call, Id<Engagement> job)
{
    ReadSheet sheet = readSheet(fileAt(call.text(u"read"_s)), listOptions(call));
    tellOrStop(sheet);
    performAndTell(call, command::RecordUnits{job, std::move(sheet.rows), call.flag(u"overwrite"_s)});
}

void handOut(Call &call, const Engagement &job)
{
    const std::vector<const Unit *> rows = listOf(call.book(), job.id);
    if (rows.empty())
        throw Stop{ExitCode::BadInput,
                   CliWords::tr("“%1” has no list to hand out.").arg(job.title),
                   {CliWords::tr("Attach one: proven-cli units %1 --attach FILE").arg(job.ref)}};
    const QString path = QFileInfo(call.text(u"sheet"_s)).absoluteFilePath();
    if (const auto fault = writeFile(path, listSheet(rows),
                                     call.flag(u"replace"_s) ? Existing::Replace : Existing::Keep))
        throw Stop{ExitCode::FileTrouble, fault->text, {}};
    warn(CliWords::tr("Wrote the list to %1").arg(path));
}

/// The jobs that a split made, the first slice first.
std::vector<Id<Engagement>> split(Call &call, Id<Engagement> job)
{
    command::SplitList split{.id = job,
                             .perWeek = 0,
                             .first = call.value<qint64>(u"first"_s),
                             .firstDue = call.value<QDate>(u"due"_s)};
    call.take(u"split"_s, split.perWeek);
    const auto plan = planSplit(call.book(), split, call.today());
    const Performed performed = call.perform(split);
    warn(performed.title);
    if (const auto *slices = std::get_if<std::vector<Slice>>(&plan)) {
        for (const Slice &slice : *slices) {
            if (slice.verdict.level == VerdictLevel::Caution)
                warn(CliWords::tr("Caution, %1: %2").arg(slice.job.title, slice.verdict.reasons.join(u' ')));
        }
    }
    std::vector<Id<Engagement>> jobs = {job};
    for (const Change<Engagement> &change : performed.changes.of<Engagement>()) {
        if (const auto *added = std::get_if<Added<Engagement>>(&change))
            jobs.push_back(added->record.id);
    }
    return jobs;
}

ExitCode units(Call &call)
{
    const QString action = actionAsked(call);
    const Id<Engagement> job = engagementWithRef(call.book(), call.text(u"REF"_s)).id;
    std::vector<Id<Engagement>> jobs = {job};
    if (action == u"attach"_s)
        attach(call, job);
    else if (action == u"read"_s)
        readBack(call, job);
    else if (action == u"sheet"_s)
        handOut(call, call.book().get(job));
    else if (action == u"split"_s)
        jobs = split(call, job);

    std::vector<const Engagement *> shown;
    shown.reserve(jobs.size());
    for (const Id<Engagement> each : jobs)
        shown.push_back(&call.book().get(each));
    if (call.asJson())
        write(unitsJson(call.book(), shown));
    else if (shown.size() > 1)
        write(listText(call.book(), shown, call.today()).toUtf8());
    else
        write(unitsText(call.book(), *shown.front()).toUtf8());
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> unitCommands()
{
    return {
        {u"units"_s,
         CliWords::tr("says how far a job with a list has come; attaches, hands out, reads back or splits its list"),
         {{.name = u"REF"_s, .help = CliWords::tr("the job's ref, as log and list print it"), .required = true}},
         {{.name = u"attach"_s,
           .kind = ValueKind::Path,
           .help = CliWords::tr("the table whose rows the job works through, instead of its list so far")},
          {.name = u"sheet"_s,
           .kind = ValueKind::Path,
           .help = CliWords::tr("writes the list as a sheet to hand out: row, label, result, on")},
          {.name = u"replace"_s,
           .kind = ValueKind::Flag,
           .help = CliWords::tr("with --sheet: writes over a file that is there")},
          {.name = u"read"_s,
           .kind = ValueKind::Path,
           .help = CliWords::tr("reads results back from a sheet, every row of it or none")},
          {.name = u"overwrite"_s,
           .kind = ValueKind::Flag,
           .help = CliWords::tr("with --read or --attach: results that are there may be replaced")},
          wordOption<DateOrder>(u"dates"_s,
                                CliWords::tr("the order of year, month and day in a sheet; guessed where not said")),
          {.name = u"no-header"_s,
           .kind = ValueKind::Flag,
           .help = CliWords::tr("with --attach: the first row is part of the list")},
          {.name = u"split"_s,
           .kind = ValueKind::Count,
           .help = CliWords::tr("makes jobs of so many rows a week, after a small first one")},
          {.name = u"first"_s,
           .kind = ValueKind::Count,
           .help = CliWords::tr("with --split: rows of the first job; what the cap leaves where not said")},
          {.name = u"due"_s,
           .kind = ValueKind::Day,
           .help = CliWords::tr("with --split: when the first job is due; a week from its start where not said")},
          formatOption()},
         units},
    };
}

} // namespace proven::cli
