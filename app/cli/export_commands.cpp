#include "call.h"
#include "cli_words.h"
#include "commands.h"

#include "exchange/calendar.h"
#include "exchange/file_writer.h"
#include "exchange/spreadsheet.h"
#include "exchange/tables.h"

#include <QFileInfo>

#include <algorithm>

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void stopFor(const WriteFault &fault)
{
    throw Stop{ExitCode::FileTrouble, fault.text};
}

/// The book as one spreadsheet; says which texts it had no room for.
QByteArray spreadsheet(Call &call, const std::vector<HistoryEntry> &history)
{
    auto made = bookAsXlsx(call.book(), history);
    if (const auto *fault = std::get_if<WriteFault>(&made))
        stopFor(*fault);
    auto &sheets = std::get<Spreadsheet>(made);
    for (const QString &cut : sheets.cut)
        warn(cut);
    if (!sheets.cut.isEmpty())
        warn(CliWords::tr("The formats csv and json hold these texts whole."));
    return std::move(sheets.bytes);
}

QByteArray calendar(Call &call, const std::vector<HistoryEntry> &history)
{
    const QString name = QFileInfo(call.ledger().path()).completeBaseName();
    CalendarOrigin origin{call.ledger().identity(), name, 0, {}};
    if (!history.empty()) {
        origin.entry = history.back().number;
        origin.changedAt = history.back().enteredAt;
    }
    return bookAsCalendar(call.book(), origin, call.today());
}

ExitCode exportBook(Call &call)
{
    // Without its history it would not be the whole book.
    if (const auto trouble = call.ledger().historyTrouble())
        cli::stopFor(*trouble);
    std::vector<HistoryEntry> history = call.ledger().history();
    std::ranges::reverse(history);
    const QString target = QFileInfo(call.text(u"TARGET"_s)).absoluteFilePath();
    const Existing existing = call.flag(u"replace"_s) ? Existing::Replace : Existing::Keep;
    const QString format = call.text(u"format"_s);
    std::optional<WriteFault> fault;
    if (format == u"csv")
        fault = writeFolder(target, bookAsTables(call.book(), history), existing);
    else if (format == u"xlsx")
        fault = writeFile(target, spreadsheet(call, history), existing);
    else if (format == u"ics")
        fault = writeFile(target, calendar(call, history), existing);
    else
        fault = writeFile(target, bookAsJson(call.book(), history), existing);
    if (fault)
        stopFor(*fault);
    say(CliWords::tr("Exported to %1").arg(target));
    return ExitCode::Done;
}

} // namespace

std::vector<CommandEntry> exportCommands()
{
    const Option format = {
        .name = u"format"_s,
        .kind = ValueKind::Word,
        .help = CliWords::tr(
            "tables in a folder; or one file: for programs, a spreadsheet, a calendar of probation ends, due days and whom to get in touch with"),
        .required = true,
        .words = {u"csv"_s, u"json"_s, u"xlsx"_s, u"ics"_s},
        .aboutTheAnswer = true};
    return {
        {u"export"_s,
         CliWords::tr("writes the whole book, or a calendar of it, for other programs"),
         {{.name = u"TARGET"_s,
           .kind = ValueKind::Path,
           .help = CliWords::tr("the folder (csv) or file (json, xlsx, ics) to write"),
           .required = true}},
         {format, {.name = u"replace"_s, .kind = ValueKind::Flag, .help = CliWords::tr("writes over what is there")}},
         exportBook},
    };
}

} // namespace proven::cli
