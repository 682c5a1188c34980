#include "call.h"
#include "cli_words.h"
#include "commands.h"
#include "work_options.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

std::vector<Option> taskOptions(Said said)
{
    return together(std::vector<Option>{{.name = u"round"_s,
                                         .kind = ValueKind::Name,
                                         .help = CliWords::tr("the round it belongs to")}},
                    profileOptions(said),
                    std::vector<Option>{
                        {.name = u"hours"_s,
                         .kind = ValueKind::Hours,
                         .help = CliWords::tr("how long it takes each time")},
                        wordOption<HowOften>(u"often"_s, CliWords::tr("how often it comes")),
                        wordOption<KeepsFrom>(u"keeps-from"_s, CliWords::tr("what it keeps you from")),
                        {.name = u"notes"_s, .help = CliWords::tr("anything else")},
                    });
}

void takeTask(Call &call, TaskDetails &task)
{
    if (call.has(u"round"_s))
        task.round = call.text(u"round"_s).isEmpty() ? std::nullopt : call.roundIfNamed();
    takeProfile(call, task.profile);
    call.take(u"hours"_s, task.hours);
    call.take(u"often"_s, task.often);
    call.take(u"keeps-from"_s, task.keepsFrom);
    call.take(u"notes"_s, task.notes);
}

ExitCode addTask(Call &call)
{
    TaskDetails task;
    task.name = call.text(u"NAME"_s);
    takeTask(call, task);
    return call.performAndSay(command::AddTask{task});
}

ExitCode editTask(Call &call)
{
    const Task &task = taskNamed(call.book(), call.text(u"NAME"_s));
    const TaskDetails &before = task;
    TaskDetails after = before;
    call.take(u"name"_s, after.name);
    takeTask(call, after);
    return call.performAndSay(command::EditTask{task.id, before, after});
}

} // namespace

std::vector<CommandEntry> taskCommands()
{
    const Option name = {.name = u"NAME"_s,
                         .kind = ValueKind::Name,
                         .help = CliWords::tr("the name of the task"),
                         .required = true};
    return {
        {u"task add"_s,
         CliWords::tr("adds a piece of your work that might be handed out"),
         {name},
         taskOptions(Said::AsFlags),
         addTask},
        {u"task edit"_s,
         CliWords::tr("corrects a task; an empty value takes back what was said"),
         {name},
         together(std::vector<Option>{{.name = u"name"_s,
                                       .kind = ValueKind::Name,
                                       .help = CliWords::tr("its new name")}},
                  taskOptions(Said::AsYesNo)),
         editTask},
    };
}

} // namespace proven::cli
