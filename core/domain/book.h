#pragma once

#include "domain/change.h"
#include "domain/sorted_blocks.h"

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace proven {

struct RecordId {
    template <class Record>
    Id<Record> operator()(const Record &record) const
    {
        return record.id;
    }
};
/// Records of one kind in the order of their ids.
template <class Record>
using Records = SortedBlocks<Record, RecordId>;

/// How names are compared everywhere: trimmed, white space as one blank, case-folded, accents alike however composed.
[[nodiscard]] QString foldedName(QStringView name);

/// Everything one file holds, as plain values. Copies are cheap and independent of each other.
class Book {
public:
    // As the compiler would write them, but once, as for Changes.
    Book();
    Book(const Book &);
    Book(Book &&) noexcept;
    Book &operator=(const Book &);
    Book &operator=(Book &&) noexcept;
    ~Book();
    bool operator==(const Book &other) const;

    template <class Record>
    [[nodiscard]] const Records<Record> &all() const
    {
        return std::get<Records<Record>>(m_records);
    }
    /// The record, or null where the book has none of that id. Valid until the book changes.
    template <class Record>
    [[nodiscard]] const Record *find(Id<Record> id) const
    {
        return all<Record>().find(id);
    }
    /// The record of an id that is known to be in the book.
    template <class Record>
    [[nodiscard]] const Record &get(Id<Record> id) const
    {
        const Record *record = find(id);
        Q_ASSERT(record);
        return *record;
    }
    [[nodiscard]] const QString &currency() const { return get(Id<Settings>(Settings::onlyId)).currency; }

    // By what they belong to, in the order of ids.
    [[nodiscard]] std::vector<const Trial *> trialsOf(Id<Round> round) const;
    [[nodiscard]] std::vector<const Trial *> trialsOf(Id<Vendor> vendor) const;
    [[nodiscard]] const Trial *trialOf(Id<Round> round, Id<Vendor> vendor) const;
    [[nodiscard]] std::vector<const Decision *> decisionsOf(Id<Trial> trial) const;
    [[nodiscard]] std::vector<const Engagement *> engagementsOf(Id<Trial> trial) const;
    /// Those without an outcome.
    [[nodiscard]] std::vector<const Engagement *> openEngagementsOf(Id<Trial> trial) const;
    [[nodiscard]] bool hasRepeatingEngagements(Id<Trial> trial) const;
    [[nodiscard]] std::vector<const Unit *> unitsOf(Id<Engagement> engagement) const;
    [[nodiscard]] std::vector<const Touchpoint *> touchpointsOf(Id<Vendor> vendor) const;

    // Of the engagements of a trial only as many as are looked at: a trial of ten years has tens of thousands.
    /// From the earliest start day on that is not before `from` (null: from the first), then by id, as long as `visit`
    /// returns true.
    template <class Visit>
    void eachFromStart(Id<Trial> trial, QDate from, Visit visit) const
    {
        for (auto at = m_engagementsByStart.lowerBound({{trial, from}, belowEvery<Engagement>()});
             at != m_engagementsByStart.end() && at->first.first == trial; ++at) {
            if (!visit(get(at->second)))
                return;
        }
    }
    /// From the last back to the first by latestDay, as long as `visit` returns true; none after `until` (null: all).
    template <class Visit>
    void eachFromLatest(Id<Trial> trial, QDate until, Visit visit) const
    {
        const auto afterTrial = std::pair(Id<Trial>(trial.number() + 1), QDate());
        const auto after = until.isValid() ? std::pair(trial, until.addDays(1)) : afterTrial;
        for (auto at = m_engagementsByLatestDay.lowerBound({after, belowEvery<Engagement>()});
             at != m_engagementsByLatestDay.begin() && (--at)->first.first == trial;) {
            if (!visit(get(at->second)))
                return;
        }
    }
    [[nodiscard]] bool hasEngagements(Id<Trial> trial) const;

    /// Whom a trial tries out, and in which round; it must be in the book.
    [[nodiscard]] const Vendor &vendorOf(Id<Trial> trial) const { return get(get(trial).vendor); }
    [[nodiscard]] const Round &roundOf(Id<Trial> trial) const { return get(get(trial).round); }

    // By name or ref; null where there is none.
    [[nodiscard]] const Round *roundNamed(QStringView name) const;
    [[nodiscard]] const Vendor *vendorNamed(QStringView name) const;
    [[nodiscard]] const Task *taskNamed(QStringView name) const;
    [[nodiscard]] const Engagement *engagementWithRef(const QString &ref) const;
    [[nodiscard]] const Touchpoint *touchpointWithRef(const QString &ref) const;
    /// A ref that no engagement has yet: the day it is given and a number, such as 261123-4.
    [[nodiscard]] QString freshEngagementRef(QDate today) const;
    [[nodiscard]] QString freshTouchpointRef(QDate today) const;

    /// The largest id in the book, 0 where it is empty.
    [[nodiscard]] qint64 lastId() const;

    void apply(const Changes &changes);
    /// Adds all that `next` gives, as std::optional, until it gives none: in the order of their ids, each larger than
    /// those of its kind that are there. A whole table at once, as it is read from the file or imported.
    template <class Record, class Next>
    void append(Next next)
    {
        auto &records = std::get<Records<Record>>(m_records);
        const std::size_t before = records.size();
        while (std::optional<Record> record = next())
            records.append(std::move(*record));
        indexAfter<Record>(before);
    }
    /// What leads from `before` to `after`.
    [[nodiscard]] static Changes difference(const Book &before, const Book &after);

private:
    struct Whole {
        template <class Pair>
        Pair operator()(const Pair &pair) const
        {
            return pair;
        }
    };
    /// Pairs of what is looked for and what it leads to.
    template <class From, class To>
    using Index = SortedBlocks<std::pair<From, Id<To>>, Whole>;

    /// Below the id of every record.
    template <class Record>
    [[nodiscard]] static Id<Record> belowEvery()
    {
        return Id<Record>(std::numeric_limits<qint64>::min());
    }
    /// Puts the records beyond the first `known` of them into the indexes.
    template <class Record>
    void indexAfter(std::size_t known);
    template <class Record>
    void put(const Record &record);
    template <class Record>
    void take(const Record &record);
    template <class Record, class Act>
    void eachIndexEntry(const Record &record, Act act);
    template <class Record, class Act>
    void eachIndex(Act act);

    PerRecordKind<Records> m_records;
    // Derived from m_records at every change, never saved.
    Index<Id<Round>, Trial> m_trialsOfRound;
    Index<Id<Vendor>, Trial> m_trialsOfVendor;
    Index<Id<Trial>, Decision> m_decisionsOfTrial;
    Index<std::pair<Id<Trial>, QDate>, Engagement> m_engagementsByStart;
    Index<std::pair<Id<Trial>, QDate>, Engagement> m_engagementsByLatestDay;
    Index<Id<Trial>, Engagement> m_openEngagements;
    Index<Id<Trial>, Engagement> m_repeatingEngagements;
    Index<Id<Engagement>, Unit> m_unitsOfEngagement;
    Index<Id<Vendor>, Touchpoint> m_touchpointsOfVendor;
    // By keyOf(ref), which few refs share: a ref itself would be another text to copy and to compare.
    Index<quint64, Engagement> m_engagementRefs;
    Index<quint64, Touchpoint> m_touchpointRefs;
};

} // namespace proven
