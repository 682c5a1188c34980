// Closing a round with what becomes of those in it: one step, every law kept.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString noNeed = QStringLiteral("no longer needed");

struct Closing : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> bright = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Trial> second = desk.vendor(QStringLiteral("Second Ring"), round);

    [[nodiscard]] command::CloseRound closing(const std::vector<Id<Trial>> &gone, const QString &why = noNeed) const
    {
        command::CloseRound close{round, desk.book().get(round), {}};
        for (const Id<Trial> trial : gone)
            close.letGo.push_back({trial, why});
        return close;
    }
};

} // namespace

TEST_F(Closing, LetsGoThoseWhoAreNotKeptInOneStep)
{
    desk.goodJob(bright);
    const Book before = desk.book();
    const Answer answer = desk.ask(closing({bright, second}));
    const auto *decided = std::get_if<Decided>(&answer);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->title, QStringLiteral("Closed the round Call centre; let two vendors go"));
    EXPECT_FALSE(desk.book().get(round).open);
    EXPECT_EQ(desk.stage(bright), Stage::LetGo);
    EXPECT_EQ(desk.stage(second), Stage::LetGo);
    EXPECT_EQ(desk.book().decisionsOf(bright).back()->reason, noNeed);
    Book undone = desk.book();
    undone.apply(decided->changes.reversed());
    EXPECT_TRUE(undone == before);
}

TEST_F(Closing, KeepsWhoeverIsNotNamedAsTheyAre)
{
    desk.goodJob(bright);
    const Answer answer = desk.ask(closing({second}));
    EXPECT_EQ(std::get<Decided>(answer).title, QStringLiteral("Closed the round Call centre; let Second Ring go"));
    EXPECT_EQ(desk.stage(bright), Stage::OnTrial);
    EXPECT_FALSE(desk.give(bright, desk.job())) << "a spare can be given a job";
}

TEST_F(Closing, LeavesTheRoundOpenWhereOneOfThemMayNotBeLetGo)
{
    desk.must(command::Decide{second, DecisionKind::LetGo, desk.today(), {}, noNeed});
    const Book before = desk.book();
    EXPECT_TRUE(desk.refusal(closing({bright, second})));
    EXPECT_TRUE(desk.book() == before);
}

TEST_F(Closing, NeedsAReasonForEachWhoIsLetGo)
{
    const auto refused = desk.refusal(closing({bright}, QStringLiteral("  ")));
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("reason")));
    EXPECT_TRUE(refused->instead.first().contains(QStringLiteral("Call centre stays open")));
    EXPECT_TRUE(desk.book().get(round).open);
}

TEST_F(Closing, RefusesADayBeforeTheLatestEvent)
{
    desk.goodJob(bright);
    desk.setToday(day("2026-05-03"));
    const auto refused = desk.refusal(closing({bright}));
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.startsWith(QStringLiteral("Today is said to be 3 May 2026, but")))
        << refused->text.toStdString();
    EXPECT_TRUE(desk.book().get(round).open);
}

TEST_F(Closing, RefusesSomebodyOfAnotherRoundAndTheSameOneTwice)
{
    const Id<Trial> elsewhere = desk.vendor(QStringLiteral("Delta IT"), desk.round(QStringLiteral("Computers")));
    EXPECT_TRUE(desk.refusal(closing({elsewhere})));
    EXPECT_TRUE(desk.refusal(closing({bright, bright})));
    EXPECT_TRUE(desk.book().get(round).open);
}

TEST_F(Closing, RefusesARoundThatIsClosedOrWasChangedMeanwhile)
{
    command::CloseRound old = closing({bright});
    old.before.meant = 3;
    const auto refused = desk.refusal(old);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Outdated);
    desk.must(closing({}));
    EXPECT_TRUE(desk.refusal(closing({})));
}
