#include "exchange/cell_reader.h"

#include "domain/iso_text.h"
#include "exchange/number_text.h"
#include "exchange/table_cells.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

QString CellReader::noneOf(const QString &words)
{
    return Words::tr("is none of: %1").arg(words);
}

bool CellReader::read(const QString &text, QString &value)
{
    value = text.startsWith(u'\'') && isGuarded(text.toUtf8()) ? text.sliced(1) : text;
    return true;
}

bool CellReader::read(const QString &text, bool &value)
{
    const QString word = asName(text);
    const bool yes = word == u"yes" || word == u"y" || word == u"true" || word == u"1";
    const bool no = word == u"no" || word == u"n" || word == u"false" || word == u"0";
    if (!yes && !no) {
        m_reason = Words::tr("is neither yes nor no");
        return false;
    }
    value = yes;
    return true;
}

bool CellReader::readWhole(const QString &text, qint64 most, qint64 &value)
{
    const auto count = readTenThousandths(text);
    if (!count)
        return false;
    if (*count % Hours::perOne != 0) {
        m_reason = Words::tr("is no whole number");
        return false;
    }
    value = *count / Hours::perOne;
    if (value > most) {
        m_reason = Words::tr("is too large");
        return false;
    }
    return true;
}

bool CellReader::read(const QString &text, int &value)
{
    qint64 found = 0;
    if (!readWhole(text, std::numeric_limits<int>::max(), found))
        return false;
    value = static_cast<int>(found);
    return true;
}

bool CellReader::read(const QString &text, qint64 &value)
{
    return readWhole(text, std::numeric_limits<qint64>::max(), value);
}

std::optional<qint64> CellReader::readTenThousandths(const QString &text)
{
    const QString trimmed = text.trimmed();
    // Most are steps, minutes or pieces.
    constexpr qsizetype digitsOfAnInt = 9;
    const bool isWhole = std::all_of(trimmed.begin(), trimmed.end(),
                                     [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (isWhole && !trimmed.isEmpty() && trimmed.size() <= digitsOfAnInt)
        return trimmed.toLongLong() * Hours::perOne;
    const bool hasSign = trimmed.contains(u'.') || trimmed.contains(u',');
    const QChar decimal = hasSign ? m_decimal() : QChar(u'.');
    // Others are like 1.5: no groups, no currency.
    if (const auto count = tenThousandthsFromText(trimmed, decimal))
        return count;
    const auto plain = plainNumber(trimmed, decimal);
    if (!plain) {
        m_reason = Words::tr("is no number from 0 on");
        return std::nullopt;
    }
    const auto count = tenThousandthsFromText(*plain);
    if (!count)
        m_reason = Words::tr("is too large, or has more than four decimals");
    return count;
}

bool CellReader::read(const QString &text, QDate &value)
{
    const DateText found = dateText(text);
    std::optional<DateOrder> order = DateOrder::YearMonthDay;
    switch (found.form) {
    case DateText::Form::None:
        m_reason = Words::tr("is no date");
        return false;
    case DateText::Form::YearFirst:
        if (m_firstYearFirst.isEmpty())
            m_firstYearFirst = text.trimmed();
        break;
    case DateText::Form::MonthName:
        if (m_firstMonthName.isEmpty())
            m_firstMonthName = text.trimmed();
        break;
    case DateText::Form::Numbers:
        m_sawNumbers = true;
        order = m_dateOrder();
        break;
    }
    if (!order && isDayInAnyOrder(found)) {
        m_reason = Words::tr(
            "can be read in two ways, and no date of the table tells which (say --dates dmy or --dates mdy)");
        return false;
    }
    value = order ? dateInOrder(found, *order) : QDate();
    if (!value.isValid())
        m_reason = Words::tr("is a day that no calendar has");
    else if (!isYearOfABook(value.year()))
        m_reason = Words::tr("lies outside the years %1 to %2").arg(earliestYear).arg(latestYear);
    return value.isValid() && isYearOfABook(value.year());
}

bool CellReader::read(const QString &text, QTime &value)
{
    const QString trimmed = text.trimmed();
    for (const QString &form :
         {QStringLiteral("H:mm"), QStringLiteral("H:mm:ss"), QStringLiteral("h:mm ap"), QStringLiteral("h ap")}) {
        const QTime time = QLocale::c().toTime(trimmed, form);
        if (time.isValid() && time.second() == 0) {
            value = time;
            return true;
        }
    }
    m_reason = Words::tr("is no time of day, such as 14:30");
    return false;
}

bool CellReader::read(const QString &text, std::optional<Rating> &value)
{
    qint64 step = 0;
    value = readWhole(text, std::numeric_limits<qint64>::max(), step) ? Rating::of(step) : std::nullopt;
    if (!value)
        m_reason = Words::tr("is no step from 1 to 5");
    return value.has_value();
}

} // namespace proven
