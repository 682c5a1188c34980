// L5: who may be given what.
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
    EXPECT_TRUE(
        verdict.reasons.contains(QStringLiteral("No first-commitment cap: Bright Calls is proven in Call centre.")));
    EXPECT_FALSE(firstCommitment(desk.book(), there, desk.today(), {}));
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
    const auto handled = desk.task(QStringLiteral("Call the list"));
    EngagementDetails job = desk.job();
    job.task = handled;
    job.due = desk.today();
    desk.must(
        command::LogEngagement{trial, job, Delivered{desk.today(), {}, true, Rating::of(4), {}}, false, false, {}});
    promote();
    EXPECT_EQ(verdict(critical).level, VerdictLevel::Go) << "jobs of one hour were handled well";
    EXPECT_EQ(verdict(Work{{}, critical, Hours::of(3), {}, {}}).level, VerdictLevel::Caution);
    EXPECT_EQ(verdict(Work{handled, critical, Hours::of(3), {}, {}}).level, VerdictLevel::Go);
    const auto task = desk.task(QStringLiteral("Payroll"), critical);
    EXPECT_EQ(verdict(Work{task, {}, Hours::of(3), {}, {}}).level, VerdictLevel::Caution);
}

TEST_F(Assignment, MeasuresAJobAsLargeByHoursPriceOrUnits)
{
    EngagementDetails large = desk.job();
    large.due = desk.today();
    large.price = Money::of(500);
    large.units = 100;
    desk.must(command::LogEngagement{trial,
                                     large,
                                     Delivered{desk.today(), {}, true, Rating::of(4), Rating::of(5)},
                                     false,
                                     false,
                                     {}});
    promote();
    const auto level = [&](const Work &work) { return verdict(work).level; };
    EXPECT_EQ(level(Work{{}, critical, {}, Money::of(400), {}}), VerdictLevel::Go);
    EXPECT_EQ(level(Work{{}, critical, {}, {}, 50}), VerdictLevel::Go);
    EXPECT_EQ(level(Work{{}, critical, {}, Money::of(600), {}}), VerdictLevel::Caution);
    EXPECT_EQ(level(Work{{}, critical, {}, {}, 200}), VerdictLevel::Caution);
    EXPECT_EQ(level(Work{{}, critical, Hours::of(2), {}, {}}), VerdictLevel::Caution);
    EXPECT_EQ(level(Work{desk.task(QStringLiteral("Payroll")), {.directions = Directions::Detailed}, {}, {}, {}}),
              VerdictLevel::Caution)
        << "a task that they have not handled";
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

TEST_F(Assignment, StopsTimeSensitiveAndCriticalWorkForACandidateAndBeforeAnyOutcomeOnTime)
{
    EXPECT_EQ(verdict(timeSensitive).level, VerdictLevel::Stop);
    EXPECT_EQ(verdict(critical).level, VerdictLevel::Stop);
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    ASSERT_EQ(desk.stage(trial), Stage::OnTrial);
    EXPECT_EQ(verdict(timeSensitive).level, VerdictLevel::Stop);
    EXPECT_EQ(verdict(critical).level, VerdictLevel::Stop);
}

TEST_F(Assignment, GivesAProvenVendorOrdinaryWorkOfAnySize)
{
    promote();
    const Verdict go = verdict(Work{{}, ordinary, Hours::of(400), {}, {}});
    EXPECT_EQ(go.level, VerdictLevel::Go);
    EXPECT_EQ(go.reasons, QStringList{QStringLiteral("Bright Calls is proven.")});
}

TEST_F(Assignment, CautionsTimeSensitiveWorkOfAProvenVendorWhoIsNotVeryPunctual)
{
    promote();
    EXPECT_EQ(verdict(timeSensitive).level, VerdictLevel::Go);
    desk.lateJob(trial);
    desk.lateJob(trial);
    const Verdict caution = verdict(timeSensitive);
    EXPECT_EQ(caution.level, VerdictLevel::Caution);
    EXPECT_EQ(caution.reasons,
              QStringList{QStringLiteral("Time-sensitive work: Bright Calls is proven, but not very punctual.")});
}

TEST_F(Assignment, CautionsCriticalWorkOfAProvenVendorWhoIsNotReliable)
{
    promote();
    desk.lateJob(trial);
    desk.lateJob(trial);
    const Verdict caution = verdict(critical);
    EXPECT_EQ(caution.level, VerdictLevel::Caution);
    EXPECT_EQ(caution.reasons,
              QStringList{QStringLiteral("Critical work: Bright Calls is proven, but not reliable at present.")});
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

TEST_F(Assignment, CautionsExpertDirectionsAsItDoesDetailedOnes)
{
    const Profile expert{.directions = Directions::Expert};
    const Verdict stranger = verdict(expert);
    EXPECT_EQ(stranger.level, VerdictLevel::Caution);
    EXPECT_EQ(stranger.reasons, QStringList{QStringLiteral("The directions are expert, and nothing is known of how "
                                                           "Bright Calls follows directions.")});
    desk.workWell(trial, day("2026-02-16"));
    EXPECT_EQ(verdict(expert).level, VerdictLevel::Go);
    promote();
    EXPECT_EQ(verdict(expert).level, VerdictLevel::Caution) << "no task that was handled before";
    const auto task = desk.task(QStringLiteral("Payroll"), expert);
    EngagementDetails job = desk.job();
    job.task = task;
    job.due = desk.today();
    desk.must(
        command::LogEngagement{trial, job, Delivered{desk.today(), {}, true, Rating::of(4), {}}, false, false, {}});
    EXPECT_EQ(verdict(Work{task, {}, Hours::of(1), {}, {}}).level, VerdictLevel::Go);
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
    for (const DecisionKind gone : {DecisionKind::LetGo, DecisionKind::Left}) {
        desk.must(command::Decide{trial, gone, desk.today(), {}, because});
        EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Stop);
        desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
        EXPECT_EQ(verdict(ordinary).level, VerdictLevel::Go);
    }
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
