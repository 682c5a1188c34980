#pragma once

#include <QByteArray>
#include <QString>

#include <compare>
#include <optional>

namespace proven {

/// An exact decimal with four places, so that sums of hours and of money never drift.
/// `Unit` keeps hours and money apart. Range: 0 to 99,999,999,999.9999.
template <class Unit>
class Quantity {
public:
    static constexpr qint64 perOne = 10'000;
    static constexpr qint64 largest = 99'999'999'999LL * perOne + (perOne - 1);

    [[nodiscard]] static constexpr Quantity ofTenThousandths(qint64 count) { return Quantity(count); }
    [[nodiscard]] static constexpr Quantity of(qint64 whole) { return Quantity(whole * perOne); }
    [[nodiscard]] constexpr qint64 tenThousandths() const { return m_count; }
    [[nodiscard]] constexpr double toDouble() const { return static_cast<double>(m_count) / perOne; }

    constexpr Quantity &operator+=(Quantity other)
    {
        m_count += other.m_count;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    explicit constexpr Quantity(qint64 count) : m_count(count) {}
    qint64 m_count;
};

struct HoursUnit;
struct MoneyUnit;
/// Working hours.
using Hours = Quantity<HoursUnit>;
/// An amount in the book's currency.
using Money = Quantity<MoneyUnit>;

/// Whether a text can be a currency's code (ISO 4217): three capitals.
[[nodiscard]] bool isCurrencyCode(QStringView text);

/// Reads "12", "12.5" or, with that decimal sign, "12,5". Nothing for anything else: a sign, more than four
/// decimals, grouping, or a number out of range.
[[nodiscard]] std::optional<qint64> tenThousandthsFromText(QStringView text, QChar decimal = u'.');
/// The shortest exact form with a decimal point: "12", "12.5".
[[nodiscard]] QByteArray tenThousandthsToText(qint64 count);

template <class Unit>
[[nodiscard]] std::optional<Quantity<Unit>> quantityFromText(QStringView text, QChar decimal = u'.')
{
    const auto count = tenThousandthsFromText(text, decimal);
    return count ? std::optional(Quantity<Unit>::ofTenThousandths(*count)) : std::nullopt;
}
template <class Unit>
[[nodiscard]] QString toText(Quantity<Unit> quantity)
{
    return QString::fromLatin1(tenThousandthsToText(quantity.tenThousandths()));
}

} // namespace proven
