#include "rules/import_likeness.h"

#include "rules/decide.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QMultiHash>

#include <algorithm>
#include <optional>
#include <set>

namespace proven {

namespace {

/// The days by which two jobs are told to be alike.
std::vector<QDate> daysOf(const Engagement &job)
{
    std::vector<QDate> days{job.start};
    if (job.due)
        days.push_back(*job.due);
    if (const auto ended = endedOn(job.outcome))
        days.push_back(*ended);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

template <class Record>
std::vector<const Record *> addedBy(const Changes &changes)
{
    std::vector<const Record *> added;
    for (const Change<Record> &change : changes.of<Record>()) {
        if (const auto *one = std::get_if<Added<Record>>(&change))
            added.push_back(&one->record);
    }
    std::sort(added.begin(), added.end(), [](const Record *a, const Record *b) { return a->id < b->id; });
    return added;
}

/// Records come in in the order of their rows; rows that were there already are passed over.
template <class Record, class Same>
std::vector<RowPlace> placesOf(const std::vector<const Record *> &added, const ImportedList<Record> &rows, Same same)
{
    std::vector<RowPlace> places;
    for (const ImportedRow<Record> &row : rows) {
        if (places.size() < added.size() && same(row, *added[places.size()]))
            places.push_back(row.at);
    }
    return places;
}

class Likenesses {
public:
    Likenesses(const Book &before, const Changes &changes, const ImportedTables &tables)
        : m_before(before), m_after(before), m_changes(changes), m_tables(tables)
    {
        m_after.apply(changes);
    }

    [[nodiscard]] std::vector<Likeness> find()
    {
        findVendors();
        findJobs();
        findContacts();
        return std::move(m_found);
    }

private:
    void findVendors()
    {
        const std::vector<const Vendor *> added = addedBy<Vendor>(m_changes);
        std::set<std::pair<qint64, qint64>> told;
        for (const Vendor *vendor : added) {
            for (const Vendor *other : likelyMatches(m_after, *vendor)) {
                const auto pair = std::minmax(vendor->id.number(), other->id.number());
                if (other->id == vendor->id || !told.insert(pair).second)
                    continue;
                const bool isKnown = m_before.find(other->id) != nullptr;
                m_found.push_back({Likeness::Kind::VendorName, firstRowOf(vendor->name), vendor->name,
                                   isKnown ? Words::tr("looks like %1, who is in the book").arg(other->name)
                                           : Words::tr("looks like %1, who comes in as well").arg(other->name),
                                   other->name});
            }
        }
    }
    [[nodiscard]] RowPlace firstRowOf(const QString &vendor) const
    {
        const QString folded = foldedName(vendor);
        std::optional<RowPlace> first;
        const auto look = [&](const auto &rows) {
            if (first)
                return;
            const auto found = std::find_if(rows.begin(), rows.end(),
                                            [&](const auto &row) { return foldedName(row.vendor) == folded; });
            if (found != rows.end())
                first = found->at;
        };
        for (const ImportedRow<Vendor> &row : m_tables.vendors) {
            if (!first && foldedName(row.record.name) == folded)
                first = row.at;
        }
        look(m_tables.engagements);
        look(m_tables.touchpoints);
        look(m_tables.decisions);
        return first.value_or(RowPlace{});
    }

    [[nodiscard]] static QString keyOf(const Engagement &job, QDate day)
    {
        return QStringLiteral("%1 %2 ").arg(job.trial.number()).arg(day.toJulianDay()) + foldedName(job.title);
    }
    /// Two jobs that give other sums or that a table numbers otherwise are two.
    [[nodiscard]] static bool maySayTheSame(const Engagement &a, const Engagement &b)
    {
        return !a.cost || !b.cost || *a.cost == *b.cost;
    }
    void findJobs()
    {
        const std::vector<const Engagement *> added = addedBy<Engagement>(m_changes);
        const std::vector<RowPlace> places =
            placesOf<Engagement>(added, m_tables.engagements,
                                 [this](const ImportedRow<Engagement> &row, const Engagement &job) {
                                     return row.record.title == job.title && row.record.start == job.start
                                            && row.record.due == job.due && row.record.outcome == job.outcome
                                            && row.record.cost == job.cost
                                            && (row.record.ref.isEmpty() || row.record.ref == job.ref)
                                            && foldedName(row.vendor) == foldedName(m_after.vendorOf(job.trial).name);
                                 });
        QMultiHash<QString, const Engagement *> known;
        std::set<Id<Trial>> gathered;
        const auto gather = [&](const Engagement &job) {
            for (const QDate day : daysOf(job))
                known.insert(keyOf(job, day), &job);
        };
        std::set<QString> given;
        for (const ImportedRow<Engagement> &row : m_tables.engagements) {
            if (!row.record.ref.isEmpty())
                given.insert(row.record.ref);
        }
        for (std::size_t place = 0; place < places.size(); ++place) {
            const Engagement &job = *added[place];
            if (gathered.insert(job.trial).second) {
                for (const Engagement *of : m_before.engagementsOf(job.trial))
                    gather(*of);
            }
            if (const Engagement *like = alikeAmong(known, job, given))
                m_found.push_back({Likeness::Kind::Job, places[place], job.title, inWords(*like), {}});
            gather(job);
        }
    }
    [[nodiscard]] static const Engagement *alikeAmong(const QMultiHash<QString, const Engagement *> &known,
                                                      const Engagement &job, const std::set<QString> &given)
    {
        for (const QDate day : daysOf(job)) {
            const auto [from, to] = known.equal_range(keyOf(job, day));
            const auto like = std::find_if(from, to, [&](const Engagement *each) {
                const bool bothNumbered = given.contains(job.ref) && given.contains(each->ref);
                return !bothNumbered && maySayTheSame(job, *each);
            });
            if (like != to)
                return *like;
        }
        return nullptr;
    }
    [[nodiscard]] QString inWords(const Engagement &like) const
    {
        const QString vendor = m_after.vendorOf(like.trial).name;
        return m_before.find(like.id) ? Words::tr("looks like a job of %1 in the book: %2, %3")
                                            .arg(vendor, like.ref, wording::fullDay(like.start))
                                      : Words::tr("looks like another row about %1 of the same day").arg(vendor);
    }

    void findContacts()
    {
        const std::vector<const Touchpoint *> added = addedBy<Touchpoint>(m_changes);
        const std::vector<RowPlace> places =
            placesOf<Touchpoint>(added, m_tables.touchpoints,
                                 [this](const ImportedRow<Touchpoint> &row, const Touchpoint &contact) {
                                     return row.record.date == contact.date && row.record.kind == contact.kind
                                            && foldedName(row.vendor) == foldedName(m_after.get(contact.vendor).name);
                                 });
        for (std::size_t place = 0; place < places.size(); ++place) {
            const Touchpoint &contact = *added[place];
            const std::vector<const Touchpoint *> known = m_before.touchpointsOf(contact.vendor);
            const bool isAlike = std::any_of(known.begin(), known.end(), [&](const Touchpoint *other) {
                return other->date == contact.date && other->kind == contact.kind;
            });
            if (isAlike)
                m_found.push_back({Likeness::Kind::Contact,
                                   places[place],
                                   m_after.get(contact.vendor).name,
                                   Words::tr("looks like a contact of the same day that is in the book"),
                                   {}});
        }
    }

    const Book &m_before;
    Book m_after;
    const Changes &m_changes;
    const ImportedTables &m_tables;
    std::vector<Likeness> m_found;
};

} // namespace

std::vector<Likeness> likenesses(const Book &before, const Changes &changes, const ImportedTables &tables)
{
    return Likenesses(before, changes, tables).find();
}

std::vector<Likeness> alikeNames(const Book &book, const QStringList &names)
{
    constexpr qsizetype mostNames = 300;
    Book all = book;
    Changes added;
    qint64 id = book.lastId();
    for (const QString &name : names.first(std::min(names.size(), mostNames))) {
        if (book.vendorNamed(name))
            continue;
        Vendor vendor{{}, Id<Vendor>(++id)};
        vendor.name = name;
        added.add(std::move(vendor));
    }
    all.apply(added);
    std::vector<Likeness> found;
    for (const Vendor *vendor : addedBy<Vendor>(added)) {
        for (const Vendor *other : likelyMatches(all, *vendor)) {
            // Of two new ones the one that comes first, with more rows, is the one that may be meant.
            if (other->id < vendor->id)
                found.push_back({Likeness::Kind::VendorName,
                                 {},
                                 vendor->name,
                                 book.find(other->id)
                                     ? Words::tr("looks like %1, who is in the book").arg(other->name)
                                     : Words::tr("looks like %1, who is in the table as well").arg(other->name),
                                 other->name});
        }
    }
    return found;
}

} // namespace proven
