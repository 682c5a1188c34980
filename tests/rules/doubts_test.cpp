// Doubts that one good side does not outweigh: punctual but against directions, ready on one day and not on a later
// one, over with probation but short of months.
#include "rules/assignment.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("they answer within the hour");

struct Doubts : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    /// Delivered on the day it was due, which is today.
    void deliver(const Delivered &how)
    {
        EngagementDetails job = desk.job();
        job.due = desk.today();
        desk.must(command::LogEngagement{trial, job, how, false, false, {}});
    }
    void deliverWell() { deliver({desk.today(), {}, true, Rating::of(4), {}}); }
    void workWellUnrated(QDate until)
    {
        for (; desk.today() < until; desk.wait(7))
            deliverWell();
    }
    void peopleSay(int liked)
    {
        desk.must(command::LogTouchpoint{desk.book().get(trial).vendor,
                                         TouchpointDetails{.date = desk.today(), .liked = Rating::of(liked)},
                                         {}});
    }
    [[nodiscard]] PromotionCase promotionOn(QDate on) const
    {
        return promotionCase(desk.book(), trial, on, desk.today());
    }
};
using Punctuality = Doubts;
using PastPromotion = Doubts;
using LongProbation = Doubts;

} // namespace

TEST_F(Punctuality, DoesNotEarnTimeSensitiveWorkWhileDirectionsSlip)
{
    desk.workWell(trial, day("2026-06-01"));
    const Work urgent{{}, {.timeSensitive = true}, Hours::of(1), {}, {}};
    ASSERT_EQ(mayBeGiven(desk.book(), trial, urgent, desk.today()).level, VerdictLevel::Go);
    for (int job = 0; job < 2; ++job)
        deliver({desk.today(), {}, false, Rating::of(4), {}});
    ASSERT_TRUE(hasBadge(desk.reading(trial).record, Badge::VeryPunctual));
    const Verdict verdict = mayBeGiven(desk.book(), trial, urgent, desk.today());
    EXPECT_EQ(verdict.level, VerdictLevel::Stop);
    EXPECT_EQ(verdict.reasons, QStringList{QStringLiteral("Time-sensitive work goes only to a very punctual vendor, "
                                                          "and Bright Calls is slipping.")});
    EXPECT_TRUE(verdict.overridable);
}

TEST_F(PastPromotion, NeedsAReasonWhereTheyWereReadyThenAndAreNotToday)
{
    workWellUnrated(day("2026-07-20"));
    const QDate ready = desk.today();
    for (int job = 0; job < 2; ++job) {
        EngagementDetails details = desk.job();
        details.due = desk.today().addDays(1);
        desk.must(command::LogEngagement{trial, details, Open{}, false, false, {}});
    }
    ASSERT_TRUE(promotionOn(ready).supported);
    desk.wait(5);
    EXPECT_EQ(readTrial(desk.book(), trial, ready).standing, Standing::Ready);
    EXPECT_EQ(desk.reading(trial).standing, Standing::Slipping) << "both are late by now";
    EXPECT_FALSE(promotionOn(ready).supported);
    const auto refused = desk.decides(trial, DecisionKind::Promoted, {}, ready);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(refused->text, QStringLiteral("To promote Bright Calls needs a written reason: the record of Bright "
                                            "Calls does not support it."));
    EXPECT_EQ(desk.stage(trial), Stage::OnTrial);
    EXPECT_FALSE(desk.decides(trial, DecisionKind::Promoted, because, ready));
    EXPECT_EQ(desk.stage(trial), Stage::Promoted);
}

TEST_F(PastPromotion, IsLookedAtWithWhatPeopleSaidSince)
{
    workWellUnrated(day("2026-07-20"));
    const QDate ready = desk.today();
    EXPECT_FALSE(promotionOn(ready).reasonNeeded) << "nobody was asked";
    desk.wait(1);
    for (int asked = 0; asked < likedOutcomes; ++asked)
        peopleSay(1);
    EXPECT_TRUE(promotionOn(ready).supported);
    EXPECT_TRUE(promotionOn(ready).likedMissing);
    EXPECT_TRUE(promotionOn(ready).reasonNeeded);
    EXPECT_TRUE(promotionOn(ready).besides.contains(QStringLiteral("Liked: none yet."))) << "as it was on that day";
}

TEST_F(LongProbation, IsOnTrackWithoutADayWhereOnlyMonthsOfWorkAreMissing)
{
    workWellUnrated(day("2026-03-30"));
    EXPECT_EQ(desk.reading(trial).reasons, (QStringList{QStringLiteral("On track; probation ends on 5 July."),
                                                        QStringLiteral("On track; work in one more month.")}));
    desk.setToday(day("2026-07-06"));
    const FullReading over = desk.reading(trial);
    EXPECT_EQ(over.standing, Standing::OnTrack);
    EXPECT_TRUE(over.state.clock->over);
    EXPECT_EQ(over.reasons, QStringList{QStringLiteral("On track; work in one more month.")});
    deliverWell();
    EXPECT_EQ(desk.reading(trial).standing, Standing::Ready);
}

TEST(PausedBeforeItBegan, ATrialOfADamagedBookHasNoClockAndCantBePromoted)
{
    BookBuilder builder;
    const auto round = builder.round(QStringLiteral("Call centre"));
    const auto trial = builder.trial(round, builder.vendor(QStringLiteral("Bright Calls")), day("2026-01-05"));
    builder.decide(trial, DecisionKind::Paused, day("2026-01-06"));
    const QDate today = day("2026-02-01");
    const TrialState state = trialState(builder.book(), trial, today);
    ASSERT_EQ(state.stage, Stage::Paused);
    EXPECT_EQ(wording::clockInBrief(state, today), QStringLiteral("not begun"));
    EXPECT_EQ(promotionCase(builder.book(), trial, today, today).forbidden,
              QStringLiteral("The trial is paused: resume it first. 0 days left from then on."));
}
