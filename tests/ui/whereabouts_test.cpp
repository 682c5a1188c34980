#include "window/whereabouts.h"

#include "pages/page.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/message_bar.h"
#include "window/main_window.h"

#include <QHeaderView>
#include <QListWidget>
#include <QTableView>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

std::unique_ptr<Session> sessionOn(const QString &path)
{
    Ledger::Opened opened = Ledger::open(path, machineAt(QDateTime(today, QTime(9, 0), Qt::UTC), 900),
                                         Ledger::Waiting::Impatient);
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

TEST_F(ReturningOwner, FindsColumnsAndWindowAsTheyWere)
{
    constexpr QSize smaller(960, 640);
    constexpr int wide = 217;
    open();
    window->resize(smaller);
    window->showPage(MainWindow::PagePlace::Jobs);
    auto *jobs = control<QTableView>(*window, QStringLiteral("Jobs"));
    ASSERT_NE(jobs->columnWidth(1), wide);
    jobs->setColumnWidth(1, wide);
    jobs->sortByColumn(2, Qt::DescendingOrder);
    leave();

    open();
    EXPECT_EQ(window->size(), smaller);
    window->showPage(MainWindow::PagePlace::Jobs);
    jobs = control<QTableView>(*window, QStringLiteral("Jobs"));
    EXPECT_EQ(jobs->columnWidth(1), wide);
    EXPECT_EQ(jobs->horizontalHeader()->sortIndicatorSection(), 2);
    EXPECT_EQ(jobs->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
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

} // namespace
} // namespace proven::test
