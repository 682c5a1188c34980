#include "look/palette.h"
#include "models/choices.h"
#include "support/hands.h"
#include "widgets/interval_bar.h"
#include "widgets/message_bar.h"
#include "widgets/painting.h"
#include "widgets/search_field.h"
#include "widgets/table_view.h"

#include <QAction>
#include <QEnterEvent>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <QToolButton>

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <vector>

namespace proven::test {
namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

constexpr std::array allTones{Tone::OnTrial, Tone::Proven, Tone::NeedsALook, Tone::Ended};
/// As much as small letters need.
constexpr double readable = 4.5;

TEST(Palette, KeepsEveryToneReadableOnWhateverItStands)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window}) {
            for (const Tone tone : allTones)
                EXPECT_GE(contrast(toneColor(tone, palette), palette.color(ground)), readable)
                    << static_cast<int>(tone) << " on role " << ground << (isDark(palette) ? ", dark" : ", light");
        }
    }
}

TEST(Palette, KeepsWordsReadableOnTheirGround)
{
    using Pair = std::pair<QPalette::ColorRole, QPalette::ColorRole>;
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        for (const auto &[words, ground] :
             {Pair{QPalette::Text, QPalette::Base}, Pair{QPalette::Text, QPalette::AlternateBase},
              Pair{QPalette::WindowText, QPalette::Window}, Pair{QPalette::WindowText, QPalette::Base},
              Pair{QPalette::ButtonText, QPalette::Button}, Pair{QPalette::PlaceholderText, QPalette::Base},
              Pair{QPalette::PlaceholderText, QPalette::AlternateBase},
              Pair{QPalette::PlaceholderText, QPalette::Window}, Pair{QPalette::Link, QPalette::Base},
              Pair{QPalette::Link, QPalette::Window}, Pair{QPalette::ToolTipText, QPalette::ToolTipBase},
              Pair{QPalette::HighlightedText, QPalette::Highlight}})
            EXPECT_GE(contrast(palette.color(words), palette.color(ground)), readable)
                << "role " << words << " on role " << ground << (isDark(palette) ? ", dark" : ", light");
    }
}

TEST(Palette, TellsTonesApartByTheirShapeAlone)
{
    std::vector<QImage> shapes;
    for (const Tone tone : allTones) {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painting::mark(painter, image.rect(), tone, Qt::black);
        painter.end();
        shapes.push_back(image);
    }
    const auto inked = [](const QImage &one, const QImage &other) {
        int points = 0;
        for (int y = 0; y < one.height(); ++y) {
            for (int x = 0; x < one.width(); ++x)
                points += qGray(one.pixel(x, y)) != qGray(other.pixel(x, y)) ? 1 : 0;
        }
        return points;
    };
    constexpr int atAGlance = 64 * 64 / 20;
    for (std::size_t one = 0; one < shapes.size(); ++one) {
        for (std::size_t other = one + 1; other < shapes.size(); ++other)
            EXPECT_GT(inked(shapes[one], shapes[other]), atAGlance) << one << " and " << other;
    }
}

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
    choices.offer({{1, QStringLiteral("One")}, {2, QStringLiteral("Two")}});
    TableView table(QStringLiteral("Numbers"), {}, &window);
    table.setModel(&choices);
    EXPECT_FALSE(table.tabKeyNavigation());
    const QSignalSpy activated(&table, &QAbstractItemView::activated);
    window.show();
    table.selectRow(1);
    table.setCurrentIndex(choices.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.first().first().toModelIndex().row(), 1);
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
