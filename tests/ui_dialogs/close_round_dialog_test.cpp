#include "dialogs/close_round_dialog.h"

#include "desk.h"
#include "rules/probation.h"

#include <QLineEdit>

namespace proven {

using namespace test;

namespace {

class ClosingARound : public testing::Test {
protected:
    ClosingARound()
        : calls(desk.round(QStringLiteral("Call centre"))), bright(desk.vendor(QStringLiteral("Bright Calls"), calls)),
          second(desk.vendor(QStringLiteral("Second Ring"), calls)),
          job(desk.give(bright, QStringLiteral("December list"), on("2026-11-23"), on("2026-12-28")))
    {
    }
    [[nodiscard]] Stage stageOf(Id<Trial> trial) const { return trialState(desk.book(), trial, desk.today()).stage; }

    Desk desk{on("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
    Id<Trial> second;
    Id<Engagement> job;
};

} // namespace

TEST_F(ClosingARound, LetsSomeGoInOneStepAndSaysWhatThatMeansBefore)
{
    CloseRoundDialog dialog(desk.session(), calls);
    EXPECT_TRUE(says(dialog, QStringLiteral("Everybody stays.")));
    type(dialog, QStringLiteral("What becomes of Bright Calls"), QStringLiteral("Let go"));
    EXPECT_TRUE(says(dialog, QStringLiteral("One is let go, one stays."))) << wordsOf(dialog).toStdString();
    EXPECT_TRUE(says(dialog, QStringLiteral("Open jobs then read as cancelled by us: \u201CDecember list\u201D.")));
    press(dialog, QStringLiteral("Close the round"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_FALSE(desk.book().get(calls).open);
    EXPECT_EQ(stageOf(bright), Stage::LetGo);
    EXPECT_EQ(desk.book().decisionsOf(bright).back()->reason, QStringLiteral("no longer needed"));
    EXPECT_EQ(stageOf(second), Stage::Candidate);
    EXPECT_TRUE(std::holds_alternative<Performed>(desk.session().undo()));
    EXPECT_TRUE(desk.book().get(calls).open);
    EXPECT_EQ(stageOf(bright), Stage::OnTrial);
}

TEST_F(ClosingARound, NeedsAReasonForWhoeverIsLetGo)
{
    CloseRoundDialog dialog(desk.session(), calls);
    type(dialog, QStringLiteral("What becomes of Second Ring"), QStringLiteral("Let go"));
    type(dialog, QStringLiteral("Why Second Ring is let go"), QString());
    EXPECT_TRUE(says(dialog, QStringLiteral("needs a reason")));
    EXPECT_FALSE(named<QPushButton>(dialog, QStringLiteral("Close the round"))->isEnabled());
    type(dialog, QStringLiteral("Why Second Ring is let go"), QStringLiteral("too far away"));
    press(dialog, QStringLiteral("Close the round"));
    EXPECT_EQ(desk.book().decisionsOf(second).back()->reason, QStringLiteral("too far away"));
}

TEST_F(ClosingARound, NamesOnlyThoseWhoAreStillInIt)
{
    desk.decide(second, DecisionKind::LetGo, QStringLiteral("late"));
    const CloseRoundDialog dialog(desk.session(), calls);
    EXPECT_TRUE(says(dialog, QStringLiteral("Bright Calls")));
    EXPECT_FALSE(says(dialog, QStringLiteral("Second Ring")));
}

} // namespace proven
