#pragma once

#include <QtGlobal>

#include <compare>
#include <cstddef>
#include <functional>

namespace proven {

/// Names one record of one kind: an `Id<Vendor>` is no `Id<Trial>`, and there is no "invalid" id.
/// 63 bits, milliseconds above and 21 random bits below, so that ids sort by the time they were given.
template <class Record>
class Id {
public:
    explicit constexpr Id(qint64 number) : m_number(number) {}
    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    constexpr auto operator<=>(const Id &) const = default;

private:
    qint64 m_number;
};

/// Gives new ids. Each is larger than every one before it, so that an import numbers in file order.
/// The clock and the random bits come from outside: tests and simulations repeat themselves.
class IdSource {
public:
    using Milliseconds = std::function<qint64()>;
    using RandomBits = std::function<quint32()>;

    IdSource(Milliseconds now, RandomBits bits) : m_now(std::move(now)), m_bits(std::move(bits)) {}

    /// From now on every id is larger than `last`, whatever the clock says.
    void continueAfter(qint64 last) { m_last = last > m_last ? last : m_last; }

    template <class Record>
    [[nodiscard]] Id<Record> next()
    {
        const qint64 fresh = (m_now() << randomBitCount) | (m_bits() & ((1U << randomBitCount) - 1U));
        m_last = fresh > m_last ? fresh : m_last + 1;
        return Id<Record>(m_last);
    }

private:
    static constexpr int randomBitCount = 21;
    Milliseconds m_now;
    RandomBits m_bits;
    qint64 m_last = 0;
};

} // namespace proven

template <class Record>
struct std::hash<proven::Id<Record>> {
    std::size_t operator()(const proven::Id<Record> &id) const noexcept { return std::hash<qint64>{}(id.number()); }
};
