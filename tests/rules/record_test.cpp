// L6: what counts as kept, and as of when.
#include "rules/standing.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct OneJob : ::testing::Test {
    Desk desk{day("2026-03-02")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    Id<Engagement> job = desk.open(trial, desk.job());
    void deliver(const char *on, std::optional<bool> byTheHour = {})
    {
        desk.setToday(day(on));
        desk.must(command::RecordOutcome{job, Open{}, Delivered{day(on), byTheHour, {}, {}, {}}, {}, {}, false});
    }
    [[nodiscard]] const Figures onTime() const { return desk.reading(trial).record[Criterion::OnTime]; }
};
using Promise = OneJob;

} // namespace

TEST_F(Promise, IsKeptOnTheDueDayAndBrokenTheDayAfter)
{
    desk.setToday(day("2026-03-09"));
    EXPECT_EQ(onTime().n, 0) << "due today and open";
    desk.setToday(day("2026-03-10"));
    EXPECT_EQ(onTime().n, 1);
    EXPECT_EQ(onTime().good, 0) << "late so far";
    deliver("2026-03-10");
    EXPECT_EQ(onTime().good, 0);
}

TEST_F(Promise, IsBrokenOnTheDueDayWhereTheHourWasMissed)
{
    deliver("2026-03-09", false);
    EXPECT_EQ(onTime().good, 0);
}

TEST_F(Promise, IsKeptBeforeTheDueDayWhateverTheHour)
{
    deliver("2026-03-08", false);
    EXPECT_EQ(onTime().good, 1);
}

TEST_F(Promise, MovesOnlyWhereTheOwnerAskedForIt)
{
    desk.wait(3);
    desk.must(command::MoveDue{job, command::AskedBy::Vendor, day("2026-03-20"), desk.today(), {}});
    EXPECT_EQ(desk.book().get(job).expected, day("2026-03-20"));
    desk.setToday(day("2026-03-12"));
    EXPECT_EQ(onTime().good, 0) << "a vendor's new date launders nothing";
    desk.must(command::MoveDue{job, command::AskedBy::Owner, day("2026-03-20"), desk.today(),
                               QStringLiteral("I held them up")});
    EXPECT_EQ(onTime().n, 0);
    deliver("2026-03-20");
    EXPECT_EQ(onTime().good, 1);
    EXPECT_EQ(desk.book().get(job).due, day("2026-03-09")) << "the original is kept";
    EXPECT_EQ(desk.reading(trial).engagements.movedAfterwards, 1);
}

TEST_F(Promise, ThatWasMovedReadsAsBeforeUntilTheDayItWasAskedFor)
{
    desk.setToday(day("2026-03-15"));
    desk.must(
        command::MoveDue{job, command::AskedBy::Owner, day("2026-03-20"), desk.today(), QStringLiteral("holiday")});
    EXPECT_EQ(readTrial(desk.book(), trial, day("2026-03-14")).record[Criterion::OnTime].n, 1);
    EXPECT_EQ(readTrial(desk.book(), trial, day("2026-03-15")).record[Criterion::OnTime].n, 0);
}

TEST_F(Promise, CantBeMovedToAnEarlierDayOrWithoutAReasonOrFromTheFuture)
{
    desk.wait(1);
    const QString reason = QStringLiteral("holiday");
    EXPECT_TRUE(desk.refusal(command::MoveDue{job, command::AskedBy::Owner, day("2026-03-09"), desk.today(), reason}));
    EXPECT_TRUE(desk.refusal(command::MoveDue{job, command::AskedBy::Owner, day("2026-03-20"), desk.today(), {}}));
    EXPECT_TRUE(desk.refusal(
        command::MoveDue{job, command::AskedBy::Owner, day("2026-03-20"), desk.today().addDays(1), reason}));
}

TEST_F(OneJob, WithFewerUnitsThanPlannedIsAcceptedAsCompleteOrStaysOpen)
{
    EngagementDetails list = desk.book().get(job);
    list.units = 3000;
    desk.must(command::EditEngagement{job, desk.book().get(job), list});
    desk.setToday(day("2026-03-09"));
    const Outcome today = Delivered{desk.today()};
    const auto refused = desk.refusal(command::RecordOutcome{job, Open{}, today, 2140, {}, false});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("2140 of 3000")));
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, Open{}, today, 2140, {}, true}));
    EXPECT_EQ(desk.book().get(job).unitsDone, 2140);
    EXPECT_TRUE(desk.refusal(command::RecordOutcome{job, today, today, 3001, {}, true}));
}

TEST_F(OneJob, KeepsTheUnitsThatWereAcceptedWhenItsRatingIsCorrected)
{
    EngagementDetails details = desk.job();
    details.units = 6;
    const Outcome delivered = Delivered{desk.today()};
    desk.must(command::LogEngagement{trial, details, delivered, false, true, {}, 4});
    job = desk.lastJob().id;
    const Outcome better = Delivered{desk.today(), {}, true, Rating::of(4), {}};
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, delivered, better, {}, {}, false}));
    EXPECT_EQ(desk.book().get(job).unitsDone, 4);
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, better, delivered, 4, {}, false}));
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, delivered, better, {}, {}, false}));
    EXPECT_TRUE(desk.refusal(command::RecordOutcome{job, better, delivered, 3, {}, false}))
        << "another number is accepted anew";
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, better, delivered, 6, {}, false}));
    EXPECT_EQ(desk.book().get(job).unitsDone, 6);
}

TEST_F(OneJob, ThatIsRecordedAsDeliveredWithNoneDoneIsAcceptedAsComplete)
{
    EngagementDetails details = desk.job();
    details.units = 10;
    const command::LogEngagement none{trial, details, Delivered{desk.today()}, false, false, {}, 0};
    const auto refused = desk.refusal(none);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("0 of 10")));
    EXPECT_FALSE(desk.refusal(command::LogEngagement{trial, details, Delivered{desk.today()}, false, true, {}, 0}));
    EXPECT_EQ(desk.lastJob().unitsDone, 0);
    EXPECT_FALSE(desk.refusal(command::LogEngagement{trial, details, Delivered{desk.today()}, false, false, {}}));
    EXPECT_EQ(desk.lastJob().unitsDone, 10);
}

TEST_F(OneJob, CountsForDirectionsWorkAndLikedOnlyWhereItWasAnswered)
{
    deliver("2026-03-05");
    const Record record = desk.reading(trial).record;
    EXPECT_EQ(record[Criterion::OnTime].n, 1);
    EXPECT_EQ(record[Criterion::Directions].n, 0);
    EXPECT_EQ(record[Criterion::GoodWork].n, 0);
    EXPECT_EQ(record[Criterion::Liked].n, 0);
}

TEST_F(OneJob, GivesTheWeakestGateThatHasOutcomesAsScore)
{
    EXPECT_FALSE(desk.reading(trial).score) << "no outcome at all: never 0 and never 100";
    deliver("2026-03-05");
    const auto score = desk.reading(trial).score;
    ASSERT_TRUE(score);
    EXPECT_EQ(score->value, 31);
    EXPECT_EQ(score->weakest, Criterion::OnTime);
}

TEST(Record, TakesARatedContactOfTheClockIntoLiked)
{
    Desk desk(day("2026-03-02"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    const auto vendor = desk.book().get(trial).vendor;
    const TouchpointDetails rated{.date = desk.today(), .liked = Rating::of(4)};
    desk.must(command::LogTouchpoint{vendor, rated, {}});
    EXPECT_EQ(desk.reading(trial).record[Criterion::Liked].n, 0) << "before the clock";
    desk.wait(1);
    desk.goodJob(trial);
    TouchpointDetails later = rated;
    later.date = desk.today();
    later.liked = Rating::of(3);
    desk.must(command::LogTouchpoint{vendor, later, {}});
    const Figures liked = desk.reading(trial).record[Criterion::Liked];
    EXPECT_EQ(liked.n, 2);
    EXPECT_EQ(liked.good, 1) << "3 of 5 is not liked";
}

TEST(Record, ForgetsWhatIsOlderThanTwelveMonths)
{
    Desk desk(day("2024-01-10"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    desk.goodJob(trial);
    desk.setToday(day("2025-01-10"));
    EXPECT_EQ(desk.reading(trial).record[Criterion::OnTime].n, 1) << "the day 12 months ago still counts";
    desk.wait(1);
    EXPECT_EQ(desk.reading(trial).record[Criterion::OnTime].n, 0);
}

TEST(Record, SaysWhyInTheOwnersWords)
{
    Desk desk(day("2026-05-23"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    for (int job = 0; job < 3; ++job) {
        desk.goodJob(trial);
        desk.wait(7);
    }
    EXPECT_EQ(desk.reading(trial).reasons.first(), QStringLiteral("Too early to tell: 3 of at least 5."));
    for (int job = 0; job < 3; ++job) {
        desk.goodJob(trial);
        desk.wait(7);
    }
    EXPECT_EQ(desk.reading(trial).reasons.first(), QStringLiteral("Needs 4 more good ones in a row on time."));
    desk.workWell(trial, day("2026-11-22"));
    EXPECT_EQ(desk.reading(trial).reasons.first(), QStringLiteral("On track; probation ends on 23 November."));
    desk.wait(1);
    EXPECT_EQ(desk.reading(trial).reasons.first(),
              QStringLiteral("Six months and a record to match: you may promote."));
    desk.lateJob(trial);
    desk.lateJob(trial);
    EXPECT_TRUE(desk.reading(trial).reasons.first().startsWith(
        QStringLiteral("Two late not long ago; five more good ones in a row clear it.")))
        << desk.reading(trial).reasons.first().toStdString();
}

TEST(Standing, RanksVendorsByBeingLikedThenByScoreThenByName)
{
    Desk desk(day("2026-01-05"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto liked = desk.vendor(QStringLiteral("Zeta Calls"), round);
    const auto known = desk.vendor(QStringLiteral("Beta Calls"), round);
    const auto equal = desk.vendor(QStringLiteral("alpha calls"), round);
    const auto weaker = desk.vendor(QStringLiteral("Aardvark Calls"), round);
    for (const auto trial : {liked, known, equal, weaker})
        desk.goodJob(trial);
    const auto before = [&](Id<Trial> one, Id<Trial> other) {
        return ranksBefore(desk.book(), desk.reading(one), desk.reading(other));
    };
    EXPECT_TRUE(before(equal, known)) << "by name, whatever the case";
    EXPECT_FALSE(before(known, equal));

    EngagementDetails late = desk.job();
    late.start = desk.today().addDays(-1);
    late.due = late.start;
    const Outcome unrated = Delivered{desk.today(), {}, true, Rating::of(4), {}};
    for (const auto trial : {liked, weaker})
        desk.must(command::LogEngagement{trial, late, unrated, false, false, {}});
    ASSERT_EQ(desk.reading(weaker).record[Criterion::Liked].low, desk.reading(known).record[Criterion::Liked].low);
    ASSERT_LT(desk.reading(weaker).score->value, desk.reading(known).score->value);
    EXPECT_TRUE(before(known, weaker)) << "the score goes before the name";
    EXPECT_FALSE(before(weaker, known));

    desk.must(
        command::LogTouchpoint{desk.book().get(liked).vendor, {.date = desk.today(), .liked = Rating::of(5)}, {}});
    ASSERT_LT(desk.reading(liked).score->value, desk.reading(known).score->value);
    EXPECT_TRUE(before(liked, known)) << "being liked goes before score and name";
    EXPECT_FALSE(before(known, liked));
}
