#pragma once

#include "domain/fields.h"
#include "domain/iso_text.h"

#include <QByteArrayView>
#include <QString>

#include <limits>
#include <optional>
#include <type_traits>

/// The fields of a record as what every format knows: nothing, whole numbers and texts. Tables and the history's images
/// hold the same.
namespace proven {

namespace detail {

template <class Value>
inline constexpr bool isOptional = false;
template <class Value>
inline constexpr bool isOptional<std::optional<Value>> = true;
template <class Value>
inline constexpr bool isId = false;
template <class Record>
inline constexpr bool isId<Id<Record>> = true;
template <class Value>
inline constexpr bool isQuantity = false;
template <class Unit>
inline constexpr bool isQuantity<Quantity<Unit>> = true;

} // namespace detail

/// `sink` has nothing(), number(qint64), text(const QString &), and word(const char *, qsizetype) for short ASCII.
/// What can't be written at all, such as an invalid day, becomes nothing, which the tables refuse where it matters.
template <class Value, class Sink>
void putValue(Sink &&sink, const Value &value)
{
    if constexpr (detail::isOptional<Value>) {
        if (value)
            putValue(sink, *value);
        else
            sink.nothing();
    } else if constexpr (std::is_same_v<Value, QString>) {
        sink.text(value);
    } else if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, QTime>) {
        std::conditional_t<std::is_same_v<Value, QDate>, std::optional<DayText>, std::optional<TimeText>> text;
        if constexpr (std::is_same_v<Value, QDate>)
            text = dayText(value);
        else
            text = timeText(value);
        if (text)
            sink.word(text->data(), static_cast<qsizetype>(text->size()));
        else
            sink.nothing();
    } else if constexpr (std::is_enum_v<Value>) {
        const QLatin1String name = nameOf(value);
        sink.word(name.data(), name.size());
    } else if constexpr (detail::isId<Value>) {
        sink.number(value.number());
    } else if constexpr (detail::isQuantity<Value>) {
        sink.number(value.tenThousandths());
    } else if constexpr (std::is_same_v<Value, Rating>) {
        sink.number(value.step());
    } else {
        static_assert(std::is_integral_v<Value>);
        sink.number(static_cast<qint64>(value));
    }
}

/// The value that `source` holds, or nothing where it holds none of this type and range. `source` has isNothing(),
/// number(), text() and word(), each of the last three nothing where it holds something else.
template <class Value, class Source>
[[nodiscard]] std::optional<Value> valueFrom(const Source &source)
{
    if constexpr (std::is_same_v<Value, QString>) {
        return source.text();
    } else if constexpr (std::is_same_v<Value, QDate> || std::is_same_v<Value, QTime> || std::is_enum_v<Value>) {
        const auto word = source.word();
        if (!word)
            return std::nullopt;
        const QByteArrayView bytes(*word);
        if constexpr (std::is_same_v<Value, QDate>) {
            return dayFromText(bytes);
        } else if constexpr (std::is_same_v<Value, QTime>) {
            return timeFromText(bytes);
        } else {
            const auto &names = NamesOf<Value>::list;
            for (std::size_t place = 0; place < std::size(names); ++place) {
                if (bytes == QByteArrayView(names[place].data(), names[place].size()))
                    return static_cast<Value>(place);
            }
            return std::nullopt;
        }
    } else {
        const std::optional<qint64> number = source.number();
        if (!number)
            return std::nullopt;
        if constexpr (detail::isId<Value>)
            return *number > 0 ? std::optional(Value(*number)) : std::nullopt;
        else if constexpr (detail::isQuantity<Value>)
            return *number >= 0 && *number <= Value::largest ? std::optional(Value::ofTenThousandths(*number))
                                                             : std::nullopt;
        else if constexpr (std::is_same_v<Value, Rating>)
            return Rating::of(*number);
        else if constexpr (std::is_same_v<Value, bool>)
            return *number == 0 || *number == 1 ? std::optional(*number == 1) : std::nullopt;
        else if (*number < std::numeric_limits<Value>::min() || *number > std::numeric_limits<Value>::max())
            return std::nullopt;
        else
            return static_cast<Value>(*number);
    }
}

/// Takes the value over into `field`; false, and the field as it was, where `source` holds none that fits.
template <class Field, class Source>
[[nodiscard]] bool takeValue(const Source &source, Field &field)
{
    if constexpr (detail::isOptional<Field>) {
        if (source.isNothing()) {
            field.reset();
            return true;
        }
        field = valueFrom<typename Field::value_type>(source);
        return field.has_value();
    } else {
        auto value = valueFrom<Field>(source);
        if (value)
            field = std::move(*value);
        return value.has_value();
    }
}

} // namespace proven
