#include "look/palette.h"
#include "models/corners_table.h"
#include "pages/corners_card.h"
#include "support/hands.h"
#include "support/office.h"
#include "support/watched.h"
#include "widgets/label_places.h"
#include "widgets/quadrant.h"

#include <QAccessible>
#include <QBuffer>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace proven::test {
namespace {

constexpr QRectF picture(0, 0, 620, 420);

QuadrantContents::Dot dotNamed(const QString &name, double reliable, double liked, int outcomes, qint64 key = 0)
{
    return {.key = key,
            .name = name,
            .reliable = {.low = reliable - 0.1, .estimate = reliable, .high = reliable + 0.03},
            .liked = {.low = liked - 0.1, .estimate = liked, .high = liked + 0.03},
            .outcomes = outcomes,
            .tone = Tone::OnTrial,
            .sentence = name};
}

QuadrantLayout layOut(const QuadrantContents &contents, const QRectF &area = picture)
{
    const QImage paper(area.size().toSize(), QImage::Format_ARGB32);
    return layOutQuadrant(contents, area, QFont(), &paper);
}

RC_GTEST_PROP(Quadrant, NeverLetsTwoNamesCrossOrANameCoverADot, ())
{
    // Crowded where good vendors are: that is where ten names have the least room.
    const int count = *rc::gen::inRange(1, 11);
    QuadrantContents contents;
    for (int dot = 0; dot < count; ++dot) {
        const double reliable = 1 - *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 100)) / 400.0;
        const double liked = 1 - *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, 100)) / 300.0;
        const int outcomes = *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(5, 25));
        contents.dots.push_back(
            dotNamed(QStringLiteral("Vendor of a long name %1").arg(dot), reliable, liked, outcomes));
    }
    const QuadrantLayout layout = layOut(contents);
    for (std::size_t one = 0; one < layout.places.size(); ++one) {
        RC_ASSERT(layout.places[one].words.has_value());
        const QRectF words = *layout.places[one].words;
        RC_ASSERT(layout.frame.contains(words));
        for (std::size_t other = 0; other < layout.places.size(); ++other) {
            const QuadrantLayout::Place &place = layout.places[other];
            const QRectF dot(place.centre.x() - place.radius, place.centre.y() - place.radius, 2 * place.radius,
                             2 * place.radius);
            RC_ASSERT(!words.intersects(dot));
            RC_ASSERT(other == one || !words.intersects(*place.words));
        }
        for (const QRectF &corner : layout.corners)
            RC_ASSERT(!words.intersects(corner));
    }
}

TEST(Quadrant, PutsNoNameWhereItSeemsToBelongToAnotherDot)
{
    // Its first wish, right of its dot, would end right below the second dot.
    constexpr double gap = 4;
    const std::vector<LabelledDot> dots{{.centre = {100, 100}, .radius = 6, .label = {80, 14}},
                                        {.centre = {170, 84}, .radius = 6, .label = {80, 14}}};
    const auto places = labelPlaces(dots, picture, gap);
    const auto away = [](const LabelledDot &dot, const QRectF &place) {
        return std::hypot(dot.centre.x() - std::clamp(dot.centre.x(), place.left(), place.right()),
                          dot.centre.y() - std::clamp(dot.centre.y(), place.top(), place.bottom()))
               - dot.radius;
    };
    for (std::size_t one = 0; one < dots.size(); ++one) {
        ASSERT_TRUE(places[one].has_value());
        EXPECT_LE(away(dots[one], *places[one]), away(dots[1 - one], *places[one])) << one;
    }
}

TEST(Quadrant, TiesANameToItsDotByALineThatIsSeen)
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        QImage image(picture.size().toSize(), QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Base));
        QPainter painter(&image);
        const QuadrantContents crowd = [] {
            QuadrantContents contents;
            for (int dot = 0; dot < 8; ++dot)
                contents.dots.push_back(dotNamed(QStringLiteral("Vendor of a long name %1").arg(dot), 0.93, 0.9, 5));
            return contents;
        }();
        const QuadrantLayout layout = layOutQuadrant(crowd, picture, painter.font(), &image);
        paintQuadrant(painter, picture, crowd, palette);
        painter.end();
        const auto tied = std::max_element(layout.places.begin(), layout.places.end(),
                                           [](const auto &one, const auto &other) {
                                               return QLineF(one.centre, one.words->center()).length()
                                                      < QLineF(other.centre, other.words->center()).length();
                                           });
        // On the line between the dot and the nearest point of its name, a little nearer to the name.
        const QPointF end(std::clamp(tied->centre.x(), tied->words->left(), tied->words->right()),
                          std::clamp(tied->centre.y(), tied->words->top(), tied->words->bottom()));
        const QPoint half = QLineF(tied->centre, end).pointAt(0.6).toPoint();
        int most = 0;
        for (int x = -2; x <= 2; ++x) {
            for (int y = -2; y <= 2; ++y)
                most = std::max(most, std::abs(image.pixelColor(half + QPoint(x, y)).lightness()
                                               - palette.color(QPalette::Base).lightness()));
        }
        EXPECT_GT(most, 90) << (isDark(palette) ? "dark" : "light");
    }
}

TEST(Quadrant, PutsEveryDotWhollyWithinItsFrameAlsoBeyondTheScale)
{
    QuadrantContents contents;
    contents.dots = {dotNamed(QStringLiteral("Best"), 1, 1, 24), dotNamed(QStringLiteral("Worst"), 0.05, 0.02, 24)};
    const QuadrantLayout layout = layOut(contents);
    ASSERT_EQ(layout.places.size(), 2U);
    for (const QuadrantLayout::Place &place : layout.places) {
        EXPECT_TRUE(layout.frame.contains(place.centre + QPointF(place.radius, place.radius)));
        EXPECT_TRUE(layout.frame.contains(place.centre - QPointF(place.radius, place.radius)));
    }
}

TEST(Quadrant, HasItsTwoBarsInTheMiddle)
{
    QuadrantContents contents;
    contents.dots = {dotNamed(QStringLiteral("At both bars"), gateLow, likedLow, 10)};
    const QuadrantLayout layout = layOut(contents);
    EXPECT_NEAR(layout.places.front().centre.x(), layout.middle.x(), 1e-6);
    EXPECT_NEAR(layout.places.front().centre.y(), layout.middle.y(), 1e-6);
    EXPECT_NEAR(layout.middle.y(), layout.frame.center().y(), 1e-6);
}

TEST(Quadrant, GrowsTheAreaOfADotWithItsCount)
{
    QuadrantContents contents;
    contents.dots = {dotNamed(QStringLiteral("Six"), 0.8, 0.8, 6), dotNamed(QStringLiteral("Two dozen"), 0.6, 0.4, 24)};
    const QuadrantLayout layout = layOut(contents);
    const double ratio = layout.places[1].radius / layout.places[0].radius;
    EXPECT_NEAR(ratio * ratio, 4, 1e-6);
}

/// A page with nothing on it, or with the picture of these dots.
QByteArray onPaper(const std::optional<QuadrantContents> &contents)
{
    QByteArray bytes;
    QBuffer paper(&bytes);
    EXPECT_TRUE(paper.open(QIODevice::WriteOnly));
    QPdfWriter writer(&paper);
    QPainter painter(&writer);
    if (contents)
        paintQuadrant(painter, painter.viewport(), *contents, lightPalette());
    painter.end();
    return bytes;
}

TEST(Quadrant, IsPaintedOnPaperByTheSameFunction)
{
    QuadrantContents contents;
    const qsizetype frame = onPaper(contents).size();
    EXPECT_GT(frame, onPaper(std::nullopt).size());
    contents.dots = {dotNamed(QStringLiteral("Bright Calls"), 0.9, 0.8, 12)};
    const QByteArray bytes = onPaper(contents);
    EXPECT_GT(bytes.size(), frame) << "the dot and its name";
    // Vectors and letters, no bitmap of the screen.
    EXPECT_FALSE(bytes.contains("/Subtype /Image"));
    EXPECT_TRUE(bytes.contains("/Font"));
}

TEST(Quadrant, IsAChartWithASentenceToAScreenReader)
{
    Quadrant quadrant;
    QuadrantContents contents;
    contents.sentence = QStringLiteral("Reliable and liked: Bright Calls.");
    quadrant.show(contents);
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&quadrant);
    ASSERT_NE(spoken, nullptr);
    EXPECT_EQ(spoken->role(), QAccessible::Chart);
    EXPECT_EQ(spoken->text(QAccessible::Name), QStringLiteral("Reliable and liked"));
    EXPECT_EQ(spoken->text(QAccessible::Description), contents.sentence);
}

TEST(Quadrant, AsksForTheVendorOfTheDotThatIsClicked)
{
    Quadrant quadrant;
    quadrant.resize(620, 420);
    QuadrantContents contents;
    constexpr qint64 key = 2081;
    contents.dots = {dotNamed(QStringLiteral("Bright Calls"), 0.9, 0.8, 12, key)};
    quadrant.show(contents);
    const QSignalSpy asked(&quadrant, &Quadrant::dotPressed);
    const QuadrantLayout layout = layOutQuadrant(contents, quadrant.rect(), quadrant.font(), &quadrant);
    QTest::mouseClick(&quadrant, Qt::LeftButton, {}, layout.places.front().centre.toPoint());
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first().first().toLongLong(), key);
    QTest::mouseClick(&quadrant, Qt::LeftButton, {}, layout.frame.bottomLeft().toPoint() + QPoint(9, -9));
    EXPECT_EQ(asked.count(), 1);
}

TEST(Quadrant, SaysOfTheDotUnderThePointerWhoseItIsAndElsewhereAllOfIt)
{
    Quadrant quadrant;
    quadrant.resize(620, 420);
    QuadrantContents contents;
    contents.sentence = QStringLiteral("Reliable and liked: Bright Calls.");
    contents.dots = {dotNamed(QStringLiteral("Bright Calls"), 0.9, 0.8, 12)};
    contents.dots.front().sentence = QStringLiteral("Bright Calls: reliable 11 of 12");
    quadrant.show(contents);
    static_cast<QWidget &>(quadrant).show();
    const auto saidAt = [&](QPoint place) {
        QHelpEvent hover(QEvent::ToolTip, place, quadrant.mapToGlobal(place));
        QApplication::sendEvent(&quadrant, &hover);
        return QToolTip::text();
    };
    const QuadrantLayout layout = layOutQuadrant(contents, quadrant.rect(), quadrant.font(), &quadrant);
    EXPECT_EQ(saidAt(layout.places.front().centre.toPoint()), contents.dots.front().sentence);
    EXPECT_EQ(saidAt(layout.frame.bottomLeft().toPoint() + QPoint(9, -9)), contents.sentence);
    QToolTip::hideText();
}

const QDate today = day("2026-06-01");

/// A round in which that many vendors have kept five promises each, and one only two.
struct Tried {
    explicit Tried(int known) : office(today)
    {
        const Id<Round> round = office.round(QStringLiteral("Call centre"));
        for (int vendor = 0; vendor <= known; ++vendor) {
            const Id<Trial> trial = office.vendor(QStringLiteral("Vendor %1").arg(vendor), round);
            for (int job = 0; job < (vendor < known ? 5 : 2); ++job)
                office.job(trial, QStringLiteral("Job %1").arg(job), today.addDays(-60 + 7 * job), true);
            readings.emplace(trial, readTrial(office.book(), trial, today));
        }
    }
    Office office;
    std::map<Id<Trial>, TrialReading> readings;
};

TEST(CornersCard, WaitsForThreeVendorsWithFiveOutcomesEachAndSaysSo)
{
    Tried two(2);
    CornersCard card(two.office.session(), nullptr);
    card.show(two.readings);
    EXPECT_FALSE(card.findChild<Quadrant *>()->isVisibleTo(&card));
    EXPECT_TRUE(says(card, QStringLiteral("So far there are 2."))) << wordsOf(card).toStdString();

    Tried three(3);
    CornersCard fuller(three.office.session(), nullptr);
    fuller.show(three.readings);
    EXPECT_TRUE(fuller.findChild<Quadrant *>()->isVisibleTo(&fuller));
}

TEST(CornersCard, ShowsTheSameVendorsAsATable)
{
    Tried tried(4);
    CornersCard card(tried.office.session(), nullptr);
    card.show(tried.readings);
    press(card, QStringLiteral("Show as table"));
    const auto *table = card.findChild<QTableView *>();
    ASSERT_TRUE(table->isVisibleTo(&card));
    EXPECT_FALSE(card.findChild<Quadrant *>()->isVisibleTo(&card));
    EXPECT_EQ(table->model()->rowCount(), 4);
    press(card, QStringLiteral("Show as picture"));
    EXPECT_TRUE(card.findChild<Quadrant *>()->isVisibleTo(&card));
}

TEST(CornersTable, SaysWhoIsWhereHowSureAndWhoIsNotInItYet)
{
    Tried tried(3);
    CornersTable table(tried.office.session(), nullptr);
    const Watched watched(table);
    table.show({});
    table.show(tried.readings);
    // Five of five: at least 68%, so that nobody is surely reliable yet.
    EXPECT_EQ(table.corners().saying,
              QStringList({QStringLiteral("Reliable and liked: Vendor 0 (not sure yet), Vendor 1 (not sure yet) and "
                                          "Vendor 2 (not sure yet)."),
                           QStringLiteral("Not in the picture yet: Vendor 3 (3 more promises).")}));
    EXPECT_EQ(watched.resets(), 0);
    EXPECT_EQ(table.corners().picture().sentence, table.corners().saying.join(u' '));
}

} // namespace
} // namespace proven::test
