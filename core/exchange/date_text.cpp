#include "exchange/date_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace proven {

namespace {

constexpr int firstYearOfLastCentury = 70;

int fullYear(int year, qsizetype digits)
{
    if (digits > 2)
        return year;
    return year + (year >= firstYearOfLastCentury ? 1900 : 2000);
}

/// 1 to 12; 0 for a word that is no month in English.
int monthNamed(QStringView word)
{
    static const QLocale english(QLocale::English);
    for (int month = 1; month <= 12; ++month) {
        const QString name = english.standaloneMonthName(month, QLocale::LongFormat);
        // "Sept" is as common as "Sep".
        if (word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

/// "2026-05-23" without a regular expression: nearly every date of our own tables is one.
std::optional<QDate> isoDate(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    int number[3] = {};
    int part = 0;
    for (qsizetype place = 0; place < text.size(); ++place) {
        const ushort sign = text[place].unicode();
        if (place == 4 || place == 7) {
            ++part;
            continue;
        }
        if (sign < u'0' || sign > u'9')
            return std::nullopt;
        number[part] = number[part] * 10 + (sign - u'0');
    }
    return QDate(number[0], number[1], number[2]);
}

} // namespace

DateText dateText(QStringView shown)
{
    if (const auto iso = isoDate(shown.trimmed()))
        return {.form = DateText::Form::YearFirst, .date = *iso};

    // With seconds, am or pm, and a zone, where they are said.
    static const QRegularExpression timeBehind(QStringLiteral(
        R"([T ]\s*(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:\s*[AaPp]\.?[Mm]\.?)?(?:\s*(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2}))?$)"));
    constexpr qsizetype longestDate = 60;
    if (shown.size() > longestDate)
        return {};
    QString text = shown.trimmed().toString();
    if (const auto time = timeBehind.match(text); time.hasMatch())
        text = text.first(time.capturedStart()).trimmed();

    static const QRegularExpression numbers(
        QStringLiteral(R"(^(\d{1,4})([-/. ])\s*(\d{1,2})\2\s*(\d{4}|\d{1,2})\.?$)"));
    if (const auto match = numbers.match(text); match.hasMatch()) {
        DateText found;
        const QStringView parts[3] = {match.capturedView(1), match.capturedView(3), match.capturedView(4)};
        for (std::size_t part = 0; part < 3; ++part)
            found.numbers[part] = parts[part].toInt();
        if (parts[0].size() == 4) {
            if (parts[2].size() > 2)
                return {};
            found.form = DateText::Form::YearFirst;
            found.date = QDate(found.numbers[0], found.numbers[1], found.numbers[2]);
        } else if (parts[0].size() <= 2) {
            found.form = DateText::Form::Numbers;
            found.lastIsYear = parts[2].size() == 4;
            found.dotted = match.capturedView(2) == u".";
        }
        return found;
    }

    static const QRegularExpression together(QStringLiteral(R"(^(\d{4})(\d{2})(\d{2})$)"));
    if (const auto match = together.match(text); match.hasMatch())
        return {.form = DateText::Form::YearFirst,
                .date = QDate(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                              match.capturedView(3).toInt())};

    static const QRegularExpression dayFirst(
        QStringLiteral(R"(^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([A-Za-z]{3,9})\.?[-/., ]*(\d{4}|\d{2})$)"));
    static const QRegularExpression monthFirst(
        QStringLiteral(R"(^([A-Za-z]{3,9})\.?[-/. ]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|[-/ ]+)(\d{4}|\d{2})$)"));
    const auto withName = [](QStringView day, QStringView name, QStringView year) {
        const int month = monthNamed(name);
        if (month == 0)
            return DateText{};
        return DateText{.form = DateText::Form::MonthName,
                        .date = QDate(fullYear(year.toInt(), year.size()), month, day.toInt())};
    };
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return withName(match.capturedView(1), match.capturedView(2), match.capturedView(3));
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return withName(match.capturedView(2), match.capturedView(1), match.capturedView(3));
    return {};
}

QDate dateInOrder(const DateText &text, DateOrder order)
{
    if (text.form != DateText::Form::Numbers)
        return text.date;
    const auto [first, second, third] = text.numbers;
    switch (order) {
    case DateOrder::YearMonthDay:
        return text.lastIsYear ? QDate() : QDate(fullYear(first, 2), second, third);
    case DateOrder::DayMonthYear:
        return QDate(fullYear(third, text.lastIsYear ? 4 : 2), second, first);
    case DateOrder::MonthDayYear:
        return QDate(fullYear(third, text.lastIsYear ? 4 : 2), first, second);
    }
    Q_UNREACHABLE();
}

bool isDayInAnyOrder(const DateText &text)
{
    constexpr DateOrder orders[] = {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};
    return std::any_of(std::begin(orders), std::end(orders),
                       [&](DateOrder order) { return dateInOrder(text, order).isValid(); });
}

void DateOrderGuess::see(const DateText &text, QStringView shown)
{
    if (text.form != DateText::Form::Numbers)
        return;
    std::size_t fitting = 0;
    std::size_t last = 0;
    for (std::size_t order = 0; order < m_counts.size(); ++order) {
        if (dateInOrder(text, static_cast<DateOrder>(order)).isValid()) {
            ++m_counts[order].fits;
            ++fitting;
            last = order;
        }
    }
    if (fitting == 1 && m_counts[last].telling.isEmpty())
        m_counts[last].telling = shown.trimmed().toString();
    m_dotted = m_dotted || text.dotted;
}

std::optional<DateOrder> DateOrderGuess::order() const
{
    std::array<std::size_t, 3> byFit = {0, 1, 2};
    std::stable_sort(byFit.begin(), byFit.end(),
                     [&](std::size_t a, std::size_t b) { return m_counts[a].fits > m_counts[b].fits; });
    if (m_counts[byFit[0]].fits > m_counts[byFit[1]].fits)
        return static_cast<DateOrder>(byFit[0]);
    const auto dayFirst = static_cast<std::size_t>(DateOrder::DayMonthYear);
    if (m_dotted && m_counts[dayFirst].fits == m_counts[byFit[0]].fits)
        return DateOrder::DayMonthYear;
    return std::nullopt;
}

QString DateOrderGuess::tellingDate() const
{
    const auto found = order();
    return found ? m_counts[static_cast<std::size_t>(*found)].telling : QString();
}

} // namespace proven
