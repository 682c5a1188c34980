#include "store/stored_changes.h"

#include "domain/overloaded.h"
#include "store/field_values.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QUtf8StringView>

#include <algorithm>

namespace proven {

namespace {

// The keys of one kind's map.
constexpr QLatin1String fieldsKey("fields");
constexpr QLatin1String addedKey("added");
constexpr QLatin1String addedIdsKey("added_ids");
constexpr QLatin1String removedKey("removed");
constexpr QLatin1String revisedKey("revised");

/// What putValue writes to.
class Element {
public:
    explicit Element(QCborArray &array) : m_array(array) {}
    void nothing() { m_array.append(nullptr); }
    void number(qint64 value) { m_array.append(value); }
    void text(const QString &text) { m_array.append(text); }
    void word(const char *ascii, qsizetype size) { m_array.append(QLatin1String(ascii, size)); }

private:
    QCborArray &m_array;
};

/// What valueFrom reads.
class StoredValue {
public:
    explicit StoredValue(const QCborValue &value) : m_value(value) {}
    [[nodiscard]] bool isNothing() const { return m_value.isNull(); }
    [[nodiscard]] std::optional<qint64> number() const
    {
        return m_value.isInteger() ? std::optional(m_value.toInteger()) : std::nullopt;
    }
    [[nodiscard]] std::optional<QString> text() const
    {
        return m_value.isString() ? std::optional(m_value.toString()) : std::nullopt;
    }
    [[nodiscard]] std::optional<QByteArray> word() const
    {
        return m_value.isString() ? std::optional(m_value.toString().toLatin1()) : std::nullopt;
    }

private:
    const QCborValue &m_value;
};

template <class Record>
const QCborArray &fieldNames()
{
    static const QCborArray list = [] {
        QCborArray names;
        const Record blank = blankRecord<Record>();
        eachField(blank, [&](const char *name, const auto &) { names.append(QLatin1String(name)); });
        return names;
    }();
    return list;
}

template <class Record>
QCborArray image(const Record &record)
{
    QCborArray values;
    eachField(record, [&](const char *, const auto &value) { putValue(Element(values), value); });
    return values;
}

/// Reads images of one kind, whatever order or number of fields they were written with.
template <class Record>
class ImageReader {
public:
    explicit ImageReader(const QCborArray &names) : m_isOfToday(names == fieldNames<Record>())
    {
        for (const QCborValue name : fieldNames<Record>()) {
            const auto at = std::find(names.begin(), names.end(), name);
            m_places.push_back(at == names.end() ? -1 : at - names.begin());
        }
    }
    [[nodiscard]] std::optional<Record> read(const QCborValue &stored) const
    {
        if (!stored.isArray())
            return std::nullopt;
        const QCborArray values = stored.toArray();
        Record record = blankRecord<Record>();
        std::size_t field = 0;
        bool readable = true;
        eachField(record, [&]<class Value>(const char *, Value &value) {
            const qsizetype place = m_places[field++];
            if (place < 0) {
                readable = readable && mayBeBlank<Value>;
                return;
            }
            const QCborValue element = values.at(place);
            readable = takeValue(StoredValue(element), value) && readable;
        });
        // Fields that are put together from several values must read as they were written.
        if (!readable || record.id.number() <= 0 || (m_isOfToday && image(record) != values))
            return std::nullopt;
        return record;
    }

private:
    /// A record without its day or its id would be none.
    template <class Value>
    static constexpr bool mayBeBlank = !std::is_same_v<Value, QDate> && !detail::isId<Value>;

    bool m_isOfToday;
    std::vector<qsizetype> m_places; ///< of each field of today, -1 for one that the images don't know
};

template <class Record>
QCborMap mapOf(const std::vector<Change<Record>> &list, const IdList<Record> &ids)
{
    QCborArray added, addedIds, removed, revised;
    for (const Change<Record> &change : list) {
        std::visit(Overloaded{[&](const Added<Record> &each) { added.append(image(each.record)); },
                              [&](const Removed<Record> &each) { removed.append(image(each.record)); },
                              [&](const Revised<Record> &each) {
                                  revised.append(QCborArray{image(each.before), image(each.after)});
                              }},
                   change);
    }
    for (const Id<Record> id : ids)
        addedIds.append(id.number());
    QCborMap map;
    if (!list.empty())
        map[fieldsKey] = fieldNames<Record>();
    const std::pair<QLatin1String, const QCborArray &> lists[] = {{addedKey, added},
                                                                  {addedIdsKey, addedIds},
                                                                  {removedKey, removed},
                                                                  {revisedKey, revised}};
    for (const auto &[key, array] : lists) {
        if (!array.isEmpty())
            map[key] = array;
    }
    return map;
}

template <class Record>
bool takeKind(const QCborMap &map, std::vector<Change<Record>> &list, IdList<Record> &ids)
{
    const ImageReader<Record> reader(map[fieldsKey].toArray());
    bool readable = true;
    const auto record = [&](const QCborValue &stored, auto take) {
        if (auto value = reader.read(stored))
            take(std::move(*value));
        else
            readable = false;
    };
    const QCborArray added = map[addedKey].toArray();
    for (const auto &stored : added)
        record(stored, [&](Record &&value) { list.push_back(Added<Record>{std::move(value)}); });
    const QCborArray removed = map[removedKey].toArray();
    for (const auto &stored : removed)
        record(stored, [&](Record &&value) { list.push_back(Removed<Record>{std::move(value)}); });
    const QCborArray revised = map[revisedKey].toArray();
    for (const auto &pair : revised) {
        record(pair[0], [&](Record &&before) {
            record(pair[1], [&](Record &&after) {
                list.push_back(Revised<Record>{std::move(before), std::move(after)});
            });
        });
    }
    const QCborArray addedIds = map[addedIdsKey].toArray();
    for (const auto &id : addedIds) {
        // A fraction has no place among them, and may be too large for a whole number.
        if (!id.isInteger() || id.toInteger() <= 0)
            return false;
        ids.emplace_back(id.toInteger());
    }
    return readable;
}

} // namespace

StoredChanges withAddedAsIds(const Changes &changes)
{
    StoredChanges stored;
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        auto &ids = std::get<IdList<Record>>(stored.addedIds);
        auto &rest = stored.changes.of<Record>();
        for (const Change<Record> &change : list) {
            if (const auto *added = std::get_if<Added<Record>>(&change))
                ids.push_back(added->record.id);
            else
                rest.push_back(change);
        }
    });
    return stored;
}

QByteArray toBytes(const StoredChanges &stored)
{
    QCborMap kinds;
    stored.changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        const auto &ids = std::get<IdList<Record>>(stored.addedIds);
        if (!list.empty() || !ids.empty())
            kinds[tableOf<Record>] = mapOf<Record>(list, ids);
    });
    return kinds.toCborValue().toCbor();
}

std::optional<StoredChanges> fromBytes(const QByteArray &bytes, int format)
{
    if (format != imageFormat)
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    const QCborMap kinds = value.toMap();
    StoredChanges stored;
    bool readable = true;
    stored.changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        const QCborValue kind = kinds[tableOf<Record>];
        readable = readable && (kind.isUndefined() || kind.isMap())
                   && takeKind<Record>(kind.toMap(), stored.changes.of<Record>(),
                                       std::get<IdList<Record>>(stored.addedIds));
    });
    return readable ? std::optional(std::move(stored)) : std::nullopt;
}

qint64 lastIdOf(const Changes &changes)
{
    qint64 last = 0;
    const auto look = [&](const auto &record) { last = std::max(last, record.id.number()); };
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        for (const Change<Record> &change : list) {
            std::visit(Overloaded{[&](const Added<Record> &added) { look(added.record); },
                                  [&](const Removed<Record> &removed) { look(removed.record); },
                                  [&](const Revised<Record> &revised) { look(revised.after); }},
                       change);
        }
    });
    return last;
}

} // namespace proven
