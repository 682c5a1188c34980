#include "dialogs/backups_dialog.h"
#include "dialogs/contact_dialog.h"
#include "dialogs/handover_dialog.h"
#include "dialogs/job_dialog.h"
#include "dialogs/outcome_dialog.h"
#include "dialogs/talk_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "files/automatic_backup.h"
#include "support/hands.h"
#include "support/office.h"
#include "window/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-06-01");

/// A book in which something needs the owner, and a window on it with its page of today.
class TodayPage : public testing::Test {
protected:
    TodayPage() { office.setToday(today); }
    /// After the book is filled.
    void open()
    {
        window = std::make_unique<MainWindow>(office.takeSession(), MainWindow::BookKind::Own);
        window->show();
    }
    /// Chooses the row of that vendor, round or book, which offers that.
    void choose(const QString &who, const QString &action)
    {
        chooseRow(window->currentPage(), QStringLiteral("What needs you today"), who);
        const auto *act = window->findChild<QPushButton *>(QStringLiteral("todayAct"));
        EXPECT_EQ(act->text(), action);
    }
    void actOn(const QString &who, const QString &action)
    {
        choose(who, action);
        press(window->currentPage(), action);
    }
    /// Expects a form of that kind behind the row, and works it.
    template <class Form>
    void inFormBehind(const QString &who, const QString &action, const std::function<void(QDialog &)> &act)
    {
        choose(who, action);
        inDialog([&] { window->findChild<QPushButton *>(QStringLiteral("todayAct"))->click(); },
                 [&](QDialog &dialog) {
                     EXPECT_TRUE(qobject_cast<Form *>(&dialog)) << dialog.metaObject()->className();
                     act(dialog);
                 });
    }
    [[nodiscard]] const Book &book() const { return window->session().book(); }
    [[nodiscard]] static QString textIn(const QDialog &dialog, const char *field)
    {
        return control<QLineEdit>(dialog, QLatin1String(field))->text();
    }
    /// Good jobs, so many days apart from that day on.
    void workWell(int jobs, QDate from, int apart)
    {
        for (int job = 0; job < jobs; ++job)
            office.job(bright, QStringLiteral("Calls %1").arg(job + 1), from.addDays(apart * job), true);
    }

    // What happened lies in the year between.
    Office office{today.addYears(-1)};
    Id<Round> calls = office.round(QStringLiteral("Call centre"));
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), calls);
    std::unique_ptr<MainWindow> window;
};

TEST_F(TodayPage, OpensHowItWentFromTheRowOfAnOverdueJob)
{
    const Id<Engagement> job = office.job(bright, QStringLiteral("First calls"), today.addDays(-10), false);
    open();
    inFormBehind<OutcomeDialog>(QStringLiteral("Bright Calls"), QStringLiteral("How it went"), [](QDialog &dialog) {
        press(dialog, QStringLiteral("Delivered today"));
        press(dialog, QStringLiteral("Record it"));
    });
    EXPECT_EQ(book().get(job).outcome, Outcome(Delivered{.on = today}));
}

TEST_F(TodayPage, OpensTheSameWithEnterOnTheRow)
{
    office.job(bright, QStringLiteral("First calls"), today.addDays(-7), false);
    open();
    auto *rows = control<QTableView>(*window, QStringLiteral("What needs you today"));
    ASSERT_TRUE(rows);
    chooseRow(window->currentPage(), QStringLiteral("What needs you today"), QStringLiteral("Bright Calls"));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    inDialog([&] { QApplication::sendEvent(rows, &enter); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(qobject_cast<OutcomeDialog *>(&dialog)) << dialog.metaObject()->className();
                 dialog.reject();
             });
}

TEST_F(TodayPage, GivesAJobAgainThatRepeatsAndIsDueToBeDrafted)
{
    const Id<Engagement> weekly = office.give(bright, QStringLiteral("Calls of the week"), today.addDays(-10),
                                              today.addDays(-8),
                                              [](EngagementDetails &job) { job.repeats = Repeats::Weekly; });
    office.deliver(weekly, today.addDays(-8));
    office.setToday(today);
    open();
    inFormBehind<JobDialog>(QStringLiteral("Bright Calls"), QStringLiteral("Give again"), [](QDialog &dialog) {
        EXPECT_EQ(textIn(dialog, "Vendor"), QStringLiteral("Bright Calls"));
        EXPECT_EQ(textIn(dialog, "What is to be done?"), QStringLiteral("Calls of the week"));
        dialog.reject();
    });
}

TEST_F(TodayPage, HandsOverTheWorkOfAVendorThatHasLeft)
{
    office.job(bright, QStringLiteral("First calls"), today.addDays(-3), false);
    office.decide(bright, DecisionKind::Left, QStringLiteral("moved away"));
    open();
    inFormBehind<HandoverDialog>(QStringLiteral("Bright Calls"), QStringLiteral("Hand over"), [](QDialog &dialog) {
        EXPECT_TRUE(says(dialog, QStringLiteral("First calls")));
        dialog.reject();
    });
}

TEST_F(TodayPage, GivesAJobToAVendorThatHasBeenQuiet)
{
    // Enough of everything but time, so that it is not the pace that asks.
    workWell(14, today.addDays(-150), 8);
    open();
    inFormBehind<JobDialog>(QStringLiteral("Bright Calls"), QStringLiteral("Give a job"), [](QDialog &dialog) {
        EXPECT_EQ(textIn(dialog, "Vendor"), QStringLiteral("Bright Calls"));
        dialog.reject();
    });
}

TEST_F(TodayPage, GivesMoreWhereThePaceIsTooSlowForTheTimeThatIsLeft)
{
    workWell(2, today.addDays(-140), 120);
    open();
    inFormBehind<JobDialog>(QStringLiteral("Bright Calls"), QStringLiteral("Give more"), [](QDialog &dialog) {
        EXPECT_EQ(textIn(dialog, "Vendor"), QStringLiteral("Bright Calls"));
        dialog.reject();
    });
}

TEST_F(TodayPage, OpensTheTalkWithAVendorThatSlips)
{
    workWell(5, today.addDays(-60), 7);
    for (int job = 0; job < 2; ++job) {
        const QDate start = today.addDays(-20 + 7 * job);
        const Id<Engagement> late = office.give(bright, QStringLiteral("Late calls"), start, start.addDays(2));
        office.deliver(late, start.addDays(5));
    }
    office.setToday(today);
    open();
    inFormBehind<TalkDialog>(QStringLiteral("Bright Calls"), QStringLiteral("Talk to them"), [](QDialog &dialog) {
        EXPECT_TRUE(dialog.windowTitle().contains(QStringLiteral("Bright Calls")))
            << dialog.windowTitle().toStdString();
        dialog.reject();
    });
}

TEST_F(TodayPage, RecordsAContactWithAProvenVendorThatWasNotHeardOf)
{
    workWell(18, today.addMonths(-8), 10);
    office.setToday(today.addDays(-40));
    office.decide(bright, DecisionKind::Promoted, QStringLiteral("They never fail"));
    office.setToday(today);
    open();
    inFormBehind<ContactDialog>(QStringLiteral("Bright Calls"), QStringLiteral("Get in touch"),
                                [](QDialog &dialog) { press(dialog, QStringLiteral("Record it")); });
    EXPECT_EQ(book().touchpointsOf(book().get(bright).vendor).size(), 1U);
}

TEST_F(TodayPage, ShowsTheVendorOnWhomThereIsToDecide)
{
    const Id<Trial> delta = office.vendor(QStringLiteral("Delta Lines"), calls);
    workWell(18, today.addMonths(-7), 10);
    office.job(delta, QStringLiteral("Trial run"), today.addDays(-3), false);
    open();
    actOn(QStringLiteral("Bright Calls"), QStringLiteral("Decide"));
    EXPECT_EQ(window->currentPage().chosen().trial, bright);
    EXPECT_TRUE(says(window->currentPage(), QStringLiteral("What you may decide")));
}

TEST_F(TodayPage, ShowsTheVendorWhoseJobIsDueSoon)
{
    const Id<Trial> delta = office.vendor(QStringLiteral("Delta Lines"), calls);
    office.job(delta, QStringLiteral("Trial run"), today.addDays(-5), false);
    open();
    actOn(QStringLiteral("Delta Lines"), QStringLiteral("Look"));
    EXPECT_EQ(window->currentPage().chosen().trial, delta);
}

TEST_F(TodayPage, ListsAVendorInARoundThatWaitsForItsTries)
{
    const Id<Round> books = office.round(QStringLiteral("Bookkeeping"));
    open();
    inFormBehind<VendorDialog>(QStringLiteral("Bookkeeping"), QStringLiteral("List a vendor"), [](QDialog &dialog) {
        type(dialog, QStringLiteral("Name"), QStringLiteral("Neat Books"));
        press(dialog, QStringLiteral("Add them"));
    });
    const Vendor *neat = book().vendorNamed(QStringLiteral("Neat Books"));
    ASSERT_TRUE(neat);
    EXPECT_TRUE(book().trialOf(books, neat->id));
}

TEST_F(TodayPage, ShowsTheRoundThatLacksASecondProvenVendor)
{
    RoundDetails few;
    few.name = QStringLiteral("Bookkeeping");
    few.meant = fewestMeant;
    office.must(command::AddRound{few});
    const Id<Round> books = office.book().roundNamed(few.name)->id;
    for (const char *name : {"Neat Books", "Sharp Pencil"}) {
        const Id<Trial> trial = office.vendor(QLatin1String(name), books);
        office.job(trial, QStringLiteral("First month"), today.addMonths(-7), true);
    }
    open();
    actOn(few.name, QStringLiteral("Look for a second"));
    EXPECT_EQ(window->currentPage().chosen().round, books);
}

TEST_F(TodayPage, OpensTheBackupsWhereTheLastOneFailed)
{
    TemporaryBook place;
    writeBytes(place.in(QStringLiteral("backups")), "a file where the folder should be");
    office.session().keepBackupsIn(place.in(QStringLiteral("backups")));
    QSignalSpy made(office.session().backups(), &AutomaticBackup::changed);
    office.session().backups()->makeIfDue();
    constexpr int patience = 20'000;
    ASSERT_TRUE(made.count() > 0 || made.wait(patience));
    open();
    inFormBehind<BackupsDialog>(QStringLiteral("This book"), QStringLiteral("Back up"),
                                [](QDialog &dialog) { press(dialog, QStringLiteral("Close")); });
}

TEST_F(TodayPage, SaysWhatIsOutWhereNothingNeedsTheOwner)
{
    office.job(bright, QStringLiteral("First calls"), today, false);
    open();
    EXPECT_TRUE(says(window->currentPage(), QStringLiteral("Nothing needs you today. 1 job is out; next is “First "
                                                           "calls” with Bright Calls, due on 8 June.")))
        << wordsOf(window->currentPage()).toStdString();
}

} // namespace
} // namespace proven::test
