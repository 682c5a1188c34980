// Jobs that their owner called off before they began.
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct CalledOffBeforeItBegan : ::testing::Test {
    Desk desk{day("2026-02-02")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));

    /// A job planned for so many days from now, called off today.
    void planAndCallOff(int days)
    {
        EngagementDetails planned = desk.job();
        planned.start = desk.today().addDays(days);
        planned.due = planned.start.addDays(7);
        desk.must(command::LogEngagement{trial, planned, CancelledByOwner{desk.today()}, false, false, {}});
    }
    [[nodiscard]] bool isQuiet() const { return isShownToday(desk.book(), desk.today(), AttentionKind::Quiet); }
};

} // namespace

TEST_F(CalledOffBeforeItBegan, AJobKeepsNoVendorFromBeingQuiet)
{
    desk.goodJob(trial);
    planAndCallOff(60);
    desk.wait(29);
    EXPECT_FALSE(isQuiet());
    desk.wait(1);
    EXPECT_TRUE(isQuiet());
}

TEST_F(CalledOffBeforeItBegan, AJobIsNoEventOnTheDayItWouldHaveStarted)
{
    desk.goodJob(trial);
    planAndCallOff(3);
    const QDate calledOff = desk.today();
    desk.wait(10);
    EXPECT_EQ(latestEvent(desk.book(), trial, desk.today()), calledOff);
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Left, QStringLiteral("They moved away."), calledOff.addDays(1)));
}
