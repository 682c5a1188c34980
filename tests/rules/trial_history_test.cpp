// A trial's history at its edges: before the vendor was listed, before any work began, while they were gone; and where
// another program wrote it down in an order that can't be.
#include "importing.h"
#include "rules/laws.h"
#include "rules/probation.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");
const QDate listed = day("2026-03-02");

struct TrialHistory : ::testing::Test {
    Desk desk{listed};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    [[nodiscard]] Answer setMonths(int months)
    {
        RoundDetails after = desk.book().get(round);
        after.probationMonths = months;
        return desk.ask(command::EditRound{round, desk.book().get(round), after});
    }
};

/// Records that no command would have made.
struct OddHistory : ::testing::Test {
    BookBuilder builder;
    Id<Round> round = builder.round(QStringLiteral("Call centre"));
    Id<Vendor> vendor = builder.vendor(QStringLiteral("Bright Calls"));
    Id<Trial> unlisted = builder.put(Trial{builder.fresh<Trial>(), round, vendor});
};

struct HistoryFromATable : Importing {};

} // namespace

TEST_F(TrialHistory, HasNothingToTakeBackBeforeItsFirstDecisionNorButBeingListed)
{
    EXPECT_FALSE(withdrawable(desk.book(), trial, listed.addDays(-1))) << "as of that day they were not listed";
    EXPECT_FALSE(withdrawable(desk.book(), trial, listed)) << "being listed is not taken back";
    desk.wait(3);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    EXPECT_FALSE(withdrawable(desk.book(), trial, desk.today().addDays(-1)));
    ASSERT_TRUE(withdrawable(desk.book(), trial, desk.today()));
    EXPECT_EQ(withdrawable(desk.book(), trial, desk.today())->kind, DecisionKind::LetGo);
}

TEST_F(TrialHistory, LeavesTheProbationOpenToChangeWhileAllWorkIsStillAhead)
{
    EngagementDetails planned = desk.job();
    planned.start = listed.addDays(10);
    planned.due = listed.addDays(12);
    ASSERT_FALSE(desk.give(trial, planned));
    EXPECT_TRUE(std::holds_alternative<Decided>(setMonths(9)));
    EXPECT_EQ(desk.book().get(round).probationMonths, 9);

    desk.setToday(planned.start);
    const Answer answer = setMonths(12);
    const auto *refused = std::get_if<Refusal>(&answer);
    ASSERT_TRUE(refused) << "the clock began today";
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
    EXPECT_EQ(refused->text,
              QStringLiteral("The probation of Call centre is fixed: the trial of Bright Calls has started."));
    EXPECT_EQ(desk.book().get(round).probationMonths, 9);
}

TEST_F(TrialHistory, HasNoOutcomeOfTheDaysInWhichTheVendorWasGone)
{
    const Id<Engagement> job = desk.open(trial, desk.job());
    desk.wait(2);
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    desk.wait(10);
    desk.must(command::Decide{trial, DecisionKind::Reinstated, desk.today(), {}, because});
    desk.wait(10);
    const auto deliveredOn = [&](QDate on) {
        return desk.refusal(command::RecordOutcome{job, desk.book().get(job).outcome, Delivered{on}, {}, {}});
    };
    const auto meanwhile = deliveredOn(desk.today().addDays(-15));
    ASSERT_TRUE(meanwhile);
    EXPECT_TRUE(meanwhile->text.contains(QStringLiteral("is recorded on 9 March, after that day.")))
        << meanwhile->text.toStdString();
    EXPECT_FALSE(deliveredOn(desk.today().addDays(-5)));
}

TEST_F(OddHistory, HasItsLatestEventInItsWorkWhereNothingWasDecided)
{
    EXPECT_EQ(latestEvent(builder.book(), unlisted, listed), std::nullopt);
    builder.engagement(unlisted, listed.addDays(30));
    EXPECT_EQ(latestEvent(builder.book(), unlisted, listed), std::nullopt) << "what is planned is no event";
    builder.delivered(unlisted, listed.addDays(-9), listed.addDays(-2), listed.addDays(-4));
    EXPECT_EQ(latestEvent(builder.book(), unlisted, listed), listed.addDays(-4));
}

TEST_F(OddHistory, LosesNothingToATakingBackThatComesBeforeEverything)
{
    builder.decide(unlisted, DecisionKind::Withdrawn, listed, because);
    EXPECT_TRUE(trialState(builder.book(), unlisted, listed).standing.empty());
    EXPECT_EQ(trialState(builder.book(), unlisted, listed).stage, Stage::Candidate);
    builder.decide(unlisted, DecisionKind::Listed, listed.addDays(1));
    builder.decide(unlisted, DecisionKind::LetGo, listed.addDays(2), because);
    EXPECT_EQ(trialState(builder.book(), unlisted, listed.addDays(2)).stage, Stage::LetGo);
    EXPECT_EQ(brokenLaws(builder.book()),
              QStringList{
                  QStringLiteral("The trial of Bright Calls in Call centre does not begin with being listed.")});
}

TEST_F(OddHistory, KeepsItsListingWhereATakingBackFindsNothingElse)
{
    builder.decide(unlisted, DecisionKind::Listed, listed);
    builder.decide(unlisted, DecisionKind::Withdrawn, listed.addDays(1), because);
    const TrialState state = trialState(builder.book(), unlisted, listed.addDays(1));
    ASSERT_EQ(state.standing.size(), 1U);
    EXPECT_EQ(state.standing.front()->kind, DecisionKind::Listed);
    EXPECT_EQ(state.since, listed);
    EXPECT_TRUE(brokenLaws(builder.book()).join(u'\n').endsWith(QStringLiteral("No decision is left to take back.")));
}

TEST_F(OddHistory, IsNotMovedAfterwardsWhereNoDayWasAgreed)
{
    builder.decide(unlisted, DecisionKind::Listed, listed);
    const DueMove moved{listed.addDays(9), listed.addDays(5), because};
    const auto job = builder.engagement(unlisted, listed, [&](Engagement &each) { each.moved = moved; });
    EXPECT_FALSE(isMovedAfterwards(builder.book().get(job)));
    EXPECT_TRUE(brokenLaws(builder.book()).join(u'\n').contains(QStringLiteral("does not lie after the one agreed")));

    Engagement agreed = builder.book().get(job);
    agreed.due = listed.addDays(4);
    EXPECT_TRUE(isMovedAfterwards(agreed)) << "asked for a day too late";
    agreed.due = listed.addDays(5);
    EXPECT_FALSE(isMovedAfterwards(agreed)) << "asked for on the last day";
}

TEST_F(OddHistory, IsNotJudgedWhereItsRoundIsGone)
{
    BookBuilder lost;
    const auto whose = lost.vendor(QStringLiteral("Second Ring"));
    const auto trial = lost.trial(Id<Round>(4711), whose, listed);
    lost.decide(trial, DecisionKind::LetGo, listed); // without its reason
    EXPECT_EQ(brokenLaws(lost.book()), QStringList{QStringLiteral("A trial's round or vendor is not in the book.")});
}

TEST_F(OddHistory, IsNotRemovedWithItsJobsInTheBook)
{
    builder.engagement(unlisted, listed);
    Changes changes;
    changes.remove(builder.book().get(unlisted));
    Book after = builder.book();
    after.apply(changes);
    const auto broken = brokenLaw(after, changes);
    ASSERT_TRUE(broken);
    EXPECT_EQ(broken->ground, Refusal::Ground::Law);
    EXPECT_EQ(broken->text, QStringLiteral("Bright Calls still has jobs or decisions in this round."));
}

TEST_F(HistoryFromATable, TakesNothingBackBeforeTheVendorIsListed)
{
    const Rows rows = Rows()
                          .vendor("Second Ring")
                          .decision("Second Ring", "2026-05-01", DecisionKind::Withdrawn, "because")
                          .decision("Second Ring", "2026-06-01", DecisionKind::Listed);
    const RejectedRow row = rejectedRow(rows, Refusal::Ground::Law);
    EXPECT_EQ(row.column, QStringLiteral("decision"));
    EXPECT_EQ(row.reason, QStringLiteral("No decision is left to take back."));
}
