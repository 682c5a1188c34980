#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <array>
#include <optional>

namespace proven {

/// Days and times of day as the file writes them, without a detour over strings: a large book holds hundreds of
/// thousands.
using DayText = std::array<char, 10>;
using TimeText = std::array<char, 5>;

/// The years of the days that are asked for: so that a day some years before or after is still one that can be written.
inline constexpr int earliestYear = 1900;
inline constexpr int latestYear = 9900;
[[nodiscard]] constexpr bool isYearOfABook(int year)
{
    return year >= earliestYear && year <= latestYear;
}

/// "2026-05-23"; nothing for a day that can't be written so: none, or outside the years 1 to 9999.
[[nodiscard]] std::optional<DayText> dayText(QDate day);
/// "08:05"; nothing for an invalid time.
[[nodiscard]] std::optional<TimeText> timeText(QTime time);
/// Nothing for anything but a day, 30 February included.
[[nodiscard]] std::optional<QDate> dayFromText(QByteArrayView text);
[[nodiscard]] std::optional<QTime> timeFromText(QByteArrayView text);
/// "2026-05-23T08:05:00.123Z"
[[nodiscard]] QString instantText(const QDateTime &instant);

} // namespace proven
