#include "models/jobs.h"
#include "models/probation_line.h"
#include "models/round_table.h"
#include "models/rounds_table.h"
#include "models/tasks_table.h"
#include "models/time_line.h"
#include "models/today_table.h"
#include "models/units_table.h"
#include "models_at_work.h"

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(UnitsTable, FollowsResultsSplitsAndUndoRowByRow)
{
    Office office(firstDay);
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    const Id<Engagement> job = office.job(bright, QStringLiteral("Spring message"), firstDay, false);
    std::vector<Unit> people;
    for (int row = 1; row <= 40; ++row)
        people.push_back({Id<Unit>(1), job, row, QStringLiteral("Person %1").arg(row), {}, {}});
    office.must(command::SetUnits{job, people});
    UnitsTable table(office.session(), job, nullptr);
    const Watched watched(table);
    QObject::connect(&office.session(), &Session::changed, &table, &UnitsTable::follow);
    const auto expectLikeAnew = [&] {
        const UnitsTable anew(office.session(), job, nullptr);
        EXPECT_EQ(table.rows(), anew.rows());
    };
    office.must(command::RecordUnits{job, {{.row = 3, .result = QStringLiteral("reached")}}, false});
    EXPECT_EQ(table.index(2, UnitsTable::Result).data().toString(), QStringLiteral("reached"));
    office.must(command::SplitList{job, 10, 5, {}});
    expectLikeAnew();
    EXPECT_EQ(table.rowCount(), 5);
    static_cast<void>(office.session().undo());
    expectLikeAnew();
    EXPECT_EQ(table.rowCount(), 40);
    office.must(command::SetUnits{job, {people.begin(), people.begin() + 7}, true});
    expectLikeAnew();
    EXPECT_EQ(watched.resets(), 0);
    const JobsTable jobs(office.session(), nullptr);
    EXPECT_TRUE(jobs.index(0, JobsTable::HowItWent).data().toString().startsWith(QStringLiteral("0 of 7 done, open")));
}

TEST(RoundTable, ReadsOnlyTouchedTrialsAnewAndStillReadsLikeOneMadeAnew)
{
    Office office(firstDay);
    RoundTable table(office.session(), nullptr);
    const Watched watched(table);
    const auto round = [&]() -> std::optional<Id<Round>> {
        const auto &rounds = office.book().all<Round>();
        return rounds.empty() ? std::nullopt : std::optional(rounds.begin()->id);
    };
    QObject::connect(&office.session(), &Session::changed, &table, [&](const Changes &changes) {
        if (changes.of<Round>().empty())
            table.follow(changes);
        else
            table.show(round());
    });
    QObject::connect(&office.session(), &Session::dayTurned, &table, [&] { table.readAgain(); });
    workThrough(office, [&] {
        RoundTable anew(office.session(), nullptr);
        anew.show(round());
        EXPECT_EQ(wordsOf(table), wordsOf(anew));
    });
    EXPECT_EQ(table.rowCount(), placesPerRound);
    EXPECT_EQ(watched.resets(), 0);
}

TEST(RoundTable, SortsKeptPromisesByTheCautiousEnd)
{
    Office office(firstDay);
    const Id<Round> round = office.round(QStringLiteral("Calls"));
    const Id<Trial> often = office.vendor(QStringLiteral("Often"), round);
    const Id<Trial> once = office.vendor(QStringLiteral("Once"), round);
    office.setToday(firstDay.addDays(30));
    office.job(once, QStringLiteral("One good job"), firstDay, true);
    for (int job = 0; job < 6; ++job)
        office.job(often, QStringLiteral("Good job %1").arg(job), firstDay.addDays(job), true);
    RoundTable table(office.session(), nullptr);
    table.show(round);
    SortedRows sorted(table);
    const Watched watched(sorted);
    sorted.sort(RoundTable::Kept, Qt::DescendingOrder);
    // Both kept all promises; the one with more of them is the surer.
    EXPECT_EQ(sorted.index(0, RoundTable::VendorName).data().toString(), QStringLiteral("Often"));
    EXPECT_EQ(sorted.index(1, RoundTable::VendorName).data().toString(), QStringLiteral("Once"));
    EXPECT_EQ(sorted.index(0, RoundTable::Kept).data().toString(), QStringLiteral("6 of 6"));
}

TEST(RoundTable, KeepsFreePlacesInOrderAfterAVendorLeavesTheirs)
{
    Office office(firstDay);
    const Id<Round> round = office.round(QStringLiteral("Calls"));
    office.vendor(QStringLiteral("First"), round);
    office.vendor(QStringLiteral("Second"), round);
    RoundTable table(office.session(), nullptr);
    table.show(round);
    SortedRows sorted(table);
    const Watched watched(sorted);
    sorted.sort(RoundTable::Kept, Qt::DescendingOrder);
    QObject::connect(&office.session(), &Session::changed, &table, &RoundTable::follow);
    (void)office.session().undo();
    EXPECT_EQ(sorted.index(1, RoundTable::VendorName).data().toString(), QStringLiteral("Place 2 is free"));
    EXPECT_EQ(sorted.index(9, RoundTable::VendorName).data().toString(), QStringLiteral("Place 10 is free"));
    EXPECT_EQ(watched.resets(), 0);
}

template <class Table>
void followByReadingAgain()
{
    Office office(firstDay);
    Table table(office.session(), nullptr);
    table.readAgain();
    const Watched watched(table);
    workThrough(office, [&] {
        table.readAgain();
        Table anew(office.session(), nullptr);
        anew.readAgain();
        EXPECT_EQ(wordsOf(table), wordsOf(anew));
    });
    EXPECT_EQ(watched.resets(), 0);
}

TEST(TodayTable, ReadsAgainLikeOneMadeAnewWithoutResetting)
{
    followByReadingAgain<TodayTable>();
}

TEST(TasksTable, ReadsAgainLikeOneMadeAnewWithoutResetting)
{
    followByReadingAgain<TasksTable>();
}

TEST(RoundsTable, ReadsAgainLikeOneMadeAnewWithoutResetting)
{
    followByReadingAgain<RoundsTable>();
}

TEST(TimeLine, ShowsJobsContactsAndDecisionsNewestFirst)
{
    Office office(firstDay);
    TimeLine line(office.session(), nullptr);
    const Watched watched(line);
    workThrough(office, [&] {
        const Vendor *bright = office.book().vendorNamed(QStringLiteral("Bright Calls"));
        const Round *round = office.book().roundNamed(QStringLiteral("Call centre"));
        if (bright && round)
            line.show(bright->id, office.book().trialOf(round->id, bright->id)->id);
    });
    // Four jobs, one call, and being listed.
    ASSERT_EQ(line.rowCount(), 6);
    for (int row = 1; row < line.rowCount(); ++row)
        EXPECT_GE(line.at(row - 1).date, line.at(row).date);
    EXPECT_EQ(line.index(5, 1).data().toString(), QStringLiteral("Decision: listed"));
    EXPECT_EQ(watched.resets(), 0);
}

TEST(TimeLine, TurnsToAnotherVendorAndSaysNothingOfWhatHasGone)
{
    Office office(firstDay);
    const Id<Round> round = office.round(QStringLiteral("Calls"));
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    const Id<Trial> able = office.vendor(QStringLiteral("Able Lines"), round);
    office.job(able, QStringLiteral("First calls"), firstDay, false);
    TimeLine line(office.session(), nullptr);
    line.show(office.book().get(bright).vendor, bright);
    ASSERT_EQ(line.rowCount(), 1);
    line.show(office.book().get(able).vendor, able);
    ASSERT_EQ(line.rowCount(), 2);
    EXPECT_EQ(line.index(0, 1).data().toString() + line.index(1, 1).data().toString(),
              QStringLiteral("First callsDecision: listed"));
    const Watched watched(line);
    static_cast<void>(office.session().undo());
    EXPECT_EQ(line.index(0, 1).data().toString(), QString());
    line.readAgain();
    EXPECT_EQ(line.rowCount(), 1);
    EXPECT_EQ(watched.resets(), 0);
}

TEST(TimeLine, SaysWhyAStopWasOverruledAndHowThatTurnedOut)
{
    Office office(firstDay);
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Calls")));
    const auto overruled = [](EngagementDetails &details) {
        details.profile.timeSensitive = true;
        details.overruledBecause = QStringLiteral("Nobody else is free");
    };
    const Id<Engagement> job = office.give(bright, QStringLiteral("Invitations"), firstDay, firstDay.addDays(4),
                                           overruled);
    office.deliver(job, firstDay.addDays(7));
    TimeLine line(office.session(), nullptr);
    line.show(office.book().get(bright).vendor, bright);
    const QString detail = line.happened(line.at(0)).detail;
    EXPECT_TRUE(detail.contains(QStringLiteral("given all the same: Nobody else is free"))) << detail.toStdString();
    EXPECT_TRUE(detail.contains(QStringLiteral("late"))) << detail.toStdString();
}

TEST(ProbationLine, HasOneDotADayForGoodJobsAndOneForOthers)
{
    Office office(firstDay);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Calls")));
    office.setToday(firstDay.addDays(60));
    for (int job = 0; job < 4; ++job)
        office.job(trial, QStringLiteral("On time %1").arg(job), firstDay.addDays(job / 2), true);
    for (int job = 0; job < 3; ++job)
        office.job(trial, QStringLiteral("Overdue %1").arg(job), firstDay, false);
    const auto line = probationLineOf(office.book(), readTrial(office.book(), trial, office.today()));
    ASSERT_TRUE(line);
    EXPECT_EQ(std::ranges::count_if(line->jobs, &ProbationLine::Dot::good), 2);
    EXPECT_EQ(line->jobs.size(), 3U);
}

TEST(TodayTable, PutsOneRowToAVendorWithItsOtherReasonsBehindIt)
{
    Office office(firstDay);
    const Id<Round> round = office.round(QStringLiteral("Calls"));
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), round);
    office.job(trial, QStringLiteral("First calls"), firstDay, false);
    office.setToday(firstDay.addDays(4));
    office.job(trial, QStringLiteral("Second calls"), firstDay.addDays(4), false);
    office.setToday(firstDay.addDays(9));
    TodayTable table(office.session(), nullptr);
    const Watched watched(table);
    table.readAgain();
    std::vector<int> rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.index(row, TodayTable::Who).data().toString() == QStringLiteral("Bright Calls"))
            rows.push_back(row);
    }
    ASSERT_EQ(rows.size(), 1U);
    // One job is late, the other one due in two days: what is late asks first.
    const QModelIndex what = table.index(rows.front(), TodayTable::What);
    const QString late = QStringLiteral("“First calls” was due on 9 March: 2 days late so far.");
    EXPECT_EQ(what.data().toString(), late + QStringLiteral(" (+1 more)"));
    EXPECT_EQ(what.data(Qt::ToolTipRole).toString(), late + QStringLiteral("\n“Second calls” is due on 13 March."));
    EXPECT_EQ(table.index(rows.front(), TodayTable::NextStep).data().toString(), QStringLiteral("How it went"));
}

} // namespace
} // namespace proven::test
