#include "dialogs/outcome_dialog.h"

#include "dialogs/job_dialog.h"
#include "support/hands.h"
#include "support/office.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>

namespace proven {

using namespace test;

namespace {

class OutcomeDialogs : public testing::Test {
protected:
    OutcomeDialogs()
        : calls(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), calls)),
          job(office.give(bright, QStringLiteral("Test calls"), day("2026-11-23"), day("2026-11-27")))
    {
    }
    [[nodiscard]] const Outcome &outcome() const { return office.book().get(job).outcome; }

    Office office{day("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(OutcomeDialogs, TakeFiveClicks)
{
    office.setToday(day("2026-11-26"));
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    answer(dialog, QStringLiteral("Directions followed?"), QStringLiteral("Yes"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("excellent"));
    answer(dialog, QStringLiteral("How were they liked?"), QStringLiteral("liked"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const Outcome expected = Delivered{day("2026-11-26"), {}, true, Rating::of(5), Rating::of(4)};
    EXPECT_EQ(outcome(), expected);
}

TEST_F(OutcomeDialogs, CanBeAnsweredThroughAScreenReader)
{
    office.setToday(day("2026-11-26"));
    OutcomeDialog dialog(office.session(), job);
    auto *today = control<QAbstractButton>(dialog, QStringLiteral("Delivered today"));
    ASSERT_TRUE(today);
    QAccessible::queryAccessibleInterface(today)->actionInterface()->doAction(
        QAccessibleActionInterface::toggleAction());
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_FALSE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, AskHowItEndedBeforeAnythingIsRecorded)
{
    OutcomeDialog dialog(office.session(), job);
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("How did it end?")));
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, LeaveWhatWasNotAnsweredEmpty)
{
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("poor"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("poor"));
    answer(dialog, QStringLiteral("Directions followed?"), QStringLiteral("Not answered"));
    type(dialog, QStringLiteral("Note"), QStringLiteral("by post"));
    press(dialog, QStringLiteral("Record it"));
    const Outcome expected = Delivered{day("2026-11-23"), {}, {}, {}, {}};
    EXPECT_EQ(outcome(), expected);
    EXPECT_EQ(office.book().get(job).note, QStringLiteral("by post"));
}

TEST_F(OutcomeDialogs, RefuseAnOutcomeInTheFutureAndChangeNothing)
{
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered another day"));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("2026-12-24"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("future"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, RecordACancellationOnItsDayWithoutAskingForTheWork)
{
    office.setToday(day("2026-11-26"));
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Cancelled by us"));
    EXPECT_FALSE(says(dialog, QStringLiteral("How good was the work?")));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("-1"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(outcome(), Outcome(CancelledByOwner{day("2026-11-25")}));
}

TEST_F(OutcomeDialogs, LetTheOwnerSayThatTheyHeldThemUp)
{
    office.setToday(day("2026-11-30"));
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    EXPECT_TRUE(says(dialog, QStringLiteral("That is 3 days late: it was due on 27 November.")));
    press(dialog, QStringLiteral("I held them up: a later day was agreed"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("reason"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(isOpen(outcome()));
    EXPECT_FALSE(office.book().get(job).moved);

    type(dialog, QStringLiteral("I asked for it on"), QStringLiteral("26.11"));
    type(dialog, QStringLiteral("Because"), QStringLiteral("Our list came late"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const DueMove expected{day("2026-11-30"), day("2026-11-26"), QStringLiteral("Our list came late")};
    EXPECT_EQ(office.book().get(job).moved, expected);
    EXPECT_FALSE(isOpen(outcome()));
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_TRUE(isOpen(outcome())) << "one act, one undo";
    EXPECT_FALSE(office.book().get(job).moved);
}

TEST_F(OutcomeDialogs, SayWhichLaterDayCantBeReadAndGoThere)
{
    office.setToday(day("2026-11-30"));
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    press(dialog, QStringLiteral("I held them up: a later day was agreed"));
    type(dialog, QStringLiteral("Because"), QStringLiteral("Our list came late"));
    type(dialog, QStringLiteral("I asked for it on"), QStringLiteral("32.11"));
    dialog.show();
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("32"))) << dialog.refusalText().toStdString();
    auto *day = control<QWidget>(dialog, QStringLiteral("I asked for it on"));
    EXPECT_TRUE(dialog.focusWidget() && (dialog.focusWidget() == day || day->isAncestorOf(dialog.focusWidget())));
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, SayNothingOfLatenessWhenItCameOnTime)
{
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    EXPECT_FALSE(says(dialog, QStringLiteral("late: it was due")));
    EXPECT_FALSE(says(dialog, QStringLiteral("I held them up")));
}

TEST_F(OutcomeDialogs, TakeFewerUnitsOnlyWhenTheyAreAccepted)
{
    const Id<Engagement> list = office.give(bright, QStringLiteral("Call the list"), day("2026-11-24"),
                                            day("2026-11-27"),
                                            [](EngagementDetails &details) { details.units = 3000; });
    OutcomeDialog dialog(office.session(), list);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    type(dialog, QStringLiteral("Units done"), QStringLiteral("most"));
    dialog.show();
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.focusWidget(), control<QLineEdit>(dialog, QStringLiteral("Units done")));
    type(dialog, QStringLiteral("Units done"), QStringLiteral("2140"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("2140 of 3000"))) << dialog.refusalText().toStdString();
    EXPECT_TRUE(isOpen(office.book().get(list).outcome));
    press(dialog, QStringLiteral("Accept it as complete"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(office.book().get(list).unitsDone, 2140);
    EXPECT_FALSE(isOpen(office.book().get(list).outcome));
}

TEST_F(OutcomeDialogs, AskForTheHourOnlyOnTheDueDay)
{
    const Id<Engagement> hourly = office.give(bright, QStringLiteral("Hotline"), day("2026-11-24"), day("2026-11-24"),
                                              [](EngagementDetails &details) { details.dueHour = QTime(14, 0); });
    office.setToday(day("2026-11-25"));
    OutcomeDialog dialog(office.session(), hourly);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    EXPECT_FALSE(says(dialog, QStringLiteral("By 14:00?"))) << "a day late is late at any hour";
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered another day"));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("2026-11-24"));
    EXPECT_TRUE(says(dialog, QStringLiteral("By 14:00?")));
    answer(dialog, QStringLiteral("By the hour?"), QStringLiteral("No"));
    press(dialog, QStringLiteral("Record it"));
    const Outcome expected = Delivered{day("2026-11-24"), false, {}, {}, {}};
    EXPECT_EQ(office.book().get(hourly).outcome, expected);
}

TEST_F(OutcomeDialogs, CorrectAnOutcomeFromWhatItSays)
{
    office.deliver(job, day("2026-11-25"), 2, 3);
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("good enough"));
    press(dialog, QStringLiteral("Record it"));
    const Outcome expected = Delivered{day("2026-11-25"), {}, true, Rating::of(3), Rating::of(3)};
    EXPECT_EQ(outcome(), expected);
}

TEST_F(OutcomeDialogs, TakeAnOutcomeBackByCallingItStillOpen)
{
    office.deliver(job, day("2026-11-25"));
    OutcomeDialog dialog(office.session(), job);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Still open"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(isOpen(outcome()));
}

TEST_F(OutcomeDialogs, DraftTheNextOfAJobThatRepeats)
{
    const Id<Engagement> weekly = office.give(bright, QStringLiteral("Weekly post"), day("2026-11-24"),
                                              day("2026-11-26"),
                                              [](EngagementDetails &details) { details.repeats = Repeats::Weekly; });
    QWidget window;
    OutcomeDialog dialog(office.session(), weekly, &window);
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered today"));
    press(dialog, QStringLiteral("Record it"));
    const QList<JobDialog *> drafts = window.findChildren<JobDialog *>();
    ASSERT_EQ(drafts.size(), 1);
    press(*drafts.front(), QStringLiteral("Give the job"));
    const Engagement &next = *office.book().engagementsOf(bright).back();
    EXPECT_EQ(next.title, QStringLiteral("Weekly post"));
    EXPECT_EQ(next.start, day("2026-12-01"));
    EXPECT_EQ(next.due, day("2026-12-03"));
    EXPECT_EQ(next.repeats, Repeats::Weekly);
    EXPECT_TRUE(isOpen(next.outcome));
}

} // namespace proven
