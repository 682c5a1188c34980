#include "dialogs/close_round_dialog.h"

#include "rules/probation.h"
#include "support/hands.h"
#include "support/office.h"

namespace proven {

using namespace test;

namespace {

class ClosingARound : public testing::Test {
protected:
    ClosingARound()
        : calls(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), calls)),
          second(office.vendor(QStringLiteral("Second Ring"), calls)),
          job(office.give(bright, QStringLiteral("December list"), day("2026-11-23"), day("2026-12-28")))
    {
    }
    [[nodiscard]] Stage stageOf(Id<Trial> trial) const
    {
        return trialState(office.book(), trial, office.today()).stage;
    }

    Office office{day("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
    Id<Trial> second;
    Id<Engagement> job;
};

} // namespace

TEST_F(ClosingARound, LetsSomeGoInOneStepAndSaysWhatThatMeansBefore)
{
    CloseRoundDialog dialog(office.session(), calls);
    EXPECT_TRUE(says(dialog, QStringLiteral("Everybody stays.")));
    type(dialog, QStringLiteral("What becomes of Bright Calls"), QStringLiteral("Let go"));
    EXPECT_TRUE(says(dialog, QStringLiteral("One is let go, one stays."))) << wordsOf(dialog).toStdString();
    EXPECT_TRUE(says(dialog, QStringLiteral("Open jobs then read as cancelled by us: \u201CDecember list\u201D.")));
    press(dialog, QStringLiteral("Close the round"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_FALSE(office.book().get(calls).open);
    EXPECT_EQ(stageOf(bright), Stage::LetGo);
    EXPECT_EQ(office.book().decisionsOf(bright).back()->reason, QStringLiteral("no longer needed"));
    EXPECT_EQ(stageOf(second), Stage::Candidate);
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_TRUE(office.book().get(calls).open);
    EXPECT_EQ(stageOf(bright), Stage::OnTrial);
}

TEST_F(ClosingARound, NeedsAReasonForWhoeverIsLetGo)
{
    CloseRoundDialog dialog(office.session(), calls);
    type(dialog, QStringLiteral("What becomes of Second Ring"), QStringLiteral("Let go"));
    type(dialog, QStringLiteral("Why Second Ring is let go"), QString());
    EXPECT_TRUE(says(dialog, QStringLiteral("needs a reason")));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Close the round"))->isEnabled());
    type(dialog, QStringLiteral("Why Second Ring is let go"), QStringLiteral("too far away"));
    press(dialog, QStringLiteral("Close the round"));
    EXPECT_EQ(office.book().decisionsOf(second).back()->reason, QStringLiteral("too far away"));
}

TEST_F(ClosingARound, NamesOnlyThoseWhoAreStillInIt)
{
    office.decide(second, DecisionKind::LetGo, QStringLiteral("late"));
    const CloseRoundDialog dialog(office.session(), calls);
    EXPECT_TRUE(says(dialog, QStringLiteral("Bright Calls")));
    EXPECT_FALSE(says(dialog, QStringLiteral("Second Ring")));
}

} // namespace proven
