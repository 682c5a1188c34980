#include "paper/pages.h"
#include "tried_vendor.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven::test {
namespace {

constexpr double em = 12;
constexpr QSizeF page(600, 800);
constexpr int beside = 100;

/// To the right of a page; a letter may lean a little over the edge.
constexpr QRect outside(603, 0, beside - 3, 800);

/// Where a cell of the wider column stands, below the head of its table.
constexpr QRect secondColumn(300, 120, 250, 300);

/// Whether anything is painted in that part of a page.
bool isInked(const paper::Pages &pages, int which, const QRect &where)
{
    // Wider than the page: what runs out of it is seen.
    QImage image(page.toSize() + QSize(beside, 0), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, which);
    painter.end();
    for (int y = where.top(); y <= where.bottom(); ++y) {
        for (int x = where.left(); x <= where.right(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white))
                return true;
        }
    }
    return false;
}

Paper paperWith(std::vector<paper::Block> blocks)
{
    return {.kind = QStringLiteral("Paper"),
            .title = QStringLiteral("Title"),
            .subtitle = {},
            .foot = QStringLiteral("Foot"),
            .fileName = {},
            .greeting = {},
            .sections = {{.title = QStringLiteral("Section"), .blocks = std::move(blocks)}}};
}

paper::Table tableOf(int rows, const QString &text)
{
    paper::Table table{.columns = {{.head = QStringLiteral("One"), .share = 1},
                                   {.head = QStringLiteral("Two"), .share = 2}},
                       .rows = {}};
    for (int row = 0; row < rows; ++row)
        table.rows.push_back({paper::Cell{.text = QString::number(row)}, paper::Cell{.text = text}});
    return table;
}

TEST(Pages, OfAShortPaperAreOne)
{
    EXPECT_EQ(paper::Pages(paperWith({paper::Paragraph{.text = QStringLiteral("A word.")}}), page, em).count(), 1);
}

TEST(Pages, OfALongTableAreAsManyAsItNeeds)
{
    const paper::Pages pages(paperWith({tableOf(500, QStringLiteral("a word"))}), page, em);
    EXPECT_GT(pages.count(), 10);
    EXPECT_LT(pages.count(), 25);
}

TEST(Pages, BreakARowThatIsHigherThanAPageRatherThanCutIt)
{
    const QString endless = QStringLiteral("word after word ").repeated(2000);
    const paper::Pages pages(paperWith({tableOf(1, endless)}), page, em);
    EXPECT_GT(pages.count(), 5);
}

/// Pieces as the pages hold them are not seen from outside; that each page has its head and its foot, and that the
/// strip right above the foot stays empty, is.
RC_GTEST_PROP(Pages, KeepWhatStandsOnThemAboveTheFoot, ())
{
    std::vector<paper::Block> blocks;
    const int count = *rc::gen::inRange(1, 6);
    for (int block = 0; block < count; ++block) {
        const int words = *rc::gen::inRange(0, 900);
        if (*rc::gen::arbitrary<bool>())
            blocks.emplace_back(paper::Paragraph{.text = QStringLiteral("word ").repeated(words)});
        else
            blocks.emplace_back(tableOf(words / 12, QStringLiteral("word ").repeated(words % 12)));
    }
    const paper::Pages pages(paperWith(blocks), page, em);
    for (int which = 0; which < pages.count(); ++which) {
        RC_ASSERT(isInked(pages, which, QRect(0, 0, 600, 60)));
        RC_ASSERT(isInked(pages, which, QRect(0, 780, 600, 20)));
        RC_ASSERT(!isInked(pages, which, QRect(0, 778, 600, 4)));
    }
}

TEST(Pages, KeepAWordThatIsWiderThanItsColumn)
{
    const QString endless = QString(3000, u'W');
    const paper::Pages pages(paperWith({tableOf(1, endless)}), page, em);
    EXPECT_GE(pages.count(), 2);
    for (int which = 0; which < pages.count(); ++which) {
        EXPECT_FALSE(isInked(pages, which, outside)) << "it runs out of page " << which;
        EXPECT_TRUE(isInked(pages, which, secondColumn)) << "none of it is on page " << which;
    }
    // As much of it as a column of that width takes: nothing was dropped.
    const paper::Pages twice(paperWith({tableOf(1, endless + endless)}), page, em);
    EXPECT_GE(twice.count(), 2 * pages.count() - 1);
}

TEST(Pages, SayTheirLongTitleWhole)
{
    Paper paper = paperWith({});
    paper.title = QString(400, u'W');
    paper.foot = QString(400, u'W');
    const paper::Pages pages(paper, page, em);
    EXPECT_FALSE(isInked(pages, 0, outside));
    EXPECT_TRUE(isInked(pages, 0, QRect(0, 700, 200, 20))) << "a foot of many lines begins higher";
}

} // namespace
} // namespace proven::test
