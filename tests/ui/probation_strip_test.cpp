#include "widgets/probation_strip.h"

#include "support/book_builder.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QToolTip>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

/// A vendor on trial since 1 June, with a good job and a late one.
struct OnTrial {
    OnTrial()
    {
        trial = builder.trial(builder.round(QStringLiteral("Call centre")), builder.vendor(QStringLiteral("Bright")),
                              day("2026-05-20"));
        builder.delivered(trial, day("2026-06-01"), day("2026-06-03"), day("2026-06-03"));
    }
    [[nodiscard]] std::optional<ProbationLine> line() const
    {
        return probationLineOf(builder.book(), readTrial(builder.book(), trial, day("2026-08-03")));
    }
    BookBuilder builder;
    Id<Trial> trial{0};
};

TEST(ProbationStrip, IsAChartWithASentenceToAScreenReaderAndUnderThePointer)
{
    const OnTrial tried;
    ProbationStrip strip;
    strip.show(tried.line());
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&strip);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Probation"));
    const QString sentence = spoken->text(QAccessible::Description);
    EXPECT_EQ(sentence, tried.line()->sentence);
    EXPECT_TRUE(sentence.contains(QStringLiteral("1 December"))) << sentence.toStdString();
    const QPoint middle = strip.rect().center();
    QHelpEvent hover(QEvent::ToolTip, middle, strip.mapToGlobal(middle));
    QApplication::sendEvent(&strip, &hover);
    EXPECT_EQ(QToolTip::text(), sentence);
    QToolTip::hideText();
}

TEST(ProbationStrip, PaintsAJobAboveTheLineWhereItWasGoodAndBelowWhereNot)
{
    OnTrial tried;
    ProbationStrip strip;
    const auto painted = [&] {
        strip.show(tried.line());
        strip.resize(strip.sizeHint());
        return strip.grab().toImage();
    };
    const auto isChangedIn = [](const QImage &before, const QImage &after, int from, int to) {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < after.width(); ++x) {
                if (after.pixel(x, y) != before.pixel(x, y))
                    return true;
            }
        }
        return false;
    };
    const QImage one = painted();
    // The line lies in the middle of the picture.
    const int half = one.height() / 2;
    tried.builder.delivered(tried.trial, day("2026-07-01"), day("2026-07-03"), day("2026-07-03"));
    const QImage two = painted();
    EXPECT_TRUE(isChangedIn(one, two, 0, half));
    EXPECT_FALSE(isChangedIn(one, two, half, two.height()));
    tried.builder.delivered(tried.trial, day("2026-07-13"), day("2026-07-15"), day("2026-07-16"));
    const QImage three = painted();
    EXPECT_FALSE(isChangedIn(two, three, 0, half));
    EXPECT_TRUE(isChangedIn(two, three, half, three.height()));
}

TEST(ProbationStrip, IsNotSeenBeforeTheClockHasBegun)
{
    ProbationStrip strip;
    strip.show(std::nullopt);
    EXPECT_FALSE(strip.isVisible());
    strip.show(OnTrial().line());
    EXPECT_TRUE(strip.isVisible());
}

} // namespace
} // namespace proven::test
