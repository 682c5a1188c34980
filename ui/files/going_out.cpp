#include "files/going_out.h"

#include "exchange/report.h"
#include "exchange/spreadsheet.h"
#include "files/background.h"
#include "files/calendar_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace proven {

namespace {

QByteArray calendarOf(const GoingOut &out)
{
    return bookAsCalendar(out.book, out.origin, out.today);
}

WentOut write(const GoingOut &out, GoingOutAs as, const QString &path, Existing existing, const std::stop_token &stop)
{
    // Without its history it would not be the whole book.
    if (out.historyTrouble && as != GoingOutAs::Calendar)
        return {WriteFault{false, out.historyTrouble->text}, {}};
    switch (as) {
    case GoingOutAs::Spreadsheet: {
        auto made = bookAsXlsx(out.book, out.history);
        if (auto *fault = std::get_if<WriteFault>(&made))
            return {std::move(*fault), {}};
        auto &sheets = std::get<Spreadsheet>(made);
        return {writeFile(path, sheets.bytes, existing, stop), std::move(sheets.cut)};
    }
    case GoingOutAs::Tables:
        return {writeFolder(path, bookAsTables(out.book, out.history), existing, stop), {}};
    case GoingOutAs::Calendar:
        return {writeFile(path, calendarOf(out), existing, stop), {}};
    case GoingOutAs::WebPage:
        return {writeFile(path, reportHtml(out.book, std::nullopt, out.today, out.enteredAhead), existing, stop), {}};
    case GoingOutAs::Json:
        return {writeFile(path, bookAsJson(out.book, out.history), existing, stop), {}};
    }
    Q_UNREACHABLE();
}

} // namespace

GoingOut goingOutOf(Session &session)
{
    GoingOut out = calendarOutOf(session);
    out.history = session.ledger().history();
    std::ranges::reverse(out.history);
    out.enteredAhead = session.ledger().enteredAhead();
    out.historyTrouble = session.ledger().historyTrouble();
    return out;
}

GoingOut calendarOutOf(Session &session)
{
    const Ledger &ledger = session.ledger();
    GoingOut out{session.book(), {}, {}, {}, session.today(), {}};
    out.origin.identity = ledger.identity();
    out.origin.name = QFileInfo(ledger.path()).completeBaseName();
    for (const HistoryEntry &last : ledger.history(1)) {
        out.origin.entry = last.number;
        out.origin.changedAt = last.enteredAt;
    }
    return out;
}

QFuture<WentOut> writeInBackground(GoingOut goingOut, GoingOutAs as, QString path, Existing existing,
                                   std::stop_token stop)
{
    return inBackground([goingOut = std::move(goingOut), as, path = std::move(path), existing, stop = std::move(stop)] {
        return write(goingOut, as, path, existing, stop);
    });
}

QFuture<WentOut> refreshCalendarInBackground(GoingOut goingOut, QString path)
{
    return inBackground([goingOut = std::move(goingOut), path = std::move(path)]() -> WentOut {
        const QByteArray bytes = calendarOf(goingOut);
        QFile there(path);
        const QByteArray before = there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
        if (before == bytes)
            return {};
        // Somebody may have put a file of their own where the calendar was.
        const QByteArray ours = bytes.first(bytes.indexOf("METHOD:"));
        if (!before.isEmpty() && !before.startsWith(ours))
            return {WriteFault{true,
                               CalendarFile::tr("%1 is no calendar of this program any more, and was left as it is.")
                                   .arg(path)},
                    {}};
        return {writeFile(path, bytes, Existing::Replace), {}};
    });
}

} // namespace proven
