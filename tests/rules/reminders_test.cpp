// L8 where a plan, a pause, a new clock or a second round changes what the owner is told.
#include "rules/days_ahead.h"
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("they answer within the hour");

struct Reminders : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    [[nodiscard]] QStringList said(AttentionKind kind) const { return saidToday(desk.book(), desk.today(), kind); }
    void give(const EngagementDetails &job) { desk.must(command::LogEngagement{trial, job, Open{}, false, false, {}}); }
    void decide(DecisionKind kind) { desk.must(command::Decide{trial, kind, desk.today(), {}, because}); }
};
using CallsAhead = Reminders;

} // namespace

TEST_F(Reminders, NameCriticalWorkOfAVendorPutBackOnProbationOnceItIsOut)
{
    desk.workWell(trial, day("2026-07-20"));
    decide(DecisionKind::Promoted);
    EngagementDetails payroll = desk.job(QStringLiteral("Payroll"));
    payroll.profile.critical = true;
    payroll.start = desk.today().addDays(5);
    give(payroll);
    ASSERT_TRUE(desk.lastJob().againstTheRule.isEmpty()) << "they were proven when it was given";
    decide(DecisionKind::Restarted);
    EXPECT_TRUE(said(AttentionKind::CriticalOut).isEmpty()) << "it is only planned";
    desk.wait(5);
    EXPECT_EQ(said(AttentionKind::CriticalOut),
              QStringList{QStringLiteral("“Payroll” is critical and out with a vendor that is not proven.")});
}

TEST_F(Reminders, SayNothingOfSlippingWhileTheTrialIsPaused)
{
    for (int job = 0; job < 6; ++job) {
        desk.goodJob(trial);
        desk.wait(7);
    }
    desk.lateJob(trial);
    desk.lateJob(trial);
    ASSERT_EQ(said(AttentionKind::Slipping).size(), 1);
    decide(DecisionKind::Paused);
    EXPECT_EQ(desk.reading(trial).standing, Standing::Slipping);
    EXPECT_TRUE(said(AttentionKind::Slipping).isEmpty());
    decide(DecisionKind::Resumed);
    EXPECT_EQ(said(AttentionKind::Slipping).size(), 1);
}

TEST_F(CallsAhead, AreOneForAVendorProvenTwiceOnTheEarlierDay)
{
    const auto books = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::ListVendor{books, desk.book().get(trial).vendor});
    const auto second = desk.book().trialOf(books, desk.book().get(trial).vendor)->id;
    while (desk.today() < day("2026-07-20")) {
        desk.goodJob(trial);
        desk.goodJob(second);
        desk.wait(14);
    }
    const QDate promoted = desk.today();
    for (const auto one : {trial, second})
        desk.must(command::Decide{one, DecisionKind::Promoted, promoted, {}, because});
    desk.wait(10);
    const auto calls = [&] {
        std::vector<DayAhead> calls = daysAhead(desk.book(), desk.today());
        std::erase_if(calls, [](const DayAhead &day) { return day.kind != DayAhead::Kind::InTouch; });
        return calls;
    };
    desk.goodJob(trial);
    ASSERT_EQ(calls().size(), 1U) << "one person to call";
    EXPECT_EQ(calls()[0].title, QStringLiteral("Get in touch with Bright Calls"));
    EXPECT_EQ(calls()[0].day, promoted.addDays(30)) << "the other round has not heard from them since";
    desk.wait(2);
    desk.goodJob(second);
    ASSERT_EQ(calls().size(), 1U);
    EXPECT_EQ(calls()[0].day, promoted.addDays(40)) << "the first round is the one that waits longer now";
}
