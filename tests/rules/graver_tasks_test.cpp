// L5: a task that grows graver makes the open jobs of it graver, where the rule allows it.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct GraverTask : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    Id<Task> task = desk.task(QStringLiteral("Payroll"));

    [[nodiscard]] Id<Engagement> planned(const std::function<void(EngagementDetails &)> &adjust = {})
    {
        EngagementDetails job = desk.job(QStringLiteral("Payroll of March"));
        job.task = task;
        job.start = desk.today().addDays(10);
        job.due = desk.today().addDays(20);
        if (adjust)
            adjust(job);
        return desk.open(trial, job);
    }
    void promote()
    {
        desk.workWell(trial, day("2026-07-20"));
        desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    }
    std::optional<Refusal> becomes(const Profile &profile)
    {
        const TaskDetails before = detailsOf(desk.book().get(task));
        TaskDetails after = before;
        after.profile = profile;
        return desk.refusal(command::EditTask{task, before, after});
    }
};

} // namespace

TEST_F(GraverTask, MakesThePlanOfAProvenVendorGraver)
{
    promote();
    const Id<Engagement> job = planned();
    EXPECT_FALSE(becomes({.critical = true}));
    EXPECT_TRUE(desk.book().get(job).profile.critical);
    EXPECT_EQ(desk.book().get(job).againstTheRule, QString());
}

TEST_F(GraverTask, LeavesAPlanThatWasOverruledWithItsReason)
{
    const Id<Engagement> job = planned([](EngagementDetails &details) {
        details.profile.timeSensitive = true;
        details.overruledBecause = because;
    });
    EXPECT_FALSE(becomes({.timeSensitive = true, .repetitive = true}));
    EXPECT_TRUE(desk.book().get(job).profile.repetitive);
    EXPECT_EQ(desk.book().get(job).overruledBecause, because);
}

TEST_F(GraverTask, IsRefusedWhereItsPlanWouldBeAgainstTheRule)
{
    const Id<Engagement> job = planned();
    for (const Profile &graver : {Profile{.timeSensitive = true}, Profile{.critical = true}}) {
        const auto refused = becomes(graver);
        ASSERT_TRUE(refused);
        EXPECT_TRUE(refused->text.startsWith(
            QStringLiteral("“Payroll of March” is planned with Bright Calls and would then be against the rule:")));
        EXPECT_EQ(desk.book().get(job).profile, Profile());
    }
}

TEST_F(GraverTask, MarksAJobThatIsGivenByThen)
{
    const Id<Engagement> job = planned();
    desk.wait(10);
    EXPECT_FALSE(becomes({.critical = true})) << "given by now: a fact";
    EXPECT_TRUE(desk.book().get(job).profile.critical);
    EXPECT_FALSE(desk.book().get(job).againstTheRule.isEmpty());
}

TEST_F(GraverTask, MarksItsJobsAlsoWhereAnEarlierTodayIsStated)
{
    promote();
    const QDate whileProven = desk.today().addDays(1);
    desk.wait(60);
    desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
    const Id<Engagement> job = planned([&](EngagementDetails &details) { details.start = desk.today(); });
    const QDate honest = desk.today();
    desk.setToday(whileProven);
    const auto refused = becomes({.critical = true});
    ASSERT_TRUE(refused) << "on that day they were proven, and nothing would have been marked";
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_FALSE(desk.book().get(job).profile.critical);
    desk.setToday(honest);
    EXPECT_FALSE(becomes({.critical = true}));
    EXPECT_FALSE(desk.book().get(job).againstTheRule.isEmpty());
}
