#pragma once

#include "domain/names.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QDate>
#include <QString>
#include <QTime>

#include <optional>
#include <type_traits>

/// The fields of records and what they hold, as screens call them.
namespace proven::wording {

/// "Phone", "Due", ... of a column of eachField or of a table, the same word wherever it stands; the column itself
/// where screens never show it.
[[nodiscard]] QString fieldNamed(const QString &column);

namespace detail {
template <class Value>
inline constexpr bool isOptionalValue = false;
template <class Value>
inline constexpr bool isOptionalValue<std::optional<Value>> = true;
} // namespace detail

/// What a field holds, in words; "nothing" where it was left out. Of a reference it names only that there is one.
template <class Value>
[[nodiscard]] QString valueInWords(const Value &value, const QString &currency, QDate today)
{
    if constexpr (detail::isOptionalValue<Value>)
        return value ? valueInWords(*value, currency, today) : Words::tr("nothing");
    else if constexpr (std::is_same_v<Value, QString>)
        return value.isEmpty() ? Words::tr("nothing") : value;
    else if constexpr (std::is_same_v<Value, QDate>)
        return day(value, today);
    else if constexpr (std::is_same_v<Value, QTime>)
        return value.toString(QStringLiteral("HH:mm"));
    else if constexpr (std::is_same_v<Value, bool>)
        return value ? Words::tr("yes") : Words::tr("no");
    else if constexpr (std::is_same_v<Value, Hours>)
        return hours(value);
    else if constexpr (std::is_same_v<Value, Money>)
        return money(value, currency);
    else if constexpr (std::is_same_v<Value, Rating>)
        return Words::tr("%1 of 5").arg(value.step());
    else if constexpr (std::is_enum_v<Value>)
        return of(value);
    else if constexpr (std::is_integral_v<Value>)
        return QString::number(value);
    else
        return Words::tr("another one");
}

} // namespace proven::wording
