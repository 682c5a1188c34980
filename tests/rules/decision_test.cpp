// L3 and L4: what may be decided, when, and what a promotion needs.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("we agreed on it");

struct OnTrial : ::testing::Test {
    Desk desk{day("2026-05-23")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    void begin() { desk.goodJob(trial); }
};
using Deciding = OnTrial;
using Promotion = OnTrial;
using Withdrawal = OnTrial;

} // namespace

TEST_F(Promotion, IsRefusedOnDay183Of184AndSaysWhenSixMonthsAreOver)
{
    begin();
    desk.workWell(trial, day("2026-11-22"));
    const auto refused = desk.decides(trial, DecisionKind::Promoted, because);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(refused->text, QStringLiteral("Bright Calls can't be promoted: Six months are over on 23 November."));
    EXPECT_EQ(desk.stage(trial), Stage::OnTrial);
}

TEST_F(Promotion, IsPossibleOnTheDayTheSixMonthsAreOver)
{
    begin();
    desk.workWell(trial, day("2026-11-23"));
    EXPECT_EQ(desk.reading(trial).standing, Standing::Ready);
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted));
    EXPECT_EQ(desk.stage(trial), Stage::Promoted);
    const auto decisions = desk.book().decisionsOf(trial);
    EXPECT_EQ(decisions.back()->supported, true);
}

TEST_F(Promotion, NeedsAWrittenReasonWhereTheRecordDoesNotSupportIt)
{
    begin();
    desk.setToday(day("2026-11-23"));
    const auto refused = desk.decides(trial, DecisionKind::Promoted);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("needs a written reason")));
    EXPECT_FALSE(refused->instead.isEmpty()) << "the evidence is shown";
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because));
    EXPECT_EQ(desk.book().decisionsOf(trial).back()->supported, false);
    EXPECT_EQ(desk.book().decisionsOf(trial).back()->reason, because);
}

TEST_F(Promotion, NeedsAReasonWherePeopleWereAskedAndDoNotLikeThem)
{
    begin();
    desk.workWell(trial, day("2026-11-23"));
    for (int time = 0; time < 24; ++time) {
        TouchpointDetails review{.date = desk.today(), .kind = TouchpointKind::Review, .liked = Rating::of(1)};
        desk.must(command::LogTouchpoint{desk.book().get(trial).vendor, review, {}});
    }
    EXPECT_EQ(desk.reading(trial).standing, Standing::Ready);
    const PromotionCase promotion = promotionCase(desk.book(), trial, desk.today(), desk.today());
    EXPECT_TRUE(promotion.supported);
    EXPECT_TRUE(promotion.likedMissing);
    EXPECT_TRUE(promotion.reasonNeeded);
    const auto refused = desk.decides(trial, DecisionKind::Promoted);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("people were asked whether they like Bright Calls")));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(Promotion, CanBeDatedBackToTheLatestEvent)
{
    begin();
    desk.workWell(trial, day("2026-11-24"));
    desk.setToday(day("2026-12-20"));
    // Ready then; since that day nothing happened, so that it may be dated back to the latest event.
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, {}, day("2026-11-24")));
}

TEST_F(Promotion, CantBeDatedBackToBeforeTheEnd)
{
    begin();
    desk.setToday(day("2026-12-20"));
    const auto refused = desk.decides(trial, DecisionKind::Promoted, because, day("2026-11-22"));
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("Six months are over on 23 November")));
}

TEST_F(Promotion, SaysWhyItIsNotPossibleFromEachStage)
{
    const auto forbidden = [&] {
        return promotionCase(desk.book(), trial, desk.today(), desk.today()).forbidden.value_or(QString());
    };
    EXPECT_EQ(forbidden(), QStringLiteral("The clock has not begun: the first job starts it."));
    begin();
    EXPECT_TRUE(forbidden().startsWith(QStringLiteral("Six months are over on")));
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, because});
    EXPECT_TRUE(forbidden().startsWith(QStringLiteral("The trial is paused: resume it first.")));
    desk.must(command::Decide{trial, DecisionKind::Left, desk.today(), {}, because});
    EXPECT_EQ(forbidden(), QStringLiteral("Left on 23 May: reinstate them first, and probation begins anew."));
}

TEST_F(Promotion, TakesAsManyMonthsAsItsRoundHas)
{
    const RoundDetails nine{.name = QStringLiteral("Bookkeeping"), .work = {}, .probationMonths = 9};
    const auto slow = desk.vendor(QStringLiteral("Fine Books"), desk.round(nine));
    desk.workWell(slow, day("2027-02-22"));
    const auto refused = desk.decides(slow, DecisionKind::Promoted, because);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->text, QStringLiteral("Fine Books can't be promoted: Nine months are over on 23 February."));
    desk.wait(1);
    EXPECT_EQ(desk.reading(slow).reasons.first(),
              QStringLiteral("Nine months and a record to match: you may promote."));
    EXPECT_FALSE(desk.decides(slow, DecisionKind::Promoted));
}

TEST_F(Promotion, IsRefusedWhilePausedHoweverLongAgoTheTrialBegan)
{
    begin();
    desk.setToday(day("2026-08-01"));
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, {}});
    desk.setToday(day("2027-12-01"));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(Promotion, ForbidsACorrectionThatWouldPutItBeforeTheEnd)
{
    EngagementDetails slow = desk.job();
    slow.due = day("2026-07-05");
    const Id<Engagement> job = desk.open(trial, slow);
    desk.setToday(day("2026-07-05"));
    desk.must(command::RecordOutcome{job, Open{}, Delivered{desk.today()}, {}, {}});
    desk.setToday(day("2026-11-23"));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    // A later start of the first job would put the end after the promotion.
    const Engagement first = desk.book().get(job);
    EngagementDetails later = first;
    later.start = day("2026-06-30");
    const auto refused = desk.refusal(command::EditEngagement{job, first, later});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_TRUE(
        refused->text.contains(QStringLiteral("Bright Calls in Call centre, “promoted” on 23 November 2026: Six "
                                              "months are over on 30 December.")))
        << refused->text.toStdString();
    EXPECT_EQ(desk.book().get(job), first);
}

TEST_F(Promotion, OfARememberedPastIsLawfulAndItsShareStandsInTheEvidence)
{
    desk.setToday(day("2026-11-23"));
    for (const char *start : {"2026-03-02", "2026-04-06", "2026-05-04", "2026-06-08"}) {
        EngagementDetails remembered = desk.job(QStringLiteral("Remembered calls"));
        remembered.start = day(start);
        remembered.due = day(start).addDays(3);
        remembered.remembered = true;
        desk.must(command::LogEngagement{trial,
                                         remembered,
                                         Delivered{day(start).addDays(2), {}, true, {}, {}},
                                         false,
                                         false,
                                         {}});
    }
    const PromotionCase promotion = promotionCase(desk.book(), trial, desk.today(), desk.today());
    EXPECT_FALSE(promotion.forbidden);
    EXPECT_TRUE(promotion.reasonNeeded);
    EXPECT_TRUE(promotion.evidence.contains(QStringLiteral("4 of 4 jobs are told from memory.")))
        << promotion.evidence.join(u'\n').toStdString();
}

TEST_F(Deciding, InTheFutureIsRefused)
{
    begin();
    const auto refused = desk.decides(trial, DecisionKind::Paused, {}, desk.today().addDays(1));
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("future")));
}

TEST_F(Deciding, CanBeDatedBackAsFarAsTheLatestEventAndNoFurther)
{
    begin();
    desk.setToday(day("2026-05-30"));
    begin();
    desk.setToday(day("2026-06-12"));
    const auto tooFar = desk.decides(trial, DecisionKind::Paused, {}, day("2026-05-29"));
    ASSERT_TRUE(tooFar);
    EXPECT_EQ(tooFar->text, QStringLiteral("A decision can be dated back as far as the latest event, and the latest of "
                                           "Bright Calls is on 30 May."));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Paused, {}, day("2026-05-30")));
    EXPECT_EQ(desk.stage(trial), Stage::Paused);
}

TEST_F(Deciding, IsRefusedWhereTodayLiesBeforeTheLatestEvent)
{
    begin();
    desk.setToday(day("2026-05-22"));
    for (const auto &refused : {desk.decides(trial, DecisionKind::Paused), desk.give(trial, desk.job())}) {
        ASSERT_TRUE(refused);
        EXPECT_TRUE(refused->text.startsWith(QStringLiteral("Today is said to be 22 May 2026, but")))
            << refused->text.toStdString();
    }
}

TEST_F(Deciding, AgainstTheStageIsRefusedWithTheStageAndWhatIsPossible)
{
    const auto refused = desk.decides(trial, DecisionKind::Paused);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("candidate")));
    EXPECT_TRUE(refused->text.contains(QStringLiteral("Possible is: let go, left.")));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Resumed));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Restarted, because));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Reinstated, because));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Extended, because, {}, 2));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(Deciding, NeedsAReasonWhereTheLawSaysSo)
{
    begin();
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Extended, {}, {}, 1));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Restarted));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::LetGo, QStringLiteral("  ")));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Left));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::LetGo, because));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Reinstated));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Withdrawn));
}

TEST_F(Deciding, ToExtendTakesOneToTwelveMonthsAndEndsAfterItsDay)
{
    begin();
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Extended, because, {}, 0));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Extended, because, {}, 13));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Extended, because));
    desk.setToday(day("2027-01-10"));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Extended, because, {}, 1)) << "23 December lies before 10 January";
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Extended, because, {}, 2));
    EXPECT_EQ(desk.reading(trial).state.clock->end, day("2027-01-23"));
}

TEST_F(Deciding, ToExtendIsPossibleWhilePaused)
{
    begin();
    desk.wait(10);
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, {}});
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Extended, because, {}, 2));
    EXPECT_EQ(desk.stage(trial), Stage::Paused);
    EXPECT_EQ(desk.reading(trial).state.clock->extensionMonths, 2);
    EXPECT_EQ(desk.reading(trial).state.clock->baseEnd, day("2027-01-23"));
}

TEST_F(Deciding, ToRestartOrReinstateIsDatedTheDayItIsEntered)
{
    begin();
    desk.wait(10);
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Restarted, because, desk.today().addDays(-1)));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Restarted, because));
    EXPECT_EQ(desk.stage(trial), Stage::Candidate);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.wait(10);
    const auto datedBack = desk.decides(trial, DecisionKind::Reinstated, because, desk.today().addDays(-1));
    ASSERT_TRUE(datedBack);
    EXPECT_EQ(datedBack->text, QStringLiteral("This decision is dated the day it is entered, today."));
    EXPECT_EQ(desk.stage(trial), Stage::LetGo);
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Reinstated, because));
    EXPECT_EQ(desk.stage(trial), Stage::Candidate);
}

TEST_F(Deciding, ToLetGoClosesOpenJobsSoThatNoLaterOutcomeIsTaken)
{
    begin();
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.wait(3);
    const Engagement job = desk.lastJob();
    const auto refused = desk.refusal(command::RecordOutcome{job.id, Open{}, Delivered{desk.today()}, {}, {}, false});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("let go")));
    EXPECT_EQ(desk.lastJob(), job);
}

TEST_F(Deciding, ToReinstateMakesAStrangerAgainAndKeepsTheEarlierEvidenceForReading)
{
    begin();
    desk.workWell(trial, day("2026-08-01"));
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.wait(30);
    desk.must(command::Decide{trial, DecisionKind::Reinstated, desk.today(), {}, because});
    EXPECT_EQ(desk.stage(trial), Stage::Candidate);
    EXPECT_EQ(desk.reading(trial).record[Criterion::OnTime].n, 0);
    EXPECT_GT(desk.book().engagementsOf(trial).size(), 5U);
}

TEST_F(Withdrawal, TakesBackTheLatestDecisionThatStandsListedAside)
{
    begin();
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Withdrawn, because));
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, {}});
    desk.wait(5);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
    EXPECT_EQ(desk.stage(trial), Stage::Paused);
    desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
    EXPECT_EQ(desk.stage(trial), Stage::OnTrial);
    EXPECT_EQ(desk.reading(trial).state.clock->pausedDays, 0);
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Withdrawn, because));
}

TEST_F(Withdrawal, OfLettingGoBringsOpenJobsBack)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    desk.wait(1);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    EXPECT_EQ(desk.reading(trial).engagements.cancelledByOwner, 1);
    desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
    EXPECT_EQ(desk.reading(trial).engagements.open, 1);
}

TEST_F(Withdrawal, OfAnExtensionGivesBackItsMonthsAndNotThoseOfTheRound)
{
    begin();
    desk.must(command::Decide{trial, DecisionKind::Extended, desk.today(), 6, because});
    desk.setToday(day("2026-11-22"));
    desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
    const auto dayTooEarly = desk.decides(trial, DecisionKind::Promoted, because);
    ASSERT_TRUE(dayTooEarly);
    EXPECT_EQ(dayTooEarly->text, QStringLiteral("Bright Calls can't be promoted: Six months are over on 23 November."));
    desk.wait(1);
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(Promotion, IsRefusedOnceSixMonthsAreOverWhereTheyWereExtended)
{
    begin();
    desk.must(command::Decide{trial, DecisionKind::Extended, desk.today(), 6, because});
    desk.setToday(day("2026-11-23"));
    const auto refused = desk.decides(trial, DecisionKind::Promoted, because);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.endsWith(QStringLiteral("Twelve months are over on 23 May 2027.")))
        << refused->text.toStdString();
}
