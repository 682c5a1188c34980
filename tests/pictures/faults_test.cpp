#include "faults.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QString longWords = QStringLiteral("Telephone numbers of everybody who called");

/// A window of the usual size in which something can go wrong.
class Faults : public testing::Test {
protected:
    Faults() { window.resize(400, 300); }
    QStringList found()
    {
        window.show();
        return faultsIn(window);
    }
    QWidget window;
};

TEST_F(Faults, AreNotFoundWhereAllIsWell)
{
    (new QLabel(longWords, &window))->adjustSize();
    EXPECT_EQ(found(), QStringList());
}

TEST_F(Faults, AreFoundInALabelThatIsCutOff)
{
    (new QLabel(longWords, &window))->resize(50, 20);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Faults, AreFoundInALabelThatWrapsWithoutRoomForIt)
{
    auto *label = new QLabel(longWords, &window);
    label->setWordWrap(true);
    label->resize(100, 20);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Faults, AreFoundInAButtonThatIsCutOff)
{
    (new QPushButton(longWords, &window))->resize(60, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Faults, AreForgivenWhereATooltipHasTheWords)
{
    auto *button = new QPushButton(longWords, &window);
    button->resize(60, 30);
    button->setToolTip(longWords);
    EXPECT_EQ(found(), QStringList());
}

TEST_F(Faults, AreFoundWhereTwoThingsCross)
{
    (new QPushButton(QStringLiteral("A"), &window))->setGeometry(0, 0, 100, 30);
    (new QCheckBox(QStringLiteral("B"), &window))->setGeometry(90, 10, 100, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Faults, AreFoundWhereSomethingReachesOutOfTheWindow)
{
    (new QPushButton(QStringLiteral("A"), &window))->setGeometry(350, 0, 100, 30);
    EXPECT_EQ(found().size(), 1);
}

TEST_F(Faults, AreFoundInACellThatIsCutOffWithoutATooltipAndNotInOurTables)
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
