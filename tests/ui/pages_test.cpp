#include "pages/jobs_page.h"
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

/// A round with two vendors, some jobs and a task.
void furnish(Office &office)
{
    const Id<Round> round = office.round(QStringLiteral("Call centre"));
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    const Id<Trial> delta = office.vendor(QStringLiteral("Delta Lines"), round);
    office.task(QStringLiteral("Ring back customers"));
    office.job(bright, QStringLiteral("First calls"), today.addDays(-30), true);
    office.job(bright, QStringLiteral("More calls"), today.addDays(-14), true);
    office.job(delta, QStringLiteral("Trial run"), today.addDays(-10), false);
}

QStringList unnamedControls(const QWidget &page)
{
    QStringList unnamed;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        if (spokenName(*widget).isEmpty())
            unnamed += QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName());
    }
    return unnamed;
}

class Pages : public testing::TestWithParam<MainWindow::PagePlace> {};

TEST_P(Pages, NameEveryControlThatTheKeyboardReaches)
{
    Office office(today);
    furnish(office);
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
    int shown = 0;
    for (const EmptyState *empty : window.currentPage().findChildren<EmptyState *>())
        shown += empty->isVisible() ? 1 : 0;
    EXPECT_EQ(shown, 1);
    EXPECT_EQ(unnamedControls(window), QStringList());
}

TEST_P(Pages, FollowUndoAndRedoWhileTheyAreSeen)
{
    Office office(today);
    furnish(office);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(GetParam());
    QApplication::processEvents();
    int undone = 0;
    while (window.session().ledger().nextUndo()) {
        ASSERT_TRUE(std::holds_alternative<Performed>(window.session().undo()));
        QApplication::processEvents();
        ++undone;
    }
    EXPECT_TRUE(window.session().book().all<Vendor>().empty());
    while (window.session().ledger().nextRedo()) {
        ASSERT_TRUE(std::holds_alternative<Performed>(window.session().redo()));
        QApplication::processEvents();
        --undone;
    }
    EXPECT_EQ(undone, 0);
    EXPECT_EQ(window.session().book().all<Engagement>().size(), 3U);
}

TEST_P(Pages, FitIntoTheSmallestWindow)
{
    Office office(today);
    furnish(office);
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
    furnish(office);
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
    bool isNamed = false;
    for (const QLabel *label : window.currentPage().findChildren<QLabel *>())
        isNamed = isNamed
                  || (label->isVisible() && label->text() == QStringLiteral("No job is found with “no such job”."));
    EXPECT_TRUE(isNamed);

    press(window.currentPage(), QStringLiteral("Show all jobs"));
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_TRUE(search->text().isEmpty());
}

TEST(JobsPage, FiltersByVendorAndState)
{
    Office office(today);
    furnish(office);
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
    press(window.currentPage(), QStringLiteral("Show all jobs"));
    EXPECT_EQ(table->model()->rowCount(), 3);
}

TEST(VendorPage, SaysFromWhenPromotionIsPossibleAndOffersItThen)
{
    Office office(today);
    furnish(office);
    const Id<Vendor> bright = office.book().vendorNamed(QStringLiteral("Bright Calls"))->id;
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Vendor);
    window.steps().showVendor(bright, std::nullopt);
    QApplication::processEvents();
    // The first job started 30 days before: six months are over on 2 November.
    auto *promote = control<QPushButton>(window.currentPage(), QStringLiteral("Promote: not before 2 November"));
    ASSERT_TRUE(promote);
    EXPECT_FALSE(promote->isEnabled());
    office.setToday(day("2026-11-02"));
    window.session().turnDay();
    QApplication::processEvents();
    promote = control<QPushButton>(window.currentPage(), QStringLiteral("Promote…"));
    ASSERT_TRUE(promote);
    EXPECT_TRUE(promote->isEnabled());
    EXPECT_FALSE(promote->isDefault()) << "the record does not speak for them";
}

TEST(VendorPage, SaysThatSomebodyIsAwayAndTakesThemBack)
{
    Office office(today);
    furnish(office);
    const Vendor bright = *office.book().vendorNamed(QStringLiteral("Bright Calls"));
    VendorDetails away = bright;
    away.awayFrom = today.addDays(-3);
    away.awayUntil = today.addDays(10);
    office.must(command::EditVendor{.id = bright.id, .before = bright, .after = away});
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.steps().showVendor(bright.id, std::nullopt);
    QApplication::processEvents();
    bool said = false;
    for (const QLabel *label : window.currentPage().findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text() == QStringLiteral("Away until 11 June"));
    EXPECT_TRUE(said);
    press(window.currentPage(), QStringLiteral("They are back"));
    EXPECT_EQ(window.session().book().get(bright.id).awayUntil, today.addDays(-1));
}

TEST(VendorPage, ShowsTheVendorAskedForAlsoWhenItShowedAnotherBefore)
{
    Office office(today);
    furnish(office);
    const auto trialOf = [&](const QString &vendor) {
        return office.book().trialsOf(office.book().vendorNamed(vendor)->id).front()->id;
    };
    const Id<Trial> bright = trialOf(QStringLiteral("Bright Calls"));
    const Id<Trial> delta = trialOf(QStringLiteral("Delta Lines"));
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    const auto titles = [&] {
        QStringList shown;
        for (const QLabel *label : window.currentPage().findChildren<QLabel *>())
            shown += label->text();
        return shown;
    };
    const Book &book = window.session().book();
    window.steps().showVendor(book.get(bright).vendor, bright);
    EXPECT_TRUE(titles().contains(QStringLiteral("Bright Calls")));
    window.showPage(MainWindow::PagePlace::Today);
    window.steps().showVendor(book.get(delta).vendor, delta);
    EXPECT_TRUE(titles().contains(QStringLiteral("Delta Lines"))) << "what is seen is what menu and keys act on";
}

TEST(RoundPage, ShowsTheRoundAskedForAlsoWhenItShowedAnotherBefore)
{
    Office office(today);
    furnish(office);
    const Id<Round> books = office.round(QStringLiteral("Bookkeeping"));
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Round);
    window.showPage(MainWindow::PagePlace::Today);
    window.steps().showRound(books);
    const auto *choose = window.currentPage().findChild<QComboBox *>();
    EXPECT_EQ(choose->currentText(), QStringLiteral("Bookkeeping"));
    const auto *places = window.currentPage().findChild<QTableView *>();
    EXPECT_EQ(places->model()->index(0, 0).data().toString(), QStringLiteral("Place 1 is free"));
}

TEST(RoundPage, SaysOnceWhatTryingMoreBringsUntilAsManyAreTriedAsMeant)
{
    Office office(today);
    const Id<Round> books = office.round(QStringLiteral("Bookkeeping"));
    for (const char *name : {"Able", "Better", "Candid"})
        office.vendor(QString::fromLatin1(name), books);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Round);
    const auto hints = [&] {
        int shown = 0;
        for (const QLabel *label : window.currentPage().findChildren<QLabel *>())
            shown += label->isVisible()
                     && label->text().startsWith(QStringLiteral("In simulation, trying three finds a keeper"));
        return shown;
    };
    EXPECT_EQ(hints(), 1);
    const RoundDetails before = window.session().book().get(books);
    RoundDetails three = before;
    three.meant = 3;
    const Performance done = window.session().ask(command::EditRound{books, before, three});
    EXPECT_TRUE(std::holds_alternative<Performed>(done));
    EXPECT_EQ(hints(), 0);
}

TEST(TodayPage, SaysWhatIsOutWhereNothingNeedsTheOwner)
{
    Office office(today);
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    office.job(bright, QStringLiteral("First calls"), today, false);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    QStringList said;
    for (const QLabel *label : window.currentPage().findChildren<QLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(QStringLiteral(
        "Nothing needs you today. 1 job is out; next is “First calls” with Bright Calls, due on 8 June.")))
        << said.join(u'\n').toStdString();
}

} // namespace
} // namespace proven::test
