#include "dialogs/catch_up_card.h"
#include "models/catch_up_table.h"
#include "pages/steps.h"
#include "rules/unanswered.h"
#include "support/hands.h"
#include "support/office.h"
#include "support/watched.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-06-01");

/// Some jobs that wait for how they went, the first one due ten days ago and then one every day, ten days round.
class CatchUp : public testing::Test {
protected:
    explicit CatchUp(int jobs = 3) : office(today)
    {
        const Id<Round> round = office.round(QStringLiteral("Call centre"));
        trial = office.vendor(QStringLiteral("Bright Calls"), round);
        for (int job = 0; job < jobs; ++job)
            ids.push_back(office.job(trial, QStringLiteral("Job %1").arg(job), today.addDays(-17 + job % 10), false));
        steps = std::make_unique<Steps>(office.session(), &window);
        card = new CatchUpCard(office.session(), &window);
        QObject::connect(card, &CatchUpCard::formWanted, steps.get(), &Steps::howItWent);
        QObject::connect(&office.session(), &Session::changed, card, [this] { card->readAgain(); });
        card->readAgain();
        window.resize(900, 500);
        card->resize(900, 500);
        window.show();
        QApplication::setActiveWindow(&window);
        card->begin();
        table = card->findChild<QTableView *>();
        watchTables(window);
    }

    void type(const char *keys) { QTest::keyClicks(table, QLatin1String(keys)); }
    void enter() { QTest::keyClick(table, Qt::Key_Return); }
    [[nodiscard]] const Outcome &outcomeOf(std::size_t job) { return office.book().get(ids[job]).outcome; }
    [[nodiscard]] QString said() const { return card->findChild<QLabel *>(QStringLiteral("catchUpKeys"))->text(); }

    Office office;
    Id<Trial> trial{0};
    std::vector<Id<Engagement>> ids;
    QWidget window;
    std::unique_ptr<Steps> steps;
    CatchUpCard *card = nullptr;
    QTableView *table = nullptr;
};

TEST_F(CatchUp, RecordsAJobByOneKeyACellAndEnterGoesOnToTheNext)
{
    type("py54");
    EXPECT_TRUE(isOpen(outcomeOf(0))) << "nothing is recorded before the row is left";
    enter();
    EXPECT_EQ(outcomeOf(0), Outcome(Delivered(today.addDays(-10), {}, true, Rating::of(5), Rating::of(4))));
    EXPECT_EQ(table->currentIndex().row(), 0);
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Job 1"));
    EXPECT_EQ(table->currentIndex().column(), static_cast<int>(CatchUpTable::Ended));
    EXPECT_EQ(card->waiting(), 2);
}

TEST_F(CatchUp, FillsOnlyTheDayWithDeliveredAsPromised)
{
    type("p");
    enter();
    EXPECT_EQ(outcomeOf(0), Outcome(Delivered{.on = today.addDays(-10)}));
}

TEST_F(CatchUp, TakesATypedDay)
{
    type("-");
    auto *day = card->findChild<QLineEdit *>();
    ASSERT_TRUE(day->isVisible());
    QTest::keyClicks(day, QStringLiteral("2"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_FALSE(day->isVisible());
    type("n");
    enter();
    EXPECT_EQ(outcomeOf(0), Outcome(Delivered(today.addDays(-2), {}, false, {}, {})));
}

TEST_F(CatchUp, SaysWhyATypedDayIsNoneAndKeepsTheRow)
{
    type("3");
    auto *day = card->findChild<QLineEdit *>();
    QTest::keyClicks(day, QStringLiteral("9.99"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_TRUE(said().contains(QStringLiteral("month 99"))) << said().toStdString();
    enter();
    EXPECT_TRUE(isOpen(outcomeOf(0)));
}

TEST_F(CatchUp, TakesATypedDayAlsoWhenItIsLeftForAnotherCell)
{
    type("-");
    auto *day = card->findChild<QLineEdit *>();
    QTest::keyClicks(day, QStringLiteral("2"));
    table->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(day->isVisible());
    enter();
    EXPECT_EQ(outcomeOf(0), Outcome(Delivered(today.addDays(-2), {}, {}, {}, {})));
}

TEST_F(CatchUp, KeepsWhatIsNoDayInSightUntilItIsMendedOrGivenUp)
{
    type("3");
    auto *day = card->findChild<QLineEdit *>();
    QTest::keyClicks(day, QStringLiteral("9.99"));
    table->setFocus(Qt::MouseFocusReason);
    EXPECT_TRUE(day->isVisible());
    EXPECT_EQ(day->text(), QStringLiteral("39.99"));
    EXPECT_TRUE(said().contains(QStringLiteral("month 99"))) << said().toStdString();
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Escape);
    EXPECT_FALSE(day->isVisible());
    EXPECT_TRUE(isOpen(outcomeOf(0)));
}

TEST_F(CatchUp, RecordsTheRowThatIsLeftForAnother)
{
    type("c");
    table->setCurrentIndex(table->model()->index(2, CatchUpTable::Ended));
    QApplication::processEvents();
    EXPECT_EQ(outcomeOf(0), Outcome(CancelledByOwner{today}));
    EXPECT_EQ(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Job 2"));
}

TEST_F(CatchUp, RecordsTheLastRowAlsoWhenItsWindowIsClosed)
{
    type("py54");
    window.close();
    EXPECT_FALSE(isOpen(outcomeOf(0)));
    EXPECT_TRUE(isOpen(outcomeOf(1)));
}

TEST_F(CatchUp, AsksNothingMoreOfAJobThatWasCancelled)
{
    type("c");
    EXPECT_EQ(table->currentIndex().column(), static_cast<int>(CatchUpTable::Ended));
    enter();
    EXPECT_EQ(outcomeOf(0), Outcome(CancelledByOwner{today}));
}

TEST_F(CatchUp, SaysWhyEnterRecordsNothingYet)
{
    enter();
    EXPECT_TRUE(said().startsWith(QStringLiteral("Not recorded yet"))) << said().toStdString();
    EXPECT_TRUE(isOpen(outcomeOf(0)));
}

TEST_F(CatchUp, KeepsAnswersWithoutAnEndAndAsksForIt)
{
    table->setCurrentIndex(table->model()->index(0, CatchUpTable::Work));
    type("5");
    enter();
    EXPECT_TRUE(isOpen(outcomeOf(0)));
    EXPECT_EQ(table->currentIndex().column(), static_cast<int>(CatchUpTable::Ended));
    type("t");
    enter();
    EXPECT_EQ(outcomeOf(0), Outcome(Delivered(today, {}, {}, Rating::of(5), {})));
}

TEST_F(CatchUp, BringsAJobBackWhenItIsUndone)
{
    type("py54");
    enter();
    ASSERT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_EQ(card->waiting(), 3);
    EXPECT_TRUE(isOpen(outcomeOf(0)));
}

TEST_F(CatchUp, SaysWhichKeysTheCellKnows)
{
    EXPECT_TRUE(said().contains(QStringLiteral("P as promised")));
    type("p");
    EXPECT_TRUE(said().contains(QStringLiteral("Y yes"))) << said().toStdString();
    type("x");
    EXPECT_EQ(table->currentIndex().column(), static_cast<int>(CatchUpTable::Followed));
}

class ThirtyJobs : public CatchUp {
protected:
    ThirtyJobs() : CatchUp(30) {}
};

TEST_F(ThirtyJobs, TakesThirtyOutcomesWithFiveKeysEach)
{
    for (int job = 0; job < 30; ++job) {
        type("py45");
        enter();
    }
    EXPECT_EQ(card->waiting(), 0);
    for (std::size_t job = 0; job < ids.size(); ++job)
        EXPECT_FALSE(isOpen(outcomeOf(job)));
}

TEST(WaitingForOutcome, LeavesOutWhatIsNotDueAndWhatEndedWithItsVendor)
{
    Office office(today);
    const Id<Round> round = office.round(QStringLiteral("Call centre"));
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    const Id<Trial> gone = office.vendor(QStringLiteral("Gone Lines"), round);
    const Id<Engagement> late = office.job(bright, QStringLiteral("Late"), today.addDays(-9), false);
    const Id<Engagement> dueToday = office.job(bright, QStringLiteral("Due today"), today.addDays(-7), false);
    office.job(bright, QStringLiteral("Due tomorrow"), today.addDays(-6), false);
    office.job(bright, QStringLiteral("Done"), today.addDays(-20), true);
    office.job(gone, QStringLiteral("Ends with them"), today.addDays(-20), false);
    office.must(command::Decide{.trial = gone,
                                .kind = DecisionKind::LetGo,
                                .on = today,
                                .months = {},
                                .reason = QStringLiteral("too slow")});
    EXPECT_EQ(waitingForOutcome(office.book(), today), (std::vector{late, dueToday}));
}

} // namespace
} // namespace proven::test
