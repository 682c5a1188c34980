// L3 and L4: what may be decided, when, and what a promotion needs.
#include "rules/wording.h"
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
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Promoted));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(Promotion, IsJudgedOnTheDecisionsDayAndToday)
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

TEST_F(Promotion, IsRefusedWhilePausedHoweverLongAgoTheTrialBegan)
{
    begin();
    desk.setToday(day("2026-08-01"));
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, {}});
    desk.setToday(day("2027-12-01"));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST_F(Promotion, IsNotMadePossibleByStartingTheClockLaterOrEarlierThanTheWork)
{
    begin();
    desk.setToday(day("2026-11-23"));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    // Moving the first job to a later start would put the end after the promotion.
    const Engagement first = desk.lastJob();
    EngagementDetails later = first;
    later.start = day("2026-06-30");
    later.due = day("2026-06-30");
    const auto refused = desk.refusal(command::EditEngagement{first.id, first, later});
    ASSERT_TRUE(refused);
    EXPECT_EQ(desk.lastJob(), first);
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
    desk.wait(20);
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Paused, {}, day("2026-05-22")));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Paused, {}, day("2026-05-23")));
    EXPECT_EQ(desk.stage(trial), Stage::Paused);
}

TEST_F(Deciding, IsRefusedWhereTodayLiesBeforeTheLatestEvent)
{
    begin();
    desk.setToday(day("2026-05-22"));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Paused));
    EXPECT_TRUE(desk.give(trial, desk.job()));
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

TEST_F(Deciding, ToRestartOrReinstateIsDatedTheDayItIsEntered)
{
    begin();
    desk.wait(10);
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Restarted, because, desk.today().addDays(-1)));
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Restarted, because));
    EXPECT_EQ(desk.stage(trial), Stage::Candidate);
}

TEST_F(Deciding, ToLetGoIsRefusedBeforeAnOutcomeThatIsRecordedLater)
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

TEST_F(Withdrawal, CantBringAPromotionForward)
{
    begin();
    desk.must(command::Decide{trial, DecisionKind::Extended, desk.today(), 6, because});
    desk.setToday(day("2026-11-23"));
    EXPECT_TRUE(desk.decides(trial, DecisionKind::Promoted, because));
    // Taking the owner's own extension back is lawful; the six months of the round stay.
    desk.must(command::Decide{trial, DecisionKind::Withdrawn, desk.today(), {}, because});
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because));
}

TEST(Round, HasTenPlacesAndTheEleventhVendorIsRefusedWithALinkedRound)
{
    Desk desk(day("2026-05-23"));
    RoundDetails first{.name = QStringLiteral("Call centre"), .work = QStringLiteral("Calls")};
    const auto round = desk.round(first);
    for (int place = 1; place <= 10; ++place)
        desk.vendor(QStringLiteral("Vendor %1").arg(place), round);
    VendorDetails eleventh;
    eleventh.name = QStringLiteral("Vendor 11");
    const auto refused = desk.refusal(command::AddVendor{eleventh, round});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("Call centre has used its ten tries")));
    EXPECT_FALSE(desk.book().vendorNamed(eleventh.name)) << "nothing is changed";
    desk.must(command::AddVendor{eleventh, {}});
    RoundDetails second{.name = QStringLiteral("Call centre, second round"), .work = QStringLiteral("calls ")};
    const auto linked = desk.round(second);
    const auto offered = desk.refusal(command::ListVendor{round, desk.book().vendorNamed(eleventh.name)->id});
    ASSERT_TRUE(offered);
    EXPECT_TRUE(offered->instead.join(u' ').contains(second.name));
    const auto newcomer = desk.refusal(command::AddVendor{{.name = QStringLiteral("Vendor 12")}, round});
    ASSERT_TRUE(newcomer);
    EXPECT_TRUE(newcomer->instead.join(u' ').contains(second.name));
    desk.must(command::ListVendor{linked, desk.book().vendorNamed(eleventh.name)->id});
}

TEST(Round, KeepsThePlaceOfAVendorLetGoAndFreesThatOfACandidateNeverStarted)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto never = desk.vendor(QStringLiteral("Never Started"), round);
    const auto gone = desk.vendor(QStringLiteral("Let Go"), round);
    desk.must(command::Decide{gone, DecisionKind::LetGo, desk.today(), {}, because});
    EXPECT_TRUE(desk.refusal(command::RemoveCandidate{gone}));
    EXPECT_EQ(placesTaken(desk.book(), round), 2);
    desk.must(command::RemoveCandidate{never});
    EXPECT_EQ(placesTaken(desk.book(), round), 1);
    EXPECT_TRUE(desk.book().vendorNamed(QStringLiteral("Never Started"))) << "only the place is freed";
}

TEST(Round, DoesNotRemoveACandidateThatWasGivenAJob)
{
    Desk desk(day("2026-05-23"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    EngagementDetails later = desk.job();
    later.start = desk.today().addDays(3);
    desk.must(command::LogEngagement{trial, later, Open{}, false, false, {}});
    EXPECT_TRUE(desk.refusal(command::RemoveCandidate{trial}));
}

TEST(Round, ThatIsClosedTakesNoNewTrialAndTheRestGoesOn)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    RoundDetails closed = desk.book().get(round);
    closed.open = false;
    desk.must(command::EditRound{round, desk.book().get(round), closed});
    VendorDetails late;
    late.name = QStringLiteral("Too Late");
    EXPECT_TRUE(desk.refusal(command::AddVendor{late, round}));
    EXPECT_FALSE(desk.give(trial, desk.job()));
}

TEST(Round, TakesAVendorOnlyOnce)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    EXPECT_TRUE(desk.refusal(command::ListVendor{round, desk.book().get(trial).vendor}));
}

TEST(Round, HasSixToTwentyFourMonthsFixedOnceATrialInItHasStarted)
{
    Desk desk(day("2026-05-23"));
    RoundDetails details{.name = QStringLiteral("Calls"), .work = {}, .probationMonths = 5};
    EXPECT_TRUE(desk.refusal(command::AddRound{details}));
    details.probationMonths = 25;
    EXPECT_TRUE(desk.refusal(command::AddRound{details}));
    details.probationMonths = 12;
    const auto round = desk.round(details);
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    RoundDetails nine = details;
    nine.probationMonths = 9;
    desk.must(command::EditRound{round, details, nine});
    desk.goodJob(trial);
    RoundDetails six = nine;
    six.probationMonths = 6;
    const auto refused = desk.refusal(command::EditRound{round, nine, six});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(desk.book().get(round).probationMonths, 9);
}

TEST(Edit, OfWhatAnotherHasChangedMeanwhileIsRefusedAndOverwritesNothing)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const RoundDetails seen = desk.book().get(round);
    RoundDetails theirs = seen;
    theirs.meant = 5;
    desk.must(command::EditRound{round, seen, theirs});
    RoundDetails mine = seen;
    mine.work = QStringLiteral("Telephone");
    const auto refused = desk.refusal(command::EditRound{round, seen, mine});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Outdated);
    EXPECT_EQ(desk.book().get(round).meant, 5);
}

TEST(Round, FixesItsMonthsAlsoWhereAnEarlierTodayIsStated)
{
    Desk desk(day("2026-05-23"));
    const RoundDetails details{.name = QStringLiteral("Calls"), .work = {}, .probationMonths = 12};
    const auto round = desk.round(details);
    desk.goodJob(desk.vendor(QStringLiteral("Bright Calls"), round));
    desk.wait(-400);
    RoundDetails six = details;
    six.probationMonths = 6;
    const auto refused = desk.refusal(command::EditRound{round, details, six});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(desk.book().get(round).probationMonths, 12);
}
