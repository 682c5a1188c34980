#include "contrast.h"
#include "look/palette.h"
#include "models/choices.h"
#include "support/hands.h"
#include "support/watched.h"
#include "widgets/interval_bar.h"
#include "widgets/message_bar.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QEnterEvent>
#include <QHeaderView>
#include <QImage>
#include <QKeyEvent>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(SearchField, ShowsItsGlassInTheColourOfTheLookThatHasJustCome)
{
    QWidget window;
    window.setPalette(lightPalette());
    const SearchField field(&window);
    ASSERT_FALSE(field.actions().isEmpty());
    const auto ink = [&] {
        const QImage glass = field.actions().first()->icon().pixmap(22, 22).toImage();
        QColor fullest(Qt::transparent);
        for (int y = 0; y < glass.height(); ++y) {
            for (int x = 0; x < glass.width(); ++x) {
                if (const QColor color = glass.pixelColor(x, y); color.alpha() > fullest.alpha())
                    fullest = color;
            }
        }
        return fullest;
    };
    if (field.actions().first()->icon().isNull())
        GTEST_SKIP() << "no icon theme is installed: there is no glass to look at";
    for (const QPalette &palette : {darkPalette(), lightPalette(), darkPalette()}) {
        window.setPalette(palette);
        EXPECT_GE(contrast(ink(), palette.color(QPalette::Base)), readable) << (isDark(palette) ? "dark" : "light");
    }
}

TEST(MessageBar, LeavesByItselfButNotWhileThePointerIsOnIt)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.say(QStringLiteral("Removed Delta IT."), QStringLiteral("Undo"));
    EXPECT_TRUE(bar.isVisibleTo(&window));
    EXPECT_TRUE(bar.isLeaving());
    QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
    QApplication::sendEvent(&bar, &enter);
    EXPECT_FALSE(bar.isLeaving());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&bar, &leave);
    EXPECT_TRUE(bar.isLeaving());
}

TEST(MessageBar, StaysWhileTheKeyboardIsOnItsButton)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    bar.say(QStringLiteral("Removed Delta IT."), QStringLiteral("Undo"));
    control<QAbstractButton>(bar, QStringLiteral("Undo"))->setFocus();
    QApplication::processEvents();
    EXPECT_FALSE(bar.isLeaving());
}

TEST(MessageBar, GoesWhenItsButtonIsPressedAndDoesWhatThatSays)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    int pressed = 0;
    bar.say(QStringLiteral("Removed Delta IT."), QStringLiteral("Undo"), [&] { ++pressed; });
    press(bar, QStringLiteral("Undo"));
    EXPECT_EQ(pressed, 1);
    EXPECT_FALSE(bar.isVisibleTo(&window));
}

TEST(MessageBar, ComesBackToWhatItInsistsOnAfterAPassingMessage)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QStringList acts;
    bar.insist(QStringLiteral("Not saved."), QStringLiteral("Save as"), [&] { acts += QStringLiteral("saved"); });
    bar.insist(QStringLiteral("A draft is left."), QStringLiteral("Go on"), [&] { acts += QStringLiteral("went on"); });
    bar.say(QStringLiteral("Another program changed the book."));
    EXPECT_TRUE(bar.isLeaving());
    bar.findChild<QToolButton *>()->click();
    EXPECT_EQ(bar.text(), QStringLiteral("A draft is left."));
    EXPECT_FALSE(bar.isLeaving());
    press(bar, QStringLiteral("Go on"));
    EXPECT_EQ(bar.text(), QStringLiteral("Not saved."));
    press(bar, QStringLiteral("Save as"));
    EXPECT_EQ(acts, (QStringList{QStringLiteral("went on"), QStringLiteral("saved")}));
    EXPECT_FALSE(bar.isVisibleTo(&window));
}

TEST(MessageBar, InsistsWithoutATimeLimit)
{
    QWidget window;
    MessageBar bar(&window);
    window.show();
    bar.insist(QStringLiteral("This book can't be written."));
    EXPECT_FALSE(bar.isLeaving());
    EXPECT_TRUE(bar.isVisibleTo(&window));
}

TEST(TableView, LetsTabLeaveItAndEnterActOnTheRow)
{
    QWidget window;
    Choices choices(nullptr);
    const Watched watched(choices);
    choices.offer({{2, QStringLiteral("Two")}});
    choices.offer({{1, QStringLiteral("One")}, {2, QStringLiteral("Two")}});
    EXPECT_EQ(watched.resets(), 0);
    TableView table(QStringLiteral("Numbers"), {}, &window);
    table.setModel(&choices);
    EXPECT_FALSE(table.tabKeyNavigation());
    const QSignalSpy activated(&table, &QAbstractItemView::activated);
    window.show();
    table.selectRow(1);
    table.setCurrentIndex(choices.index(1, 0));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&table, &enter);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toModelIndex().row(), 1);
}

TEST(TableView, FindsItsColumnsAsTheOwnerLeftThem)
{
    constexpr int wide = 217;
    Choices choices(nullptr);
    choices.offer({{1, QStringLiteral("One")}, {2, QStringLiteral("Two")}});
    const auto shown = [&] {
        auto table = std::make_unique<TableView>(QStringLiteral("Numbers"), QStringLiteral("columns/numbers"));
        table->setModel(&choices);
        table->setSortingEnabled(true);
        table->setShares({1});
        table->resize(600, 200);
        table->show();
        return table;
    };
    const auto before = shown();
    ASSERT_NE(before->columnWidth(0), wide);
    {
        const auto table = shown();
        table->setColumnWidth(0, wide);
        table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    }
    const auto again = shown();
    EXPECT_EQ(again->columnWidth(0), wide);
    EXPECT_EQ(again->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    QSettings().remove(QStringLiteral("columns/numbers"));
}

TEST(IntervalBar, SaysInWordsWhatItPaints)
{
    IntervalBar bar;
    bar.show(Interval{.low = 0.8, .estimate = 0.9, .high = 0.97}, QStringLiteral("On time"),
             QStringLiteral("18 of 19, 9 to 1 sure of at least 80%"));
    EXPECT_EQ(spokenName(bar), QStringLiteral("On time"));
    EXPECT_EQ(bar.toolTip(), QStringLiteral("18 of 19, 9 to 1 sure of at least 80%"));
    QImage with = bar.grab().toImage();
    bar.show(std::nullopt, QStringLiteral("On time"), QStringLiteral("None yet"));
    EXPECT_NE(with, bar.grab().toImage());
}

} // namespace
} // namespace proven::test
