#include "window/whereabouts.h"

#include "dialogs/export_dialog.h"
#include "dialogs/job_dialog.h"
#include "files/calendar_file.h"
#include "pages/page.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/marked_line.h"
#include "widgets/message_bar.h"
#include "widgets/search_field.h"
#include "window/main_window.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

Machine machine()
{
    return {.now = [] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC); },
            .randomBits = [bits = quint32(900)]() mutable { return ++bits; }};
}

std::unique_ptr<Session> sessionOn(const QString &path)
{
    Ledger::Opened opened = Ledger::open(path, machine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        qFatal("%s", qPrintable(trouble->text));
    return std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)), [] { return today; });
}

/// A book with two of everything, and a window on it that can be closed and opened again.
class ReturningOwner : public testing::Test {
protected:
    void open(MainWindow::BookKind kind = MainWindow::BookKind::Own)
    {
        window = std::make_unique<MainWindow>(session ? std::move(session) : sessionOn(path), kind);
        window->show();
    }
    void leave()
    {
        window->close();
        window.reset();
    }
    /// The book is one of a later version from now on, which is shown and never written to.
    void becomeOfALaterVersion() const
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(60));
        ASSERT_EQ(file.write(QByteArray::fromHex("000003e7")), 4);
    }
    [[nodiscard]] int page() const
    {
        return window->findChild<QListWidget *>(QStringLiteral("navigation"))->currentRow();
    }
    [[nodiscard]] Page::Chosen chosenOn(MainWindow::PagePlace place) const
    {
        window->showPage(place);
        return window->currentPage().chosen();
    }
    /// What the message bar says while it is seen.
    [[nodiscard]] QString message() const
    {
        const auto *bar = window->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    Office office{today};
    Id<Round> calls = office.round(QStringLiteral("Call centre"));
    Id<Round> books = office.round(QStringLiteral("Bookkeeping"));
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), calls);
    Id<Trial> harbour = office.vendor(QStringLiteral("Harbour Hum"), calls);
    Id<Task> sorting = office.task(QStringLiteral("Sort receipts"));
    Id<Task> calling = office.task(QStringLiteral("Answer calls"));
    Id<Engagement> early = office.job(bright, QStringLiteral("Spring list"), today.addDays(-30), true);
    Id<Engagement> late = office.job(bright, QStringLiteral("Autumn list"), today.addDays(-10), true);
    QString path = office.session().ledger().path();
    std::unique_ptr<Session> session = office.takeSession();
    std::unique_ptr<MainWindow> window;
};

TEST_F(ReturningOwner, FindsThePageAndWhatWasChosenOnEachAgain)
{
    const Id<Vendor> vendor = session->book().get(harbour).vendor;
    open();
    window->steps().showRound(books);
    window->steps().showVendor(vendor, harbour);
    for (const auto &[place, table] :
         {std::pair(MainWindow::PagePlace::Tasks, "Tasks"), std::pair(MainWindow::PagePlace::Jobs, "Jobs")}) {
        window->showPage(place);
        auto *view = control<QTableView>(*window, QLatin1String(table));
        view->selectRow(view->model()->rowCount() - 1);
    }
    const auto job = window->currentPage().chosen().job;
    const auto task = chosenOn(MainWindow::PagePlace::Tasks).task;
    ASSERT_EQ(job, early);
    window->showPage(MainWindow::PagePlace::Jobs);
    leave();

    open();
    EXPECT_EQ(page(), static_cast<int>(MainWindow::PagePlace::Jobs));
    EXPECT_EQ(window->currentPage().chosen().job, job);
    EXPECT_EQ(chosenOn(MainWindow::PagePlace::Tasks).task, task);
    EXPECT_EQ(chosenOn(MainWindow::PagePlace::Round).round, books);
    EXPECT_EQ(chosenOn(MainWindow::PagePlace::Vendor).vendor, vendor);
}

TEST_F(ReturningOwner, FindsNothingOfAnotherBook)
{
    const Whereabouts was{.page = 3, .vendor = session->book().get(harbour).vendor, .job = early};
    rememberWhereabouts(path, was);
    EXPECT_EQ(whereaboutsIn(path, session->book()), was);
    EXPECT_EQ(whereaboutsIn(path + QStringLiteral("2"), session->book()), Whereabouts());
}

TEST_F(ReturningOwner, SeesTheUsualWhereTheBookLostWhatWasChosen)
{
    const Id<Engagement> gone(early.number() + 1);
    rememberWhereabouts(path, {.page = 3, .job = gone});
    const Whereabouts was = whereaboutsIn(path, session->book());
    EXPECT_EQ(was.job, std::nullopt);
    EXPECT_EQ(was.page, 3);
    open();
    EXPECT_EQ(window->currentPage().chosen().job, late);
}

TEST_F(ReturningOwner, FindsPagesThatWereNotLookedAtSinceAsTheyWereBefore)
{
    const Whereabouts was{.page = 0, .vendor = session->book().get(harbour).vendor, .trial = harbour, .job = early};
    rememberWhereabouts(path, was);
    open();
    window->remember();
    EXPECT_EQ(whereaboutsIn(path, window->session().book()), was);
    window->showPage(MainWindow::PagePlace::Jobs);
    EXPECT_EQ(window->currentPage().chosen().job, early);
    window->showPage(MainWindow::PagePlace::Vendor);
    EXPECT_EQ(window->currentPage().chosen().trial, harbour);
}

TEST_F(ReturningOwner, SeesTodayInANewBookWhereAnotherOneLay)
{
    rememberWhereabouts(path, {.page = 3, .job = early});
    forgetWhereabouts(path);
    EXPECT_EQ(whereaboutsIn(path, session->book()), Whereabouts());
}

TEST_F(ReturningOwner, SeesTodayWhereWhatIsRememberedIsNonsense)
{
    rememberWhereabouts(path, {.page = 77});
    open();
    EXPECT_EQ(page(), 0);
}

TEST_F(ReturningOwner, KeepsNothingOfTheSample)
{
    open(MainWindow::BookKind::Sample);
    window->showPage(MainWindow::PagePlace::Jobs);
    window->remember();
    EXPECT_EQ(whereaboutsIn(path, window->session().book()), Whereabouts());
}

TEST_F(ReturningOwner, IsToldOnceWhatNeedsThemAndShownItFromAnotherPage)
{
    rememberWhereabouts(path, {.page = 3});
    const Performance given = session->ask(command::LogEngagement{.trial = bright,
                                                                  .engagement = {.title = QStringLiteral("Late list"),
                                                                                 .start = today.addDays(-9),
                                                                                 .due = today.addDays(-3)},
                                                                  .outcome = Open{},
                                                                  .given = true});
    ASSERT_TRUE(std::holds_alternative<Performed>(given));
    open();
    EXPECT_TRUE(message().contains(QStringLiteral("how it went with 1 vendor"))) << message().toStdString();
    press(*window->findChild<MessageBar *>(), QStringLiteral("Show"));
    EXPECT_EQ(page(), 0);
    EXPECT_EQ(message(), QString());
}

TEST_F(ReturningOwner, IsNotGreetedByABookThatNeedsNothing)
{
    Office quiet(today);
    window = std::make_unique<MainWindow>(quiet.takeSession(), MainWindow::BookKind::Own);
    window->show();
    EXPECT_EQ(message(), QString());
}

TEST_F(ReturningOwner, IsToldForAsLongAsItIsSoThatNothingWasSaved)
{
    open();
    auto *saved = window->findChild<QLabel *>(QStringLiteral("saved"));
    auto *notSaved = window->findChild<MarkedLine *>(QStringLiteral("notSaved"));
    EXPECT_TRUE(saved->isVisible() && !notSaved->isVisible());
    emit window->session().notSaved({Trouble::Kind::Full, QStringLiteral("The disk is full.")});
    EXPECT_TRUE(!saved->isVisible() && notSaved->isVisible());
    EXPECT_EQ(notSaved->toolTip(), QStringLiteral("The disk is full."));
    window->session().turnDay();
    EXPECT_TRUE(notSaved->isVisible());
    ASSERT_TRUE(std::holds_alternative<Performed>(window->session().undo()));
    EXPECT_TRUE(saved->isVisible() && !notSaved->isVisible());
}

TEST_F(ReturningOwner, IsToldThatABookIsReadOnlyForAsLongAsItIsOpen)
{
    open();
    EXPECT_FALSE(window->findChild<QLabel *>(QStringLiteral("readOnly"))->isVisible());
    leave();
    becomeOfALaterVersion();
    open();
    ASSERT_TRUE(window->session().ledger().readOnly());
    auto *readOnly = window->findChild<QLabel *>(QStringLiteral("readOnly"));
    ASSERT_TRUE(readOnly && readOnly->isVisible());
    EXPECT_EQ(message(), window->session().ledger().readOnly()->text);
}

TEST_F(ReturningOwner, IsOfferedNoChangeOfABookThatIsOnlyToBeRead)
{
    const auto mayBeChosen = [&](const char *name) {
        const auto *action = window->findChild<QAction *>(QLatin1String(name));
        return action && action->isEnabled();
    };
    open();
    for (const char *changes : {"giveJob", "recordPastJob", "newRound", "newTask", "addVendor", "undo"})
        EXPECT_TRUE(mayBeChosen(changes)) << changes;
    leave();
    becomeOfALaterVersion();
    open();
    for (const char *changes : {"giveJob", "recordPastJob", "newRound", "newTask", "addVendor", "undo", "editVendor"})
        EXPECT_FALSE(mayBeChosen(changes)) << changes;
    for (const char *reads : {"exportBook", "saveAs", "history", "search"})
        EXPECT_TRUE(mayBeChosen(reads)) << reads;
    CalendarFile calendar(window->session());
    ExportDialog going(window->session(), calendar);
    going.show();
    EXPECT_EQ(going.refusalText(), QString()) << "to go out it need not be written";
    // What a page's own button opens says so before anything is typed.
    JobDialog form(window->session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    form.show();
    EXPECT_EQ(form.refusalText(), window->session().ledger().readOnly()->text);
    type(form, QStringLiteral("What is to be done?"), QStringLiteral("Calls"));
    EXPECT_EQ(form.refusalText(), window->session().ledger().readOnly()->text);
}

TEST_F(ReturningOwner, GoesThroughThePartsOfTheWindowForthAndBack)
{
    open();
    window->activateWindow();
    window->findChild<MessageBar *>()->say(QStringLiteral("Something happened."), QStringLiteral("Undo"));
    const auto go = [&](const char *name) {
        for (const Actions::Entry &entry : window->actionRegistry().entries()) {
            if (entry.action->objectName() == QLatin1String(name))
                entry.action->trigger();
        }
        const QWidget *focus = window->focusWidget();
        const QList<const QWidget *> parts{window->findChild<QWidget *>(QStringLiteral("navigation")),
                                           &window->currentPage(), window->findChild<MessageBar *>(),
                                           window->findChild<SearchField *>()};
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (parts[part] == focus || parts[part]->isAncestorOf(focus))
                return static_cast<int>(part);
        }
        return -1;
    };
    window->findChild<QWidget *>(QStringLiteral("navigation"))->setFocus();
    for (const int part : {1, 2, 3, 0, 1})
        EXPECT_EQ(go("nextPane"), part);
    for (const int part : {0, 3, 2, 1})
        EXPECT_EQ(go("previousPane"), part);
}

} // namespace
} // namespace proven::test
