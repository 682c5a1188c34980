#include "furnished.h"
#include "models_at_work.h"
#include "support/hands.h"
#include "support/office.h"
#include "window/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-06-01");

TEST(RoundPage, ShowsTheRoundAskedForAlsoWhenItShowedAnotherBefore)
{
    Office office(today);
    furnish(office, today);
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

TEST(RoundPage, SaysHowManyPlacesAreUsedAndAtWhatPaceTheWorkGoes)
{
    Office office(today);
    const Id<Round> calls = office.round(QStringLiteral("Call centre"));
    const Id<Trial> able = office.vendor(QStringLiteral("Able"), calls);
    for (const char *name : {"Better", "Candid", "Dapper", "Earnest", "Frank", "Gentle"})
        office.vendor(QLatin1String(name), calls);
    // Two promises in forty days: the tenth falls eight times twenty days from now.
    office.job(able, QStringLiteral("First calls"), today.addDays(-40), true);
    office.job(able, QStringLiteral("More calls"), today.addDays(-20), true);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Round);
    const QWidget &page = window.currentPage();
    EXPECT_TRUE(says(page, QStringLiteral("7 of 10 places used: 1 on trial, 6 candidates.")))
        << wordsOf(page).toStdString();
    EXPECT_TRUE(says(page, QStringLiteral("2 jobs so far; what they cost is not noted.")));
    EXPECT_TRUE(says(page, QStringLiteral("At the pace of the last 40 days the tenth promise falls on 8 November, with "
                                          "Able first.")))
        << wordsOf(page).toStdString();
}

TEST(RoundPage, OffersToTakeOutOnlyAnUntouchedCandidate)
{
    Office office(today);
    furnish(office, today);
    office.vendor(QStringLiteral("Candid Calls"), office.book().roundNamed(QStringLiteral("Call centre"))->id);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Round);
    const QString places = QStringLiteral("The ten places of this round");
    const QWidget &page = window.currentPage();
    const auto *takeOut = control<QPushButton>(page, QStringLiteral("Take out of the round"));
    for (const char *tried : {"Bright Calls", "Delta Lines", "Place 4 is free"}) {
        chooseRow(page, places, QLatin1String(tried));
        EXPECT_FALSE(takeOut->isVisible()) << tried;
    }
    chooseRow(page, places, QStringLiteral("Candid Calls"));
    press(page, QStringLiteral("Take out of the round"));
    const Book &book = window.session().book();
    EXPECT_EQ(book.trialsOf(book.vendorNamed(QStringLiteral("Candid Calls"))->id).size(), 0U);
    EXPECT_TRUE(says(page, QStringLiteral("2 of 10 places used")));
    EXPECT_TRUE(
        wordsOf(*control<QTableView>(page, places)->model()).join(u'\n').contains(QStringLiteral("Place 3 is free")));
}

} // namespace
} // namespace proven::test
