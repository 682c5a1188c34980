#pragma once

#include "domain/names.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace proven {

/// In which order a date made of numbers says year, month and day.
enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
template <>
struct NamesOf<DateOrder> {
    static constexpr QLatin1String list[] = {QLatin1String("ymd"), QLatin1String("dmy"), QLatin1String("mdy")};
};

/// A text that may be a date: 2006-06-02, 2-Jun-06, June 2, 2006, or numbers whose order has to be known.
struct DateText {
    enum class Form {
        None,      ///< no date
        YearFirst, ///< a year of four digits, then month and day
        MonthName, ///< the month is a word
        Numbers    ///< three numbers in some order
    };
    Form form = Form::None;
    QDate date; ///< of YearFirst and MonthName; not valid where the calendar has no such day
    std::array<int, 3> numbers = {};
    bool lastIsYear = false; ///< of Numbers: the last one has four digits
    bool dotted = false;     ///< of Numbers: 2.6.2006, which nobody writes month first
};
/// A time of day behind the date is passed over. Two-digit years: 70 to 99 are 19.., the others 20...
[[nodiscard]] DateText dateText(QStringView text);
/// The day that numbers mean in an order; not valid where there is no such day.
[[nodiscard]] QDate dateInOrder(const DateText &text, DateOrder order);
[[nodiscard]] bool isDayInAnyOrder(const DateText &text);

/// Finds the order of a table's dates from all of them.
class DateOrderGuess {
public:
    void see(const DateText &text, QStringView shown);
    /// Nothing where the dates seen can be read in two ways.
    [[nodiscard]] std::optional<DateOrder> order() const;
    /// A date that tells, such as 11/13/06; empty where none does.
    [[nodiscard]] QString tellingDate() const;

private:
    struct Count {
        int fits = 0;
        QString telling; ///< the first date that only this order can read
    };
    std::array<Count, 3> m_counts;
    bool m_dotted = false;
};

} // namespace proven
