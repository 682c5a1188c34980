#include "dialogs/job_dialog.h"

#include "files/drafts.h"
#include "support/hands.h"
#include "support/office.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QTimer>

namespace proven {

using namespace test;

namespace {

class JobDialogs : public testing::Test {
protected:
    JobDialogs()
        : calls(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), calls))
    {
    }

    [[nodiscard]] std::vector<const Engagement *> jobs() const { return office.book().engagementsOf(bright); }

    Office office{day("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
};

void fill(JobDialog &dialog, const QString &what, const QString &due)
{
    type(dialog, QStringLiteral("What is to be done?"), what);
    type(dialog, QStringLiteral("Due"), due);
}

} // namespace

TEST_F(JobDialogs, GiveAJobWithVendorWhatAndDue)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    type(dialog, QStringLiteral("Vendor"), QStringLiteral("bright calls"));
    fill(dialog, QStringLiteral("Test calls"), QStringLiteral("fri"));
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_EQ(jobs().front()->title, QStringLiteral("Test calls"));
    EXPECT_EQ(jobs().front()->start, day("2026-11-23"));
    EXPECT_EQ(jobs().front()->due, day("2026-11-27"));
}

TEST_F(JobDialogs, GiveAJobWithTheKeyboardAlone)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    dialog.show();
    dialog.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    const auto write = [&](const char *text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); };
    write("Bright Calls");
    // From the vendor to what, due and start, in the order in which they are asked.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::AltModifier);
    write("Test calls");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    write("+1w");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_EQ(jobs().front()->due, day("2026-11-30"));
}

TEST_F(JobDialogs, TakeNoDueDayWithOneClick)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, std::nullopt);
    type(dialog, QStringLiteral("What is to be done?"), QStringLiteral("Test calls"));
    press(dialog, QStringLiteral("No due day"));
    press(dialog, QStringLiteral("Give the job"));
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_FALSE(jobs().front()->due);
}

TEST_F(JobDialogs, SayWhatIsMissingAndKeepWhatWasTyped)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, std::nullopt);
    fill(dialog, QStringLiteral("Test calls"), QStringLiteral("31.6"));
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(dialog.refusalText(), QStringLiteral("Due: June has no day 31."));
    EXPECT_EQ(control<QLineEdit>(dialog, QStringLiteral("What is to be done?"))->text(), QStringLiteral("Test calls"));
    EXPECT_TRUE(jobs().empty());

    type(dialog, QStringLiteral("Due"), QString());
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("No due day")));
    EXPECT_TRUE(jobs().empty());
}

TEST_F(JobDialogs, SayTheVerdictWhileTheFormIsFilled)
{
    const Book before = office.book();
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, std::nullopt);
    fill(dialog, QStringLiteral("Invoices"), QStringLiteral("fri"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Caution:")));
    type(dialog, QStringLiteral("Hours"), QStringLiteral("1"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Go:")));
    press(dialog, QStringLiteral("More"));
    press(dialog, QStringLiteral("Critical: it would hurt if it went wrong"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Stop: Critical work goes only to a proven vendor")));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Give the job"))->isEnabled());
    EXPECT_TRUE(control<QLineEdit>(dialog, QStringLiteral("Give it all the same, because"))->isHidden()
                || !control<QLineEdit>(dialog, QStringLiteral("Give it all the same, because"))->isVisibleTo(&dialog));
    press(dialog, QStringLiteral("Critical: it would hurt if it went wrong"));
    EXPECT_EQ(office.book(), before);
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_EQ(jobs().size(), 1U);
}

TEST_F(JobDialogs, OverruleTimeSensitivityWithAReasonAndAgainWithOneClick)
{
    for (const bool again : {false, true}) {
        JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, std::nullopt);
        fill(dialog, QStringLiteral("Reminders"), QStringLiteral("fri"));
        press(dialog, QStringLiteral("More"));
        press(dialog, QStringLiteral("Time-sensitive: a day late does harm"));
        EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Give the job"))->isEnabled());
        auto *same = control<QPushButton>(dialog, QStringLiteral("The same as last time"));
        EXPECT_EQ(same->isVisibleTo(&dialog), again);
        if (again)
            same->click();
        else
            type(dialog, QStringLiteral("Give it all the same, because"), QStringLiteral("The list is short"));
        press(dialog, QStringLiteral("Give the job"));
        EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    }
    ASSERT_EQ(jobs().size(), 2U);
    EXPECT_EQ(jobs().back()->overruledBecause, QStringLiteral("The list is short"));
}

TEST_F(JobDialogs, NameTheOnlyVendorThereIs)
{
    const JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    EXPECT_EQ(control<QLineEdit>(dialog, QStringLiteral("Vendor"))->text(), QStringLiteral("Bright Calls"));
}

TEST_F(JobDialogs, TakeAPieceOfANameForTheOnlyVendorItFits)
{
    office.vendor(QStringLiteral("Ringwell"), calls);
    office.vendor(QStringLiteral("Ringing Bells"), calls);
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    auto *name = control<QLineEdit>(dialog, QStringLiteral("Vendor"));
    for (const auto &[typed, meant] :
         {std::pair("ringw", "Ringwell"), std::pair("ring", "ring"), std::pair("Delta IT", "Delta IT")}) {
        name->setText(QLatin1String(typed));
        emit name->editingFinished();
        EXPECT_EQ(name->text(), QLatin1String(meant));
    }
}

TEST_F(JobDialogs, OfferToAddAnUnknownName)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    type(dialog, QStringLiteral("Vendor"), QStringLiteral("Delta IT"));
    fill(dialog, QStringLiteral("Repair the printer"), QStringLiteral("fri"));
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("Delta IT")));
    press(dialog, QStringLiteral("Add Delta IT to Call centre"));
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    const Vendor *delta = office.book().vendorNamed(QStringLiteral("Delta IT"));
    ASSERT_TRUE(delta);
    EXPECT_EQ(office.book().engagementsOf(office.book().trialOf(calls, delta->id)->id).size(), 1U);
}

TEST_F(JobDialogs, SayWhatIsKnownOfAVendorThatWasLetGo)
{
    office.give(bright, QStringLiteral("First calls"), day("2026-11-23"), std::nullopt);
    office.decide(bright, DecisionKind::LetGo, QStringLiteral("three late"));
    office.setToday(day("2026-11-30"));
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    type(dialog, QStringLiteral("Vendor"), QStringLiteral("Bright Calls"));
    EXPECT_TRUE(says(dialog, QStringLiteral("You let Bright Calls go on 23 November: three late")));
    fill(dialog, QStringLiteral("Calls"), QStringLiteral("fri"));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Give the job"))->isEnabled());
}

TEST_F(JobDialogs, ListAKnownVendorInAnotherRound)
{
    const Id<Round> letters = office.round(QStringLiteral("Letters"));
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    type(dialog, QStringLiteral("Vendor"), QStringLiteral("Bright Calls"));
    type(dialog, QStringLiteral("Round"), QStringLiteral("Letters"));
    press(dialog, QStringLiteral("List Bright Calls in Letters"));
    fill(dialog, QStringLiteral("Thank-you letters"), QStringLiteral("fri"));
    press(dialog, QStringLiteral("Give the job"));
    const Trial *place = office.book().trialOf(letters, office.book().vendorNamed(QStringLiteral("Bright Calls"))->id);
    ASSERT_TRUE(place);
    EXPECT_EQ(office.book().engagementsOf(place->id).size(), 1U);
}

TEST_F(JobDialogs, TakeOverWhatATaskSaysAndLetNothingOfItBeTakenAway)
{
    TaskDetails task;
    task.name = QStringLiteral("Payroll");
    task.profile.directions = Directions::Detailed;
    task.profile.repetitive = true;
    task.hours = Hours::of(2);
    task.notes = QStringLiteral("The list comes on the 20th");
    office.must(command::AddTask{task});
    const Id<Task> payroll = office.book().taskNamed(QStringLiteral("Payroll"))->id;
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, payroll);
    EXPECT_EQ(control<QLineEdit>(dialog, QStringLiteral("What is to be done?"))->text(), QStringLiteral("Payroll"));
    EXPECT_FALSE(control<QCheckBox>(dialog, QStringLiteral("Repetitive: the same again and again"))->isEnabled());
    type(dialog, QStringLiteral("Due"), QStringLiteral("+1w"));
    press(dialog, QStringLiteral("Give the job"));
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_EQ(jobs().front()->task, payroll);
    EXPECT_EQ(jobs().front()->profile, task.profile);
    EXPECT_EQ(jobs().front()->hours, Hours::of(2));
    EXPECT_EQ(jobs().front()->brief, task.notes);
}

TEST_F(JobDialogs, RecordAPastJobAgainstTheRuleAndShowItsMarkBefore)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::RecordPast, bright, std::nullopt);
    fill(dialog, QStringLiteral("Tax return"), QStringLiteral("20.11"));
    type(dialog, QStringLiteral("Starts"), QStringLiteral("16.11"));
    press(dialog, QStringLiteral("More"));
    press(dialog, QStringLiteral("Critical: it would hurt if it went wrong"));
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Delivered another day"));
    type(dialog, QStringLiteral("On which day?"), QStringLiteral("19.11"));
    answer(dialog, QStringLiteral("How good was the work?"), QStringLiteral("good"));
    EXPECT_TRUE(says(dialog, QStringLiteral("against the rule")));
    EXPECT_TRUE(says(dialog, QStringLiteral("This starts the clock: probation then ends on 16 May 2027.")));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_FALSE(jobs().front()->againstTheRule.isEmpty());
    const Outcome expected = Delivered{day("2026-11-19"), {}, {}, Rating::of(4), {}};
    EXPECT_EQ(jobs().front()->outcome, expected);
    EXPECT_FALSE(jobs().front()->remembered);
}

TEST_F(JobDialogs, RecordAJobThatIsGivenAndStillOpen)
{
    JobDialog dialog(office.session(), JobDialog::Purpose::RecordPast, bright, std::nullopt);
    type(dialog, QStringLiteral("What is to be done?"), QStringLiteral("Calls"));
    type(dialog, QStringLiteral("Starts"), QStringLiteral("-3"));
    press(dialog, QStringLiteral("No due day"));
    press(dialog, QStringLiteral("Told from memory"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("How did it end?")));
    answer(dialog, QStringLiteral("How did it end?"), QStringLiteral("Still open"));
    press(dialog, QStringLiteral("Record it"));
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_TRUE(isOpen(jobs().front()->outcome));
    EXPECT_TRUE(jobs().front()->remembered);
    EXPECT_EQ(jobs().front()->start, day("2026-11-20"));
}

TEST_F(JobDialogs, TurnAJobThatBeganBeforeTodayIntoAPastOneWithoutLosingWhatWasTyped)
{
    QWidget window;
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, bright, std::nullopt, &window);
    fill(dialog, QStringLiteral("Calls"), QStringLiteral("fri"));
    type(dialog, QStringLiteral("Starts"), QStringLiteral("-3"));
    type(dialog, QStringLiteral("Note"), QStringLiteral("Ring twice"));
    press(dialog, QStringLiteral("Give the job"));
    EXPECT_FALSE(dialog.refusalText().isEmpty());
    EXPECT_TRUE(jobs().empty());
    press(dialog, QStringLiteral("It is already given: record it as a past job"));
    JobDialog *past = window.findChildren<JobDialog *>().last();
    ASSERT_NE(past, &dialog);
    answer(*past, QStringLiteral("How did it end?"), QStringLiteral("Still open"));
    press(*past, QStringLiteral("Record it"));
    ASSERT_EQ(jobs().size(), 1U);
    EXPECT_EQ(jobs().front()->title, QStringLiteral("Calls"));
    EXPECT_EQ(jobs().front()->start, day("2026-11-20"));
    EXPECT_EQ(jobs().front()->due, day("2026-11-27"));
    EXPECT_EQ(jobs().front()->note, QStringLiteral("Ring twice"));
}

TEST_F(JobDialogs, TurnIntoAPastOneAlsoWithWhatCantBeReadYetAndKeepItAsADraft)
{
    office.session().setKeepsDrafts(true);
    QWidget window;
    JobDialog dialog(office.session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt, &window);
    type(dialog, QStringLiteral("Vendor"), QStringLiteral("Newcomer"));
    type(dialog, QStringLiteral("What is to be done?"), QStringLiteral("Calls"));
    type(dialog, QStringLiteral("Due"), QStringLiteral("32.5"));
    type(dialog, QStringLiteral("Hours"), QStringLiteral("abc"));
    type(dialog, QStringLiteral("Starts"), QStringLiteral("-3"));
    dialog.keepDraft();
    press(dialog, QStringLiteral("It is already given: record it as a past job"));
    JobDialog *past = window.findChildren<JobDialog *>().last();
    ASSERT_NE(past, &dialog);
    EXPECT_EQ(control<QLineEdit>(*past, QStringLiteral("Due"))->text(), QStringLiteral("32.5"));
    EXPECT_EQ(control<QLineEdit>(*past, QStringLiteral("Hours"))->text(), QStringLiteral("abc"));
    EXPECT_EQ(control<QLineEdit>(*past, QStringLiteral("Vendor"))->text(), QStringLiteral("Newcomer"));
    past->keepDraft();
    const auto draft = keptDraft(office.session().ledger().identity());
    ASSERT_TRUE(draft);
    EXPECT_EQ(draft->form, QStringLiteral("past"));
    EXPECT_TRUE(draft->fields.contains(QStringLiteral("abc")));
    past->reject();
}

TEST_F(JobDialogs, SayFromWhenToWhenACorrectionMovesTheEndOfProbation)
{
    const Id<Engagement> first = office.give(bright, QStringLiteral("First calls"), day("2026-11-23"),
                                             day("2026-11-27"));
    office.setToday(day("2026-12-01"));
    JobDialog dialog(office.session(), first);
    type(dialog, QStringLiteral("Starts"), QStringLiteral("2026-11-20"));
    EXPECT_TRUE(says(dialog, QStringLiteral("The end of probation moves from 23 May 2027 to 20 May 2027.")));
    press(dialog, QStringLiteral("Correct it"));
    EXPECT_EQ(office.book().get(first).start, day("2026-11-20"));
}

TEST_F(JobDialogs, RefuseACorrectionThatWouldBreakALawAndChangeNothing)
{
    const Id<Engagement> first = office.give(bright, QStringLiteral("First calls"), day("2026-11-23"),
                                             day("2026-11-27"));
    const Book before = office.book();
    JobDialog dialog(office.session(), first);
    press(dialog, QStringLiteral("More"));
    press(dialog, QStringLiteral("Critical: it would hurt if it went wrong"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Stop:")));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Correct it"))->isEnabled());
    EXPECT_EQ(office.book(), before);
}

TEST_F(JobDialogs, RefuseToOverwriteWhatAnotherWindowChanged)
{
    const Id<Engagement> first = office.give(bright, QStringLiteral("First calls"), day("2026-11-23"),
                                             day("2026-11-27"));
    JobDialog dialog(office.session(), first);
    const EngagementDetails before = office.book().get(first);
    EngagementDetails after = before;
    after.note = QStringLiteral("from elsewhere");
    office.must(command::EditEngagement{.id = first, .before = before, .after = after});
    const Book changedElsewhere = office.book();
    type(dialog, QStringLiteral("What is to be done?"), QStringLiteral("Second calls"));
    // Both versions are shown; whoever closes that without an answer is where they were.
    QTimer::singleShot(0, &dialog, [] {
        if (auto *both = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            both->reject();
    });
    press(dialog, QStringLiteral("Correct it"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("changed meanwhile")));
    EXPECT_EQ(office.book().get(first).title, QStringLiteral("First calls"));
    EXPECT_EQ(office.book(), changedElsewhere);
}

TEST_F(JobDialogs, NameEveryControlForAScreenReader)
{
    for (const JobDialog::Purpose purpose : {JobDialog::Purpose::Give, JobDialog::Purpose::RecordPast}) {
        JobDialog dialog(office.session(), purpose, bright, std::nullopt);
        int named = 0;
        for (QWidget *control : dialog.findChildren<QWidget *>()) {
            const bool speaks = control->focusPolicy() != Qt::NoFocus && !control->focusProxy() && !control->isHidden()
                                && control->window() == &dialog && !qobject_cast<const QLabel *>(control)
                                && !qobject_cast<const QScrollArea *>(control)
                                && !qobject_cast<const QComboBox *>(control->parentWidget())
                                && !qobject_cast<const QAbstractSpinBox *>(control->parentWidget());
            if (!speaks)
                continue;
            ++named;
            EXPECT_FALSE(spokenName(*control).isEmpty()) << control->metaObject()->className();
        }
        EXPECT_GT(named, 10);
    }
}

} // namespace proven
