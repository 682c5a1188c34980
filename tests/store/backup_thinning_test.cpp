#include "store/backup_thinning.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <optional>

namespace proven {

namespace {

const QDateTime now(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

using Dated = std::vector<DatedBackup>;

Dated without(const Dated &backups, const std::vector<std::size_t> &gone)
{
    Dated left;
    for (std::size_t place = 0; place < backups.size(); ++place) {
        if (std::find(gone.begin(), gone.end(), place) == gone.end())
            left.push_back(backups[place]);
    }
    return left;
}

/// Backups of the last three years, some of them of one day, some found damaged.
Dated anyBackups()
{
    constexpr int minutesOfThreeYears = 3 * 365 * 24 * 60;
    const auto minutes = *rc::gen::container<std::vector<int>>(
        rc::gen::oneOf(rc::gen::inRange(0, minutesOfThreeYears), rc::gen::inRange(0, 20 * 24 * 60)));
    Dated backups;
    for (const int each : minutes)
        backups.push_back({now.addSecs(-60LL * each), *rc::gen::inRange(0, 8) != 0});
    return backups;
}

std::optional<QDateTime> newestVerified(const Dated &backups)
{
    std::optional<QDateTime> newest;
    for (const DatedBackup &each : backups) {
        if (each.isVerified && (!newest || each.madeAt > *newest))
            newest = each.madeAt;
    }
    return newest;
}

} // namespace

RC_GTEST_PROP(Thinning, NeverTakesTheNewestVerifiedNorAYoungOneNorOneThatIsNotVerified, ())
{
    const Dated backups = anyBackups();
    const Dated left = without(backups, superfluous(backups, now));
    RC_ASSERT(newestVerified(left) == newestVerified(backups));
    const auto count = [](const Dated &list, auto is) { return std::count_if(list.begin(), list.end(), is); };
    const auto isYoung = [](const DatedBackup &each) { return each.madeAt.secsTo(now) < 24 * 60 * 60; };
    const auto isUnverified = [](const DatedBackup &each) { return !each.isVerified; };
    RC_ASSERT(count(left, isYoung) == count(backups, isYoung));
    RC_ASSERT(count(left, isUnverified) == count(backups, isUnverified));
}

RC_GTEST_PROP(Thinning, KeepsTheNewestOfTheLastSevenDaysFourWeeksAndTwelveMonthsThatHaveOne, ())
{
    const Dated backups = anyBackups();
    const Dated left = without(backups, superfluous(backups, now));
    const auto check = [&](auto stretchOf, std::size_t most) {
        // The newest of each stretch, the latest stretches first.
        std::map<decltype(stretchOf(QDate())), QDateTime> newest;
        for (const DatedBackup &each : backups) {
            if (!each.isVerified)
                continue;
            QDateTime &there = newest[stretchOf(each.madeAt.date())];
            if (!there.isValid() || each.madeAt > there)
                there = each.madeAt;
        }
        std::size_t seen = 0;
        for (auto stretch = newest.rbegin(); stretch != newest.rend() && seen < most; ++stretch, ++seen)
            RC_ASSERT(std::any_of(left.begin(), left.end(), [&](const DatedBackup &each) {
                return each.isVerified && each.madeAt == stretch->second;
            }));
    };
    check([](QDate day) { return day; }, 7);
    check(
        [](QDate day) {
            int year = 0;
            const int week = day.weekNumber(&year);
            return std::pair(year, week);
        },
        4);
    check([](QDate day) { return std::pair(day.year(), day.month()); }, 12);
}

RC_GTEST_PROP(Thinning, LeavesNoMoreThanTwentyThreeVerifiedOnesOlderThanADayAndIsDoneAtOnce, ())
{
    const Dated backups = anyBackups();
    const Dated left = without(backups, superfluous(backups, now));
    RC_ASSERT(superfluous(left, now).empty());
    const auto old = std::count_if(left.begin(), left.end(), [](const DatedBackup &each) {
        return each.isVerified && each.madeAt.secsTo(now) >= 24 * 60 * 60;
    });
    RC_ASSERT(old <= 7 + 4 + 12);
}

TEST(Thinning, OfAYearOfDailyBackupsLeavesAWeekOfDaysAMonthOfWeeksAndAYearOfMonths)
{
    Dated kept;
    QDateTime evening(QDate(2025, 11, 1), QTime(18, 0), Qt::UTC);
    for (int day = 0; day < 396; ++day, evening = evening.addDays(1)) {
        kept.push_back({evening, true});
        kept = without(kept, superfluous(kept, evening));
    }
    QStringList days;
    for (const DatedBackup &each : kept)
        days += each.madeAt.date().toString(Qt::ISODate);
    const QStringList expected{// The last day of each month: with November and December twelve.
                               QStringLiteral("2026-01-31"), QStringLiteral("2026-02-28"), QStringLiteral("2026-03-31"),
                               QStringLiteral("2026-04-30"), QStringLiteral("2026-05-31"), QStringLiteral("2026-06-30"),
                               QStringLiteral("2026-07-31"), QStringLiteral("2026-08-31"), QStringLiteral("2026-09-30"),
                               QStringLiteral("2026-10-31"),
                               // Sundays, and seven days.
                               QStringLiteral("2026-11-15"), QStringLiteral("2026-11-22"), QStringLiteral("2026-11-25"),
                               QStringLiteral("2026-11-26"), QStringLiteral("2026-11-27"), QStringLiteral("2026-11-28"),
                               QStringLiteral("2026-11-29"), QStringLiteral("2026-11-30"),
                               QStringLiteral("2026-12-01")};
    EXPECT_EQ(days.join(u' ').toStdString(), expected.join(u' ').toStdString());
}

TEST(Thinning, LeavesABookThatNobodyTouchedForYearsItsBackups)
{
    Dated backups;
    for (int day = 0; day < 7; ++day)
        backups.push_back({QDateTime(QDate(2020, 5, 4 + day), QTime(9, 0), Qt::UTC), true});
    EXPECT_TRUE(superfluous(backups, now).empty());
}

TEST(Thinning, CountsNoDamagedOneAsTheBackupOfItsDay)
{
    const Dated backups{{now.addDays(-3).addSecs(3600), false}, {now.addDays(-3), true}};
    EXPECT_TRUE(superfluous(backups, now).empty());
}

} // namespace proven
