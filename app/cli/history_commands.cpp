#include "call.h"
#include "commands.h"
#include "history_rows.h"

#include "exchange/report.h"
#include "rules/words.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode history(Call &call)
{
    int limit = 0;
    call.take(u"limit"_s, limit);
    const std::vector<HistoryRow> rows = historyRows(call.ledger().history(limit));
    write(call.asJson() ? historyJson(rows) : historyText(rows).toUtf8());
    return ExitCode::Done;
}

ExitCode undo(Call &call)
{
    Ledger &ledger = call.ledger();
    const std::optional<qint64> to = call.value<qint64>(u"to"_s);
    if (!to) {
        say(doneOrStop(ledger.undo(call.today())).title);
        return ExitCode::Done;
    }
    const std::vector<HistoryRow> takenBack = historyRows(ledger.takenBackBy(*to));
    const Performed performed = doneOrStop(ledger.undoTo(*to, call.today()));
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
        say(u"Entered ahead: entry %1, “%2”, was stated for %3, when the machine's day was %4."_s
                .arg(QString::number(entry.number), entry.title, entry.statedDay.toString(Qt::ISODate),
                     entry.machineDay.toString(Qt::ISODate)));
    if (!found.fileTrouble.isEmpty())
        throw Stop{ExitCode::FileTrouble, u"The file is not as it was saved."_s, found.fileTrouble + found.brokenLaws};
    if (!found.brokenLaws.isEmpty())
        throw Stop{ExitCode::Refused, u"The file is sound, but what it says breaks the laws of a book."_s,
                   found.brokenLaws};
    const Book &book = call.book();
    const auto number = [](std::size_t count, const QString &one, const QString &many) {
        return counted(static_cast<qint64>(count), one, many);
    };
    say(u"All well: %1, %2, %3, %4, %5 in the history."_s
            .arg(number(book.all<Round>().size(), u"1 round"_s, u"%1 rounds"_s),
                 number(book.all<Vendor>().size(), u"1 vendor"_s, u"%1 vendors"_s),
                 number(book.all<Engagement>().size(), u"1 job"_s, u"%1 jobs"_s),
                 number(book.all<Touchpoint>().size(), u"1 contact"_s, u"%1 contacts"_s),
                 number(ledger.history().size(), u"1 entry"_s, u"%1 entries"_s)));
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> historyCommands()
{
    return {
        {u"history"_s,
         u"lists what was done to the book, the newest first"_s,
         {},
         {{.name = u"limit"_s, .kind = ValueKind::Count, .help = u"how many at most"_s}, formatOption()},
         history},
        {u"undo"_s,
         u"takes back the last change"_s,
         {},
         {{.name = u"to"_s,
           .kind = ValueKind::Count,
           .help = u"takes back this entry of the history and all after it"_s}},
         undo},
        {u"redo"_s, u"does again what was taken back"_s, {}, {}, redo},
        {u"check"_s, u"examines the file and the laws inside it"_s, {}, {}, check},
    };
}

} // namespace proven::cli
