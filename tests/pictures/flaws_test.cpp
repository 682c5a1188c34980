#include "flaws.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QString longWords = QStringLiteral("Telephone numbers of everybody who called");

/// A window of the usual size in which something can go wrong.
class Flaws : public testing::Test {
protected:
    Flaws() { window.resize(400, 300); }
    QStringList found()
    {
        window.show();
        return flawsIn(window);
    }
    QWidget window;
};

TEST_F(Flaws, AreNotFoundWhereAllIsWell)
{
    (new QLabel(longWords, &window))->adjustSize();
    EXPECT_EQ(found(), QStringList());
}

TEST_F(Flaws, AreFoundInALabelThatIsCutOff)
{
    (new QLabel(longWords, &window))->resize(50, 20);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundInALabelThatWrapsWithoutRoomForIt)
{
    auto *label = new QLabel(longWords, &window);
    label->setWordWrap(true);
    label->resize(100, 20);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundInAButtonThatIsCutOff)
{
    (new QPushButton(longWords, &window))->resize(60, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundInADropDownThatIsCutOff)
{
    auto *choices = new QComboBox(&window);
    choices->addItem(longWords);
    choices->resize(80, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundInAnExampleThatIsCutOffAndNotInWhatWasTyped)
{
    auto *line = new QLineEdit(&window);
    line->resize(80, 30);
    line->setText(longWords);
    EXPECT_EQ(found(), QStringList());
    line->clear();
    line->setPlaceholderText(longWords);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundInTheTitleOfAGroupThatIsCutOff)
{
    (new QGroupBox(longWords, &window))->resize(80, 60);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundWhereAPageHasToBeScrolledSideways)
{
    auto *area = new QScrollArea(&window);
    area->resize(200, 200);
    auto *inner = new QWidget;
    inner->resize(180, 900);
    area->setWidget(inner);
    EXPECT_EQ(found(), QStringList()) << "up and down it may be scrolled";
    inner->resize(300, 900);
    const QStringList flaws = found();
    ASSERT_EQ(flaws.size(), 1);
    EXPECT_TRUE(flaws.front().contains(QStringLiteral("sideways")));
}

TEST_F(Flaws, AreFoundInATableWithoutRoomForARow)
{
    QStandardItemModel model(1, 1);
    model.setItem(0, 0, new QStandardItem(QStringLiteral("A")));
    QTableView table(&window);
    table.setModel(&model);
    table.resize(200, table.horizontalHeader()->sizeHint().height() + 8);
    const QStringList flaws = found();
    ASSERT_EQ(flaws.size(), 1) << flaws.join(u'\n').toStdString();
    EXPECT_TRUE(flaws.front().contains(QStringLiteral("no room for a single row")));
}

TEST_F(Flaws, AreForgivenWhereATooltipHasTheWords)
{
    auto *button = new QPushButton(longWords, &window);
    button->resize(60, 30);
    button->setToolTip(longWords);
    EXPECT_EQ(found(), QStringList());
}

TEST_F(Flaws, AreFoundWhereTwoThingsCross)
{
    (new QPushButton(QStringLiteral("A"), &window))->setGeometry(0, 0, 100, 30);
    (new QCheckBox(QStringLiteral("B"), &window))->setGeometry(90, 10, 100, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundWhereSomethingReachesOutOfTheWindow)
{
    (new QPushButton(QStringLiteral("A"), &window))->setGeometry(350, 0, 100, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Flaws, AreFoundInACellThatIsCutOffWithoutATooltipAndNotInOurTables)
{
    QStandardItemModel model(1, 2);
    model.setItem(0, 0, new QStandardItem(longWords));
    model.setHorizontalHeaderLabels({QStringLiteral("A heading that is too long"), QString()});
    QTableView plain(&window);
    plain.setModel(&model);
    plain.resize(window.size());
    plain.setColumnWidth(0, 60);
    EXPECT_EQ(found().size(), 2);

    TableView ours(QStringLiteral("Numbers"), {}, &window);
    ours.setModel(&model);
    ours.resize(window.size());
    ours.setColumnWidth(0, 60);
    ours.show();
    plain.hide();
    EXPECT_EQ(found(), QStringList());
}

} // namespace
} // namespace proven::test
