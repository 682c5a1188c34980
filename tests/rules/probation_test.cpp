// L2: the probation clock.
#include "rules/probation.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct OneTrial {
    BookBuilder builder;
    Id<Round> round;
    Id<Vendor> vendor;
    Id<Trial> trial;
    explicit OneTrial(const char *listed = "2026-01-01", int months = 6)
        : round(builder.round(QStringLiteral("Calls"), {}, months)),
          vendor(builder.vendor(QStringLiteral("Bright Calls"))), trial(builder.trial(round, vendor, day(listed)))
    {
    }
    [[nodiscard]] TrialState on(const char *today) const { return trialState(builder.book(), trial, day(today)); }
};

} // namespace

TEST(Probation, HasNoClockUntilWorkBegins)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-03-10"));
    EXPECT_EQ(one.on("2026-03-09").stage, Stage::Candidate);
    EXPECT_FALSE(one.on("2026-03-09").clock);
    EXPECT_EQ(one.on("2026-03-10").stage, Stage::OnTrial);
    EXPECT_EQ(one.on("2026-03-10").clock->start, day("2026-03-10"));
    EXPECT_EQ(one.on("2026-03-10").since, day("2026-03-10"));
}

TEST(Probation, IsNotStartedByAJobCancelledOnOrBeforeItsStart)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-03-10"),
                           [](Engagement &job) { job.outcome = CancelledByOwner{day("2026-03-10")}; });
    EXPECT_FALSE(one.on("2026-04-01").clock);
    one.builder.engagement(one.trial, day("2026-03-20"),
                           [](Engagement &job) { job.outcome = CancelledByOwner{day("2026-03-21")}; });
    EXPECT_EQ(one.on("2026-04-01").clock->start, day("2026-03-20"));
}

TEST(Probation, EndsOnTheLastOfFebruaryForAStartOnThe31stOfAugust)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-08-31"));
    const Clock clock = *one.on("2026-11-23").clock;
    EXPECT_EQ(clock.end, day("2027-02-28"));
    EXPECT_EQ(clock.totalDays, 181);
}

TEST(Probation, IsOverOnItsEndAndNotTheDayBefore)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-05-23"));
    const Clock before = *one.on("2026-11-22").clock;
    EXPECT_FALSE(before.over);
    EXPECT_EQ(before.leftDays, 1);
    EXPECT_EQ(before.servedDays, 183);
    const Clock end = *one.on("2026-11-23").clock;
    EXPECT_TRUE(end.over);
    EXPECT_EQ(end.leftDays, 0);
    EXPECT_EQ(end.servedDays, 184);
    EXPECT_EQ(end.totalDays, 184);
    EXPECT_EQ(one.on("2027-05-01").clock->servedDays, 184);
}

TEST(Probation, GrowsByEachPausedDayAndNotByTheDayItResumes)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-05-01"));
    one.builder.decide(one.trial, DecisionKind::Paused, day("2026-06-01"));
    EXPECT_EQ(one.on("2026-06-01").clock->pausedDays, 0);
    EXPECT_EQ(one.on("2026-06-02").clock->pausedDays, 1);
    EXPECT_EQ(one.on("2026-06-02").stage, Stage::Paused);
    one.builder.decide(one.trial, DecisionKind::Resumed, day("2026-06-13"));
    const TrialState resumed = one.on("2026-07-01");
    EXPECT_EQ(resumed.stage, Stage::OnTrial);
    EXPECT_EQ(resumed.since, day("2026-06-13"));
    EXPECT_EQ(resumed.clock->pausedDays, 12);
    EXPECT_EQ(resumed.clock->baseEnd, day("2026-11-01"));
    EXPECT_EQ(resumed.clock->end, day("2026-11-13"));
    EXPECT_EQ(resumed.clock->totalDays, 184);
}

TEST(Probation, IsNeverOverWhilePaused)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-01-05"));
    one.builder.decide(one.trial, DecisionKind::Paused, day("2026-07-05"));
    // The end moves with each paused day, so that left stays what it was.
    EXPECT_EQ(one.on("2026-07-04").clock->leftDays, 1);
    EXPECT_EQ(one.on("2026-07-05").clock->leftDays, 0);
    const Clock clock = *one.on("2026-12-01").clock;
    EXPECT_FALSE(clock.over);
    EXPECT_EQ(clock.leftDays, 0);
}

TEST(Probation, CountsExtensionsInWholeMonthsFromTheStart)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-08-31"));
    one.builder.decide(one.trial, DecisionKind::Extended, day("2026-10-01"), QStringLiteral("not sure yet"), 1);
    const Clock clock = *one.on("2026-11-23").clock;
    EXPECT_EQ(clock.months, 7);
    EXPECT_EQ(clock.extensionMonths, 1);
    EXPECT_EQ(clock.end, day("2027-03-31"));
}

TEST(Probation, StopsOnTheDayOfPromotion)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-01-05"));
    one.builder.decide(one.trial, DecisionKind::Promoted, day("2026-07-10"), QStringLiteral("good"));
    const TrialState later = one.on("2026-12-01");
    EXPECT_EQ(later.stage, Stage::Promoted);
    EXPECT_EQ(later.clock->asOf, day("2026-07-10"));
    EXPECT_TRUE(later.clock->over);
    EXPECT_EQ(later.readOn, day("2026-12-01"));
}

TEST(Probation, StopsOnTheDayOfLettingGoAndReadsTheRecordAsOfThatDay)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-05-01"), [](Engagement &job) { job.due = day("2026-06-20"); });
    one.builder.engagement(one.trial, day("2026-06-10"), [](Engagement &job) { job.due = day("2026-06-11"); });
    one.builder.engagement(one.trial, day("2026-07-10"), [](Engagement &job) { job.due = day("2026-07-11"); });
    one.builder.decide(one.trial, DecisionKind::LetGo, day("2026-06-15"), QStringLiteral("late"));
    const TrialState later = one.on("2026-12-01");
    EXPECT_EQ(later.clock->leftDays, day("2026-06-15").daysTo(day("2026-11-01")));
    EXPECT_EQ(later.readOn, day("2026-06-15"));
    const FullReading reading = readInFull(one.builder.book(), one.trial, day("2026-12-01"));
    EXPECT_EQ(reading.engagements.all, 2) << "one that was to start later is left out";
    EXPECT_EQ(reading.engagements.cancelledByOwner, 2);
    EXPECT_EQ(reading.record[Criterion::OnTime].n, 1)
        << "cancelled after its due day is not good, before it not counted";
}

TEST(Probation, ReadsOpenWorkOfAVendorThatLeftAsAbandoned)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-05-01"), [](Engagement &job) { job.due = day("2026-06-20"); });
    one.builder.decide(one.trial, DecisionKind::Left, day("2026-06-15"), QStringLiteral("quit on a whim"));
    const FullReading reading = readInFull(one.builder.book(), one.trial, day("2026-12-01"));
    EXPECT_EQ(reading.engagements.abandoned, 1);
    EXPECT_EQ(reading.record[Criterion::OnTime].n, 1);
    EXPECT_EQ(reading.record[Criterion::OnTime].good, 0);
}

TEST(Probation, BeginsAnewAfterRestartedAndCountsOnlyWhatStartsFromThenOn)
{
    OneTrial one;
    one.builder.delivered(one.trial, day("2026-01-05"), day("2026-01-10"), day("2026-01-09"));
    one.builder.decide(one.trial, DecisionKind::Restarted, day("2026-03-01"), QStringLiteral("new staff"));
    EXPECT_EQ(one.on("2026-03-02").stage, Stage::Candidate);
    one.builder.delivered(one.trial, day("2026-03-05"), day("2026-03-10"), day("2026-03-09"));
    const TrialState state = one.on("2026-04-01");
    EXPECT_EQ(state.clock->start, day("2026-03-05"));
    EXPECT_EQ(recordOf(one.builder.book(), one.trial, state)[Criterion::OnTime].n, 1);
}

TEST(Probation, ForgetsExtensionsAndPausesWhenItBeginsAnew)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-01-05"));
    one.builder.decide(one.trial, DecisionKind::Extended, day("2026-02-01"), QStringLiteral("not sure yet"), 3);
    one.builder.decide(one.trial, DecisionKind::Paused, day("2026-02-10"));
    one.builder.decide(one.trial, DecisionKind::Resumed, day("2026-02-20"));
    EXPECT_EQ(one.on("2026-02-28").clock->end, day("2026-10-15"));
    one.builder.decide(one.trial, DecisionKind::Restarted, day("2026-03-01"), QStringLiteral("new staff"));
    one.builder.engagement(one.trial, day("2026-03-01"));
    const TrialState anew = one.on("2026-03-01");
    EXPECT_EQ(anew.stage, Stage::OnTrial) << "a job that starts on that very day counts";
    EXPECT_EQ(anew.clock->start, day("2026-03-01"));
    EXPECT_EQ(anew.clock->months, 6);
    EXPECT_EQ(anew.clock->extensionMonths, 0);
    EXPECT_EQ(anew.clock->pausedDays, 0);
    EXPECT_EQ(anew.clock->end, day("2026-09-01"));
}

TEST(Probation, ReadsAsIfAWithdrawnDecisionHadNotBeenFromThatDayOn)
{
    OneTrial one;
    one.builder.engagement(one.trial, day("2026-05-01"));
    one.builder.decide(one.trial, DecisionKind::Paused, day("2026-06-01"));
    one.builder.decide(one.trial, DecisionKind::Withdrawn, day("2026-06-11"), QStringLiteral("a mistake"));
    EXPECT_EQ(one.on("2026-06-10").stage, Stage::Paused);
    const TrialState after = one.on("2026-06-11");
    EXPECT_EQ(after.stage, Stage::OnTrial);
    EXPECT_EQ(after.clock->pausedDays, 0);
    EXPECT_EQ(decisionsInOrder(one.builder.book(), one.trial).size(), 3U) << "both stay visible";
}

TEST(Probation, SeesNothingDatedAfterToday)
{
    OneTrial one;
    one.builder.delivered(one.trial, day("2026-05-01"), day("2026-05-10"), day("2026-05-09"));
    one.builder.decide(one.trial, DecisionKind::LetGo, day("2026-06-01"), QStringLiteral("no"));
    EXPECT_EQ(one.on("2026-05-31").stage, Stage::OnTrial);
    const FullReading early = readInFull(one.builder.book(), one.trial, day("2026-05-05"));
    EXPECT_EQ(early.engagements.open, 1) << "one that ends later is still open";
}

TEST(Probation, SaysWhyItEndsWhenItEnds)
{
    OneTrial one;
    const auto first = one.builder.engagement(one.trial, day("2026-05-23"),
                                              [](Engagement &job) { job.title = QStringLiteral("Test calls"); });
    one.builder.decide(one.trial, DecisionKind::Paused, day("2026-06-01"));
    one.builder.decide(one.trial, DecisionKind::Resumed, day("2026-06-13"));
    const TrialState state = one.on("2026-07-01");
    EXPECT_EQ(state.clock->begunBy, first);
    EXPECT_EQ(wording::clockExplained(one.builder.book(), *state.clock, day("2026-07-01")),
              QStringLiteral("Began with “Test calls” on 23 May + six months + 12 days paused = 5 December"));
}

TEST(AnExtension, TakesTheFewestMonthsThatReachADayCountedFromTheStart)
{
    Clock clock{.start = day("2026-08-31"), .begunBy = Id<Engagement>(1), .months = 6}; // ends on 28 February
    EXPECT_EQ(fewestMonthsTo(clock, day("2027-03-30")), 1) << "seven months from 31 August end on 31 March";
    EXPECT_EQ(fewestMonthsTo(clock, day("2027-04-01")), 2);
    clock.pausedDays = 5;
    EXPECT_EQ(fewestMonthsTo(clock, day("2027-04-01")), 1);
    EXPECT_EQ(fewestMonthsTo(clock, day("2040-01-01")), mostExtensionMonths);
}
