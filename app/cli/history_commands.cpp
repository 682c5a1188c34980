#include "call.h"
#include "cli_words.h"
#include "commands.h"

#include "exchange/report.h"
#include "rules/wording.h"
#include "rules/words.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode history(Call &call)
{
    int limit = 0;
    call.take(u"limit"_s, limit);
    const std::vector<HistoryEntry> rows = call.ledger().history(limit);
    write(call.asJson() ? historyJson(rows) : historyText(rows).toUtf8());
    return ExitCode::Done;
}

ExitCode undo(Call &call)
{
    Ledger &ledger = call.ledger();
    if (!call.has(u"to"_s)) {
        say(doneOrStop(ledger.undo(call.today())).title);
        return ExitCode::Done;
    }
    // Not as something that may be blank: --to "" of a script whose variable was empty is no undo of the last change.
    qint64 to = 0;
    call.take(u"to"_s, to);
    const std::vector<HistoryEntry> takenBack = ledger.takenBackBy(to);
    const Performed performed = doneOrStop(ledger.undoTo(to, call.today()));
    say(performed.title);
    write(historyText(takenBack).toUtf8());
    return ExitCode::Done;
}

ExitCode redo(Call &call)
{
    say(doneOrStop(call.ledger().redo(call.today())).title);
    return ExitCode::Done;
}

ExitCode check(Call &call)
{
    Ledger &ledger = call.ledger();
    const Ledger::Examination found = ledger.examine();
    for (const HistoryEntry &entry : ledger.enteredAhead())
        say(CliWords::tr("Entered ahead: entry %1, “%2”, was stated for %3, when the machine's day was %4.")
                .arg(QString::number(entry.number), entry.title, entry.statedDay.toString(Qt::ISODate),
                     entry.machineDay.toString(Qt::ISODate)));
    if (!found.fileTrouble.isEmpty())
        throw Stop{ExitCode::FileTrouble, CliWords::tr("The file is not as it was saved."),
                   found.fileTrouble + found.brokenLaws};
    if (!found.brokenLaws.isEmpty())
        throw Stop{ExitCode::Refused, CliWords::tr("The file is sound, but what it says breaks the laws of a book."),
                   found.brokenLaws};
    const Book &book = call.book();
    say(CliWords::tr("All well: %1, %2 in the history.")
            .arg(wording::contents(book).join(u", "_s), counted(static_cast<qint64>(ledger.history().size()),
                                                                CliWords::tr("1 entry"), CliWords::tr("%1 entries"))));
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> historyCommands()
{
    return {
        {u"history"_s,
         CliWords::tr("lists what was done to the book, the newest first"),
         {},
         {{.name = u"limit"_s, .kind = ValueKind::Count, .help = CliWords::tr("how many at most")}, formatOption()},
         history},
        {u"undo"_s,
         CliWords::tr("takes back the last change"),
         {},
         {{.name = u"to"_s,
           .kind = ValueKind::Count,
           .help = CliWords::tr("takes back this entry of the history and all after it")}},
         undo},
        {u"redo"_s, CliWords::tr("does again what was taken back"), {}, {}, redo},
        {u"check"_s, CliWords::tr("examines the file and the laws inside it"), {}, {}, check},
    };
}

} // namespace proven::cli
