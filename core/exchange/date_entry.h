#pragma once

#include "exchange/date_text.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace proven {

/// Which way a day is meant that says no year, or only the day of the week.
enum class DateLean {
    Ahead, ///< today or the next one after: due days
    Back   ///< today or the last one before: what has happened
};

/// What an owner typed as a day: the day, or why it is none.
struct DateEntry {
    std::optional<QDate> date;
    QString problem; ///< a sentence; empty where there is a date
};

/// Reads a day as a person types it: today, tomorrow, yesterday, fri, friday, 12.3, 12/3, 12.3.26, 3 May, May 3,
/// 2026-05-03, -2 (days), +3, +1w, +2m, +1y. Names of months and weekdays are English or those of `locale`, which also
/// says whether 12/3 puts the month first. Nothing typed is no date, with a sentence that says so.
[[nodiscard]] DateEntry readDateEntry(const QString &text, QDate today, DateLean lean, const QLocale &locale);

} // namespace proven
