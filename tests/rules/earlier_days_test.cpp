// L6: for reading, nothing dated after the day that is asked about has happened; for writing, the whole book is seen.
#include "rules/probation.h"
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct EarlierDay : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void goodJob(Repeats repeats)
    {
        EngagementDetails job = desk.job();
        job.due = desk.today();
        job.repeats = repeats;
        desk.must(command::LogEngagement{trial, job, Delivered{desk.today(), {}, {}, {}, {}}, false, false, {}});
    }
    [[nodiscard]] bool shows(QDate on, AttentionKind kind) const { return isShownToday(desk.book(), on, kind); }
};

} // namespace

TEST_F(EarlierDay, IsQuietThoughMoreWorkCameAfterIt)
{
    goodJob(Repeats::No);
    ASSERT_TRUE(shows(day("2026-02-14"), AttentionKind::Quiet));
    desk.wait(50);
    goodJob(Repeats::No);
    EXPECT_TRUE(shows(day("2026-02-14"), AttentionKind::Quiet)) << "what began on 24 February has not begun";
    EXPECT_FALSE(shows(desk.today(), AttentionKind::Quiet));
    const QDate earlier = day("2026-02-14");
    EXPECT_TRUE(openEngagements(desk.book(), trial, trialState(desk.book(), trial, earlier), earlier).empty());
}

TEST_F(EarlierDay, AsksForTheNextOfWhatRepeatsThoughItWasGivenLater)
{
    goodJob(Repeats::Weekly);
    ASSERT_TRUE(shows(day("2026-02-14"), AttentionKind::Unrecorded));
    desk.wait(50);
    goodJob(Repeats::Weekly);
    EXPECT_TRUE(shows(day("2026-02-14"), AttentionKind::Unrecorded));
}

TEST_F(EarlierDay, SeesAJobThatHadBegunAndEndedLaterAsOpen)
{
    EngagementDetails job = desk.job();
    desk.must(command::LogEngagement{trial, job, Open{}, false, false, {}});
    const QDate earlier = desk.today();
    desk.wait(3);
    desk.must(command::RecordOutcome{desk.lastJob().id, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    EXPECT_EQ(openEngagements(desk.book(), trial, trialState(desk.book(), trial, earlier), earlier).size(), 1U);
}

TEST_F(EarlierDay, IsNoDayToTakeACandidateOutOrToEraseAVendor)
{
    const Id<Vendor> vendor = desk.book().get(trial).vendor;
    desk.setToday(desk.today().addDays(-1));
    for (const Command &command : {Command(command::RemoveCandidate{trial}), Command(command::EraseVendor{vendor})}) {
        const auto refused = desk.refusal(command);
        ASSERT_TRUE(refused);
        EXPECT_EQ(refused->ground, Refusal::Ground::Law);
        EXPECT_TRUE(refused->text.startsWith(QStringLiteral("Today is said to be"))) << refused->text.toStdString();
    }
    desk.wait(1);
    EXPECT_FALSE(desk.refusal(command::RemoveCandidate{trial}));
}
