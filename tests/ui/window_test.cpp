#include "rules/standing.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/marked_line.h"
#include "widgets/message_bar.h"
#include "widgets/search_field.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

/// A vendor whose six months are over with a record to match: three jobs a month, all well.
Id<Trial> provenEnough(Office &office)
{
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    for (int job = 0; job < 18; ++job)
        office.job(trial, QStringLiteral("Calls %1").arg(job + 1), today.addMonths(-7).addDays(10 * job), true);
    return trial;
}

void anotherProgramGivesAJob(const QString &book, Id<Trial> trial)
{
    Ledger::Opened opened = Ledger::open(book, machineAt(QDateTime(today, QTime(10, 0), Qt::UTC), 7),
                                         Ledger::Waiting::Impatient);
    auto *ledger = std::get_if<std::unique_ptr<Ledger>>(&opened);
    ASSERT_TRUE(ledger);
    EngagementDetails details;
    details.title = QStringLiteral("Given elsewhere");
    details.start = today;
    const Performance given = (*ledger)->perform(command::LogEngagement{.trial = trial,
                                                                        .engagement = details,
                                                                        .outcome = Open{},
                                                                        .given = true,
                                                                        .accept = false,
                                                                        .ref = {}},
                                                 today);
    ASSERT_TRUE(std::holds_alternative<Performed>(given));
}

TEST(MainWindow, ExportsTheBookAndSaysWhereItLiesNow)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    office.job(trial, QStringLiteral("Test calls"), today, false);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.html"));

    inDialog([&] { trigger(window, QStringLiteral("exportBook")); },
             [&](QDialog &dialog) {
                 press(dialog, QStringLiteral("Web page (.html)"));
                 control<QLineEdit>(dialog, QStringLiteral("Where to"))->setText(path);
                 press(dialog, QStringLiteral("Export"));
                 while (dialog.isVisible())
                     QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
             });
    QFile page(path);
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("Bright Calls"));
    auto *bar = window.findChild<MessageBar *>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->text(), QStringLiteral("Exported to %1.").arg(path));
    EXPECT_TRUE(control<QPushButton>(*bar, QStringLiteral("Open the folder")));
}

TEST(MainWindow, GivesAJobSaysSoAndTakesItBack)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    const Book &book = window.session().book();
    window.steps().showVendor(book.get(trial).vendor, trial);

    inDialog([&] { trigger(window, QStringLiteral("giveJob")); },
             [](QDialog &dialog) {
                 control<QLineEdit>(dialog, QStringLiteral("What is to be done?"))
                     ->setText(QStringLiteral("Test calls"));
                 press(dialog, QStringLiteral("No due day"));
                 press(dialog, QStringLiteral("Give the job"));
             });
    ASSERT_EQ(book.engagementsOf(trial).size(), 1U);
    EXPECT_EQ(book.engagementsOf(trial).front()->title, QStringLiteral("Test calls"));

    auto *bar = window.findChild<MessageBar *>();
    ASSERT_TRUE(bar && bar->isVisible());
    EXPECT_TRUE(bar->text().contains(QStringLiteral("Test calls")));
    EXPECT_EQ(window.findChild<QLabel *>(QStringLiteral("saved"))->text(), QStringLiteral("Saved just now"));
    press(*bar, QStringLiteral("Undo"));
    EXPECT_TRUE(book.engagementsOf(trial).empty());
    EXPECT_TRUE(bar->isVisible());
    press(*bar, QStringLiteral("Do it again"));
    EXPECT_EQ(book.engagementsOf(trial).size(), 1U);
}

TEST(MainWindow, RecordsHowAJobWentFromTheListOfJobs)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    const Id<Engagement> job = office.job(trial, QStringLiteral("Test calls"), today.addDays(-3), false);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Jobs);
    inDialog([&] { press(window.currentPage(), QStringLiteral("How it went")); },
             [](QDialog &dialog) {
                 press(dialog, QStringLiteral("Delivered today"));
                 press(dialog, QStringLiteral("Record it"));
             });
    const auto *delivered = std::get_if<Delivered>(&window.session().book().get(job).outcome);
    ASSERT_TRUE(delivered);
    EXPECT_EQ(delivered->on, today);
}

TEST(MainWindow, PromotesAVendorWithItsEvidenceAndUndoesThat)
{
    Office office(today);
    const Id<Trial> trial = provenEnough(office);
    ASSERT_EQ(readTrial(office.book(), trial, today).standing, Standing::Ready);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    const Book &book = window.session().book();
    window.steps().showVendor(book.get(trial).vendor, trial);
    // What a page adds while it is seen shows with the next event.
    QApplication::processEvents();
    inDialog([&] { press(window.currentPage(), QStringLiteral("Promote")); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(says(dialog, QStringLiteral("18 of 18"))) << wordsOf(dialog).toStdString();
                 EXPECT_TRUE(says(dialog, QStringLiteral("It will say ever after: “Promoted on 23 November")));
                 press(dialog, QStringLiteral("Promote them"));
             });
    EXPECT_EQ(trialState(book, trial, today).stage, Stage::Promoted);
    EXPECT_TRUE(action(window, QStringLiteral("undo"))->text().contains(QStringLiteral("Bright Calls")));
    trigger(window, QStringLiteral("undo"));
    EXPECT_EQ(trialState(book, trial, today).stage, Stage::OnTrial);
    trigger(window, QStringLiteral("redo"));
    EXPECT_EQ(trialState(book, trial, today).stage, Stage::Promoted);
}

TEST(MainWindow, OffersOnlyWhatTheChosenVendorsStageAllows)
{
    Office office(today);
    const Id<Trial> trial = provenEnough(office);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.steps().showVendor(window.session().book().get(trial).vendor, trial);
    EXPECT_TRUE(action(window, QStringLiteral("promote"))->isEnabled());
    EXPECT_FALSE(action(window, QStringLiteral("reinstate"))->isEnabled());
    EXPECT_FALSE(action(window, QStringLiteral("resume"))->isEnabled());
    EXPECT_FALSE(action(window, QStringLiteral("withdraw"))->isEnabled());
    const Performance paused = window.session().ask(command::Decide{.trial = trial,
                                                                    .kind = DecisionKind::Paused,
                                                                    .on = today,
                                                                    .months = {},
                                                                    .reason = QStringLiteral("Holidays")});
    ASSERT_TRUE(std::holds_alternative<Performed>(paused));
    EXPECT_FALSE(action(window, QStringLiteral("promote"))->isEnabled());
    EXPECT_TRUE(action(window, QStringLiteral("resume"))->isEnabled());
    EXPECT_TRUE(action(window, QStringLiteral("withdraw"))->isEnabled());
}

TEST(MainWindow, PutsAReminderOffFromTheTodayPage)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    office.job(trial, QStringLiteral("Test calls"), today.addDays(-20), false);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    auto *table = control<QTableView>(window, QStringLiteral("What needs you today"));
    ASSERT_TRUE(table);
    ASSERT_GE(table->model()->rowCount(), 1);
    const QString before = table->model()->index(0, 1).data().toString();
    auto *later = control<QAbstractButton>(window, QStringLiteral("Remind me later"));
    ASSERT_TRUE(later);
    auto *menu = later->findChild<QMenu *>();
    if (!menu)
        menu = window.currentPage().findChild<QMenu *>();
    ASSERT_TRUE(menu);
    emit menu->aboutToShow();
    ASSERT_FALSE(menu->actions().isEmpty());
    menu->actions().first()->trigger();
    EXPECT_EQ(window.session().book().all<Snooze>().size(), 1U);
    EXPECT_NE(table->model()->index(0, 1).data().toString(), before);
}

TEST(MainWindow, GivesEachActionAKeyOfItsOwnAndAPlaceInAMenu)
{
    Office office(today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    QSet<QString> keys;
    QSet<QAction *> inMenus;
    for (QAction *menu : window.menuBar()->actions()) {
        for (QAction *inner : menu->menu()->actions()) {
            inMenus.insert(inner);
            if (inner->menu()) {
                for (QAction *innermost : inner->menu()->actions())
                    inMenus.insert(innermost);
            }
        }
    }
    for (const Actions::Entry &entry : window.actionRegistry().entries()) {
        if (entry.action->isSeparator())
            continue;
        const QString key = entry.action->shortcut().toString(QKeySequence::PortableText);
        EXPECT_FALSE(key.isEmpty()) << entry.action->objectName().toStdString();
        EXPECT_FALSE(keys.contains(key)) << entry.action->objectName().toStdString() << " " << key.toStdString();
        keys.insert(key);
        EXPECT_TRUE(inMenus.contains(entry.action)) << entry.action->objectName().toStdString();
    }
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+N")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+Shift+N")));
    EXPECT_TRUE(keys.contains(QStringLiteral("Ctrl+5")));
}

TEST(MainWindow, MarksTheSampleBookInItsTitle)
{
    Office office(today);
    const MainWindow window(office.takeSession(), MainWindow::BookKind::Sample);
    EXPECT_TRUE(window.windowTitle().startsWith(QStringLiteral("Sample book")));
}

TEST(MainWindow, ShowsWhatTheNavigationSays)
{
    Office office(today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    auto *navigation = control<QListWidget>(window, QStringLiteral("Pages"));
    ASSERT_TRUE(navigation);
    const Page *before = &window.currentPage();
    navigation->setCurrentRow(static_cast<int>(MainWindow::PagePlace::Vendor));
    EXPECT_NE(&window.currentPage(), before);
    trigger(window, QStringLiteral("showToday"));
    EXPECT_EQ(&window.currentPage(), before);
    EXPECT_EQ(navigation->currentRow(), 0);
}

TEST(MainWindow, TellsWhenAnotherProgramChangedTheBookAndShowsIt)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    const QString path = office.session().ledger().path();
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Jobs);
    anotherProgramGivesAJob(path, trial);
    window.session().refresh();
    auto *table = control<QTableView>(window, QStringLiteral("Jobs"));
    ASSERT_TRUE(table);
    EXPECT_EQ(table->model()->rowCount(), 1);
    auto *bar = window.findChild<MessageBar *>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->text().contains(QStringLiteral("Another program")));
}

TEST(MainWindow, LooksByItselfWhetherAnotherProgramChangedTheBook)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    const QString path = office.session().ledger().path();
    const MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    QSignalSpy noticed(&window.session(), &Session::noticed);
    anotherProgramGivesAJob(path, trial);
    constexpr int patience = 20'000;
    ASSERT_TRUE(noticed.wait(patience));
    EXPECT_EQ(window.session().book().engagementsOf(trial).size(), 1U);
}

TEST(MainWindow, SaysForAsLongAsItIsSoThatNothingWasSaved)
{
    Office office(today);
    office.round(QStringLiteral("Call centre"));
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    auto *saved = window.findChild<QLabel *>(QStringLiteral("saved"));
    auto *notSaved = window.findChild<MarkedLine *>(QStringLiteral("notSaved"));
    EXPECT_TRUE(saved->isVisible() && !notSaved->isVisible());
    emit window.session().notSaved({Trouble::Kind::Full, QStringLiteral("The disk is full.")});
    EXPECT_TRUE(!saved->isVisible() && notSaved->isVisible());
    EXPECT_EQ(notSaved->toolTip(), QStringLiteral("The disk is full."));
    window.session().turnDay();
    EXPECT_TRUE(notSaved->isVisible());
    ASSERT_TRUE(std::holds_alternative<Performed>(window.session().undo()));
    EXPECT_TRUE(saved->isVisible() && !notSaved->isVisible());
}

TEST(MainWindow, GoesThroughItsPartsForthAndBack)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    office.job(trial, QStringLiteral("Test calls"), today.addDays(-10), true);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.activateWindow();
    window.findChild<MessageBar *>()->say(QStringLiteral("Something happened."), QStringLiteral("Undo"));
    const auto go = [&](const char *name) {
        trigger(window, QLatin1String(name));
        const QWidget *focus = window.focusWidget();
        const QList<const QWidget *> parts{window.findChild<QWidget *>(QStringLiteral("navigation")),
                                           &window.currentPage(), window.findChild<MessageBar *>(),
                                           window.findChild<SearchField *>()};
        for (qsizetype part = 0; part < parts.size(); ++part) {
            if (parts[part] == focus || parts[part]->isAncestorOf(focus))
                return static_cast<int>(part);
        }
        return -1;
    };
    window.findChild<QWidget *>(QStringLiteral("navigation"))->setFocus();
    for (const int part : {1, 2, 3, 0, 1})
        EXPECT_EQ(go("nextPane"), part);
    for (const int part : {0, 3, 2, 1})
        EXPECT_EQ(go("previousPane"), part);
}

} // namespace
} // namespace proven::test
