// Sentences that hold for the vendor, the round and the day they are said of.
#include "rules/assignment.h"
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct TruthfulWords : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void decide(DecisionKind kind) { desk.must(command::Decide{trial, kind, desk.today(), {}, because}); }
    [[nodiscard]] QStringList reasons() const { return desk.reading(trial).reasons; }
};

} // namespace

TEST_F(TruthfulWords, OfAVendorWhoWentPromiseNoEndOfProbation)
{
    desk.workWell(trial, desk.today().addMonths(5));
    ASSERT_EQ(reasons(), QStringList{QStringLiteral("On track; probation ends on 5 July.")});
    decide(DecisionKind::Left);
    EXPECT_EQ(desk.reading(trial).standing, Standing::OnTrack);
    EXPECT_EQ(reasons(), QStringList{QStringLiteral("On track when they went.")});
}

TEST_F(TruthfulWords, OfAVendorLetGoOfferNoPromotion)
{
    desk.workWell(trial, desk.today().addMonths(7));
    ASSERT_EQ(reasons(), QStringList{QStringLiteral("Six months and a record to match: you may promote.")});
    decide(DecisionKind::LetGo);
    EXPECT_EQ(desk.reading(trial).standing, Standing::Ready);
    EXPECT_EQ(reasons(), QStringList{QStringLiteral("Six months and a record to match when they went.")});
}

TEST_F(TruthfulWords, OfAFirstJobNameACapOnlyWhereTheRoundHasOne)
{
    const auto why = [&](Id<Trial> of) {
        return mayBeGiven(desk.book(), of, {{}, {}, Hours::of(1), {}, {}}, desk.today()).reasons;
    };
    EXPECT_EQ(why(trial),
              QStringList{QStringLiteral("A small first job for Bright Calls: within the first-commitment cap.")});
    RoundDetails uncapped{.name = QStringLiteral("Bookkeeping")};
    uncapped.firstCommitmentHours.reset();
    uncapped.firstCommitmentAmount.reset();
    const auto other = desk.vendor(QStringLiteral("Fine Books"), desk.round(uncapped));
    EXPECT_EQ(why(other), QStringList{QStringLiteral("A first job for Fine Books: keep it small.")});
}

TEST_F(TruthfulWords, OfMovedDueDaysCountOnlyTheJobsThatHaveOne)
{
    EngagementDetails moved = desk.job();
    moved.due = desk.today();
    desk.must(command::LogEngagement{trial, moved, Open{}, false, false, {}});
    const Engagement before = desk.lastJob();
    desk.wait(2);
    EngagementDetails after = detailsOf(before);
    after.moved = DueMove{desk.today().addDays(3), desk.today(), because};
    desk.must(command::EditEngagement{before.id, detailsOf(before), after});
    EngagementDetails undated = desk.job();
    undated.due.reset();
    desk.must(command::LogEngagement{trial, undated, Open{}, false, false, {}});
    desk.goodJob(trial);
    const PromotionCase promotion = promotionCase(desk.book(), trial, desk.today(), desk.today());
    EXPECT_TRUE(promotion.besides.contains(QStringLiteral("One of 2 due days was moved after it had passed.")))
        << promotion.besides.join(u'\n').toStdString();
}

TEST_F(TruthfulWords, OfAnEarlierYearNameIt)
{
    desk.goodJob(trial);
    decide(DecisionKind::LetGo);
    const QDate nextYear = day("2027-02-01");
    const PromotionCase then = promotionCase(desk.book(), trial, desk.today(), nextYear);
    EXPECT_EQ(then.forbidden,
              QStringLiteral("Let go on 5 January 2026: reinstate them first, and probation begins anew."));
}

TEST_F(TruthfulWords, OfThePaceNameTheDaysThatHavePassed)
{
    desk.goodJob(trial);
    desk.wait(40);
    const QString said = saidToday(desk.book(), desk.today(), AttentionKind::OffPace).join(u'\n');
    EXPECT_TRUE(said.startsWith(QStringLiteral("At the pace of the last 40 days "))) << said.toStdString();
}

TEST_F(TruthfulWords, OfTheTenthPromiseCountTheDaysThatHavePassed)
{
    desk.goodJob(trial);
    desk.wait(10);
    desk.goodJob(trial);
    desk.goodJob(trial);
    desk.wait(19);
    EXPECT_FALSE(tenthPromiseAtThisPace(desk.book(), desk.reading(trial))) << "29 days are no pace";
    desk.wait(11);
    // Two in forty days, after the first day, and seven are missing.
    EXPECT_EQ(tenthPromiseAtThisPace(desk.book(), desk.reading(trial)), desk.today().addDays(140));
    EXPECT_EQ(daysOfPace(desk.reading(trial).state), 40);
}

TEST_F(TruthfulWords, OfAProvenVendorWithACriticalJobSayNotThatTheyAreNotProven)
{
    desk.workWell(trial, desk.today().addMonths(5));
    EngagementDetails critical = desk.job(QStringLiteral("Payroll"));
    critical.due = desk.today().addMonths(3);
    critical.profile.critical = true;
    desk.must(command::LogEngagement{trial, critical, Open{}, true, false, {}});
    const auto said = [&] { return needsToday(desk.book(), desk.today()).front().text; };
    EXPECT_EQ(said(), QStringLiteral("\u201CPayroll\u201D is critical and out with a vendor that is not proven."));
    desk.workWell(trial, desk.today().addMonths(2));
    decide(DecisionKind::Promoted);
    EXPECT_EQ(said(), QStringLiteral("\u201CPayroll\u201D is critical and was given against the rule."));
}

TEST_F(TruthfulWords, OfTheTriedCountThoseWhoWereGivenWork)
{
    desk.vendor(QStringLiteral("Second Calls"), round);
    desk.vendor(QStringLiteral("Third Calls"), round);
    EngagementDetails remembered = desk.job();
    remembered.remembered = true;
    remembered.due.reset();
    desk.must(command::LogEngagement{trial, remembered, Open{}, true, false, {}});
    const PromotionCase promotion = promotionCase(desk.book(), trial, desk.today(), desk.today());
    EXPECT_TRUE(promotion.besides.contains(QStringLiteral("One of the ten you meant to try has been tried.")))
        << promotion.besides.join(u'\n').toStdString();
    EXPECT_TRUE(promotion.besides.contains(QStringLiteral("The only job is told from memory.")));
}

TEST_F(TruthfulWords, OfCriticalWorkSayOnceThatAVendorHasGone)
{
    desk.goodJob(trial);
    decide(DecisionKind::Left);
    Work payroll;
    payroll.profile.critical = true;
    const Verdict verdict = mayBeGiven(desk.book(), trial, payroll, desk.today());
    EXPECT_EQ(verdict.reasons, (QStringList{QStringLiteral("Bright Calls left on 5 January."),
                                            QStringLiteral("Critical work goes only to a proven vendor.")}));
}

TEST_F(TruthfulWords, OfAProvenVendorWhoFailsAskForProbationAnew)
{
    desk.workWell(trial, desk.today().addMonths(7));
    decide(DecisionKind::Promoted);
    for (int job = 0; job < 24; ++job) {
        desk.wait(2);
        desk.lateJob(trial);
    }
    ASSERT_EQ(desk.reading(trial).standing, Standing::ConsiderLettingGo);
    EXPECT_EQ(reasons().last(), QStringLiteral("Consider putting them back on probation."));
}

TEST_F(TruthfulWords, OfAQuestionThatNobodyAnsweredSayThatNothingIsKnown)
{
    for (int job = 0; job < 6; ++job) {
        EngagementDetails details = desk.job();
        details.due = desk.today();
        desk.must(command::LogEngagement{trial,
                                         details,
                                         Delivered{desk.today(), {}, {}, Rating::of(4), {}},
                                         false,
                                         false,
                                         {}});
        desk.wait(1);
    }
    EXPECT_TRUE(reasons().contains(QStringLiteral("Nothing is known on directions yet: needs 10 good ones.")))
        << reasons().join(u'\n').toStdString();
}

TEST_F(TruthfulWords, OfAnEarlierDayDoNotCountWhatWasMovedSince)
{
    EngagementDetails moved = desk.job();
    moved.due = desk.today();
    desk.must(command::LogEngagement{trial, moved, Open{}, false, false, {}});
    const Engagement before = desk.lastJob();
    const QDate then = desk.today().addDays(1);
    desk.wait(2);
    EngagementDetails after = detailsOf(before);
    after.moved = DueMove{desk.today().addDays(3), desk.today(), because};
    desk.must(command::EditEngagement{before.id, detailsOf(before), after});
    EXPECT_EQ(readInFull(desk.book(), trial, then).engagements.movedAfterwards, 0);
    EXPECT_EQ(readInFull(desk.book(), trial, desk.today()).engagements.movedAfterwards, 1);
}
