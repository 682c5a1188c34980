#include "dialogs/decision_dialog.h"

#include "rules/probation.h"
#include "support/hands.h"
#include "support/office.h"

#include <QPushButton>
#include <QSpinBox>

namespace proven {

using namespace test;

namespace {

class DecisionDialogs : public testing::Test {
protected:
    DecisionDialogs()
        : bright(office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre"))))
    {
    }

    /// Two good jobs a month from 5 May to 5 November.
    void giveARecordThatIsReady()
    {
        for (QDate start = day("2026-05-05"); start < day("2026-11-01"); start = start.addDays(14)) {
            const Id<Engagement> job = office.give(bright, QStringLiteral("Calls"), start, start.addDays(4));
            office.deliver(job, start.addDays(3));
        }
        office.setToday(day("2026-11-05"));
    }
    [[nodiscard]] Stage stage() const { return trialState(office.book(), bright, office.today()).stage; }
    [[nodiscard]] QDate end() const { return trialState(office.book(), bright, office.today()).clock->end; }
    [[nodiscard]] const Decision &latest() const { return *office.book().decisionsOf(bright).back(); }

    Office office{day("2026-05-04")};
    Id<Trial> bright;
};

bool mayPress(const DecisionDialog &dialog, const char *verb)
{
    return control<QPushButton>(dialog, QLatin1String(verb))->isEnabled();
}

} // namespace

TEST_F(DecisionDialogs, PromoteOnAReadyRecordWithoutAReason)
{
    giveARecordThatIsReady();
    DecisionDialog dialog(office.session(), bright, DecisionKind::Promoted);
    EXPECT_TRUE(says(dialog, QStringLiteral("13 of 13, 9 to 1 sure of at least")));
    EXPECT_TRUE(says(dialog, QStringLiteral("No due day was moved after it had passed.")));
    EXPECT_TRUE(says(dialog, QStringLiteral("No job is told from memory.")));
    EXPECT_TRUE(
        says(dialog,
             QStringLiteral("It will say ever after: \u201CPromoted on 5 November; the record supported it.\u201D")))
        << wordsOf(dialog).toStdString();
    press(dialog, QStringLiteral("Promote them"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_EQ(stage(), Stage::Promoted);
    EXPECT_EQ(latest().supported, true);
}

TEST_F(DecisionDialogs, RefuseToPromoteBeforeTheEndWhoeverAsks)
{
    giveARecordThatIsReady();
    office.setToday(day("2026-11-04"));
    DecisionDialog dialog(office.session(), bright, DecisionKind::Promoted);
    EXPECT_TRUE(says(dialog, QStringLiteral("Six months are over on 5 November."))) << wordsOf(dialog).toStdString();
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("We like them"));
    EXPECT_FALSE(mayPress(dialog, "Promote them"));
    EXPECT_EQ(stage(), Stage::OnTrial);
}

TEST_F(DecisionDialogs, AskForAReasonToPromoteAgainstTheRecord)
{
    const Id<Engagement> only = office.give(bright, QStringLiteral("Calls"), day("2026-05-05"), day("2026-05-08"));
    office.deliver(only, day("2026-05-07"));
    office.setToday(day("2026-11-05"));
    DecisionDialog dialog(office.session(), bright, DecisionKind::Promoted);
    EXPECT_TRUE(says(dialog, QStringLiteral("though the record did not support it")));
    press(dialog, QStringLiteral("Promote them"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("written reason")));
    EXPECT_EQ(stage(), Stage::OnTrial);
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("The only one in town"));
    EXPECT_TRUE(says(dialog, QStringLiteral("did not support it: The only one in town")));
    press(dialog, QStringLiteral("Promote them"));
    EXPECT_EQ(stage(), Stage::Promoted);
    EXPECT_EQ(latest().reason, QStringLiteral("The only one in town"));
    EXPECT_EQ(latest().supported, false);
}

TEST_F(DecisionDialogs, ExtendUntilADayInWholeMonthsAndShowTheNewEnd)
{
    giveARecordThatIsReady();
    DecisionDialog dialog(office.session(), bright, DecisionKind::Extended);
    type(dialog, QStringLiteral("Until when?"), QStringLiteral("2027-01-20"));
    EXPECT_EQ(control<QSpinBox>(dialog, QStringLiteral("or by so many months"))->value(), 3);
    EXPECT_TRUE(says(dialog, QStringLiteral("The end of probation moves from 5 November to 5 February 2027.")))
        << wordsOf(dialog).toStdString();
    press(dialog, QStringLiteral("Extend it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("reason")));
    EXPECT_EQ(end(), day("2026-11-05"));
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("Too few jobs in summer"));
    press(dialog, QStringLiteral("Extend it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_EQ(end(), day("2027-02-05"));
}

TEST_F(DecisionDialogs, ExtendNothingUntilADayThatIsNoneOrLiesTooFarAhead)
{
    giveARecordThatIsReady();
    DecisionDialog dialog(office.session(), bright, DecisionKind::Extended);
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("Too few jobs in summer"));
    type(dialog, QStringLiteral("Until when?"), QStringLiteral("32.5"));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Extend it"))->isEnabled());
    type(dialog, QStringLiteral("Until when?"), QStringLiteral("2029-01-20"));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Extend it"))->isEnabled());
    EXPECT_TRUE(says(dialog, QStringLiteral("at most twelve months, and 20 January 2029 lies beyond them.")))
        << wordsOf(dialog).toStdString();
    type(dialog, QStringLiteral("Until when?"), QStringLiteral("2027-01-20"));
    EXPECT_TRUE(control<QPushButton>(dialog, QStringLiteral("Extend it"))->isEnabled());
    EXPECT_EQ(end(), day("2026-11-05"));
}

TEST_F(DecisionDialogs, SayWhichOpenJobsEndWithLettingGo)
{
    office.give(bright, QStringLiteral("Test calls"), day("2026-05-05"), day("2026-05-08"));
    DecisionDialog dialog(office.session(), bright, DecisionKind::LetGo);
    EXPECT_TRUE(says(dialog, QStringLiteral("Open jobs then read as cancelled by us: \u201CTest calls\u201D.")));
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("Three late"));
    press(dialog, QStringLiteral("Let them go"));
    EXPECT_EQ(stage(), Stage::LetGo);
}

TEST_F(DecisionDialogs, RecordThatTheyLeftOnAnEarlierDay)
{
    office.give(bright, QStringLiteral("Test calls"), day("2026-05-05"), day("2026-05-08"));
    office.setToday(day("2026-05-12"));
    DecisionDialog dialog(office.session(), bright, DecisionKind::Left);
    EXPECT_TRUE(says(dialog, QStringLiteral("handover")));
    type(dialog, QStringLiteral("They left on"), QStringLiteral("-2"));
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("A bigger customer"));
    press(dialog, QStringLiteral("They left"));
    EXPECT_EQ(stage(), Stage::Left);
    EXPECT_EQ(latest().date, day("2026-05-10"));
}

TEST_F(DecisionDialogs, RefuseADayBeforeTheLatestEvent)
{
    office.give(bright, QStringLiteral("Test calls"), day("2026-05-05"), day("2026-05-08"));
    office.setToday(day("2026-05-12"));
    DecisionDialog dialog(office.session(), bright, DecisionKind::Paused);
    type(dialog, QStringLiteral("As of"), QStringLiteral("4 May"));
    EXPECT_TRUE(says(dialog, QStringLiteral("latest event")));
    EXPECT_FALSE(mayPress(dialog, "Pause the clock"));
    type(dialog, QStringLiteral("As of"), QStringLiteral("today"));
    press(dialog, QStringLiteral("Pause the clock"));
    EXPECT_EQ(stage(), Stage::Paused);
}

TEST_F(DecisionDialogs, SayWhatTakingBackAnExtensionMoves)
{
    office.give(bright, QStringLiteral("Test calls"), day("2026-05-05"), day("2026-05-08"));
    office.must(command::Decide{.trial = bright,
                                .kind = DecisionKind::Extended,
                                .on = office.today(),
                                .months = 2,
                                .reason = QStringLiteral("few jobs")});
    const DecisionDialog dialog(office.session(), bright, DecisionKind::Withdrawn);
    EXPECT_TRUE(says(dialog, QStringLiteral("The end of probation moves from 5 January 2027 to 5 November.")))
        << wordsOf(dialog).toStdString();
    EXPECT_TRUE(says(dialog, QStringLiteral("both stay visible")));
}

TEST_F(DecisionDialogs, SayHowStageRecordAndOpenJobsReadAfterTakingBack)
{
    giveARecordThatIsReady();
    office.give(bright, QStringLiteral("November calls"), day("2026-11-05"), day("2026-11-20"));
    office.decide(bright, DecisionKind::Restarted, QStringLiteral("a new team"));
    DecisionDialog restarted(office.session(), bright, DecisionKind::Withdrawn);
    EXPECT_TRUE(says(restarted, QStringLiteral("The clock that began on 5 May counts again")))
        << wordsOf(restarted).toStdString();
    EXPECT_TRUE(says(restarted, QStringLiteral("On time: 13 of 13 instead of none yet.")));
    type(restarted, QStringLiteral("Why, needed"), QStringLiteral("It was the same team"));
    press(restarted, QStringLiteral("Take it back"));

    office.decide(bright, DecisionKind::LetGo, QStringLiteral("three late"));
    DecisionDialog gone(office.session(), bright, DecisionKind::Withdrawn);
    EXPECT_TRUE(says(gone, QStringLiteral("From today on they are on trial again."))) << wordsOf(gone).toStdString();
    EXPECT_TRUE(says(gone, QStringLiteral("Open again: \u201CNovember calls\u201D.")));
}

TEST_F(DecisionDialogs, SayWhichDecisionIsTakenBack)
{
    office.give(bright, QStringLiteral("Test calls"), day("2026-05-05"), day("2026-05-08"));
    office.decide(bright, DecisionKind::LetGo, QStringLiteral("three late"));
    office.setToday(day("2026-05-12"));
    DecisionDialog dialog(office.session(), bright, DecisionKind::Withdrawn);
    EXPECT_TRUE(says(dialog, QStringLiteral("It takes back: let go on 5 May, because \u201Cthree late\u201D.")));
    type(dialog, QStringLiteral("Why, needed"), QStringLiteral("It was our fault"));
    press(dialog, QStringLiteral("Take it back"));
    EXPECT_EQ(stage(), Stage::OnTrial);
}

TEST_F(DecisionDialogs, RefuseWhatIsNotPossibleFromAStageAndNameTheStage)
{
    DecisionDialog dialog(office.session(), bright, DecisionKind::Paused);
    EXPECT_FALSE(mayPress(dialog, "Pause the clock"));
    EXPECT_TRUE(says(dialog, QStringLiteral("candidate"))) << wordsOf(dialog).toStdString();
}

} // namespace proven
