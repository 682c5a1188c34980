#include "dialogs/form_dialog.h"
#include "furnished.h"
#include "models_at_work.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/empty_state.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-06-01");

class Pages : public testing::TestWithParam<MainWindow::PagePlace> {};

TEST_P(Pages, NameEveryControlThatTheKeyboardReaches)
{
    Office office(today);
    furnish(office, today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(GetParam());
    QApplication::processEvents();
    EXPECT_EQ(unnamedControls(window), QStringList());
}

TEST_P(Pages, OfferOneSentenceAndOneButtonWhileTheBookIsEmpty)
{
    Office office(today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(GetParam());
    QApplication::processEvents();
    QList<const EmptyState *> shown;
    for (const EmptyState *empty : window.currentPage().findChildren<EmptyState *>()) {
        if (empty->isVisible())
            shown += empty;
    }
    ASSERT_EQ(shown.size(), 1);
    EXPECT_EQ(unnamedControls(window), QStringList());
    int sentences = 0;
    for (const QLabel *label : shown.front()->findChildren<QLabel *>())
        sentences += label->isVisible() && !label->text().isEmpty() ? 1 : 0;
    EXPECT_EQ(sentences, 1);
    QList<QPushButton *> buttons;
    for (QPushButton *button : window.currentPage().findChildren<QPushButton *>()) {
        if (button->isVisible())
            buttons += button;
    }
    ASSERT_EQ(buttons.size(), 1) << wordsOf(window.currentPage()).toStdString();
    inDialog([&] { buttons.front()->click(); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(qobject_cast<FormDialog *>(&dialog)) << dialog.metaObject()->className();
                 dialog.reject();
             });
}

/// What stands on a page: its words, and the rows of its tables.
QStringList seenOn(const QWidget &page)
{
    QStringList seen = wordsOf(page).split(u'\n');
    for (const QTableView *table : page.findChildren<QTableView *>()) {
        if (table->isVisible())
            seen += wordsOf(*table->model());
    }
    return seen;
}

TEST_P(Pages, FollowUndoAndRedoWhileTheyAreSeen)
{
    Office office(today);
    furnish(office, today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(GetParam());
    QApplication::processEvents();
    const QStringList before = seenOn(window.currentPage());
    int undone = 0;
    while (window.session().ledger().nextUndo()) {
        ASSERT_TRUE(std::holds_alternative<Performed>(window.session().undo()));
        QApplication::processEvents();
        ++undone;
    }
    EXPECT_TRUE(window.session().book().all<Vendor>().empty());
    const QStringList emptied = seenOn(window.currentPage());
    EXPECT_FALSE(emptied.join(u'\n').contains(QStringLiteral("Bright Calls"))) << emptied.join(u'\n').toStdString();
    EXPECT_NE(emptied, before);
    while (window.session().ledger().nextRedo()) {
        ASSERT_TRUE(std::holds_alternative<Performed>(window.session().redo()));
        QApplication::processEvents();
        --undone;
    }
    EXPECT_EQ(undone, 0);
    EXPECT_EQ(window.session().book().all<Engagement>().size(), 3U);
    EXPECT_EQ(seenOn(window.currentPage()), before);
}

TEST_P(Pages, FitIntoTheSmallestWindow)
{
    Office office(today);
    furnish(office, today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.resize(900, 600);
    window.show();
    window.showPage(GetParam());
    QApplication::processEvents();
    EXPECT_EQ(window.size(), QSize(900, 600));
    const QWidget &page = window.currentPage();
    EXPECT_LE(page.minimumSizeHint().height(), page.height());
    EXPECT_LE(page.minimumSizeHint().width(), page.width());
}

INSTANTIATE_TEST_SUITE_P(All, Pages, testing::ValuesIn(MainWindow::allPages),
                         [](const auto &tested) { return std::to_string(static_cast<int>(tested.param) + 1); });

TEST(JobsPage, NamesTheFilterWithoutHitsAndClearsIt)
{
    Office office(today);
    furnish(office, today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Jobs);
    auto *table = control<QTableView>(window, QStringLiteral("Jobs"));
    auto *search = control<QLineEdit>(window, QStringLiteral("Find in jobs"));
    ASSERT_TRUE(table && search);
    EXPECT_EQ(table->model()->rowCount(), 3);

    search->setText(QStringLiteral("  TRIAL   delta "));
    EXPECT_EQ(table->model()->rowCount(), 1);

    search->setText(QStringLiteral("no such job"));
    EXPECT_EQ(table->model()->rowCount(), 0);
    EXPECT_TRUE(says(window.currentPage(), QStringLiteral("No job is found with “no such job”.")));

    press(window.currentPage(), QStringLiteral("Show all jobs"));
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_TRUE(search->text().isEmpty());
}

TEST(JobsPage, FiltersByVendorAndState)
{
    Office office(today);
    furnish(office, today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Jobs);
    auto *table = control<QTableView>(window, QStringLiteral("Jobs"));
    auto *state = control<QComboBox>(window.currentPage(), QStringLiteral("State"));
    auto *vendor = control<QComboBox>(window.currentPage(), QStringLiteral("Vendor"));
    ASSERT_TRUE(table && state && vendor);
    state->setCurrentText(QStringLiteral("Overdue"));
    emit state->activated(state->currentIndex());
    EXPECT_EQ(table->model()->rowCount(), 1);
    vendor->setCurrentText(QStringLiteral("Bright Calls"));
    emit vendor->activated(vendor->currentIndex());
    EXPECT_EQ(table->model()->rowCount(), 0);
    state->setCurrentIndex(0);
    emit state->activated(0);
    EXPECT_EQ(table->model()->rowCount(), 2) << "the vendor's alone";
    press(window.currentPage(), QStringLiteral("Show all jobs"));
    EXPECT_EQ(table->model()->rowCount(), 3);
}

} // namespace
} // namespace proven::test
