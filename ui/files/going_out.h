#pragma once

#include "exchange/calendar.h"
#include "exchange/file_writer.h"
#include "session.h"

#include <QFuture>
#include <QStringList>

#include <stop_token>

namespace proven {

/// In what form a book goes out.
enum class GoingOutAs {
    Spreadsheet, ///< .xlsx
    Tables,      ///< .csv in a folder
    Calendar,    ///< .ics
    WebPage,     ///< .html
    Json
};

/// All that goes out of a book at one moment, as values: what happens in the window meanwhile changes nothing of it.
struct GoingOut {
    Book book;
    std::vector<HistoryEntry> history; ///< the oldest first
    std::vector<HistoryEntry> enteredAhead;
    CalendarOrigin origin;
    QDate today;
    std::optional<Trouble> historyTrouble; ///< why the history is not with it
};
[[nodiscard]] GoingOut goingOutOf(Session &session);
/// The same without the history, which a calendar does not tell and which grows with every change.
[[nodiscard]] GoingOut calendarOutOf(Session &session);

/// How it went.
struct WentOut {
    std::optional<WriteFault> fault;
    QStringList cut; ///< in words, what had no room in the form that was chosen
};
/// Writes it to a file (the tables to a folder), away from the window's own work. Where a stop is asked for in time,
/// nothing is left of it.
[[nodiscard]] QFuture<WentOut> writeInBackground(GoingOut goingOut, GoingOutAs as, QString path, Existing existing,
                                                 std::stop_token stop);
/// The calendar over a file of its own, and only where that holds something else.
[[nodiscard]] QFuture<WentOut> refreshCalendarInBackground(GoingOut goingOut, QString path);

} // namespace proven
