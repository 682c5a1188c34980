#include "store/backup_thinning.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

namespace proven {

namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;

/// The first backup met in each of so many stretches of time, going back.
template <class Stretch>
class NewestOfEach {
public:
    explicit NewestOfEach(std::size_t most) : m_most(most) {}
    [[nodiscard]] bool keeps(Stretch stretch) { return m_seen.size() < m_most && m_seen.insert(stretch).second; }

private:
    std::size_t m_most;
    std::set<Stretch> m_seen;
};

} // namespace

std::vector<std::size_t> superfluous(const std::vector<DatedBackup> &backups, const QDateTime &now)
{
    std::vector<std::size_t> newestFirst(backups.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t(0));
    std::stable_sort(newestFirst.begin(), newestFirst.end(),
                     [&](std::size_t one, std::size_t other) { return backups[one].madeAt > backups[other].madeAt; });

    NewestOfEach<QDate> days(keptDays);
    NewestOfEach<std::pair<int, int>> weeks(keptWeeks);
    NewestOfEach<std::pair<int, int>> months(keptMonths);
    std::vector<std::size_t> mayGo;
    for (const std::size_t place : newestFirst) {
        const DatedBackup &backup = backups[place];
        if (!backup.isVerified)
            continue;
        QDateTime here = backup.madeAt;
        if (now.timeSpec() == Qt::LocalTime)
            here = here.toLocalTime();
        else
            here = here.toOffsetFromUtc(now.offsetFromUtc());
        const QDate day = here.date();
        int year = 0;
        const int week = day.weekNumber(&year);
        // Asked one by one: a backup that stands for its day stands for its week and month too.
        const bool ofDay = days.keeps(day);
        const bool ofWeek = weeks.keeps({year, week});
        const bool ofMonth = months.keeps({day.year(), day.month()});
        const bool isYoung = backup.madeAt.secsTo(now) < secondsOfADay;
        if (!ofDay && !ofWeek && !ofMonth && !isYoung)
            mayGo.push_back(place);
    }
    return mayGo;
}

} // namespace proven
