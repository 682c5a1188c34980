// The first byte says which way and in which language, the rest is what an owner typed as a day.

#include "fuzz_target.h"

#include "exchange/date_entry.h"
#include "exchange/number_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace proven;
    static const QLocale locales[] = {QLocale::c(), QLocale(QLocale::English, QLocale::UnitedStates),
                                      QLocale(QLocale::German), QLocale(QLocale::French)};
    static const QDate days[] = {QDate(2026, 11, 23), QDate(2024, 2, 29), QDate(1900, 1, 1), QDate(9900, 12, 31)};
    if (size == 0)
        return 0;
    const DateLean lean = (data[0] & 1) != 0 ? DateLean::Ahead : DateLean::Back;
    const QLocale &locale = locales[(data[0] >> 1) & 3];
    const QDate today = days[(data[0] >> 3) & 3];
    const QString text = QString::fromUtf8(fuzz::bytesOf(data + 1, size - 1));
    const DateEntry entry = readDateEntry(text, today, lean, locale);
    fuzz::require(entry.date.has_value() == entry.problem.isEmpty(), "a day, or a sentence that says why it is none");
    if (entry.date) {
        fuzz::require(entry.date->isValid(), "a day is one that there is");
        // What the program shows of a day it reads again as that day, wherever it is.
        const DateEntry again = readDateEntry(entry.date->toString(Qt::ISODate), today, lean, locale);
        if (entry.date->year() >= 1000 && entry.date->year() <= 9999)
            fuzz::require(again.date == entry.date, "a day written as ISO has it is that day");
    }
    const DateText table = dateText(text);
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear})
        static_cast<void>(dateInOrder(table, order));
    for (const char16_t decimal : {u'.', u','}) {
        if (const auto number = plainNumber(text, QChar(decimal)))
            fuzz::require(plainNumber(*number, u'.') == number, "a plain number is plain");
    }
    return 0;
}
