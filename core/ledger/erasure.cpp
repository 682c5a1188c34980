#include "ledger/erasure.h"

#include "domain/fields.h"
#include "domain/overloaded.h"
#include "rules/words.h"

#include <algorithm>
#include <limits>
#include <unordered_set>

namespace proven {

namespace {

/// What belongs to one vendor, in the book as in the images of its history.
class Belongings {
public:
    Belongings(Id<Vendor> vendor, const QString &newName) : m_vendor(vendor), m_newName(newName)
    {
        m_ids.insert(vendor.number());
    }
    [[nodiscard]] const QString &newName() const { return m_newName; }

    /// Notes what belongs, those that others refer to first.
    void gather(const Book &book)
    {
        const auto each = [&](const auto &records) {
            for (const auto &record : records)
                gatherOne(record);
        };
        each(book.all<Trial>());
        each(book.all<Decision>());
        each(book.all<Engagement>());
        each(book.all<Unit>());
        each(book.all<Touchpoint>());
        each(book.all<Snooze>());
    }
    void gather(const Changes &changes)
    {
        eachRecord(changes, [&](const auto &record) { gatherOne(record); });
    }

    [[nodiscard]] bool touches(const Changes &changes) const
    {
        bool touched = false;
        eachRecord(changes, [&](const auto &record) { touched = touched || belongs(record); });
        return touched;
    }
    template <class Record>
    [[nodiscard]] bool touches(const std::vector<Id<Record>> &ids) const
    {
        return std::any_of(ids.begin(), ids.end(), [&](Id<Record> id) { return m_ids.contains(id.number()); });
    }

    [[nodiscard]] Changes blanked(const Changes &changes) const
    {
        Changes result;
        changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
            for (Change<Record> change : list) {
                std::visit(Overloaded{[&](Added<Record> &added) { blank(added.record); },
                                      [&](Removed<Record> &removed) { blank(removed.record); },
                                      [&](Revised<Record> &revised) {
                                          blank(revised.before);
                                          blank(revised.after);
                                      }},
                           change);
                result.of<Record>().push_back(std::move(change));
            }
        });
        return result;
    }

private:
    template <class Visit>
    static void eachRecord(const Changes &changes, Visit visit)
    {
        changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
            for (const Change<Record> &change : list) {
                std::visit(Overloaded{[&](const Added<Record> &added) { visit(added.record); },
                                      [&](const Removed<Record> &removed) { visit(removed.record); },
                                      [&](const Revised<Record> &revised) { visit(revised.before); }},
                           change);
            }
        });
    }
    template <class Record>
    void gatherOne(const Record &record)
    {
        if (belongs(record))
            m_ids.insert(record.id.number());
    }

    bool belongs(const Settings &) const { return false; }
    bool belongs(const Round &) const { return false; }
    bool belongs(const Task &) const { return false; }
    bool belongs(const Vendor &vendor) const { return vendor.id == m_vendor; }
    bool belongs(const Trial &trial) const { return trial.vendor == m_vendor; }
    bool belongs(const Decision &decision) const { return m_ids.contains(decision.trial.number()); }
    bool belongs(const Engagement &engagement) const { return m_ids.contains(engagement.trial.number()); }
    bool belongs(const Unit &unit) const { return m_ids.contains(unit.engagement.number()); }
    bool belongs(const Touchpoint &touchpoint) const { return touchpoint.vendor == m_vendor; }
    bool belongs(const Snooze &snooze) const { return snooze.vendor == m_vendor; }

    template <class Record>
    void blank(Record &record) const
    {
        if (!belongs(record))
            return;
        eachField(record, []<class Field>(const char *name, Field &field) {
            if constexpr (std::is_same_v<Field, QString>) {
                if (qstrcmp(name, "ref") != 0)
                    field.clear();
            }
        });
        if constexpr (std::is_same_v<Record, Vendor>) {
            record.name = m_newName;
            record.hourlyRate.reset();
        }
    }

    Id<Vendor> m_vendor;
    QString m_newName;
    std::unordered_set<qint64> m_ids; ///< ids are given once, whatever the kind of record
};

Belongings belongingsIn(const Book &before, const Changes &erasure, Id<Vendor> vendor)
{
    QString newName;
    for (const Change<Vendor> &change : erasure.of<Vendor>()) {
        if (const auto *revised = std::get_if<Revised<Vendor>>(&change))
            newName = revised->after.name;
    }
    Belongings belongings(vendor, newName);
    belongings.gather(before);
    return belongings;
}

template <class Visit>
void eachEntry(HistoryTable &history, Visit visit)
{
    constexpr int atOnce = 100;
    std::vector<StoredEntry> entries = history.before(std::numeric_limits<qint64>::max(), atOnce);
    while (!entries.empty()) {
        for (const StoredEntry &entry : entries)
            visit(entry, history.changesOf(entry.number));
        entries = history.before(entries.back().number, atOnce);
    }
}

/// What the vendor was called before and after these changes.
QStringList namesOf(Id<Vendor> vendor, const Changes &changes)
{
    QStringList names;
    const auto note = [&](const Vendor &record) {
        if (record.id == vendor && !record.name.isEmpty())
            names += record.name;
    };
    for (const Change<Vendor> &change : changes.of<Vendor>()) {
        std::visit(Overloaded{[&](const Added<Vendor> &added) { note(added.record); },
                              [&](const Removed<Vendor> &removed) { note(removed.record); },
                              [&](const Revised<Vendor> &revised) {
                                  note(revised.before);
                                  note(revised.after);
                              }},
                   change);
    }
    return names;
}

} // namespace

Changes withoutPersonalText(const Book &before, const Changes &erasure, Id<Vendor> vendor)
{
    return belongingsIn(before, erasure, vendor).blanked(erasure);
}

void eraseFromHistory(BookStore::Writing &writing, HistoryTable &history, const Book &before, const Changes &erasure,
                      Id<Vendor> vendor)
{
    Belongings belongings = belongingsIn(before, erasure, vendor);
    // The newest first: what is not in the book any more was removed by an entry that comes before all others about it.
    QStringList names;
    if (const Vendor *known = before.find(vendor))
        names += known->name;
    eachEntry(history, [&](const StoredEntry &, const StoredChanges &stored) {
        belongings.gather(stored.changes);
        names += namesOf(vendor, stored.changes);
    });
    names.removeDuplicates();
    eachEntry(history, [&](StoredEntry entry, StoredChanges stored) {
        const bool inImages = belongings.touches(stored.changes);
        const bool inIds = std::apply([&](const auto &...ids) { return (belongings.touches(ids) || ...); },
                                      stored.addedIds);
        if (!inImages && !inIds)
            return;
        stored.changes = belongings.blanked(stored.changes);
        // An import's title names its files, seldom a vendor.
        const bool isNamed = std::any_of(names.begin(), names.end(), [&](const QString &name) {
            return entry.title.contains(name, Qt::CaseInsensitive);
        });
        if (inImages || isNamed)
            entry.title = Words::tr("A change to %1").arg(belongings.newName());
        if (!entry.bar)
            entry.bar = Bar::Erased;
        writing.rewrite(entry, stored);
    });
}

} // namespace proven
