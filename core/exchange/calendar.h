#pragma once

#include "domain/book.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

namespace proven {

/// Which book a calendar is of, and how far it has come.
struct CalendarOrigin {
    QString identity;    ///< of the book: letters and figures that stay for as long as it lives
    QString name;        ///< what the owner calls the book
    qint64 entry;        ///< the number of the last entry of its history
    QDateTime changedAt; ///< when that was entered
};

/// The days ahead (rules/days_ahead) as iCalendar, all-day events that keep nobody from being free; two weeks before a
/// probation ends it reminds. A calendar that reads it again updates what it knows and drops what is dealt with. The
/// same book on the same day gives the same bytes.
[[nodiscard]] QByteArray bookAsCalendar(const Book &book, const CalendarOrigin &origin, QDate today);

} // namespace proven
