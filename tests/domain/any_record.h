#pragma once

#include "domain/book.h"
#include "domain/fields.h"

#include <rapidcheck.h>

namespace proven {

/// A value of any type that a field can have. Ids lie close together, so that records do refer to each other.
template <class Value>
struct AnyValue {
    static Value make()
        requires std::is_enum_v<Value>
    {
        return static_cast<Value>(*rc::gen::inRange<std::size_t>(0, std::size(NamesOf<Value>::list)));
    }
};
template <>
struct AnyValue<bool> {
    static bool make() { return *rc::gen::arbitrary<bool>(); }
};
template <>
struct AnyValue<int> {
    static int make() { return *rc::gen::inRange(0, 100); }
};
template <>
struct AnyValue<qint64> {
    static qint64 make() { return *rc::gen::inRange<qint64>(0, 100'000); }
};
template <>
struct AnyValue<QString> {
    static QString make()
    {
        return QString::fromStdU32String(
            *rc::gen::container<std::u32string>(rc::gen::element(U'a', U' ', U'\'', U';', U'\n', U'ß', U'ü', U'\U0001F600')));
    }
};
template <>
struct AnyValue<QDate> {
    static QDate make() { return QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1500)); }
};
template <>
struct AnyValue<QTime> {
    static QTime make() { return QTime(*rc::gen::inRange(0, 24), *rc::gen::inRange(0, 60)); }
};
template <>
struct AnyValue<Rating> {
    static Rating make() { return *Rating::of(*rc::gen::inRange<qint64>(Rating::least, Rating::most + 1)); }
};
template <class Record>
struct AnyValue<Id<Record>> {
    static Id<Record> make() { return Id<Record>(*rc::gen::inRange<qint64>(1, 6)); }
};
template <class Unit>
struct AnyValue<Quantity<Unit>> {
    static Quantity<Unit> make()
    {
        return Quantity<Unit>::ofTenThousandths(*rc::gen::inRange<qint64>(0, Quantity<Unit>::largest + 1));
    }
};
template <class Value>
struct AnyValue<std::optional<Value>> {
    static std::optional<Value> make()
    {
        return *rc::gen::arbitrary<bool>() ? std::optional(AnyValue<Value>::make()) : std::nullopt;
    }
};

/// A record of that id with any content. Its ref, where it has one, is its own.
template <class Record>
Record anyRecord(Id<Record> id)
{
    Record record = blankRecord<Record>();
    eachField(record, [](const char *, auto &value) { value = AnyValue<std::decay_t<decltype(value)>>::make(); });
    record.id = id;
    if constexpr (requires { record.ref; })
        record.ref = QString::number(id.number());
    return record;
}

/// Changes that put a few records of every kind into an empty book.
inline Changes anyBookAsChanges()
{
    Changes changes;
    changes.add(anyRecord(Id<Settings>(Settings::onlyId)));
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        if constexpr (!std::is_same_v<Record, Settings>) {
            for (qint64 id = 1; id < 6; ++id) {
                if (*rc::gen::arbitrary<bool>())
                    changes.add(anyRecord(Id<Record>(id)));
            }
        }
    });
    return changes;
}

inline Book anyBook()
{
    Book book;
    book.apply(anyBookAsChanges());
    return book;
}

} // namespace proven
