// What an owner does as one act is one step: all of it or nothing, and one undo takes it back.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("our list came late");

struct OneStep : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> bright = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Trial> second = desk.vendor(QStringLiteral("Second Ring"), round);

    /// An open job of Bright Calls, given today.
    [[nodiscard]] Id<Engagement> openJob() { return desk.open(bright, desk.job()); }
    [[nodiscard]] command::LogEngagement takingOver(Id<Engagement> left) const
    {
        command::LogEngagement give{second, desk.job(), Open{}, false, false, {}};
        give.takesOver = left;
        return give;
    }
    [[nodiscard]] command::RecordOutcome deliveredLate(Id<Engagement> job, const DueMove &moved) const
    {
        command::RecordOutcome record{job, Open{}, Delivered{desk.today(), {}, true, {}, {}}, {}, {}};
        record.moved = moved;
        return record;
    }
    [[nodiscard]] Outcome outcomeOf(Id<Engagement> job) const { return desk.book().get(job).outcome; }
};
using Handover = OneStep;
using LateDelivery = OneStep;

} // namespace

TEST_F(Handover, GivesTheJobAndEndsItWithTheVendorWhoHadIt)
{
    const Id<Engagement> left = openJob();
    const Book before = desk.book();
    const Answer answer = desk.ask(takingOver(left));
    const auto *decided = std::get_if<Decided>(&answer);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->title, QStringLiteral("Gave “Test calls” to Second Ring, taken over from Bright Calls"));
    EXPECT_EQ(outcomeOf(left), Outcome(CancelledByOwner{desk.today()}));
    EXPECT_EQ(desk.book().openEngagementsOf(second).size(), 1U);
    EXPECT_TRUE(*decided->after == desk.book());
    Book undone = desk.book();
    undone.apply(decided->changes.reversed());
    EXPECT_TRUE(undone == before);
}

TEST_F(Handover, CountsAJobAgainstAVendorWhoLeftItButNotOneThatHadNotBegun)
{
    const Id<Engagement> begun = openJob();
    EngagementDetails later = desk.job();
    later.start = desk.today().addDays(20);
    later.due.reset();
    desk.must(command::LogEngagement{bright, later, Open{}, false, false, {}});
    const Id<Engagement> planned = desk.lastJob().id;
    desk.wait(2);
    const QDate left = desk.today();
    desk.must(command::Decide{bright, DecisionKind::Left, left, {}, because});
    desk.wait(3);
    desk.must(takingOver(begun));
    desk.must(takingOver(planned));
    EXPECT_EQ(outcomeOf(begun), Outcome(Abandoned{left}));
    EXPECT_EQ(outcomeOf(planned), Outcome(CancelledByOwner{left}));
}

TEST_F(Handover, CountsNothingAgainstAVendorWhoWasLetGo)
{
    const Id<Engagement> job = openJob();
    desk.must(command::Decide{bright, DecisionKind::LetGo, desk.today(), {}, because});
    const QDate gone = desk.today();
    desk.wait(3);
    desk.must(takingOver(job));
    EXPECT_EQ(outcomeOf(job), Outcome(CancelledByOwner{gone}));
}

TEST_F(Handover, LeavesBothAsTheyAreWhereTheLawStopsTheJob)
{
    const Id<Engagement> left = openJob();
    command::LogEngagement give = takingOver(left);
    give.engagement.profile.critical = true;
    const Book before = desk.book();
    const auto refused = desk.refusal(give);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_TRUE(desk.book() == before);
}

TEST_F(Handover, GivesNothingWhereTheOtherJobEndedMeanwhileOrIsNotThere)
{
    const Id<Engagement> left = openJob();
    desk.must(command::RecordOutcome{left, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    const Book before = desk.book();
    const auto refused = desk.refusal(takingOver(left));
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Outdated);
    EXPECT_TRUE(desk.refusal(takingOver(Id<Engagement>(1))));
    EXPECT_TRUE(desk.book() == before);
}

TEST_F(Handover, TakesPlaceOnNoDayBeforeWhatTheBookKnowsOfWhoHadTheJob)
{
    const Id<Engagement> left = openJob();
    desk.wait(3);
    desk.goodJob(bright);
    desk.wait(-2);
    const Book before = desk.book();
    const auto refused = desk.refusal(takingOver(left));
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.startsWith(QStringLiteral("Today is said to be 5 May 2026, but the book already knows")));
    EXPECT_TRUE(desk.book() == before);
}

TEST_F(LateDelivery, IsOnTimeWhereTheOwnerHadAskedForALaterDay)
{
    const Id<Engagement> job = openJob();
    const QDate due = *desk.book().get(job).due;
    desk.setToday(due.addDays(3));
    const Book before = desk.book();
    const Answer answer = desk.ask(deliveredLate(job, {due.addDays(3), due.addDays(-1), because}));
    const auto *decided = std::get_if<Decided>(&answer);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->changes.of<Engagement>().size(), 1U) << "one record, one change";
    EXPECT_TRUE(*decided->after == desk.book());
    EXPECT_EQ(desk.book().get(job).moved, (DueMove{due.addDays(3), due.addDays(-1), because}));
    EXPECT_EQ(countingDue(desk.book().get(job), desk.today()), due.addDays(3));
    EXPECT_FALSE(isOpen(outcomeOf(job)));
    Book undone = desk.book();
    undone.apply(decided->changes.reversed());
    EXPECT_TRUE(undone == before);
}

TEST_F(LateDelivery, MovesNothingWhereItIsRefusedAndRecordsNothingWhereTheMoveIs)
{
    const Id<Engagement> job = openJob();
    const QDate due = *desk.book().get(job).due;
    desk.setToday(due.addDays(3));
    const Book before = desk.book();
    EXPECT_TRUE(desk.refusal(deliveredLate(job, {due.addDays(3), due, {}}))) << "no reason";
    command::RecordOutcome tomorrow = deliveredLate(job, {due.addDays(3), due, because});
    tomorrow.after = Delivered{desk.today().addDays(1), {}, true, {}, {}};
    EXPECT_TRUE(desk.refusal(tomorrow)) << "an outcome that lies in the future";
    EXPECT_TRUE(desk.book() == before);
}
