#include "domain/book.h"

#include "domain/overloaded.h"

#include <QHash>

#include <algorithm>
#include <type_traits>

namespace proven {

namespace {

/// The records that an index leads to from one key.
template <class Record, class Index, class Key>
std::vector<const Record *> recordsBehind(const Records<Record> &records, const Index &index, const Key &key,
                                          Id<Record> belowEvery)
{
    std::vector<const Record *> found;
    for (auto at = index.lowerBound({key, belowEvery}); at != index.end() && at->first == key; ++at)
        found.push_back(records.find(at->second));
    return found;
}

template <class Record>
const Record *recordNamed(const Records<Record> &records, QStringView name)
{
    const QString wanted = foldedName(name);
    for (const Record &record : records) {
        if (foldedName(record.name) == wanted)
            return &record;
    }
    return nullptr;
}

/// Refs of one day share a prefix and so stand together in their index: the half above is of what lies before the last
/// dash, the half below of the whole.
constexpr int halfKey = 32;
constexpr quint64 lowerHalf = (quint64{1} << halfKey) - 1;
quint64 upperKeyOf(QStringView beforeDash)
{
    return quint64{qHash(beforeDash)} << halfKey;
}
quint64 keyOf(QStringView ref)
{
    return upperKeyOf(ref.first(std::max<qsizetype>(0, ref.lastIndexOf(u'-')))) | (quint64{qHash(ref)} & lowerHalf);
}

/// Different refs may have the same key: the record itself tells.
template <class Record, class Index>
const Record *recordWithRef(const Records<Record> &records, const Index &index, const QString &ref,
                            Id<Record> belowEvery)
{
    for (const Record *record : recordsBehind(records, index, keyOf(ref), belowEvery)) {
        if (record->ref == ref)
            return record;
    }
    return nullptr;
}

template <class Record, class Index>
QString freshRef(const Records<Record> &records, const Index &index, QDate today, Id<Record> belowEvery)
{
    const QString day = today.toString(QStringLiteral("yyMMdd"));
    const QString prefix = day + u'-';
    const quint64 first = upperKeyOf(day);
    // A ref that somebody made up may end in more figures than any day's jobs need.
    constexpr qint64 mostADay = 999'999'999;
    qint64 last = 0;
    for (auto at = index.lowerBound({first, belowEvery}); at != index.end() && (at->first & ~lowerHalf) == first;
         ++at) {
        const QString &ref = records.find(at->second)->ref;
        if (!ref.startsWith(prefix))
            continue;
        if (const qint64 number = QStringView(ref).sliced(prefix.size()).toLongLong(); number <= mostADay)
            last = std::max(last, number);
    }
    return prefix + QString::number(last + 1);
}

} // namespace

QString foldedName(QStringView name)
{
    return name.toString().simplified().toCaseFolded().normalized(QString::NormalizationForm_C);
}

template <class Record, class Act>
void Book::eachIndexEntry(const Record &record, Act act)
{
    if constexpr (std::is_same_v<Record, Trial>) {
        act(m_trialsOfRound, std::pair(record.round, record.id));
        act(m_trialsOfVendor, std::pair(record.vendor, record.id));
    } else if constexpr (std::is_same_v<Record, Decision>) {
        act(m_decisionsOfTrial, std::pair(record.trial, record.id));
    } else if constexpr (std::is_same_v<Record, Engagement>) {
        act(m_engagementsByStart, std::pair(std::pair(record.trial, record.start), record.id));
        act(m_engagementsByLatestDay, std::pair(std::pair(record.trial, latestDay(record)), record.id));
        act(m_engagementRefs, std::pair(keyOf(record.ref), record.id));
        if (isOpen(record.outcome))
            act(m_openEngagements, std::pair(record.trial, record.id));
        if (record.repeats != Repeats::No)
            act(m_repeatingEngagements, std::pair(record.trial, record.id));
    } else if constexpr (std::is_same_v<Record, Unit>) {
        act(m_unitsOfEngagement, std::pair(record.engagement, record.id));
    } else if constexpr (std::is_same_v<Record, Touchpoint>) {
        act(m_touchpointsOfVendor, std::pair(record.vendor, record.id));
        act(m_touchpointRefs, std::pair(keyOf(record.ref), record.id));
    }
}

template <class Record, class Act>
void Book::eachIndex(Act act)
{
    const auto each = [&](auto &...indexes) { (act(indexes), ...); };
    if constexpr (std::is_same_v<Record, Trial>)
        each(m_trialsOfRound, m_trialsOfVendor);
    else if constexpr (std::is_same_v<Record, Decision>)
        each(m_decisionsOfTrial);
    else if constexpr (std::is_same_v<Record, Engagement>)
        each(m_engagementsByStart, m_engagementsByLatestDay, m_openEngagements, m_repeatingEngagements,
             m_engagementRefs);
    else if constexpr (std::is_same_v<Record, Unit>)
        each(m_unitsOfEngagement);
    else if constexpr (std::is_same_v<Record, Touchpoint>)
        each(m_touchpointsOfVendor, m_touchpointRefs);
}

template <class Record>
void Book::indexAfter(std::size_t known)
{
    const Records<Record> &records = all<Record>();
    const std::size_t fresh = records.size() - known;
    // Few find their places among many; many are sorted with what is there, which costs less than to look for each.
    if (fresh < known) {
        auto record = records.end();
        for (std::size_t left = fresh; left > 0; --left)
            eachIndexEntry(*--record, [](auto &index, auto entry) { index.put(std::move(entry)); });
        return;
    }
    eachIndex<Record>([](auto &index) { index = {}; });
    for (const Record &record : records)
        eachIndexEntry(record, [](auto &index, auto entry) { index.append(std::move(entry)); });
    eachIndex<Record>([](auto &index) { index.sort(); });
}
template void Book::indexAfter<Settings>(std::size_t);
template void Book::indexAfter<Round>(std::size_t);
template void Book::indexAfter<Vendor>(std::size_t);
template void Book::indexAfter<Trial>(std::size_t);
template void Book::indexAfter<Decision>(std::size_t);
template void Book::indexAfter<Task>(std::size_t);
template void Book::indexAfter<Engagement>(std::size_t);
template void Book::indexAfter<Unit>(std::size_t);
template void Book::indexAfter<Touchpoint>(std::size_t);
template void Book::indexAfter<Snooze>(std::size_t);

template <class Record>
void Book::put(const Record &record)
{
    std::get<Records<Record>>(m_records).put(record);
    eachIndexEntry(record, [](auto &index, auto entry) { index.put(std::move(entry)); });
}

template <class Record>
void Book::take(const Record &record)
{
    std::get<Records<Record>>(m_records).remove(record.id);
    eachIndexEntry(record, [](auto &index, const auto &entry) { index.remove(entry); });
}

Book::Book() = default;
Book::Book(const Book &) = default;
Book::Book(Book &&) noexcept = default;
Book &Book::operator=(const Book &) = default;
Book &Book::operator=(Book &&) noexcept = default;
Book::~Book() = default;
bool Book::operator==(const Book &other) const
{
    return m_records == other.m_records;
}

void Book::apply(const Changes &changes)
{
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &list) {
        for (const Change<Record> &change : list) {
            std::visit(Overloaded{[&](const Added<Record> &added) { put(added.record); },
                                  [&](const Removed<Record> &removed) { take(removed.record); },
                                  [&](const Revised<Record> &revised) {
                                      // A revision may move a record in an index (its ref, say), never its id.
                                      eachIndexEntry(revised.before,
                                                     [](auto &index, const auto &entry) { index.remove(entry); });
                                      put(revised.after);
                                  }},
                       change);
        }
    });
}

Changes Book::difference(const Book &before, const Book &after)
{
    Changes changes;
    const auto compare = [&]<class Record>(const Records<Record> &old, const Records<Record> &fresh) {
        // An import is known for what it adds.
        if (fresh.size() > old.size())
            changes.of<Record>().reserve(fresh.size() - old.size());
        auto left = old.begin();
        auto right = fresh.begin();
        while (left != old.end() || right != fresh.end()) {
            if (right == fresh.end() || (left != old.end() && left->id < right->id)) {
                changes.remove(*left++);
            } else if (left == old.end() || right->id < left->id) {
                changes.add(*right++);
            } else {
                if (!(*left == *right))
                    changes.revise(*left, *right);
                ++left;
                ++right;
            }
        }
    };
    changes.eachKind(
        [&]<class Record>(const std::vector<Change<Record>> &) { compare(before.all<Record>(), after.all<Record>()); });
    return changes;
}

std::vector<const Trial *> Book::trialsOf(Id<Round> round) const
{
    return recordsBehind(all<Trial>(), m_trialsOfRound, round, belowEvery<Trial>());
}

std::vector<const Trial *> Book::trialsOf(Id<Vendor> vendor) const
{
    return recordsBehind(all<Trial>(), m_trialsOfVendor, vendor, belowEvery<Trial>());
}

const Trial *Book::trialOf(Id<Round> round, Id<Vendor> vendor) const
{
    for (const Trial *trial : trialsOf(vendor)) {
        if (trial->round == round)
            return trial;
    }
    return nullptr;
}

std::vector<const Decision *> Book::decisionsOf(Id<Trial> trial) const
{
    return recordsBehind(all<Decision>(), m_decisionsOfTrial, trial, belowEvery<Decision>());
}

std::vector<const Engagement *> Book::engagementsOf(Id<Trial> trial) const
{
    std::vector<const Engagement *> found;
    eachFromStart(trial, {}, [&](const Engagement &engagement) {
        found.push_back(&engagement);
        return true;
    });
    // Most were written down in the order in which they began.
    const auto byId = [](const Engagement *a, const Engagement *b) { return a->id < b->id; };
    if (!std::is_sorted(found.begin(), found.end(), byId))
        std::sort(found.begin(), found.end(), byId);
    return found;
}

std::vector<const Engagement *> Book::openEngagementsOf(Id<Trial> trial) const
{
    return recordsBehind(all<Engagement>(), m_openEngagements, trial, belowEvery<Engagement>());
}

bool Book::hasRepeatingEngagements(Id<Trial> trial) const
{
    const auto first = m_repeatingEngagements.lowerBound({trial, belowEvery<Engagement>()});
    return first != m_repeatingEngagements.end() && first->first == trial;
}

bool Book::hasEngagements(Id<Trial> trial) const
{
    bool any = false;
    eachFromStart(trial, {}, [&](const Engagement &) {
        any = true;
        return false;
    });
    return any;
}

std::vector<const Unit *> Book::unitsOf(Id<Engagement> engagement) const
{
    return recordsBehind(all<Unit>(), m_unitsOfEngagement, engagement, belowEvery<Unit>());
}

std::vector<const Touchpoint *> Book::touchpointsOf(Id<Vendor> vendor) const
{
    return recordsBehind(all<Touchpoint>(), m_touchpointsOfVendor, vendor, belowEvery<Touchpoint>());
}

const Round *Book::roundNamed(QStringView name) const
{
    return recordNamed(all<Round>(), name);
}

const Vendor *Book::vendorNamed(QStringView name) const
{
    return recordNamed(all<Vendor>(), name);
}

const Task *Book::taskNamed(QStringView name) const
{
    return recordNamed(all<Task>(), name);
}

const Engagement *Book::engagementWithRef(const QString &ref) const
{
    return recordWithRef(all<Engagement>(), m_engagementRefs, ref, belowEvery<Engagement>());
}

const Touchpoint *Book::touchpointWithRef(const QString &ref) const
{
    return recordWithRef(all<Touchpoint>(), m_touchpointRefs, ref, belowEvery<Touchpoint>());
}

QString Book::freshEngagementRef(QDate today) const
{
    return freshRef(all<Engagement>(), m_engagementRefs, today, belowEvery<Engagement>());
}

QString Book::freshTouchpointRef(QDate today) const
{
    return freshRef(all<Touchpoint>(), m_touchpointRefs, today, belowEvery<Touchpoint>());
}

qint64 Book::lastId() const
{
    qint64 last = 0;
    const auto look = [&](const auto &records) {
        last = records.empty() ? last : std::max(last, records.lastKey().number());
    };
    std::apply([&](const auto &...records) { (look(records), ...); }, m_records);
    return last;
}

} // namespace proven
