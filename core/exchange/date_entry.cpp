#include "exchange/date_entry.h"

#include "domain/iso_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace proven {

namespace {

constexpr int daysAWeek = 7;
constexpr int monthsAYear = 12;
/// A leap day comes within so many years, also across a century that has none.
constexpr int yearsToALeapDay = 8;

struct EntryWords {
    Q_DECLARE_TR_FUNCTIONS(EntryWords)
};

DateEntry none(const QString &problem)
{
    return {.date = {}, .problem = problem};
}

DateEntry found(QDate date)
{
    if (!date.isValid() || !isYearOfABook(date.year()))
        return none(EntryWords::tr("That day lies too far away."));
    return {.date = date, .problem = {}};
}

/// A word, or its beginning of three letters or more, in one of two languages.
bool isBeginningOf(const QString &word, const QString &whole)
{
    constexpr int fewestLetters = 3;
    return word.compare(whole, Qt::CaseInsensitive) == 0
           || (word.size() >= fewestLetters && whole.startsWith(word, Qt::CaseInsensitive));
}

/// 1 for January or Monday; 0 where the word names none. `name` gives the name of the n-th in a language.
template <class Name>
int numberNamed(const QString &word, int count, const QLocale &locale, Name name)
{
    for (const QLocale &language : {QLocale(QLocale::English), locale}) {
        for (const QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (int number = 1; number <= count; ++number) {
                QString whole = name(language, number, form);
                whole.remove(u'.');
                if (isBeginningOf(word, whole))
                    return number;
            }
        }
    }
    return 0;
}

int weekdayNamed(const QString &word, const QLocale &locale)
{
    return numberNamed(word, daysAWeek, locale, [](const QLocale &language, int day, QLocale::FormatType form) {
        return language.standaloneDayName(day, form);
    });
}

int monthNamed(const QString &word, const QLocale &locale)
{
    return numberNamed(word, monthsAYear, locale, [](const QLocale &language, int month, QLocale::FormatType form) {
        return language.standaloneMonthName(month, form);
    });
}

QDate nearWeekday(int weekday, QDate today, DateLean lean)
{
    const int ahead = (weekday - today.dayOfWeek() + daysAWeek) % daysAWeek;
    return today.addDays(lean == DateLean::Ahead || ahead == 0 ? ahead : ahead - daysAWeek);
}

/// Why there is no such day in any year; empty where there is one.
QString whyNoSuchDay(int day, int month, const QLocale &locale)
{
    if (month < 1 || month > monthsAYear)
        return EntryWords::tr("There is no month %1.").arg(month);
    constexpr int leapYear = 2024;
    const int most = QDate(leapYear, month, 1).daysInMonth();
    if (day < 1 || day > most)
        return EntryWords::tr("%1 has no day %2.").arg(locale.standaloneMonthName(month), QString::number(day));
    return {};
}

DateEntry inYear(int day, int month, int year, const QLocale &locale)
{
    if (const QString why = whyNoSuchDay(day, month, locale); !why.isEmpty())
        return none(why);
    const QDate date(year, month, day);
    if (!date.isValid())
        return none(EntryWords::tr("%1 %2 has no day %3.").arg(locale.standaloneMonthName(month)).arg(year).arg(day));
    return found(date);
}

DateEntry withoutYear(int day, int month, QDate today, DateLean lean, const QLocale &locale)
{
    if (const QString why = whyNoSuchDay(day, month, locale); !why.isEmpty())
        return none(why);
    const int step = lean == DateLean::Ahead ? 1 : -1;
    for (int years = 0; years <= yearsToALeapDay; ++years) {
        const QDate date(today.year() + step * years, month, day);
        if (date.isValid() && (lean == DateLean::Ahead ? date >= today : date <= today))
            return found(date);
    }
    return none(EntryWords::tr("That day lies too far away."));
}

std::optional<DateEntry> wordForADay(const QString &text, QDate today, DateLean lean, const QLocale &locale)
{
    const auto is = [&](const QString &english, const QString &own) {
        return text.compare(english, Qt::CaseInsensitive) == 0 || text.compare(own, Qt::CaseInsensitive) == 0;
    };
    if (is(QStringLiteral("today"), EntryWords::tr("today")))
        return found(today);
    if (is(QStringLiteral("tomorrow"), EntryWords::tr("tomorrow")))
        return found(today.addDays(1));
    if (is(QStringLiteral("yesterday"), EntryWords::tr("yesterday")))
        return found(today.addDays(-1));
    QString word = text;
    word.remove(u'.');
    if (const int weekday = weekdayNamed(word, locale))
        return found(nearWeekday(weekday, today, lean));
    return std::nullopt;
}

/// "-2", "+1w", "+2 m"
std::optional<DateEntry> distance(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral(R"(^([+-])\s*(\d{1,5})\s*([dwmy]?)$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == u"-" ? -1 : 1);
    const QString unit = match.captured(3).toLower();
    if (unit == u"w")
        return found(today.addDays(qint64{daysAWeek} * count));
    if (unit == u"m")
        return found(today.addMonths(count));
    if (unit == u"y")
        return found(today.addYears(count));
    return found(today.addDays(count));
}

bool putsMonthFirst(const QLocale &locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype month = form.indexOf(u'M');
    const qsizetype day = form.indexOf(u'd');
    // A language that begins with the year says nothing about two numbers.
    return month >= 0 && month < day && form.indexOf(u'y') > month;
}

/// "12.3", "12.3.", "12/3"
std::optional<DateEntry> dayAndMonth(const QString &text, QDate today, DateLean lean, const QLocale &locale)
{
    static const QRegularExpression form(QStringLiteral(R"(^(\d{1,2})\s*([./])\s*(\d{1,2})\.?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.captured(1).toInt();
    int month = match.captured(3).toInt();
    if (match.captured(2) == u"/" && (putsMonthFirst(locale) ? day <= monthsAYear : month > monthsAYear))
        std::swap(day, month);
    return withoutYear(day, month, today, lean, locale);
}

/// "3 May", "3. May 2027", "May 3"
std::optional<DateEntry> namedMonth(const QString &text, QDate today, DateLean lean, const QLocale &locale)
{
    static const QRegularExpression
        dayFirst(QStringLiteral(R"(^(\d{1,2})(?:st|nd|rd|th)?\.?\s*(?:de\s+)?(\p{L}{3,})\.?,?\s*(?:de\s+)?(\d{4})?$)"),
                 QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression
        nameFirst(QStringLiteral(R"(^(\p{L}{3,})\.?\s*(\d{1,2})(?:st|nd|rd|th)?\.?(?:[\s,]+(\d{4}))?$)"),
                  QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatch match = dayFirst.match(text);
    const bool dayIsFirst = match.hasMatch();
    if (!dayIsFirst)
        match = nameFirst.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = monthNamed(match.captured(dayIsFirst ? 2 : 1), locale);
    if (month == 0)
        return std::nullopt;
    const int day = match.captured(dayIsFirst ? 1 : 2).toInt();
    if (const QString year = match.captured(3); !year.isEmpty())
        return inYear(day, month, year.toInt(), locale);
    return withoutYear(day, month, today, lean, locale);
}

/// "2026-05-03", "12.3.26", "3/12/2026"
std::optional<DateEntry> wholeDate(const QString &text, const QLocale &locale)
{
    const DateText read = dateText(text);
    switch (read.form) {
    case DateText::Form::None:
        return std::nullopt;
    case DateText::Form::YearFirst:
    case DateText::Form::MonthName:
        if (read.date.isValid())
            return found(read.date);
        return none(EntryWords::tr("The calendar has no such day."));
    case DateText::Form::Numbers:
        break;
    }
    const bool monthFirst = putsMonthFirst(locale) && !read.dotted;
    QDate date = dateInOrder(read, monthFirst ? DateOrder::MonthDayYear : DateOrder::DayMonthYear);
    if (!date.isValid() && !read.dotted)
        date = dateInOrder(read, monthFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear);
    if (date.isValid())
        return found(date);
    return none(EntryWords::tr("The calendar has no such day."));
}

} // namespace

DateEntry readDateEntry(const QString &text, QDate today, DateLean lean, const QLocale &locale)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return none(EntryWords::tr("No day is given."));
    if (const auto entry = wordForADay(typed, today, lean, locale))
        return *entry;
    if (const auto entry = distance(typed, today))
        return *entry;
    if (const auto entry = dayAndMonth(typed, today, lean, locale))
        return *entry;
    if (const auto entry = namedMonth(typed, today, lean, locale))
        return *entry;
    if (const auto entry = wholeDate(typed, locale))
        return *entry;
    return none(EntryWords::tr("Not understood. Write today, fri, 12.3, 3 May, -2 or +1w."));
}

} // namespace proven
