#include "dialogs/paper_dialog.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/message_bar.h"
#include "window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

/// A window over a book with one job that is given.
struct DeskWithOneJob {
    DeskWithOneJob()
        : round(office.round(QStringLiteral("Call centre"))),
          trial(office.vendor(QStringLiteral("Bright Calls"), round)),
          job(office.job(trial, QStringLiteral("Test calls"), today.addDays(-3), false)),
          window(office.takeSession(), MainWindow::BookKind::Own)
    {
        window.show();
    }
    [[nodiscard]] std::optional<PaperWish> firstOn(MainWindow::PagePlace place)
    {
        window.showPage(place);
        const std::vector<PaperWish> papers = window.papers();
        return papers.empty() ? std::nullopt : std::optional(papers.front());
    }

    Office office{today};
    Id<Round> round;
    Id<Trial> trial;
    Id<Engagement> job;
    MainWindow window;
};

TEST(PrintActions, OfferFirstWhatFitsThePage)
{
    DeskWithOneJob desk;
    EXPECT_EQ(desk.firstOn(MainWindow::PagePlace::Round), PaperWish(ComparisonWish{desk.round}));
    EXPECT_EQ(desk.firstOn(MainWindow::PagePlace::Vendor), PaperWish(ScorecardWish{desk.trial}));
    EXPECT_EQ(desk.firstOn(MainWindow::PagePlace::Jobs), PaperWish(BriefWish{desk.job}));
    EXPECT_EQ(desk.window.papers().size(), 4U) << "the others can be chosen";
}

TEST(PrintActions, OpenThePaperWithItsKey)
{
    DeskWithOneJob desk;
    EXPECT_EQ(action(desk.window, QStringLiteral("print"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+P")));
    desk.window.showPage(MainWindow::PagePlace::Vendor);
    inDialog([&] { trigger(desk.window, QStringLiteral("print")); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(qobject_cast<PaperDialog *>(&dialog));
                 press(dialog, QStringLiteral("Copy as message"));
                 press(dialog, QStringLiteral("Close"));
             });
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Scorecard: Bright Calls")));
    EXPECT_TRUE(desk.window.findChild<MessageBar *>()->text().contains(QStringLiteral("Copied")));
}

TEST(PrintActions, OfEachMenuOpenTheirOwnPaper)
{
    DeskWithOneJob desk;
    desk.window.showPage(MainWindow::PagePlace::Jobs);
    const auto kindBehind = [&](const char *name) {
        QString kind;
        inDialog([&] { trigger(desk.window, QLatin1String(name)); },
                 [&](QDialog &dialog) {
                     kind = control<QComboBox>(dialog, QStringLiteral("What to print"))->currentText();
                     dialog.reject();
                 });
        return kind;
    };
    EXPECT_EQ(kindBehind("printBrief"), QStringLiteral("Job: Test calls"));
    EXPECT_EQ(kindBehind("printScorecard"), QStringLiteral("Scorecard: Bright Calls"));
    EXPECT_EQ(kindBehind("printLetter"), QStringLiteral("Letter of promotion: Bright Calls"));
    EXPECT_EQ(kindBehind("printComparison"), QStringLiteral("Comparison: Call centre"));
}

TEST(PrintActions, WaitUntilThereIsSomethingToPrint)
{
    Office office(today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    for (const char *name : {"print", "printBrief", "printScorecard", "printLetter", "printComparison"})
        EXPECT_FALSE(action(window, QLatin1String(name))->isEnabled()) << name;
}

} // namespace
} // namespace proven::test
