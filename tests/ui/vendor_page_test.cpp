#include "furnished.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/card.h"
#include "widgets/marked_line.h"
#include "window/main_window.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-06-01");

/// The line of a list that says this; null where none does.
MarkedLine *lineSaying(const QWidget &page, const QString &sentence)
{
    for (MarkedLine *line : page.findChildren<MarkedLine *>()) {
        if (line->isVisible() && line->findChild<QLabel *>()->text() == sentence)
            return line;
    }
    ADD_FAILURE() << "no line says " << sentence.toStdString() << " in\n" << wordsOf(page).toStdString();
    return nullptr;
}

/// Whether a line looks like one with that mark and remark.
bool isMarked(MarkedLine &line, Tone tone, const QString &remark)
{
    MarkedLine expected(tone, line.findChild<QLabel *>()->text(), remark, line.parentWidget());
    expected.resize(line.size());
    return line.grab().toImage() == expected.grab().toImage();
}

/// A window on the page of a vendor.
struct VendorSeen {
    VendorSeen(Office &office, const QString &vendor) : window(office.takeSession(), MainWindow::BookKind::Own)
    {
        window.show();
        window.steps().showVendor(window.session().book().vendorNamed(vendor)->id, std::nullopt);
        // What a page adds while it is seen shows with the next event.
        QApplication::processEvents();
    }
    void expect(const QString &sentence, Tone tone, const QString &remark) const
    {
        MarkedLine *line = lineSaying(window.currentPage(), sentence);
        ASSERT_TRUE(line);
        EXPECT_TRUE(isMarked(*line, tone, remark))
            << sentence.toStdString() << " goes on: " << wordsOf(*line).toStdString();
    }
    MainWindow window;
};

TEST(VendorPage, SaysFromWhenPromotionIsPossibleAndOffersItThen)
{
    Office office(today);
    furnish(office, today);
    const Id<Vendor> bright = office.book().vendorNamed(QStringLiteral("Bright Calls"))->id;
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.showPage(MainWindow::PagePlace::Vendor);
    window.steps().showVendor(bright, std::nullopt);
    QApplication::processEvents();
    // The first job started 30 days before: six months are over on 2 November.
    auto *promote = control<QPushButton>(window.currentPage(), QStringLiteral("Promote: not before 2 November"));
    ASSERT_TRUE(promote);
    EXPECT_FALSE(promote->isEnabled());
    office.setToday(day("2026-11-02"));
    window.session().turnDay();
    QApplication::processEvents();
    promote = control<QPushButton>(window.currentPage(), QStringLiteral("Promote…"));
    ASSERT_TRUE(promote);
    EXPECT_TRUE(promote->isEnabled());
    EXPECT_FALSE(promote->isDefault()) << "the record does not speak for them";
}

TEST(VendorPage, SaysThatSomebodyIsAwayAndTakesThemBack)
{
    Office office(today);
    furnish(office, today);
    const Vendor bright = *office.book().vendorNamed(QStringLiteral("Bright Calls"));
    VendorDetails away = bright;
    away.awayFrom = today.addDays(-3);
    away.awayUntil = today.addDays(10);
    office.must(command::EditVendor{.id = bright.id, .before = bright, .after = away});
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    window.steps().showVendor(bright.id, std::nullopt);
    QApplication::processEvents();
    EXPECT_TRUE(says(window.currentPage(), QStringLiteral("Away until 11 June")));
    press(window.currentPage(), QStringLiteral("They are back"));
    EXPECT_EQ(window.session().book().get(bright.id).awayUntil, today.addDays(-1));
}

TEST(VendorPage, ShowsTheVendorAskedForAlsoWhenItShowedAnotherBefore)
{
    Office office(today);
    furnish(office, today);
    const auto trialOf = [&](const QString &vendor) {
        return office.book().trialsOf(office.book().vendorNamed(vendor)->id).front()->id;
    };
    const Id<Trial> bright = trialOf(QStringLiteral("Bright Calls"));
    const Id<Trial> delta = trialOf(QStringLiteral("Delta Lines"));
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    const Book &book = window.session().book();
    window.steps().showVendor(book.get(bright).vendor, bright);
    EXPECT_TRUE(says(window.currentPage(), QStringLiteral("Bright Calls")));
    window.showPage(MainWindow::PagePlace::Today);
    window.steps().showVendor(book.get(delta).vendor, delta);
    EXPECT_TRUE(says(window.currentPage(), QStringLiteral("Delta Lines")))
        << "what is seen is what menu and keys act on";
}

TEST(VendorPage, TicksEachConditionOrSaysWhatIsMissing)
{
    Office office(today);
    const Id<Trial> trial = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
    // Three times a month for four months: enough of everything but time.
    for (int job = 0; job < 12; ++job)
        office.job(trial, QStringLiteral("Calls %1").arg(job + 1), today.addDays(-119 + 10 * job), true);
    const VendorSeen seen(office, QStringLiteral("Bright Calls"));
    EXPECT_TRUE(says(seen.window.currentPage(), QStringLiteral("Before you may promote")));
    seen.expect(QStringLiteral("Six months of probation are over"), Tone::OnTrial,
                QStringLiteral("Six months are over on 2 August."));
    seen.expect(QStringLiteral("On time: ten at least, 9 to 1 sure of 70%"), Tone::Proven, {});
    seen.expect(QStringLiteral("Directions: ten at least, 9 to 1 sure of 70%"), Tone::Proven, {});
    seen.expect(QStringLiteral("Good work: 9 to 1 sure of 70%"), Tone::Proven, {});
    seen.expect(QStringLiteral("Work in four different months"), Tone::Proven, {});
}

TEST(VendorPage, SaysWhatAYoungRecordStillNeeds)
{
    Office office(today);
    furnish(office, today);
    const VendorSeen seen(office, QStringLiteral("Bright Calls"));
    seen.expect(QStringLiteral("On time: ten at least, 9 to 1 sure of 70%"), Tone::OnTrial,
                QStringLiteral("Needs 8 more good ones in a row"));
    seen.expect(QStringLiteral("Work in four different months"), Tone::OnTrial, QStringLiteral("Needs 3 more months"));
}

TEST(VendorPage, SaysWhatTheyMayBeGivenTodayAndWhy)
{
    Office office(today);
    furnish(office, today);
    const VendorSeen seen(office, QStringLiteral("Bright Calls"));
    EXPECT_TRUE(says(seen.window.currentPage(), QStringLiteral("What they may be given today")));
    seen.expect(QStringLiteral("Ordinary work: go"), Tone::Proven,
                QStringLiteral(
                    "Ordinary work for a vendor on trial: that is how Bright Calls shows what they can do."));
    seen.expect(QStringLiteral("Time-sensitive work: stop"), Tone::Ended,
                QStringLiteral("Time-sensitive work goes only to a very punctual vendor, and Bright Calls is not known "
                               "to be one: 2 of 2 on time so far. Set the due day so that a day late does no harm, and "
                               "it is ordinary work."));
    seen.expect(QStringLiteral("Critical work: stop"), Tone::Ended,
                QStringLiteral("Critical work goes only to a proven vendor, and Bright Calls is on trial. Six months "
                               "are over on 2 November; then they may be promoted."));
}

} // namespace
} // namespace proven::test
