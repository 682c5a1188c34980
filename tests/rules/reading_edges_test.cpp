// Readings at their edges: the four corners, a promotion that is looked at from every stage, work that does not count
// as handled, tasks that come once a year.
#include "rules/advice.h"
#include "rules/assignment.h"
#include "rules/corner.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct ReadingEdges : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void deliver(bool onTime, std::optional<Rating> liked, const std::function<void(EngagementDetails &)> &adjust = {})
    {
        EngagementDetails job = desk.job();
        job.start = desk.today().addDays(onTime ? 0 : -2);
        job.due = job.start;
        if (adjust)
            adjust(job);
        desk.must(command::LogEngagement{trial,
                                         job,
                                         Delivered{desk.today(), {}, true, Rating::of(4), liked},
                                         false,
                                         false,
                                         {}});
        desk.wait(2);
    }
    [[nodiscard]] QString forbidden() const
    {
        return promotionCase(desk.book(), trial, desk.today(), desk.today()).forbidden.value_or(QString());
    }
};

} // namespace

TEST_F(ReadingEdges, HaveACornerOnceFiveAreKnownAndSomebodyWasAsked)
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

TEST_F(ReadingEdges, SayWhyNoPromotionIsPossibleFromEachStage)
{
    EXPECT_EQ(forbidden(), QStringLiteral("The clock has not begun: the first job starts it."));
    desk.goodJob(trial);
    EXPECT_TRUE(forbidden().startsWith(QStringLiteral("Six months are over on")));
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, because});
    EXPECT_TRUE(forbidden().startsWith(QStringLiteral("The trial is paused: resume it first.")));
    desk.must(command::Decide{trial, DecisionKind::Left, desk.today(), {}, because});
    EXPECT_EQ(forbidden(), QStringLiteral("Left on 5 January: reinstate them first, and probation begins anew."));
}

TEST_F(ReadingEdges, AskForAReasonToPromoteWhomPeopleDoNotLike)
{
    const QDate over = desk.today().addMonths(7);
    while (desk.today() < over) {
        deliver(true, Rating::of(2));
        desk.wait(3);
    }
    const PromotionCase promotion = promotionCase(desk.book(), trial, desk.today(), desk.today());
    EXPECT_TRUE(promotion.supported);
    EXPECT_TRUE(promotion.likedMissing);
    EXPECT_TRUE(promotion.reasonNeeded);
    const auto refused = desk.decides(trial, DecisionKind::Promoted);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("people were asked whether they like Bright Calls")));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(ReadingEdges, DoNotCountPoorOrUnheededWorkNorThatOfAnEarlierClockAsHandled)
{
    const auto task = desk.task(QStringLiteral("Payroll"));
    const auto handled = [&] { return handledTasks(desk.book(), desk.book().get(trial).vendor, desk.today()).size(); };
    const auto done = [&](const Delivered &how) {
        EngagementDetails job = desk.job();
        job.task = task;
        job.due = job.start;
        desk.must(command::LogEngagement{trial, job, how, false, false, {}});
    };
    done({desk.today(), {}, true, Rating::of(2), {}});
    done({desk.today(), {}, false, Rating::of(5), {}});
    EXPECT_EQ(handled(), 0U);
    done({desk.today(), {}, true, {}, {}});
    EXPECT_EQ(handled(), 1U) << "nobody said that it was poor";
}

TEST_F(ReadingEdges, DoNotCountAsHandledWhatWasDoneOnceTheyHadGone)
{
    const auto task = desk.task(QStringLiteral("Payroll"));
    desk.goodJob(trial);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.wait(3);
    EngagementDetails job = desk.job();
    job.task = task;
    job.due = job.start;
    desk.must(
        command::LogEngagement{trial, job, Delivered{desk.today(), {}, true, Rating::of(5), {}}, false, false, {}});
    EXPECT_TRUE(handledTasks(desk.book(), desk.book().get(trial).vendor, desk.today()).empty());
}

TEST_F(ReadingEdges, BatchWhatIsSmallHoweverSeldomItComes)
{
    const auto adviceOn = [&](HowOften often, std::optional<Hours> hours) {
        TaskDetails details;
        details.name = QStringLiteral("Task %1").arg(desk.book().all<Task>().size());
        details.often = often;
        details.hours = hours;
        desk.must(command::AddTask{details});
        return advise(desk.book(), desk.book().taskNamed(details.name)->id, desk.today()).advice;
    };
    EXPECT_EQ(adviceOn(HowOften::Yearly, Hours::of(40)), Advice::Batch) << "under an hour a week in all";
    EXPECT_EQ(adviceOn(HowOften::Yearly, Hours::of(60)), Advice::HandOut);
    EXPECT_EQ(adviceOn(HowOften::Weekly, {}), Advice::HandOut) << "nobody said how small it is";
    EXPECT_EQ(adviceOn(HowOften::Once, Hours::of(1)), Advice::HandOut);
}

TEST_F(ReadingEdges, AreOfADecisionThatWasTakenBackWithTheOneBefore)
{
    desk.goodJob(trial);
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, because});
    desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
    EXPECT_EQ(desk.stage(trial), Stage::OnTrial);
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Withdrawn, because)) << "being listed can't be taken back";
}
