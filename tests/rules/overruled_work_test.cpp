// L5: a written reason is kept where it overrules something, and nowhere else.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("Nobody else is free");

struct Reason : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    /// The open job of that profile after its title and reason were corrected.
    Engagement corrected(bool timeSensitive, const QString &reasonBefore, const QString &reasonAfter)
    {
        EngagementDetails job = desk.job();
        job.profile.timeSensitive = timeSensitive;
        job.overruledBecause = reasonBefore;
        desk.must(command::LogEngagement{trial, job, Open{}, false, false, {}});
        const Engagement known = desk.lastJob();
        EngagementDetails after = known;
        after.title = QStringLiteral("Ring fifty people");
        after.overruledBecause = reasonAfter;
        desk.must(command::EditEngagement{known.id, known, after});
        return desk.lastJob();
    }
};

} // namespace

TEST_F(Reason, IsNotKeptOfWorkThatNothingSpokeAgainst)
{
    EXPECT_EQ(corrected(false, {}, because).overruledBecause, QString());
}

TEST_F(Reason, OfWorkThatWasOverruledCanBeCorrected)
{
    EXPECT_EQ(corrected(true, because, because).overruledBecause, because);
    const QString other = QStringLiteral("Nobody else was free");
    EXPECT_EQ(corrected(true, because, other).overruledBecause, other);
}
