// L5: what a vendor has handled well.
#include "rules/assignment.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct HandledWork : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    Id<Task> task = desk.task(QStringLiteral("Payroll"));

    [[nodiscard]] EngagementDetails ofTheTask() const
    {
        EngagementDetails job = desk.job();
        job.task = task;
        return job;
    }
    /// A job of the task, delivered on its due day, which is today.
    void done(const Delivered &how)
    {
        EngagementDetails job = ofTheTask();
        job.due = job.start;
        desk.must(command::LogEngagement{trial, job, how, false, false, {}});
    }
    [[nodiscard]] std::size_t handled() const
    {
        return handledTasks(desk.book(), desk.book().get(trial).vendor, desk.today()).size();
    }
};

/// Work that began before its vendor was put back on probation, and was delivered on time after that.
struct WorkAcrossARestart : HandledWork {
    [[nodiscard]] Id<Engagement> begun() { return desk.open(trial, ofTheTask()); }
    void delivered(Id<Engagement> job)
    {
        desk.must(command::RecordOutcome{job, Open{}, Delivered{desk.today(), {}, true, Rating::of(4), {}}, {}, {}});
    }
    void putBackOnProbation()
    {
        desk.wait(1);
        desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
        desk.wait(1);
    }
};

} // namespace

TEST_F(HandledWork, IsNeitherPoorNorAgainstDirections)
{
    done({desk.today(), {}, true, Rating::of(2), {}});
    done({desk.today(), {}, false, Rating::of(5), {}});
    EXPECT_EQ(handled(), 0U);
    done({desk.today(), {}, true, {}, {}});
    EXPECT_EQ(handled(), 1U) << "nobody said that it was poor";
}

TEST_F(HandledWork, WasNotDoneOnceTheyHadGone)
{
    desk.goodJob(trial);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.wait(3);
    done({desk.today(), {}, true, Rating::of(5), {}});
    EXPECT_EQ(handled(), 0U);
}

TEST_F(HandledWork, IsNotKnownBeforeTheDayItWasDelivered)
{
    EngagementDetails job = ofTheTask();
    desk.wait(2);
    desk.must(
        command::LogEngagement{trial, job, Delivered{desk.today(), {}, true, Rating::of(4), {}}, false, false, {}});
    EXPECT_TRUE(handledTasks(desk.book(), desk.book().get(trial).vendor, desk.today().addDays(-1)).empty());
    EXPECT_EQ(handled(), 1U);
}

TEST_F(HandledWork, HadADayToBeDoneBy)
{
    EngagementDetails job = ofTheTask();
    job.due.reset();
    desk.must(
        command::LogEngagement{trial, job, Delivered{desk.today(), {}, true, Rating::of(4), {}}, false, false, {}});
    EXPECT_EQ(handled(), 0U);
}

TEST_F(HandledWork, WithDetailedDirectionsGoesToAProvenVendorWithoutACaution)
{
    done({desk.today(), {}, true, Rating::of(4), {}});
    desk.workWell(trial, day("2026-07-20"));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    const Profile detailed{.directions = Directions::Detailed};
    const Verdict known = mayBeGiven(desk.book(), trial, Work{task, detailed, Hours::of(9), {}, {}}, desk.today());
    EXPECT_EQ(known.level, VerdictLevel::Go);
    EXPECT_EQ(known.reasons, QStringList{QStringLiteral("Bright Calls is proven.")});
    const Verdict none = mayBeGiven(desk.book(), trial, Work{{}, detailed, Hours::of(9), {}, {}}, desk.today());
    EXPECT_EQ(none.reasons, QStringList{QStringLiteral("The directions are detailed, and Bright Calls has not handled "
                                                       "this task before.")});
}

TEST_F(WorkAcrossARestart, WouldHaveBeenHandledWellWithoutIt)
{
    const Id<Engagement> job = begun();
    desk.wait(2);
    delivered(job);
    EXPECT_EQ(handled(), 1U);
}

TEST_F(WorkAcrossARestart, StaysHandledWellWhereItWasDeliveredBeforeTheRestart)
{
    const Id<Engagement> job = begun();
    desk.wait(2);
    delivered(job);
    putBackOnProbation();
    EXPECT_EQ(handled(), 1U);
    ASSERT_FALSE(desk.give(trial, desk.job()));
    ASSERT_TRUE(trialState(desk.book(), trial, desk.today()).clock) << "another clock runs";
    EXPECT_EQ(handled(), 1U);
}

TEST_F(WorkAcrossARestart, IsNotHandledWellWhereNoClockRanWhenItWasDelivered)
{
    const Id<Engagement> job = begun();
    putBackOnProbation();
    ASSERT_FALSE(trialState(desk.book(), trial, desk.today()).clock);
    delivered(job);
    EXPECT_EQ(handled(), 0U);
}

TEST_F(WorkAcrossARestart, IsNotHandledWellWithinTheClockThatBeganAfterIt)
{
    const Id<Engagement> job = begun();
    putBackOnProbation();
    const Id<Engagement> anew = begun();
    ASSERT_EQ(trialState(desk.book(), trial, desk.today()).clock->begunBy, anew);
    delivered(job);
    EXPECT_EQ(handled(), 0U);
    delivered(anew);
    EXPECT_EQ(handled(), 1U) << "what began within the clock counts";
}
