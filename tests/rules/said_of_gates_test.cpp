// What a standing says of directions that are not followed and of poor work.
#include "rules/standing.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

/// A vendor whose good start turns bad in one respect.
struct Turned : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void deliver(bool onTime, bool asDirected, int quality)
    {
        EngagementDetails job = desk.job();
        job.start = desk.today().addDays(onTime ? 0 : -2);
        job.due = job.start;
        desk.must(command::LogEngagement{trial,
                                         job,
                                         Delivered{desk.today(), {}, asDirected, Rating::of(quality), {}},
                                         false,
                                         false,
                                         {}});
        desk.wait(2);
    }
    void goodStart(int jobs)
    {
        for (int job = 0; job < jobs; ++job)
            deliver(true, true, 5);
    }
    [[nodiscard]] QString sentences() const { return desk.reading(trial).reasons.join(u'\n'); }
};

} // namespace

TEST_F(Turned, AgainstDirectionsIsSaidSo)
{
    goodStart(20);
    for (int job = 0; job < 3; ++job)
        deliver(true, false, 5);
    EXPECT_TRUE(sentences().contains(QStringLiteral("against directions not long ago"))) << sentences().toStdString();
    for (int job = 0; job < 60; ++job)
        deliver(true, false, 5);
    EXPECT_EQ(desk.reading(trial).standing, Standing::ConsiderLettingGo);
    EXPECT_TRUE(
        sentences().contains(QStringLiteral("9 to 1 sure they follow directions fewer than three times in four.")));
}

TEST_F(Turned, IntoPoorWorkIsSaidSo)
{
    goodStart(20);
    for (int job = 0; job < 3; ++job)
        deliver(true, true, 1);
    EXPECT_TRUE(sentences().contains(QStringLiteral("poor jobs not long ago"))) << sentences().toStdString();
    for (int job = 0; job < 60; ++job)
        deliver(true, true, 1);
    EXPECT_EQ(desk.reading(trial).standing, Standing::ConsiderLettingGo);
    EXPECT_TRUE(sentences().contains(QStringLiteral("9 to 1 sure they do fewer than three jobs in four well.")));
}
