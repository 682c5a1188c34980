#include "dialogs/command_palette.h"
#include "pages/page.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/message_bar.h"
#include "widgets/search_field.h"
#include "window/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

class CommandSearch : public testing::Test {
protected:
    /// After the book is filled.
    void open()
    {
        window = std::make_unique<MainWindow>(office.takeSession(), MainWindow::BookKind::Own);
        window->show();
        window->search();
        palette = window->findChild<CommandPalette *>(QStringLiteral("palette"));
        ASSERT_TRUE(palette);
        line = control<QLineEdit>(*palette, QStringLiteral("Commands and names"));
        list = palette->findChild<QListView *>();
        ASSERT_TRUE(line && list);
        EXPECT_EQ(spokenName(*list), QStringLiteral("Results"));
    }
    void choose(const QString &words)
    {
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    [[nodiscard]] QString chosenRow(const QString &table)
    {
        auto *view = control<QTableView>(*window, table);
        const QModelIndexList rows = view ? view->selectionModel()->selectedRows() : QModelIndexList();
        return rows.isEmpty() ? QString() : rows.first().data().toString();
    }

    Office office{today};
    Id<Round> round = office.round(QStringLiteral("Call centre"));
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    Id<Trial> harbour = office.vendor(QStringLiteral("Harbour Hum"), round);
    std::unique_ptr<MainWindow> window;
    QPointer<CommandPalette> palette;
    QLineEdit *line = nullptr;
    QListView *list = nullptr;
};

TEST_F(CommandSearch, DoesACommand)
{
    open();
    choose(QStringLiteral("tasks"));
    EXPECT_FALSE(palette && palette->isVisible());
    EXPECT_EQ(control<QListWidget>(*window, QStringLiteral("Pages"))->currentRow(),
              static_cast<int>(MainWindow::PagePlace::Tasks));
}

TEST_F(CommandSearch, OpensTheVendorThatWasFound)
{
    const Id<Vendor> vendor = office.book().get(harbour).vendor;
    open();
    choose(QStringLiteral("harb"));
    EXPECT_EQ(window->currentPage().chosen().vendor, vendor);
    EXPECT_EQ(control<QListWidget>(*window, QStringLiteral("Pages"))->currentRow(),
              static_cast<int>(MainWindow::PagePlace::Vendor));
}

TEST_F(CommandSearch, ShowsAJobAmongTheJobsAndTakesOffTheFilterThatHidIt)
{
    office.job(bright, QStringLiteral("Spring list"), today.addDays(-20), true);
    office.job(harbour, QStringLiteral("Autumn list"), today.addDays(-9), true);
    open();
    window->showPage(MainWindow::PagePlace::Jobs);
    auto *filter = control<QLineEdit>(window->currentPage(), QStringLiteral("Find in jobs"));
    ASSERT_TRUE(filter);
    filter->setText(QStringLiteral("autumn"));
    choose(QStringLiteral("spring list"));
    EXPECT_EQ(chosenRow(QStringLiteral("Jobs")), QStringLiteral("Spring list"));
    EXPECT_EQ(filter->text(), QString());
    EXPECT_TRUE(window->findChild<MessageBar *>()->text().contains(QStringLiteral("Spring list")));
}

TEST_F(CommandSearch, LeavesAFilterThatShowsTheJobAnyway)
{
    office.job(bright, QStringLiteral("Spring list"), today.addDays(-20), true);
    open();
    window->showPage(MainWindow::PagePlace::Jobs);
    auto *filter = control<QLineEdit>(window->currentPage(), QStringLiteral("Find in jobs"));
    filter->setText(QStringLiteral("spring"));
    choose(QStringLiteral("spring list"));
    EXPECT_EQ(filter->text(), QStringLiteral("spring"));
    EXPECT_EQ(chosenRow(QStringLiteral("Jobs")), QStringLiteral("Spring list"));
}

TEST_F(CommandSearch, ShowsATaskAmongTheTasks)
{
    office.task(QStringLiteral("Sort receipts"));
    office.task(QStringLiteral("Answer missed calls"));
    open();
    choose(QStringLiteral("sort rec"));
    EXPECT_EQ(chosenRow(QStringLiteral("Tasks")), QStringLiteral("Sort receipts"));
}

TEST_F(CommandSearch, ShowsTheRoundThatWasFound)
{
    const Id<Round> other = office.round(QStringLiteral("Bookkeeping"));
    open();
    choose(QStringLiteral("bookk"));
    EXPECT_EQ(window->currentPage().chosen().round, other);
}

TEST_F(CommandSearch, MovesInTheListWhileTheLineKeepsTheKeys)
{
    open();
    palette->activateWindow();
    line->setText(QStringLiteral("r"));
    ASSERT_GT(list->model()->rowCount(), 1);
    EXPECT_EQ(list->currentIndex().row(), 0);
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(list->currentIndex().row(), 1);
    QTest::keyClicks(line, QStringLiteral("o"));
    EXPECT_EQ(line->text(), QStringLiteral("ro"));
    EXPECT_EQ(list->currentIndex().row(), 0);
    EXPECT_EQ(palette->focusWidget(), line);
}

TEST_F(CommandSearch, SaysWhatItDoesNotFindAndOffersToClearThat)
{
    open();
    line->setText(QStringLiteral("xyz"));
    EXPECT_FALSE(list->isVisible());
    EXPECT_TRUE(control<QLabel>(*palette, QStringLiteral("No match for “xyz”")));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(palette && palette->isVisible());
    press(*palette, QStringLiteral("Clear"));
    EXPECT_EQ(line->text(), QString());
    EXPECT_TRUE(list->isVisible());
}

TEST_F(CommandSearch, ClosesOnEscWithoutDoingAnything)
{
    open();
    line->setText(QStringLiteral("tasks"));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(palette && palette->isVisible());
    EXPECT_EQ(control<QListWidget>(*window, QStringLiteral("Pages"))->currentRow(), 0);
}

TEST_F(CommandSearch, OpensFromTheToolbarWithTheFirstLetterTyped)
{
    open();
    palette->close();
    auto *field = window->findChild<SearchField *>();
    ASSERT_TRUE(field && field->isVisible());
    const QSignalSpy wanted(field, &SearchField::wanted);
    const auto closeWhatOpened = [&] {
        QStringList typed;
        for (CommandPalette *opened : window->findChildren<CommandPalette *>()) {
            if (!opened->isVisible())
                continue;
            typed += control<QLineEdit>(*opened, QStringLiteral("Commands and names"))->text();
            opened->close();
        }
        return typed;
    };
    QTest::mouseClick(field, Qt::LeftButton);
    EXPECT_EQ(closeWhatOpened(), QStringList(QString()));
    QTest::keyClicks(field, QStringLiteral("b"));
    ASSERT_EQ(wanted.count(), 2);
    EXPECT_EQ(wanted.at(1).front().toString(), QStringLiteral("b"));
    EXPECT_EQ(field->text(), QString());
    EXPECT_EQ(closeWhatOpened(), QStringList(QStringLiteral("b"))) << "the list goes on with what was typed";
}

} // namespace
} // namespace proven::test
