// L5: who may be given what, and what becomes of facts against the rule.
#include "rules/assignment.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct Assignment : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    [[nodiscard]] Verdict verdict(const Work &work) const { return mayBeGiven(desk.book(), trial, work, desk.today()); }
    [[nodiscard]] Verdict verdict(const Profile &profile) const
    {
        return verdict(Work{{}, profile, Hours::of(1), {}, {}});
    }
    void promote()
    {
        desk.workWell(trial, day("2026-07-20"));
        desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    }
};
using Fact = Assignment;

const Profile ordinary;
const Profile critical{.critical = true};
const Profile timeSensitive{.timeSensitive = true};
const Profile detailed{.directions = Directions::Detailed};

} // namespace

TEST_F(Assignment, GivesAStrangerOrdinaryWorkUpToTheCapOfOneHour)
{
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Go);
    EXPECT_EQ(verdict(Work{{}, ordinary, Hours::ofTenThousandths(10'001), {}, {}}).level, VerdictLevel::Caution);
    EXPECT_EQ(verdict(Work{{}, ordinary, {}, {}, {}}).level, VerdictLevel::Caution) << "neither hours nor a price";
}

TEST_F(Assignment, AddsOpenJobsUpAgainstTheCap)
{
    EngagementDetails half = desk.job();
    half.hours = Hours::ofTenThousandths(5'000);
    desk.must(command::LogEngagement{trial, half, Open{}, false, false, {}});
    EXPECT_EQ(verdict(Work{{}, ordinary, half.hours, {}, {}}).level, VerdictLevel::Go);
    EXPECT_EQ(verdict(Work{{}, ordinary, Hours::of(1), {}, {}}).level, VerdictLevel::Caution);
}

TEST_F(Assignment, HasNoCapOnceAnOutcomeIsOnTime)
{
    desk.goodJob(trial);
    EXPECT_EQ(verdict(Work{{}, ordinary, Hours::of(40), {}, {}}).level, VerdictLevel::Go);
}

TEST_F(Assignment, HasNoCapForAVendorProvenInAnotherRoundAndSaysSo)
{
    promote();
    const auto other = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::ListVendor{other, desk.book().get(trial).vendor});
    const auto there = desk.book().trialOf(other, desk.book().get(trial).vendor)->id;
    const Verdict verdict = mayBeGiven(desk.book(), there, Work{{}, ordinary, Hours::of(40), {}, {}}, desk.today());
    EXPECT_EQ(verdict.level, VerdictLevel::Go);
    EXPECT_TRUE(verdict.reasons.join(u' ').contains(QStringLiteral("proven in Call centre")));
}

TEST_F(Assignment, StopsCriticalWorkInProbationHoweverGoodTheRecordAndCantBeOverruled)
{
    desk.workWell(trial, day("2026-07-04"));
    const Verdict stop = verdict(critical);
    EXPECT_EQ(stop.level, VerdictLevel::Stop);
    EXPECT_FALSE(stop.overridable);
    EXPECT_TRUE(stop.instead.join(u' ').contains(QStringLiteral("Six months are over on 5 July")))
        << stop.instead.join(u'\n').toStdString();
    EngagementDetails job = desk.job();
    job.profile = critical;
    job.overruledBecause = because;
    const std::size_t before = desk.book().all<Engagement>().size();
    ASSERT_TRUE(desk.give(trial, job));
    EXPECT_EQ(desk.book().all<Engagement>().size(), before);
}

TEST_F(Assignment, GivesCriticalWorkToAReliableProvenVendorThatHandledItOrAJobAsLarge)
{
    promote();
    EXPECT_EQ(verdict(critical).level, VerdictLevel::Go) << "jobs of one hour were handled well";
    EXPECT_EQ(verdict(Work{{}, critical, Hours::of(3), {}, {}}).level, VerdictLevel::Caution);
    const auto task = desk.task(QStringLiteral("Payroll"), critical);
    EXPECT_EQ(verdict(Work{task, {}, Hours::of(3), {}, {}}).level, VerdictLevel::Caution);
}

TEST_F(Assignment, StopsTimeSensitiveWorkUnlessVeryPunctual)
{
    desk.goodJob(trial);
    const Verdict stop = verdict(timeSensitive);
    EXPECT_EQ(stop.level, VerdictLevel::Stop);
    EXPECT_TRUE(stop.overridable);
    EXPECT_TRUE(stop.instead.join(u' ').contains(QStringLiteral("a day late does no harm")));
    desk.wait(7);
    desk.workWell(trial, day("2026-06-01"));
    EXPECT_EQ(verdict(timeSensitive).level, VerdictLevel::Go);
    desk.lateJob(trial);
    desk.lateJob(trial);
    EXPECT_EQ(verdict(timeSensitive).level, VerdictLevel::Stop) << "slipping";
}

TEST_F(Assignment, MayBeOverruledWithAReasonOnlyWhereTimeIsTheSoleGround)
{
    desk.goodJob(trial);
    EngagementDetails job = desk.job();
    job.profile = timeSensitive;
    const auto refused = desk.give(trial, job);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->overridable);
    job.overruledBecause = because;
    EXPECT_FALSE(desk.give(trial, job));
    EXPECT_EQ(desk.lastJob().overruledBecause, because);
    job.profile.critical = true;
    EXPECT_TRUE(desk.give(trial, job));
}

TEST_F(Assignment, CautionsDetailedDirectionsUntilTheyAreKnownToBeFollowed)
{
    EXPECT_EQ(verdict(detailed).level, VerdictLevel::Caution);
    for (int job = 0; job < 6; ++job) {
        desk.goodJob(trial);
        desk.wait(3);
    }
    EXPECT_EQ(verdict(detailed).level, VerdictLevel::Go);
}

TEST_F(Assignment, StopsForAVendorPausedAwayLetGoLeftOrArchived)
{
    desk.goodJob(trial);
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, {}});
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Stop);
    EXPECT_FALSE(verdict(timeSensitive).overridable) << "time is not the sole ground";
    desk.must(command::Decide{trial, DecisionKind::Resumed, desk.today(), {}, {}});
    const Vendor known = desk.book().vendorOf(trial);
    VendorDetails away = known;
    away.awayFrom = desk.today();
    away.awayUntil = desk.today().addDays(10);
    desk.must(command::EditVendor{known.id, known, away});
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Stop);
    desk.wait(10);
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Stop) << "the last day away";
    desk.wait(1);
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Go);
    VendorDetails archived = away;
    archived.archived = true;
    desk.must(command::EditVendor{known.id, away, archived});
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Stop);
    desk.must(command::EditVendor{known.id, archived, away});
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Stop);
}

TEST_F(Assignment, InheritsTheTasksProfileAndTakesNothingAway)
{
    const auto task = desk.task(QStringLiteral("Payroll"), critical);
    EngagementDetails job = desk.job();
    job.task = task;
    EXPECT_TRUE(desk.give(trial, job));
    EXPECT_FALSE(desk.give(trial, job, true)) << "already given: a fact";
    EXPECT_TRUE(desk.lastJob().profile.critical);
}

TEST_F(Assignment, JudgesEveryEditOfAnOpenJobLikeAPlan)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    const Engagement job = desk.lastJob();
    EngagementDetails graver = job;
    graver.profile.critical = true;
    EXPECT_TRUE(desk.refusal(command::EditEngagement{job.id, job, graver}));
    EXPECT_EQ(desk.lastJob(), job);
    EngagementDetails renamed = job;
    renamed.title = QStringLiteral("Test calls, second list");
    EXPECT_FALSE(desk.refusal(command::EditEngagement{job.id, job, renamed}));
}

TEST_F(Assignment, RefusesATaskThatWouldMakeAPlannedJobCritical)
{
    const auto task = desk.task(QStringLiteral("Calls"));
    EngagementDetails job = desk.job();
    job.task = task;
    job.start = desk.today().addDays(2);
    desk.must(command::LogEngagement{trial, job, Open{}, false, false, {}});
    TaskDetails graver = desk.book().get(task);
    graver.profile.critical = true;
    const auto refused = desk.refusal(command::EditTask{task, desk.book().get(task), graver});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("Test calls")));
    desk.wait(2);
    EXPECT_FALSE(desk.refusal(command::EditTask{task, desk.book().get(task), graver})) << "given by now: a fact";
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
}

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
    EngagementDetails later = desk.job();
    later.start = desk.today().addDays(5);
    later.due = later.start;
    promote();
    later.start = desk.today().addDays(5);
    later.due = later.start;
    later.profile = critical;
    desk.must(command::LogEngagement{trial, later, Open{}, false, false, {}});
    const Engagement job = desk.lastJob();
    desk.must(command::RecordOutcome{job.id, Open{}, CancelledByOwner{desk.today()}, {}, {}, false});
    desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
    EXPECT_TRUE(desk.refusal(command::RecordOutcome{job.id, CancelledByOwner{desk.today()}, Open{}, {}, {}, false}));
}

TEST_F(Assignment, AnswersNonsenseWithWhatIsWrongAndChangesNothing)
{
    const Book before = desk.book();
    EngagementDetails job = desk.job();
    job.due = desk.today().addDays(-1);
    EXPECT_TRUE(desk.give(trial, job)->text.contains(QStringLiteral("before it starts")));
    job = desk.job(QStringLiteral("  "));
    EXPECT_TRUE(desk.give(trial, job));
    job = desk.job();
    job.units = 0;
    EXPECT_TRUE(desk.give(trial, job));
    job = desk.job();
    job.start = QDate();
    EXPECT_TRUE(desk.give(trial, job));
    job = desk.job();
    job.task = Id<Task>(999);
    EXPECT_TRUE(desk.give(trial, job));
    EXPECT_TRUE(desk.give(Id<Trial>(999), desk.job()));
    EXPECT_TRUE(desk.refusal(command::Decide{trial, DecisionKind::LetGo, QDate(), {}, because}));
    EXPECT_TRUE(desk.refusal(command::Decide{trial, DecisionKind::Listed, desk.today(), {}, because}));
    EXPECT_EQ(desk.book(), before);
}

TEST_F(Assignment, MarksTheJobsOfAGraverTaskAlsoWhereAnEarlierTodayIsStated)
{
    const auto task = desk.task(QStringLiteral("Calls"));
    promote();
    const QDate whileProven = desk.today().addDays(1);
    desk.wait(60);
    desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
    EngagementDetails job = desk.job();
    job.task = task;
    desk.must(command::LogEngagement{trial, job, Open{}, false, false, {}});
    TaskDetails graver = desk.book().get(task);
    graver.profile.critical = true;
    const QDate honest = desk.today();
    desk.setToday(whileProven);
    const auto refused = desk.refusal(command::EditTask{task, desk.book().get(task), graver});
    ASSERT_TRUE(refused) << "on that day they were proven, and nothing would have been marked";
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_FALSE(desk.lastJob().profile.critical);
    desk.setToday(honest);
    desk.must(command::EditTask{task, desk.book().get(task), graver});
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
}

TEST_F(Assignment, TakesNoOutcomeAndNoLaterDueDayWithoutADay)
{
    EngagementDetails job = desk.job();
    const auto noDay = desk.refusal(command::LogEngagement{trial, job, CancelledByOwner{QDate()}, false, false, {}});
    ASSERT_TRUE(noDay);
    EXPECT_EQ(noDay->ground, Refusal::Ground::Input);
    DueMove move;
    move.to = job.due->addDays(3);
    job.moved = move;
    EXPECT_TRUE(desk.refusal(command::LogEngagement{trial, job, Open{}, true, false, {}}));
}
