#include "domain/iso_text.h"

namespace proven {

namespace {

void putDigits(char *at, int count, int number)
{
    for (int place = count - 1; place >= 0; --place) {
        at[place] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
}

/// -1 unless there are nothing but digits.
int digitsAt(const char *at, int count)
{
    int number = 0;
    for (int place = 0; place < count; ++place) {
        if (at[place] < '0' || at[place] > '9')
            return -1;
        number = number * 10 + (at[place] - '0');
    }
    return number;
}

} // namespace

std::optional<DayText> dayText(QDate day)
{
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)
        return std::nullopt;
    DayText text;
    putDigits(text.data(), 4, year);
    text[4] = '-';
    putDigits(text.data() + 5, 2, month);
    text[7] = '-';
    putDigits(text.data() + 8, 2, dayOfMonth);
    return text;
}

std::optional<TimeText> timeText(QTime time)
{
    if (!time.isValid())
        return std::nullopt;
    TimeText text;
    putDigits(text.data(), 2, time.hour());
    text[2] = ':';
    putDigits(text.data() + 3, 2, time.minute());
    return text;
}

std::optional<QDate> dayFromText(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const int year = digitsAt(text.data(), 4);
    const int month = digitsAt(text.data() + 5, 2);
    const int day = digitsAt(text.data() + 8, 2);
    if (year < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    return QDate(year, month, day);
}

std::optional<QTime> timeFromText(QByteArrayView text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const int hour = digitsAt(text.data(), 2);
    const int minute = digitsAt(text.data() + 3, 2);
    if (!QTime::isValid(hour, minute, 0))
        return std::nullopt;
    return QTime(hour, minute);
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace proven
