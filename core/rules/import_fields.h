#pragma once

#include "domain/fields.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <any>
#include <map>
#include <type_traits>
#include <vector>

/// How an import compares a row's record with the book's, field by field, over the columns that the row fills.
namespace proven::importing {

/// Which fields of eachField, by their place.
using FieldMask = std::vector<bool>;

/// The fields that a row gives, of those that are the record's own: ids and what a name says are none.
template <class Record>
[[nodiscard]] FieldMask maskOf(const QStringList &given)
{
    FieldMask mask;
    const Record blank = blankRecord<Record>();
    eachField(blank, [&](const char *field, const auto &) { mask.push_back(given.contains(QLatin1String(field))); });
    return mask;
}

/// The masks of the rows of one table: rows that fill the same cells share one.
template <class Record>
class Masks {
public:
    [[nodiscard]] const FieldMask &of(const QStringList &given)
    {
        auto known = m_masks.find(given);
        if (known == m_masks.end())
            known = m_masks.insert(given, maskOf<Record>(given));
        return *known;
    }

private:
    QHash<QStringList, FieldMask> m_masks;
};

// A value as a message shows it, and as two are compared: the same text means the same value.
[[nodiscard]] inline QString asText(const QString &text)
{
    return text;
}
[[nodiscard]] inline QString asText(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}
[[nodiscard]] inline QString asText(int number)
{
    return QString::number(number);
}
[[nodiscard]] inline QString asText(qint64 number)
{
    return QString::number(number);
}
[[nodiscard]] inline QString asText(QDate date)
{
    return date.toString(Qt::ISODate);
}
[[nodiscard]] inline QString asText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}
[[nodiscard]] inline QString asText(Rating rating)
{
    return QString::number(rating.step());
}
template <class Unit>
[[nodiscard]] QString asText(Quantity<Unit> quantity)
{
    return toText(quantity);
}
template <class Record>
[[nodiscard]] QString asText(Id<Record> id)
{
    return QString::number(id.number());
}
template <class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QString asText(Enum value)
{
    return nameOf(value);
}
template <class Value>
[[nodiscard]] QString asText(const std::optional<Value> &value)
{
    return value ? asText(*value) : QString();
}

/// The texts of the fields of a mask; those of the others stay empty.
template <class Record>
[[nodiscard]] QStringList textsOf(const Record &record, const FieldMask &mask)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(mask.size()));
    std::size_t place = 0;
    eachField(record, [&](const char *, const auto &value) { texts += mask[place++] ? asText(value) : QString(); });
    return texts;
}

template <class Record>
[[nodiscard]] QStringList fieldNames()
{
    QStringList names;
    const Record blank = blankRecord<Record>();
    eachField(blank, [&](const char *field, const auto &) { names += QLatin1String(field); });
    return names;
}

/// The first field in which two records differ over a mask; -1 where there is none.
template <class Record>
[[nodiscard]] qsizetype firstDifference(const Record &known, const Record &offered, const FieldMask &mask)
{
    if (known == offered)
        return -1;
    const QStringList left = textsOf(known, mask);
    const QStringList right = textsOf(offered, mask);
    for (qsizetype place = 0; place < left.size(); ++place) {
        if (left[place] != right[place])
            return place;
    }
    return -1;
}

/// Whether a field says nothing yet, so that a table may fill it.
[[nodiscard]] inline bool saysNothing(const QString &text)
{
    return text.isEmpty();
}
template <class Value>
[[nodiscard]] bool saysNothing(const std::optional<Value> &value)
{
    return !value.has_value();
}
template <class Value>
[[nodiscard]] bool saysNothing(const Value &)
{
    return false;
}

/// `known` with the fields of the mask that say nothing yet filled from `offered`.
template <class Record>
[[nodiscard]] Record filled(Record known, const Record &offered, const FieldMask &mask)
{
    std::vector<std::any> values;
    eachField(offered, [&](const char *, const auto &value) { values.emplace_back(value); });
    std::size_t place = 0;
    eachField(known, [&]<class Value>(const char *, Value &value) {
        if (mask[place] && saysNothing(value))
            value = std::any_cast<const Value &>(values[place]);
        ++place;
    });
    return known;
}

/// Records of the book by content, each to be met by one row only: rows without a ref are compared as a multiset.
template <class Record>
class Multiset {
public:
    /// `bucket` is what two equal records surely share.
    void put(const QString &bucket, const Record &record)
    {
        Bucket &group = m_buckets[bucket];
        group.members.push_back(&record);
        group.taken.push_back(false);
        m_places.insert(record.id.number(), {bucket, group.members.size() - 1});
    }
    /// The record was met by its ref.
    void take(Id<Record> id)
    {
        const auto place = m_places.constFind(id.number());
        if (place != m_places.constEnd())
            m_buckets[place->first].taken[place->second] = true;
    }
    /// Takes one that says the same as `offered` over the mask; false where there is none (left).
    [[nodiscard]] bool takeOneLike(const QString &bucket, const Record &offered, const FieldMask &mask)
    {
        const auto found = m_buckets.find(bucket);
        if (found == m_buckets.end())
            return false;
        Bucket &group = *found;
        auto projected = group.byMask.find(mask);
        if (projected == group.byMask.end()) {
            projected = group.byMask.emplace(mask, Projection()).first;
            for (std::size_t member = group.members.size(); member-- > 0;)
                projected->second[textsOf(*group.members[member], mask)].push_back(member);
        }
        const auto alike = projected->second.find(textsOf(offered, mask));
        if (alike == projected->second.end())
            return false;
        while (!alike->empty()) {
            const std::size_t member = alike->back();
            alike->pop_back();
            if (!group.taken[member]) {
                group.taken[member] = true;
                return true;
            }
        }
        return false;
    }

private:
    using Projection = QHash<QStringList, std::vector<std::size_t>>;
    struct Bucket {
        std::vector<const Record *> members;
        std::vector<bool> taken;
        std::map<FieldMask, Projection> byMask; ///< built when first asked for
    };
    QHash<QString, Bucket> m_buckets;
    QHash<qint64, std::pair<QString, std::size_t>> m_places;
};

} // namespace proven::importing
