#include "models/jobs.h"
#include "models_at_work.h"

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(JobsTable, FollowsEachChangeRowByRowAndReadsLikeOneMadeAnew)
{
    Office office(firstDay);
    JobsTable table(office.session(), nullptr);
    const Watched watched(table);
    QObject::connect(&office.session(), &Session::changed, &table,
                     [&](const Changes &changes) { table.follow(changes); });
    QObject::connect(&office.session(), &Session::dayTurned, &table, [&] { table.readAgain(); });
    workThrough(office, [&] {
        const JobsTable anew(office.session(), nullptr);
        EXPECT_EQ(wordsOf(table), wordsOf(anew));
    });
    EXPECT_EQ(table.rowCount(), 5);
    EXPECT_EQ(watched.resets(), 0);
}

class SortedJobs : public testing::TestWithParam<std::tuple<int, Qt::SortOrder>> {};

TEST_P(SortedJobs, FollowEachChangeInOrderAndReadLikeThoseMadeAnew)
{
    const auto [column, direction] = GetParam();
    // All of them, and only some.
    for (const JobFilter &filter :
         {JobFilter(), JobFilter{.foldedWords = {QStringLiteral("week")}, .states = JobFilter::States::Delivered}}) {
        Office office(firstDay);
        const auto arrange = [&](JobsTable &table) {
            table.sort(column, direction);
            table.showOnly(filter);
        };
        JobsTable table(office.session(), nullptr);
        arrange(table);
        const Watched watched(table);
        QObject::connect(&office.session(), &Session::changed, &table,
                         [&](const Changes &changes) { table.follow(changes); });
        QObject::connect(&office.session(), &Session::dayTurned, &table, [&] { table.readAgain(); });
        workThrough(office, [&] {
            JobsTable anew(office.session(), nullptr);
            arrange(anew);
            EXPECT_EQ(wordsOf(table), wordsOf(anew));
            EXPECT_EQ(table.jobCount(), static_cast<int>(office.book().all<Engagement>().size()));
        });
        EXPECT_EQ(table.rowCount(), filter.takesAll() ? 5 : 4);
    }
}

INSTANTIATE_TEST_SUITE_P(EachWay, SortedJobs,
                         testing::Combine(testing::Range(0, JobsTable::Cost + 1),
                                          testing::Values(Qt::AscendingOrder, Qt::DescendingOrder)));

TEST(JobsTable, SortsByWhatAColumnMeansAndEqualOnesAsTheyWereEntered)
{
    Office office(firstDay);
    const Id<Round> round = office.round(QStringLiteral("Calls"));
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    const Id<Trial> able = office.vendor(QStringLiteral("Able Lines"), round);
    office.setToday(firstDay.addDays(60));
    office.job(bright, QStringLiteral("Second"), firstDay.addDays(9), true);
    office.job(bright, QStringLiteral("first"), firstDay.addDays(9), false);
    office.job(able, QStringLiteral("Third"), firstDay, true);
    JobsTable table(office.session(), nullptr);
    const auto titles = [&](int column, Qt::SortOrder direction) {
        table.sort(column, direction);
        QStringList said;
        for (int row = 0; row < table.rowCount(); ++row)
            said += table.index(row, JobsTable::Title).data().toString();
        return said.join(u' ');
    };
    EXPECT_EQ(titles(JobsTable::Start, Qt::AscendingOrder), QStringLiteral("Third Second first"));
    EXPECT_EQ(titles(JobsTable::Start, Qt::DescendingOrder), QStringLiteral("first Second Third"));
    EXPECT_EQ(titles(JobsTable::VendorName, Qt::AscendingOrder), QStringLiteral("Third Second first"));
    EXPECT_EQ(titles(JobsTable::HowItWent, Qt::AscendingOrder), QStringLiteral("first Third Second"));
    table.showOnly({.foldedWords = {QStringLiteral("bright")}});
    EXPECT_EQ(titles(JobsTable::Due, Qt::AscendingOrder), QStringLiteral("Second first"));
    QStringList byTitle{QStringLiteral("Second"), QStringLiteral("first")};
    std::sort(byTitle.begin(), byTitle.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    EXPECT_EQ(titles(JobsTable::Title, Qt::AscendingOrder), byTitle.join(u' '));
}

TEST(JobsTable, KeepsWhatIsHeldWithItsJobWhenItIsSortedAndWhenAJobMoves)
{
    Office office(firstDay);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Calls")));
    office.setToday(firstDay.addDays(10));
    for (int job = 0; job < 5; ++job)
        office.job(trial, QStringLiteral("Job %1").arg(job), firstDay.addDays(job), false);
    JobsTable table(office.session(), nullptr);
    QObject::connect(&office.session(), &Session::changed, &table,
                     [&](const Changes &changes) { table.follow(changes); });
    const QPersistentModelIndex held = table.index(table.rowOf(office.book().all<Engagement>().begin()->id),
                                                   JobsTable::Title);
    table.sort(JobsTable::Start, Qt::AscendingOrder);
    EXPECT_EQ(held.row(), 0);
    EXPECT_EQ(held.data().toString(), QStringLiteral("Job 0"));
    const Engagement before = *office.book().all<Engagement>().begin();
    EngagementDetails later = before;
    later.start = firstDay.addDays(3);
    later.due = firstDay.addDays(10);
    office.must(command::EditEngagement{.id = before.id, .before = before, .after = later});
    EXPECT_EQ(held.row(), 2);
    EXPECT_EQ(held.data().toString(), QStringLiteral("Job 0"));
}

TEST(JobsTable, TakesJobsThatWereNotFollowedInAtOnce)
{
    Office office(firstDay);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Calls")));
    JobsTable table(office.session(), nullptr);
    for (int job = 0; job < 3; ++job)
        office.job(trial, QStringLiteral("Job %1").arg(job), firstDay, false);
    const QSignalSpy resets(&table, &QAbstractItemModel::modelReset);
    table.readAgain();
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_EQ(resets.count(), 1);
}

} // namespace
} // namespace proven::test
