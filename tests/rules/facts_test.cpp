// L5: what is given already is a fact, judged once when it is entered and marked where it was against the rule.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct Fact : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void promote()
    {
        desk.workWell(trial, day("2026-07-20"));
        desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    }
};

const Profile critical{.critical = true};

} // namespace

TEST_F(Fact, AgainstTheRuleIsRecordedAndMarked)
{
    EngagementDetails job = desk.job();
    job.profile = critical;
    EXPECT_FALSE(desk.give(trial, job, true));
    EXPECT_TRUE(desk.lastJob().againstTheRule.contains(QStringLiteral("Critical work goes only to a proven vendor")));
    EXPECT_EQ(desk.reading(trial).engagements.againstTheRule, 1);
}

TEST_F(Fact, KeepsItsMarkWhenItIsCorrected)
{
    EngagementDetails job = desk.job();
    job.profile = critical;
    desk.must(command::LogEngagement{trial, job, Delivered{desk.today()}, false, false, {}});
    const Engagement known = desk.lastJob();
    EngagementDetails milder = known;
    milder.profile.critical = false;
    desk.must(command::EditEngagement{known.id, known, milder});
    EXPECT_EQ(desk.lastJob().againstTheRule, known.againstTheRule);
}

TEST_F(Fact, IsJudgedAsTheReasonsStoodOnItsStartDay)
{
    promote();
    EngagementDetails early = desk.job();
    early.start = day("2026-03-03");
    early.due = day("2026-03-05");
    early.profile = critical;
    desk.must(command::LogEngagement{trial, early, Delivered{day("2026-03-04")}, false, false, {}});
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
    EngagementDetails late = desk.job();
    late.profile = critical;
    desk.must(command::LogEngagement{trial, late, Delivered{desk.today()}, false, false, {}});
    EXPECT_TRUE(desk.lastJob().againstTheRule.isEmpty());
}

TEST_F(Fact, IsMarkedWhereItIsCorrectedIntoCriticalWork)
{
    desk.goodJob(trial);
    const auto job = desk.lastJob().id;
    const auto payroll = desk.task(QStringLiteral("Payroll"), critical);
    EngagementDetails after = desk.book().get(job);
    after.task = payroll;
    desk.must(command::EditEngagement{job, desk.book().get(job), after});
    EXPECT_TRUE(desk.book().get(job).profile.critical);
    EXPECT_TRUE(desk.book().get(job).againstTheRule.contains(QStringLiteral("Critical work")));
}

TEST_F(Fact, IsNotMarkedWhereItIsCorrectedIntoOtherOrdinaryWork)
{
    desk.goodJob(trial);
    const auto job = desk.lastJob().id;
    EngagementDetails after = detailsOf(desk.book().get(job));
    after.task = desk.task(QStringLiteral("Test calls"));
    desk.must(command::EditEngagement{job, detailsOf(desk.book().get(job)), after});
    EXPECT_EQ(desk.book().get(job).task, after.task);
    EXPECT_EQ(desk.book().get(job).againstTheRule, QString());
}

TEST_F(Fact, OfAVendorAwayOrArchivedThatDayIsMarked)
{
    const Vendor known = desk.book().vendorOf(trial);
    VendorDetails away = known;
    away.awayUntil = desk.today().addDays(3);
    desk.must(command::EditVendor{known.id, known, away});
    EXPECT_FALSE(desk.give(trial, desk.job(), true));
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
    VendorDetails archived = known;
    archived.archived = true;
    desk.must(command::EditVendor{known.id, desk.book().get(known.id), archived});
    EXPECT_FALSE(desk.give(trial, desk.job(), true));
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
}

TEST_F(Fact, CantBeInTheFuture)
{
    EXPECT_TRUE(
        desk.refusal(command::LogEngagement{trial, desk.job(), Delivered{desk.today().addDays(1)}, false, false, {}}));
    EngagementDetails later = desk.job();
    later.start = desk.today().addDays(1);
    later.due = later.start;
    EXPECT_TRUE(desk.give(trial, later, true)) << "given, but starting tomorrow";
}

TEST_F(Fact, NeedsToBeCalledOneWhereItStartsBeforeToday)
{
    EngagementDetails past = desk.job();
    past.start = desk.today().addDays(-1);
    const auto refused = desk.give(trial, past);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Input);
    EXPECT_FALSE(desk.give(trial, past, true));
}

TEST_F(Fact, ReopenedForADayToComeIsAPlanAgain)
{
    promote();
    EngagementDetails later = desk.job();
    later.start = desk.today().addDays(5);
    later.due = later.start;
    later.profile = critical;
    desk.must(command::LogEngagement{trial, later, Open{}, false, false, {}});
    const Engagement job = desk.lastJob();
    const Outcome calledOff = CancelledByOwner{desk.today()};
    desk.must(command::RecordOutcome{job.id, Open{}, calledOff, {}, {}, false});
    desk.must(command::RecordOutcome{job.id, calledOff, Open{}, {}, {}, false});
    EXPECT_TRUE(isOpen(desk.lastJob().outcome)) << "nothing speaks against it";
    desk.must(command::RecordOutcome{job.id, Open{}, calledOff, {}, {}, false});
    desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
    EXPECT_TRUE(desk.refusal(command::RecordOutcome{job.id, calledOff, Open{}, {}, {}, false}));
}
