#include "domain/book.h"

#include "domain/overloaded.h"

#include <limits>
#include <type_traits>

namespace proven {

namespace {

constexpr qint64 belowEveryId = std::numeric_limits<qint64>::min();

/// The records that an index leads to from one key.
template <class Record, class Index, class Key>
std::vector<const Record *> recordsBehind(const Records<Record> &records, const Index &index, const Key &key)
{
    std::vector<const Record *> found;
    for (auto at = index.lowerBound({key, Id<Record>(belowEveryId)}); at != index.end() && at->first == key; ++at)
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

/// Refs of one day share a prefix and so stand together in their index.
template <class Record, class Index>
QString freshRef(const Index &index, QDate today)
{
    const QString prefix = today.toString(QStringLiteral("yyMMdd")) + u'-';
    int last = 0;
    for (auto at = index.lowerBound({prefix, Id<Record>(belowEveryId)});
         at != index.end() && at->first.startsWith(prefix); ++at)
        last = std::max(last, QStringView(at->first).sliced(prefix.size()).toInt());
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
        act(m_engagementsOfTrial, std::pair(record.trial, record.id));
        act(m_engagementRefs, std::pair(record.ref, record.id));
    } else if constexpr (std::is_same_v<Record, Unit>) {
        act(m_unitsOfEngagement, std::pair(record.engagement, record.id));
    } else if constexpr (std::is_same_v<Record, Touchpoint>) {
        act(m_touchpointsOfVendor, std::pair(record.vendor, record.id));
        act(m_touchpointRefs, std::pair(record.ref, record.id));
    }
}

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
    changes.eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        compare(before.all<Record>(), after.all<Record>());
    });
    return changes;
}

std::vector<const Trial *> Book::trialsOf(Id<Round> round) const
{
    return recordsBehind(all<Trial>(), m_trialsOfRound, round);
}

std::vector<const Trial *> Book::trialsOf(Id<Vendor> vendor) const
{
    return recordsBehind(all<Trial>(), m_trialsOfVendor, vendor);
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
    return recordsBehind(all<Decision>(), m_decisionsOfTrial, trial);
}

std::vector<const Engagement *> Book::engagementsOf(Id<Trial> trial) const
{
    return recordsBehind(all<Engagement>(), m_engagementsOfTrial, trial);
}

std::vector<const Unit *> Book::unitsOf(Id<Engagement> engagement) const
{
    return recordsBehind(all<Unit>(), m_unitsOfEngagement, engagement);
}

std::vector<const Touchpoint *> Book::touchpointsOf(Id<Vendor> vendor) const
{
    return recordsBehind(all<Touchpoint>(), m_touchpointsOfVendor, vendor);
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
    const auto found = recordsBehind(all<Engagement>(), m_engagementRefs, ref);
    return found.empty() ? nullptr : found.front();
}

const Touchpoint *Book::touchpointWithRef(const QString &ref) const
{
    const auto found = recordsBehind(all<Touchpoint>(), m_touchpointRefs, ref);
    return found.empty() ? nullptr : found.front();
}

QString Book::freshEngagementRef(QDate today) const
{
    return freshRef<Engagement>(m_engagementRefs, today);
}

QString Book::freshTouchpointRef(QDate today) const
{
    return freshRef<Touchpoint>(m_touchpointRefs, today);
}

qint64 Book::lastId() const
{
    qint64 last = 0;
    const auto look = [&](const auto &records) { last = records.empty() ? last : std::max(last, records.lastKey().number()); };
    std::apply([&](const auto &...records) { (look(records), ...); }, m_records);
    return last;
}

} // namespace proven
