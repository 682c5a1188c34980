// What lies further back than the figures look: it is no part of them, and it happened all the same.
#include "rules/assignment.h"
#include "rules/record.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct LongAgo : ::testing::Test {
    Desk desk{day("2025-01-06")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));

    [[nodiscard]] Verdict verdict(const Work &work) const { return mayBeGiven(desk.book(), trial, work, desk.today()); }
};

} // namespace

TEST_F(LongAgo, PromisesKeptMakeNoStrangerOfAVendorWhoPausedForAYear)
{
    desk.workWell(trial, desk.today().addMonths(3));
    desk.setToday(desk.today().addMonths(13));
    ASSERT_EQ(desk.reading(trial).record[Criterion::OnTime].n, 0);
    const Verdict large = verdict({{}, {}, Hours::of(40), {}, {}});
    EXPECT_EQ(large.level, VerdictLevel::Go) << large.reasons.join(u'\n').toStdString();
    EXPECT_FALSE(large.reasons.join(u'\n').contains(QStringLiteral("stranger")));
}

TEST_F(LongAgo, PromisesKeptAreNoneThatIsKnownOfNow)
{
    desk.workWell(trial, desk.today().addMonths(3));
    desk.setToday(desk.today().addMonths(13));
    Work work;
    work.profile.timeSensitive = true;
    EXPECT_TRUE(verdict(work).reasons.contains(
        QStringLiteral("Time-sensitive work goes only to a very punctual vendor, and nothing is known of whether "
                       "Bright Calls is one.")))
        << verdict(work).reasons.join(u'\n').toStdString();
    work.profile.timeSensitive = false;
    work.profile.directions = Directions::Detailed;
    EXPECT_TRUE(verdict(work).reasons.join(u'\n').contains(
        QStringLiteral("and nothing is known of how Bright Calls follows directions.")))
        << verdict(work).reasons.join(u'\n').toStdString();
}

TEST_F(LongAgo, ManyPromisesMakeNoShakyStartOfASlipLater)
{
    for (int job = 0; job < 24; ++job)
        desk.goodJob(trial);
    desk.setToday(desk.today().addMonths(13));
    for (int job = 0; job < 4; ++job) {
        desk.goodJob(trial);
        desk.wait(1);
    }
    desk.lateJob(trial);
    desk.lateJob(trial);
    const FullReading reading = desk.reading(trial);
    ASSERT_EQ(reading.standing, Standing::Slipping);
    ASSERT_LT(reading.record[Criterion::OnTime].n, gateOutcomes);
    EXPECT_TRUE(reading.reasons.value(0).startsWith(QStringLiteral("Two late not long ago;")))
        << reading.reasons.value(0).toStdString();
}

TEST_F(LongAgo, DirectionsFollowedAreKnownThoughNotCounted)
{
    desk.workWell(trial, desk.today().addMonths(3));
    desk.setToday(desk.today().addMonths(13));
    for (int job = 0; job < 6; ++job) {
        EngagementDetails details = desk.job();
        details.due = desk.today();
        desk.must(command::LogEngagement{trial, details, Delivered{desk.today(), {}, {}, {}, {}}, false, false, {}});
    }
    const QStringList reasons = desk.reading(trial).reasons;
    EXPECT_TRUE(reasons.contains(QStringLiteral("Needs 10 more good ones in a row on directions.")))
        << reasons.join(u'\n').toStdString();
}
