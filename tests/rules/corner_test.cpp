// The four corners: reliable or not, liked or not, and how sure that is.
#include "rules/corner.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct Corners : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));

    void deliver(bool onTime, std::optional<Rating> liked)
    {
        EngagementDetails job = desk.job();
        job.start = desk.today().addDays(onTime ? 0 : -2);
        job.due = job.start;
        desk.must(command::LogEngagement{trial,
                                         job,
                                         Delivered{desk.today(), {}, true, Rating::of(4), liked},
                                         false,
                                         false,
                                         {}});
        desk.wait(2);
    }
    void peopleSay(int liked)
    {
        desk.must(command::LogTouchpoint{desk.book().get(trial).vendor,
                                         TouchpointDetails{.date = desk.today(), .liked = Rating::of(liked)},
                                         {}});
    }
};

} // namespace

TEST_F(Corners, AreKnownOnceFiveJobsAreAndSomebodyWasAsked)
{
    for (int job = 0; job < 5; ++job)
        deliver(true, {});
    EXPECT_FALSE(cornerOf(desk.reading(trial))) << "nobody was asked how they liked it";
    for (int job = 0; job < 30; ++job)
        deliver(true, Rating::of(5));
    EXPECT_EQ(cornerOf(desk.reading(trial))->corner, Corner::ReliableAndLiked);
    EXPECT_TRUE(cornerOf(desk.reading(trial))->sure);
    for (int job = 0; job < 60; ++job)
        deliver(true, Rating::of(1));
    EXPECT_EQ(cornerOf(desk.reading(trial))->corner, Corner::ReliableLessLiked);
    for (int job = 0; job < 90; ++job)
        deliver(false, Rating::of(1));
    EXPECT_EQ(cornerOf(desk.reading(trial))->corner, Corner::Neither);
    for (int job = 0; job < 90; ++job)
        deliver(false, Rating::of(5));
    EXPECT_EQ(cornerOf(desk.reading(trial))->corner, Corner::LikedNotReliable);
}

TEST_F(Corners, AreUnsureWhereFewWereAskedHoweverReliableTheyAre)
{
    for (; desk.today() < day("2026-06-29"); desk.wait(5))
        deliver(true, {});
    for (const int liked : {5, 5, 5, 1, 5})
        peopleSay(liked);
    const auto corner = cornerOf(desk.reading(trial));
    ASSERT_TRUE(corner);
    EXPECT_EQ(corner->corner, Corner::ReliableAndLiked);
    EXPECT_GE(corner->reliable.low, gateLow);
    EXPECT_EQ(corner->liked.good, 4);
    EXPECT_FALSE(corner->sure) << "four of five may be chance";
    for (int more = 0; more < 19; ++more)
        peopleSay(5);
    EXPECT_TRUE(cornerOf(desk.reading(trial))->sure);
}

TEST_F(Corners, AreNotKnownBeforeFiveJobsHoweverWellLiked)
{
    EXPECT_FALSE(cornerOf(desk.reading(trial))) << "a candidate";
    for (int job = 1; job < fewestToTell; ++job)
        desk.goodJob(trial);
    EXPECT_FALSE(cornerOf(desk.reading(trial))) << "four are too few";
    desk.goodJob(trial);
    const auto corner = cornerOf(desk.reading(trial));
    ASSERT_TRUE(corner);
    EXPECT_EQ(corner->outcomes, 5);
    EXPECT_EQ(corner->corner, Corner::ReliableAndLiked);
}
