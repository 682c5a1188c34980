#include "models/job_order.h"

#include <algorithm>
#include <limits>

namespace proven {

namespace {

/// What is not known comes first.
constexpr qint64 unknown = std::numeric_limits<qint64>::min();
/// More days than a date of a book can have.
constexpr qint64 daysPerState = 10'000'000;

qint64 keyOf(std::optional<QDate> day)
{
    return day ? day->toJulianDay() : unknown;
}
template <class Unit>
qint64 keyOf(std::optional<Quantity<Unit>> quantity)
{
    return quantity ? quantity->tenThousandths() : unknown;
}

/// The place of each record by its name; equal names have one place.
template <class Record>
std::unordered_map<Id<Record>, qint64> ranksOf(const Book &book)
{
    std::vector<const Record *> records;
    for (const Record &record : book.all<Record>())
        records.push_back(&record);
    const auto compare = [](const Record *a, const Record *b) { return QString::localeAwareCompare(a->name, b->name); };
    std::sort(records.begin(), records.end(), [&](const Record *a, const Record *b) { return compare(a, b) < 0; });
    std::unordered_map<Id<Record>, qint64> ranks;
    qint64 rank = 0;
    for (std::size_t place = 0; place < records.size(); ++place) {
        if (place > 0 && compare(records[place - 1], records[place]) != 0)
            ++rank;
        ranks.emplace(records[place]->id, rank);
    }
    return ranks;
}

} // namespace

JobOrder::JobOrder(const JobReading &reading) : m_reading(reading), m_titles(reading.book())
{
    rankNames();
}

bool JobOrder::by(ColumnPlace column, Qt::SortOrder direction)
{
    const bool isOther = column != m_column || direction != m_direction;
    m_column = column;
    m_direction = direction;
    return isOther;
}

void JobOrder::rankNames()
{
    m_vendorRanks = ranksOf<Vendor>(m_reading.book());
    m_roundRanks = ranksOf<Round>(m_reading.book());
}

void JobOrder::follow(const Changes &changes)
{
    m_titles.follow(changes);
    if (!changes.of<Vendor>().empty() || !changes.of<Round>().empty())
        rankNames();
}

void JobOrder::readAgain()
{
    m_titles.takeAnew(m_reading.book());
    rankNames();
}

qint64 JobOrder::keyOf(const Engagement &job) const
{
    switch (m_column) {
    case Title:
        break;
    case VendorName:
        return m_vendorRanks.at(m_reading.vendor(job).id);
    case RoundName:
        return m_roundRanks.at(m_reading.round(job).id);
    case Start:
        return proven::keyOf(job.start);
    case Due:
        return proven::keyOf(countingDue(job, m_reading.today()));
    case HowItWent:
        return static_cast<qint64>(m_reading.state(job)) * daysPerState + proven::keyOf(job.start);
    case HoursColumn:
        return proven::keyOf(job.hours);
    case Cost:
        return proven::keyOf(job.cost);
    }
    Q_UNREACHABLE();
}

std::vector<Id<Engagement>> JobOrder::all()
{
    const auto &jobs = m_reading.book().all<Engagement>();
    std::vector<Id<Engagement>> ids;
    ids.reserve(jobs.size());
    if (m_column == Title) {
        for (const JobTitles::Entry &entry : m_titles.inOrder())
            ids.push_back(entry.id);
    } else {
        std::vector<std::pair<qint64, Id<Engagement>>> keyed;
        keyed.reserve(jobs.size());
        for (const Engagement &job : jobs)
            keyed.emplace_back(keyOf(job), job.id);
        std::sort(keyed.begin(), keyed.end());
        for (const auto &[key, id] : keyed)
            ids.push_back(id);
    }
    if (m_direction == Qt::DescendingOrder)
        std::reverse(ids.begin(), ids.end());
    return ids;
}

bool JobOrder::comesBefore(const Engagement &left, const Engagement &right) const
{
    const bool isUp = m_direction == Qt::AscendingOrder;
    const Engagement &first = isUp ? left : right;
    const Engagement &second = isUp ? right : left;
    if (m_column == Title)
        return JobTitles::comesBefore({first.title, first.id}, {second.title, second.id});
    return std::pair(keyOf(first), first.id) < std::pair(keyOf(second), second.id);
}

} // namespace proven
