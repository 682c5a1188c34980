#include "dialogs/history_dialog.h"

#include "dialogs/outcome_dialog.h"
#include "dialogs/round_dialog.h"
#include "models/history_lines.h"
#include "support/hands.h"
#include "support/office.h"

#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

namespace proven {

using namespace test;

namespace {

class History : public testing::Test {
protected:
    History()
        : calls(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), calls))
    {
    }

    /// Chooses the newest line that says so.
    static void choose(const HistoryDialog &dialog, const QString &title)
    {
        auto *view = control<QTableView>(dialog, QStringLiteral("History"));
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString().contains(title)) {
                view->selectRow(row);
                return;
            }
        }
        ADD_FAILURE() << "the history does not tell of " << title.toStdString();
    }

    Office office{day("2026-11-23")};
    Id<Round> calls;
    Id<Trial> bright;
};

} // namespace

TEST_F(History, TellsEverythingInWordsTheNewestFirst)
{
    HistoryLines table(office.session());
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table.index(0, HistoryLines::What).data().toString(),
              QStringLiteral("Added Bright Calls to Call centre"));
    EXPECT_EQ(table.index(1, HistoryLines::What).data().toString(), QStringLiteral("Began the round Call centre"));
    EXPECT_TRUE(table.index(0, HistoryLines::When).data().toString().startsWith(QStringLiteral("23 November, ")));
}

TEST_F(History, ListsFirstWhatUndoingToBeforeAnEntryTakesBack)
{
    const Book before = office.book();
    office.give(bright, QStringLiteral("First calls"), day("2026-11-23"), std::nullopt);
    office.give(bright, QStringLiteral("Second calls"), day("2026-11-23"), std::nullopt);
    HistoryDialog dialog(office.session());
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Undo to before this"))->isEnabled());
    choose(dialog, QStringLiteral("First calls"));
    EXPECT_TRUE(says(dialog, QStringLiteral("it takes back these 2 changes")));
    EXPECT_EQ(control<QListWidget>(dialog, QStringLiteral("What undoing takes back"))->count(), 2);
    press(dialog, QStringLiteral("Undo to before this"));
    EXPECT_EQ(office.book(), before);
}

TEST_F(History, OffersNoWayBackBeforeTheBookBegan)
{
    HistoryDialog dialog(office.session());
    auto *view = control<QTableView>(dialog, QStringLiteral("History"));
    view->selectRow(view->model()->rowCount() - 1);
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Undo to before this"))->isEnabled());
    EXPECT_TRUE(says(dialog, QStringLiteral("can't be taken back to before this")));
}

TEST_F(History, OpensTheRecordThatAnEntryIsAbout)
{
    HistoryDialog dialog(office.session());
    choose(dialog, QStringLiteral("Began the round"));
    press(dialog, QStringLiteral("Correct this\u2026"));
    auto *correction = dialog.findChild<RoundDialog *>();
    ASSERT_TRUE(correction);
    type(*correction, QStringLiteral("Name"), QStringLiteral("Call centres"));
    press(*correction, QStringLiteral("Save changes"));
    EXPECT_EQ(office.book().get(calls).name, QStringLiteral("Call centres"));
}

TEST_F(History, OpensHowItWentForAnEntryAboutAnOutcome)
{
    const Id<Engagement> job = office.give(bright, QStringLiteral("First calls"), day("2026-11-23"), std::nullopt);
    office.deliver(job, day("2026-11-24"));
    HistoryDialog dialog(office.session());
    choose(dialog, QStringLiteral("delivered"));
    press(dialog, QStringLiteral("Correct this\u2026"));
    EXPECT_TRUE(dialog.findChild<OutcomeDialog *>());
}

TEST_F(History, SaysWhereNothingIsLeftToCorrect)
{
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    HistoryDialog dialog(office.session());
    auto *view = control<QTableView>(dialog, QStringLiteral("History"));
    view->selectRow(1); // the entry that was taken back
    press(dialog, QStringLiteral("Correct this\u2026"));
    EXPECT_TRUE(says(dialog, QStringLiteral("nothing left of this to correct")));
}

TEST_F(History, GoesOnInTheBookThatWasSavedElsewhereMeanwhile)
{
    HistoryDialog dialog(office.session());
    const QAbstractItemModel &lines = *dialog.findChild<QTableView *>()->model();
    const int rows = lines.rowCount();
    const QTemporaryDir folder;
    Ledger::Opened elsewhere = office.session().ledger().saveAs(folder.filePath(QStringLiteral("b.proven")),
                                                                office.today());
    ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Ledger>>(elsewhere));
    office.session().goOnWith(std::get<std::unique_ptr<Ledger>>(std::move(elsewhere)));
    static_cast<void>(office.round(QStringLiteral("Bookkeeping")));
    EXPECT_EQ(lines.rowCount(), rows + 1);
}

} // namespace proven
