// One job with a list as several: a first slice and weekly ones.
#include "list_of_people.h"
#include "rules/laws.h"
#include "rules/probation.h"
#include "rules/split_list.h"
#include "rules/wording.h"
#include "support/between.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace proven;
using namespace proven::test;

namespace {

struct SplitOfAList : ListOfPeople {
    [[nodiscard]] std::vector<Slice> plan(const command::SplitList &split) const
    {
        return std::get<std::vector<Slice>>(planSplit(desk.book(), split, desk.today()));
    }
    void ofHours(int hours)
    {
        EngagementDetails after = now();
        after.hours = Hours::of(hours);
        desk.must(command::EditEngagement{job, now(), after});
    }
};

} // namespace

TEST_F(SplitOfAList, BeginsWithWhatTheFirstCommitmentCapLeavesAStranger)
{
    ofHours(10);
    attach(people(100));
    const std::vector<Slice> slices = plan({job, 45, {}, {}});
    ASSERT_EQ(slices.size(), 3U);
    EXPECT_EQ(slices[0].job.title, text("Calls, 1 of 3: rows 1-10"));
    EXPECT_EQ(slices[0].job.hours, Hours::of(1));
    EXPECT_EQ(slices[0].verdict.level, VerdictLevel::Go);
    EXPECT_EQ(slices[1].job.title, text("Calls, 2 of 3: rows 11-55"));
    EXPECT_EQ(slices[1].verdict.level, VerdictLevel::Caution) << "above the cap, with what is open";
    EXPECT_EQ(slices[2].job.title, text("Calls, 3 of 3: rows 56-100"));
    EXPECT_EQ(slices[0].job.due, desk.today().addDays(7));
    EXPECT_EQ(slices[1].job.start, desk.today().addDays(8));
    EXPECT_EQ(slices[1].job.due, desk.today().addDays(14));
}

TEST_F(SplitOfAList, IsOneStepAndTheJobItselfBecomesTheFirstSlice)
{
    ofHours(10);
    attach(people(100));
    const QString ref = now().ref;
    desk.must(command::SplitList{job, 30, {}, {}});
    EXPECT_EQ(now().ref, ref);
    EXPECT_EQ(now().units, 10);
    EXPECT_EQ(desk.book().engagementsOf(trial).size(), 4U);
    EXPECT_EQ(listOf(desk.book(), desk.lastJob().id).front()->row, 71);
}

TEST_F(SplitOfAList, AsksForTheFirstSliceWhereNothingSaysWhatARowTakes)
{
    EngagementDetails after = now();
    after.hours.reset();
    desk.must(command::EditEngagement{job, now(), after});
    attach(people(100));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 30, {}, {}}));
    EXPECT_FALSE(desk.refusal(command::SplitList{job, 30, 20, {}}));
    EXPECT_EQ(now().units, 20);
}

TEST_F(SplitOfAList, HasNoCapOnceTheVendorIsNoStranger)
{
    desk.goodJob(trial);
    ofHours(10);
    attach(people(100));
    EXPECT_EQ(plan({job, 30, {}, {}}).front().job.units, 30);
}

TEST_F(SplitOfAList, IsRefusedWhereAResultLiesBeyondTheFirstSlice)
{
    ofHours(10);
    attach(people(100));
    ASSERT_FALSE(record({atRow(5, text("reached")), atRow(40, text("reached"))}));
    const auto refused = desk.refusal(command::SplitList{job, 30, {}, {}});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("Row 40")));
    EXPECT_FALSE(desk.refusal(command::SplitList{job, 30, 40, {}}));
    EXPECT_EQ(now().unitsDone, 2);
}

TEST_F(SplitOfAList, IsRefusedWhereMoreIsDoneThanTheListHolds)
{
    // As two tables tell it: the job's own says 2 of 6, its list has one result.
    desk.must(importOf(Open{}, 2, 1));
    job = desk.lastJob().id;
    ASSERT_EQ(now().unitsDone, 2);
    const auto refused = desk.refusal(command::SplitList{job, 3, 3, {}});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("2 of 6"))) << refused->text.toStdString();
    ASSERT_FALSE(record({atRow(2, text("ok"))}));
    ASSERT_EQ(now().unitsDone, 2) << "the list has caught up";
    EXPECT_FALSE(desk.refusal(command::SplitList{job, 3, 3, {}}));
    EXPECT_EQ(now().unitsDone, 2);
}

TEST_F(SplitOfAList, HidesNoDelay)
{
    ofHours(10);
    attach(people(100));
    const QDate promised = *now().due;
    desk.must(command::SplitList{job, 45, {}, promised.addDays(3)});
    EXPECT_EQ(now().due, promised);
    ASSERT_TRUE(now().moved);
    EXPECT_EQ(now().moved->to, promised.addDays(3));
    EXPECT_EQ(now().moved->askedOn, desk.today());
    desk.setToday(promised.addDays(4));
    const auto late = desk.refusal(command::SplitList{job, 4, 3, {}});
    ASSERT_TRUE(late);
    EXPECT_TRUE(late->text.contains(text("late")));
}

TEST_F(SplitOfAList, HidesNoDelayBehindADayThatWasAskedForAfterwards)
{
    ofHours(10);
    attach(people(40));
    const QDate promised = *now().due;
    desk.setToday(promised.addDays(5));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 10, 5, {}}));
    desk.must(command::MoveDue{job, command::AskedBy::Owner, promised.addDays(6), desk.today(), text("x")});
    const Book before = desk.book();
    const auto late = desk.refusal(command::SplitList{job, 10, 5, {}});
    ASSERT_TRUE(late);
    EXPECT_TRUE(late->text.contains(text("late"))) << late->text.toStdString();
    EXPECT_TRUE(late->text.contains(wording::day(promised, desk.today())))
        << "the day agreed, not the one asked for since";
    EXPECT_EQ(desk.book(), before);
}

TEST_F(SplitOfAList, KeepsADayThatTheOwnerAskedForInTime)
{
    ofHours(10);
    attach(people(40));
    const QDate agreed = *now().due;
    const QDate promised = agreed.addDays(10);
    desk.must(command::MoveDue{job, command::AskedBy::Owner, promised, desk.today(), text("A holiday.")});
    const DueMove moved = *now().moved;
    desk.setToday(agreed.addDays(5));
    const auto later = desk.refusal(command::SplitList{job, 10, 5, promised.addDays(1)});
    ASSERT_TRUE(later) << "the others would not bear the mark that the first slice gets";
    EXPECT_TRUE(later->instead.join(u' ').contains(wording::day(promised, desk.today()))) << later->text.toStdString();
    EXPECT_FALSE(desk.refusal(command::SplitList{job, 10, 5, {}}));
    EXPECT_EQ(now().due, agreed);
    EXPECT_EQ(now().moved, moved);
    EXPECT_FALSE(isMovedAfterwards(now()));
}

TEST_F(SplitOfAList, IsJudgedAndRefusesWhatTheLawStops)
{
    ofHours(10);
    attach(people(100));
    EngagementDetails after = now();
    after.profile.timeSensitive = true;
    after.overruledBecause = text("They have proved fast enough.");
    desk.must(command::EditEngagement{job, now(), after});
    desk.must(command::SplitList{job, 50, {}, {}});
    EXPECT_EQ(desk.lastJob().overruledBecause, after.overruledBecause) << "the same as last time, and recorded";
    desk.must(command::LogEngagement{trial,
                                     [&] {
                                         auto critical = desk.job();
                                         critical.profile.critical = true;
                                         return critical;
                                     }(),
                                     Open{},
                                     true,
                                     false,
                                     {}});
    job = desk.lastJob().id;
    attach(people(10));
    const auto refused = desk.refusal(command::SplitList{job, 5, 5, {}});
    ASSERT_TRUE(refused) << "a fact against the rule makes no more of its kind";
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
}

TEST_F(SplitOfAList, IsRefusedWhereThereIsNothingToSplitOrTooMuch)
{
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 5, 5, {}})) << "no list";
    attach(people(300));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 5, 300, {}})) << "all of it is in the first";
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 1, 1, {}})) << "300 weeks";
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 0, 1, {}}));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 5, 0, {}}));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 50, 5, desk.today().addDays(-1)}));
}

RC_GTEST_PROP(SplitOfAnyList, ConservesRowsAndAmountsKeepsTheCapAndIsTakenBackExactly, ())
{
    Desk desk(day("2026-03-02"));
    const auto round = desk.round(QStringLiteral("Call centre"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    EngagementDetails details = desk.job();
    details.hours = Hours::ofTenThousandths(between(1, 2'000'000));
    details.price = Money::ofTenThousandths(between(1, 9'000'000));
    desk.must(command::LogEngagement{trial, details, Open{}, false, false, {}});
    const Id<Engagement> job = desk.lastJob().id;
    const int count = between(2, 200);
    desk.must(command::SetUnits{job, people(count)});
    const int done = between(0, 3);
    for (int row = 1; row <= std::min(done, count); ++row)
        desk.must(command::RecordUnits{job, {atRow(row, QStringLiteral("reached"), desk.today())}});

    const Book before = desk.book();
    const auto first = between(0, 1) ? std::optional<qint64>(between(1, count)) : std::nullopt;
    const Answer answer = desk.ask(command::SplitList{job, between(1, count), first, {}});
    const auto *decided = std::get_if<Decided>(&answer);
    if (!decided) {
        RC_ASSERT(desk.book() == before);
        RC_DISCARD("refused");
    }
    std::vector<QString> labels;
    qint64 hours = 0;
    qint64 price = 0;
    for (const Engagement *slice : desk.book().engagementsOf(trial)) {
        const std::vector<const Unit *> rows = listOf(desk.book(), slice->id);
        RC_ASSERT(slice->units == static_cast<qint64>(rows.size()));
        RC_ASSERT(doneOfWholeList(desk.book(), *slice) == slice->unitsDone);
        RC_ASSERT(*slice->due >= slice->start);
        for (const Unit *unit : rows)
            labels.push_back(unit->label);
        hours += slice->hours->tenThousandths();
        price += slice->price->tenThousandths();
    }
    RC_ASSERT(static_cast<int>(labels.size()) == count);
    for (int row = 1; row <= count; ++row)
        RC_ASSERT(labels[static_cast<std::size_t>(row - 1)] == QStringLiteral("Person %1").arg(row));
    RC_ASSERT(hours == details.hours->tenThousandths());
    RC_ASSERT(price == details.price->tenThousandths());
    if (!first)
        RC_ASSERT(*desk.book().get(job).hours <= Hours::of(1));
    RC_ASSERT(brokenLaws(desk.book()).isEmpty());
    Book back = desk.book();
    back.apply(decided->changes.reversed());
    RC_ASSERT(back == before);
}
