#include "dialogs/attach_list_dialog.h"
#include "dialogs/returned_sheet_dialog.h"
#include "dialogs/split_list_dialog.h"
#include "dialogs/unit_list_dialog.h"
#include "models/slices_table.h"
#include "models/units_table.h"
#include "rules/unit_list.h"

#include "support/hands.h"
#include "support/office.h"
#include "support/watched.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace proven {

using namespace test;

namespace {

class Lists : public testing::Test {
protected:
    Lists()
        : bright(office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")))),
          job(office.give(bright, QStringLiteral("Spring message"), day("2026-11-23"), day("2026-12-21"),
                          [](EngagementDetails &details) { details.hours = Hours::of(6); }))
    {
    }
    void attach(int count)
    {
        std::vector<Unit> rows;
        for (int row = 1; row <= count; ++row)
            rows.push_back({Id<Unit>(1), Id<Engagement>(1), row, QStringLiteral("Person %1").arg(row), {}, {}});
        office.must(command::SetUnits{job, rows});
    }
    [[nodiscard]] const Unit &unit(int row) const
    {
        return *listOf(office.book(), job)[static_cast<std::size_t>(row - 1)];
    }
    static SourceFile file(const QByteArray &bytes)
    {
        return SourceFile::inMemory(QStringLiteral("people.csv"), bytes);
    }
    [[nodiscard]] static QAbstractItemModel &rowsOf(const QDialog &dialog)
    {
        return *control<QTableView>(dialog, QStringLiteral("The list"))->model();
    }
    [[nodiscard]] static QString cell(const QTableView &table, int row, int column)
    {
        return table.model()->index(row, column).data().toString();
    }
    [[nodiscard]] static bool typeInto(const QDialog &dialog, int row, int column, const QString &text)
    {
        QAbstractItemModel &rows = rowsOf(dialog);
        return rows.setData(rows.index(row, column), text);
    }

    Office office{day("2026-11-23")};
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(Lists, BeginWithOneSentenceAndTheButtonThatAttachesThem)
{
    UnitListDialog dialog(office.session(), job);
    dialog.show();
    std::vector<QString> buttons;
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isVisible())
            buttons.push_back(button->text());
    }
    EXPECT_EQ(buttons, (std::vector{QStringLiteral("Attach a list…"), QStringLiteral("Close")}));
    EXPECT_FALSE(control<QTableView>(dialog, QStringLiteral("The list"))->isVisible());
    EXPECT_TRUE(says(dialog, QStringLiteral("This job has no list yet")));
    const auto shown = dialog.findChildren<QPushButton *>();
    EXPECT_TRUE(std::any_of(shown.begin(), shown.end(), [](const QPushButton *button) {
        return button->isVisible() && button->isDefault() && button->text() == QStringLiteral("Attach a list…");
    }));
    attach(3);
    EXPECT_TRUE(control<QTableView>(dialog, QStringLiteral("The list"))->isVisible());
    EXPECT_TRUE(control<QPushButton>(dialog, QStringLiteral("Hand out as a sheet…"))->isVisible());
    EXPECT_FALSE(says(dialog, QStringLiteral("This job has no list yet")));
}

TEST_F(Lists, SayHowFarTheyAreDoneWithEachResult)
{
    attach(3000);
    UnitListDialog dialog(office.session(), job);
    EXPECT_TRUE(says(dialog, QStringLiteral("0 of 3,000 done")));
    EXPECT_TRUE(typeInto(dialog, 1, UnitsTable::Result, QStringLiteral("refused")));
    EXPECT_TRUE(says(dialog, QStringLiteral("1 of 3,000 done")));
    EXPECT_TRUE(says(dialog, QStringLiteral("1 refused")));
    EXPECT_EQ(control<QProgressBar>(dialog, QStringLiteral("How far the list is done"))->value(), 1);
    EXPECT_EQ(unit(2).result, QStringLiteral("refused"));
    EXPECT_EQ(unit(2).on, office.today());
}

TEST_F(Lists, KeepTheirRowsWhereTheyAreWhenAResultIsTyped)
{
    attach(50);
    UnitListDialog dialog(office.session(), job);
    QAbstractItemModel &rows = rowsOf(dialog);
    QSignalSpy resets(&rows, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&rows, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&rows, &QAbstractItemModel::dataChanged);
    EXPECT_TRUE(typeInto(dialog, 7, UnitsTable::Result, QStringLiteral("reached")));
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(removed.size(), 0);
    ASSERT_GE(changed.size(), 1);
    EXPECT_EQ(changed[0][0].toModelIndex().row(), 7);
    EXPECT_EQ(changed[0][1].toModelIndex().row(), 7);
}

TEST_F(Lists, TakeAResultBackWhereItsCellIsEmptied)
{
    attach(3);
    UnitListDialog dialog(office.session(), job);
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::Result, QStringLiteral("reached")));
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::Result, QString()));
    EXPECT_TRUE(unit(1).result.isEmpty());
    EXPECT_FALSE(unit(1).on);
}

TEST_F(Lists, KeepTheDayThatStandsWhereAnotherCantBe)
{
    attach(3);
    UnitListDialog dialog(office.session(), job);
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::Result, QStringLiteral("reached")));
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::On, QStringLiteral("2026-12-01")));
    EXPECT_TRUE(dialog.noticeText().contains(QStringLiteral("can't lie after today")))
        << dialog.noticeText().toStdString();
    EXPECT_EQ(unit(1).on, office.today());
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::On, QStringLiteral("some day")));
    EXPECT_TRUE(dialog.noticeText().contains(QStringLiteral("keeps its day")));
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::On, QStringLiteral("yesterday")));
    EXPECT_EQ(unit(1).on, office.today().addDays(-1));
    EXPECT_TRUE(dialog.noticeText().isEmpty());
}

TEST_F(Lists, OfferTheUsualResultsInTheirCell)
{
    attach(3);
    UnitListDialog dialog(office.session(), job);
    dialog.show();
    auto *table = control<QTableView>(dialog, QStringLiteral("The list"));
    table->edit(table->model()->index(1, UnitsTable::Result));
    auto *editor = table->findChild<QComboBox *>();
    ASSERT_TRUE(editor);
    EXPECT_GE(editor->findText(QStringLiteral("wrong number")), 0);
    QTest::keyClicks(editor, QStringLiteral("reached"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(unit(2).result, QStringLiteral("reached"));
    QCoreApplication::processEvents();
    EXPECT_EQ(table->currentIndex().row(), 2) << "the next one is at hand";
}

TEST_F(Lists, FindARowByWhomItIsAbout)
{
    attach(30);
    UnitListDialog dialog(office.session(), job);
    watchTables(dialog);
    type(dialog, QStringLiteral("Find in the list"), QStringLiteral("person 7"));
    EXPECT_EQ(rowsOf(dialog).rowCount(), 1);
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::Result, QStringLiteral("reached")));
    EXPECT_EQ(unit(7).result, QStringLiteral("reached"));
}

TEST_F(Lists, SayThatEveryRowIsDoneAndRecordNoOutcome)
{
    attach(1);
    UnitListDialog dialog(office.session(), job);
    EXPECT_TRUE(typeInto(dialog, 0, UnitsTable::Result, QStringLiteral("reached")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Every row is done")));
    EXPECT_TRUE(isOpen(office.book().get(job).outcome));
    press(dialog, QStringLiteral("How it went…"));
    auto *outcome = dialog.findChild<QDialog *>();
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->windowTitle(), QStringLiteral("How it went"));
}

TEST_F(Lists, AreHandedOutAndComeBack)
{
    attach(3);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.csv"));
    UnitListDialog dialog(office.session(), job);
    dialog.handOutTo(path);
    EXPECT_TRUE(dialog.noticeText().contains(path));
    QFile sheet(path);
    ASSERT_TRUE(sheet.open(QIODevice::ReadOnly));
    QByteArray bytes = sheet.readAll();
    EXPECT_EQ(bytes, QByteArray("row,label,result,on\r\n1,Person 1,,\r\n2,Person 2,,\r\n3,Person 3,,\r\n"));
    bytes.replace("2,Person 2,,", "2,Person 2,refused,23.11.2026");
    ReturnedSheetDialog back(office.session(), job, file(bytes));
    EXPECT_TRUE(says(back, QStringLiteral("1 of 3 done then")));
    press(back, QStringLiteral("Take the results"));
    EXPECT_EQ(back.result(), QDialog::Accepted);
    EXPECT_EQ(unit(2).result, QStringLiteral("refused"));
}

TEST_F(Lists, TakeNothingOfASheetWithABadRowAndNameIt)
{
    attach(3);
    ReturnedSheetDialog dialog(office.session(), job, file("row,result\n1,reached\n9,reached\n"));
    EXPECT_TRUE(says(dialog, QStringLiteral("Row 3 of the sheet")));
    EXPECT_TRUE(says(dialog, QStringLiteral("no such row")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Mend row 3 in the sheet and read it back again.")));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Take the results"))->isEnabled());
    EXPECT_TRUE(unit(1).result.isEmpty());
    auto *again = control<QPushButton>(dialog, QStringLiteral("Choose the sheet again…"));
    EXPECT_TRUE(again->isVisibleTo(&dialog));
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QCoreApplication::processEvents();
    EXPECT_TRUE(again->isDefault()) << "Enter falls on what is to be done next";
    dialog.readFrom(file("row,result\n1,reached\n2,reached\n"));
    EXPECT_FALSE(again->isVisibleTo(&dialog));
    press(dialog, QStringLiteral("Take the results"));
    EXPECT_EQ(unit(1).result, QStringLiteral("reached"));
}

TEST_F(Lists, ReplaceAResultOnlyWhereTheOwnerSaysSo)
{
    attach(3);
    office.must(command::RecordUnits{job, {{.row = 1, .result = QStringLiteral("reached")}}, false});
    ReturnedSheetDialog dialog(office.session(), job, file("row,result\n1,refused\n"));
    EXPECT_TRUE(says(dialog, QStringLiteral("in the list already")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Say above that they may be replaced")));
    press(dialog, QStringLiteral("Results that are there already may be replaced"));
    press(dialog, QStringLiteral("Take the results"));
    EXPECT_EQ(unit(1).result, QStringLiteral("refused"));
}

TEST_F(Lists, AskWhichWayDaysAreWrittenWhereTheyCanBeReadInTwo)
{
    attach(3);
    office.setToday(day("2026-12-20"));
    ReturnedSheetDialog dialog(office.session(), job, file("row,result,on\n1,reached,3/12/2026\n"));
    EXPECT_TRUE(says(dialog, QStringLiteral("can't be read")));
    auto *days = control<QComboBox>(dialog, QStringLiteral("How days are written"));
    days->setCurrentIndex(1);
    emit days->activated(1);
    press(dialog, QStringLiteral("Take the results"));
    EXPECT_EQ(unit(1).on, day("2026-12-03"));
}

TEST_F(Lists, ShowWhatIsReadOfAFileBeforeItIsAttached)
{
    AttachListDialog dialog(office.session(), job, file("Name;Phone\nAnn;+49171\nBen;0171\n"));
    watchTables(dialog);
    EXPECT_TRUE(says(dialog, QStringLiteral("2 rows")));
    const auto *shown = control<QTableView>(dialog, QStringLiteral("The first rows as they would be read"));
    EXPECT_EQ(cell(*shown, 0, 0), QStringLiteral("Ann"));
    EXPECT_TRUE(shown->horizontalHeader()->defaultAlignment().testFlag(Qt::AlignLeft));
    auto *label = control<QComboBox>(dialog, QStringLiteral("What each row is called by"));
    label->setCurrentIndex(2);
    emit label->activated(2);
    EXPECT_EQ(cell(*shown, 1, 0), QStringLiteral("0171"));
    label->setCurrentIndex(label->findText(QStringLiteral("All columns together")));
    emit label->activated(label->currentIndex());
    EXPECT_EQ(cell(*shown, 1, 0), QStringLiteral("Ben 0171")) << "a name with the number to call";
    press(dialog, QStringLiteral("The first row names the columns"));
    EXPECT_TRUE(says(dialog, QStringLiteral("3 rows")));
    press(dialog, QStringLiteral("Attach it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().get(job).units, 3);
}

TEST_F(Lists, DropResultsOnlyWhereTheOwnerSaysSo)
{
    attach(2);
    office.must(command::RecordUnits{job, {{.row = 1, .result = QStringLiteral("reached")}}, false});
    AttachListDialog dialog(office.session(), job, file("Name\nAnn\nBen\nCleo\n"));
    dialog.show();
    press(dialog, QStringLiteral("Attach it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("Person 1")));
    EXPECT_EQ(office.book().get(job).units, 2);
    press(dialog, QStringLiteral("Results of the list so far may go"));
    press(dialog, QStringLiteral("Attach it"));
    EXPECT_EQ(office.book().get(job).units, 3);
}

TEST_F(Lists, AreSplitAsShownAndJudgedBefore)
{
    attach(120);
    SplitListDialog dialog(office.session(), job);
    watchTables(dialog);
    const auto *slices = control<QTableView>(dialog, QStringLiteral("The jobs that it makes"));
    ASSERT_EQ(slices->model()->rowCount(), 6);
    EXPECT_EQ(cell(*slices, 0, SlicesTable::Part), QStringLiteral("1 of 6"));
    EXPECT_EQ(cell(*slices, 0, SlicesTable::Rows), QStringLiteral("1 to 20"));
    EXPECT_EQ(cell(*slices, 1, SlicesTable::Due), QStringLiteral("7 December"));
    EXPECT_EQ(cell(*slices, 0, SlicesTable::MayBeGiven), QStringLiteral("yes"));
    EXPECT_TRUE(cell(*slices, 5, SlicesTable::MayBeGiven).startsWith(QStringLiteral("with care: ")))
        << cell(*slices, 5, SlicesTable::MayBeGiven).toStdString();
    EXPECT_FALSE(says(dialog, QStringLiteral("already")));
    EXPECT_TRUE(says(dialog, QStringLiteral("first-commitment cap")));
    type(dialog, QStringLiteral("Rows in the first job"), QStringLiteral("ten"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("no number")));
    type(dialog, QStringLiteral("Rows in the first job"), QStringLiteral("10"));
    EXPECT_TRUE(dialog.refusalText().isEmpty());
    press(dialog, QStringLiteral("Split it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().engagementsOf(bright).size(), 7U);
    EXPECT_EQ(office.book().get(job).units, 10);
}

TEST_F(Lists, OfferToSplitBehindTheLastResult)
{
    attach(120);
    office.must(command::RecordUnits{job, {{.row = 45, .result = QStringLiteral("reached")}}, false});
    SplitListDialog dialog(office.session(), job);
    EXPECT_EQ(control<QLineEdit>(dialog, QStringLiteral("Rows in the first job"))->text(), QStringLiteral("45"));
    EXPECT_TRUE(says(dialog, QStringLiteral("One is done already: it stays in the first part.")));
    EXPECT_TRUE(dialog.refusalText().isEmpty());
}

TEST_F(Lists, FollowWhatIsUndoneWhileTheyAreOpen)
{
    attach(120);
    UnitListDialog dialog(office.session(), job);
    watchTables(dialog);
    office.must(command::SplitList{job, 20, {}, {}});
    EXPECT_EQ(rowsOf(dialog).rowCount(), 20);
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_EQ(rowsOf(dialog).rowCount(), 120);
    EXPECT_EQ(rowsOf(dialog).index(119, UnitsTable::Label).data().toString(), QStringLiteral("Person 120"));
}

TEST_F(Lists, OfAHundredThousandRowsAreWorkedLikeSmallOnes)
{
    attach(100'000);
    UnitListDialog dialog(office.session(), job);
    EXPECT_TRUE(typeInto(dialog, 99'999, UnitsTable::Result, QStringLiteral("reached")));
    EXPECT_TRUE(says(dialog, QStringLiteral("1 of 100,000 done")));
}

} // namespace proven
