// What is said in a talk with a vendor who slips, and how their work went before and after it.
#include "rules/talk.h"

#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct Talk : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void good(int jobs)
    {
        for (int job = 0; job < jobs; ++job) {
            desk.goodJob(trial);
            desk.wait(7);
        }
    }
    void late()
    {
        desk.lateJob(trial);
        desk.wait(7);
    }
    /// A talk today, and work from the next day on.
    std::vector<BeforeAndAfter> about(TouchpointKind kind, std::optional<bool> reached = {})
    {
        talk = TouchpointDetails{.date = desk.today(), .kind = kind, .reached = reached};
        desk.wait(1);
        return read();
    }
    [[nodiscard]] std::vector<BeforeAndAfter> read() const
    {
        const TrialState state = trialState(desk.book(), trial, desk.today());
        return beforeAndAfter(gateSeriesOf(desk.book(), trial, state), talk);
    }
    [[nodiscard]] QString words() const { return factsInWords(desk.book(), trial, desk.today()); }

    TouchpointDetails talk;
};

} // namespace

TEST_F(Talk, NamesEachLateJobBehindTheLatchWithItsDaysAndWhatWentWellBefore)
{
    good(6);
    EngagementDetails job = desk.job(QStringLiteral("October list"));
    desk.must(command::LogEngagement{trial, job, Open{}, false, false, QStringLiteral("261005-1")});
    const Id<Engagement> slow = desk.lastJob().id;
    desk.wait(10);
    desk.must(command::RecordOutcome{slow, Open{}, Delivered{desk.today(), {}, true, {}, {}}, {}, {}, false});
    late();
    good(1);

    const std::vector<GateFacts> facts = factsForATalk(desk.book(), trial, desk.today());
    ASSERT_EQ(facts.size(), 3U);
    EXPECT_EQ(facts[0].gate, Criterion::OnTime);
    ASSERT_EQ(facts[0].bad.size(), 2U);
    EXPECT_EQ(facts[0].bad[0].job, slow);
    EXPECT_EQ(facts[0].bad[0].daysLate, 3);
    EXPECT_EQ(facts[0].bad[1].daysLate, 1);
    EXPECT_EQ(facts[0].goodBefore, 6);
    EXPECT_EQ(facts[0].before, 6);
    EXPECT_EQ(facts[0].goodSince, 1);
    EXPECT_TRUE(facts[1].bad.empty());

    EXPECT_TRUE(words().contains(QStringLiteral("“October list” (261005-1): promised for 22 June 2026, delivered on "
                                                "25 June 2026 (3 days late).")))
        << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("6 of 6 on time before, and 1 of 1 since.")));
    EXPECT_TRUE(words().contains(QStringLiteral("9 of 9 with the directions followed.")));
}

TEST_F(Talk, SaysThatAJobIsNotDeliveredSoFar)
{
    good(1);
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    desk.wait(9);
    EXPECT_TRUE(words().contains(QStringLiteral("not delivered so far (2 days late)"))) << words().toStdString();
}

TEST_F(Talk, GoesBackToWhatTurnedTheLatchOnHoweverManyGoodOnesCameSince)
{
    good(8);
    late();
    good(2);
    late();
    good(4);
    const GateFacts onTime = factsForATalk(desk.book(), trial, desk.today()).front();
    EXPECT_EQ(onTime.bad.size(), 2U);
    EXPECT_EQ(onTime.before, 8);
    EXPECT_EQ(onTime.goodSince, 4);
    good(1);
    EXPECT_TRUE(factsForATalk(desk.book(), trial, desk.today()).front().bad.empty()) << "the latch is off again";
}

TEST_F(Talk, NamesNobodyElseAndNoScore)
{
    const Id<Trial> other = desk.vendor(QStringLiteral("Second Ring"), round);
    desk.goodJob(other);
    good(3);
    late();
    late();
    EXPECT_FALSE(words().contains(QStringLiteral("Second Ring")));
    EXPECT_FALSE(words().contains(u'%'));
}

TEST_F(Talk, SaysNothingBadWhereNothingWas)
{
    good(3);
    EXPECT_TRUE(words().contains(QStringLiteral("Nothing was late lately"))) << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral("3 of 3 on time.")));
}

TEST_F(Talk, IsFollowedByHowTheyDidSince)
{
    good(6);
    late();
    late();
    const std::vector<BeforeAndAfter> then = about(TouchpointKind::Call);
    ASSERT_EQ(then.size(), 1U);
    EXPECT_EQ(talkInBrief(then), QStringLiteral("Talked about late jobs"));
    EXPECT_EQ(talkInWords(then), QStringLiteral("Before: 3 of 5 on time; since: none yet."));
    good(3);
    late();
    EXPECT_EQ(talkInWords(read()), QStringLiteral("Before: 3 of 5 on time; since: 3 of 4."));
}

TEST_F(Talk, CountsWhatFallsOnItsOwnDayAsBefore)
{
    good(3);
    desk.lateJob(trial);
    desk.goodJob(trial);
    EXPECT_EQ(talkInWords(about(TouchpointKind::Feedback)), QStringLiteral("Before: 4 of 5 on time; since: none yet."));
}

TEST_F(Talk, IsOnlyWhatIsAboutTheWork)
{
    good(5);
    late();
    EXPECT_TRUE(about(TouchpointKind::Call).empty()) << "one late job is no slipping";
    EXPECT_FALSE(about(TouchpointKind::Complaint).empty());
    late();
    EXPECT_FALSE(about(TouchpointKind::Meeting).empty());
    EXPECT_TRUE(about(TouchpointKind::Thanks).empty());
    EXPECT_TRUE(about(TouchpointKind::Feedback, false).empty()) << "nobody was reached";
}
