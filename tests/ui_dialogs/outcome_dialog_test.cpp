#include "dialogs/outcome_dialog.h"

#include "desk.h"
#include "dialogs/job_dialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>

namespace proven {

using namespace test;

namespace {

class OutcomeDialogs : public testing::Test {
protected:
    OutcomeDialogs()
        : calls(desk.round(QStringLiteral("Call centre"))), bright(desk.vendor(QStringLiteral("Bright Calls"), calls)),
          job(desk.give(bright, QStringLiteral("Test calls"), on("2026-11-23"), on("2026-11-27")))
    {
    }
    [[nodiscard]] const Outcome &outcome() const { return desk.book().get(job).outcome; }

    Desk desk{on("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(OutcomeDialogs, TakeFiveClicks)
{
    desk.turnTo(on("2026-11-26"));
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    answer(dialog, QStringLiteral("Directions followed?"), QStringLiteral("Yes"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("excellent"));
    answer(dialog, QStringLiteral("How were they liked?"), QStringLiteral("liked"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const Outcome expected = Delivered{on("2026-11-26"), {}, true, Rating::of(5), Rating::of(4)};
    EXPECT_EQ(outcome(), expected);
}

TEST_F(OutcomeDialogs, CanBeAnsweredThroughAScreenReader)
{
    desk.turnTo(on("2026-11-26"));
    OutcomeDialog dialog(desk.session(), job);
    auto *today = named<QAbstractButton>(dialog, QStringLiteral("Delivered today"));
    ASSERT_TRUE(today);
    QAccessible::queryAccessibleInterface(today)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_FALSE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, AskForAnAnswerBeforeRecordingNothing)
{
    OutcomeDialog dialog(desk.session(), job);
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("How did it end?")));
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, LeaveWhatWasNotAnsweredEmpty)
{
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("poor"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("poor"));
    answer(dialog, QStringLiteral("Directions followed?"), QStringLiteral("Not answered"));
    type(dialog, QStringLiteral("Note"), QStringLiteral("by post"));
    press(dialog, QStringLiteral("Record it"));
    const Outcome expected = Delivered{on("2026-11-23"), {}, {}, {}, {}};
    EXPECT_EQ(outcome(), expected);
    EXPECT_EQ(desk.book().get(job).note, QStringLiteral("by post"));
}

TEST_F(OutcomeDialogs, RefuseAnOutcomeInTheFutureAndChangeNothing)
{
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered another day"));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("2026-12-24"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("future"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, RecordACancellationOnItsDayWithoutAskingForTheWork)
{
    desk.turnTo(on("2026-11-26"));
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Cancelled by us"));
    EXPECT_FALSE(says(dialog, QStringLiteral("How good was the work?")));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("-1"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(outcome(), Outcome(CancelledByOwner{on("2026-11-25")}));
}

TEST_F(OutcomeDialogs, LetTheOwnerSayThatTheyHeldThemUp)
{
    desk.turnTo(on("2026-11-30"));
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    EXPECT_TRUE(says(dialog, QStringLiteral("That is 3 days late: it was due on 27 November.")));
    press(dialog, QStringLiteral("I held them up: a later day was agreed"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("reason"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(isOpen(outcome()));
    EXPECT_FALSE(desk.book().get(job).moved);

    type(dialog, QStringLiteral("I asked for it on"), QStringLiteral("26.11"));
    type(dialog, QStringLiteral("Because"), QStringLiteral("Our list came late"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const DueMove expected{on("2026-11-30"), on("2026-11-26"), QStringLiteral("Our list came late")};
    EXPECT_EQ(desk.book().get(job).moved, expected);
    EXPECT_FALSE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, SayNothingOfLatenessWhenItCameOnTime)
{
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    EXPECT_FALSE(says(dialog, QStringLiteral("late: it was due")));
    EXPECT_FALSE(says(dialog, QStringLiteral("I held them up")));
}

TEST_F(OutcomeDialogs, TakeFewerUnitsOnlyWhenTheyAreAccepted)
{
    const Id<Engagement> list = desk.give(bright, QStringLiteral("Call the list"), on("2026-11-24"), on("2026-11-27"),
                                          [](EngagementDetails &details) { details.units = 3000; });
    OutcomeDialog dialog(desk.session(), list);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    type(dialog, QStringLiteral("Units done"), QStringLiteral("2140"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("2140 of 3000"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(isOpen(desk.book().get(list).outcome));
    press(dialog, QStringLiteral("Accept it as complete"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(desk.book().get(list).unitsDone, 2140);
    EXPECT_FALSE(isOpen(desk.book().get(list).outcome));
}

TEST_F(OutcomeDialogs, AskForTheHourOnlyOnTheDueDay)
{
    const Id<Engagement> hourly = desk.give(bright, QStringLiteral("Hotline"), on("2026-11-24"), on("2026-11-24"),
                                            [](EngagementDetails &details) { details.dueHour = QTime(14, 0); });
    OutcomeDialog dialog(desk.session(), hourly);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    EXPECT_TRUE(says(dialog, QStringLiteral("By 14:00?")));
    answer(dialog, QStringLiteral("By the hour?"), QStringLiteral("No"));
    press(dialog, QStringLiteral("Record it"));
    const Outcome expected = Delivered{on("2026-11-24"), false, {}, {}, {}};
    EXPECT_EQ(desk.book().get(hourly).outcome, expected);
}

TEST_F(OutcomeDialogs, CorrectAnOutcomeFromWhatItSays)
{
    desk.deliver(job, on("2026-11-25"), 2, 3);
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("good enough"));
    press(dialog, QStringLiteral("Record it"));
    const Outcome expected = Delivered{on("2026-11-25"), {}, true, Rating::of(3), Rating::of(3)};
    EXPECT_EQ(outcome(), expected);
}

TEST_F(OutcomeDialogs, TakeAnOutcomeBackByCallingItStillOpen)
{
    desk.deliver(job, on("2026-11-25"));
    OutcomeDialog dialog(desk.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Still open"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, DraftTheNextOfAJobThatRepeats)
{
    const Id<Engagement> weekly = desk.give(bright, QStringLiteral("Weekly post"), on("2026-11-24"), on("2026-11-26"),
                                            [](EngagementDetails &details) { details.repeats = Repeats::Weekly; });
    QWidget window;
    OutcomeDialog dialog(desk.session(), weekly, &window);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    press(dialog, QStringLiteral("Record it"));
    const QList<JobDialog *> drafts = window.findChildren<JobDialog *>();
    ASSERT_EQ(drafts.size(), 1);
    press(*drafts.front(), QStringLiteral("Give the job"));
    const Engagement &next = *desk.book().engagementsOf(bright).back();
    EXPECT_EQ(next.title, QStringLiteral("Weekly post"));
    EXPECT_EQ(next.start, on("2026-12-01"));
    EXPECT_EQ(next.due, on("2026-12-03"));
    EXPECT_EQ(next.repeats, Repeats::Weekly);
    EXPECT_TRUE(isOpen(next.outcome));
}

} // namespace proven
