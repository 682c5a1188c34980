#include "dialogs/paper_dialog.h"

#include "support/hands.h"
#include "support/office.h"
#include "widgets/notice.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGraphicsView>
#include <QPrintPreviewWidget>
#include <QSignalSpy>

namespace proven {

using namespace test;

namespace {

class PaperOnScreen : public testing::Test {
protected:
    PaperOnScreen()
        : round(office.round(QStringLiteral("Call centre"))),
          bright(office.vendor(QStringLiteral("Bright Calls"), round)),
          job(office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19")))
    {
        office.deliver(job, day("2026-11-18"));
        office.setToday(day("2026-11-23"));
    }
    [[nodiscard]] std::vector<PaperWish> all() const
    {
        return {ScorecardWish{bright}, LetterWish{bright}, ComparisonWish{round}, BriefWish{job}};
    }
    static QString notice(const PaperDialog &dialog) { return dialog.findChild<Notice *>()->text(); }

    Office office{day("2026-11-16")};
    Id<Round> round;
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(PaperOnScreen, ShowsTheFirstPaperAndSaysItToAScreenReader)
{
    PaperDialog dialog(office.session(), all());
    dialog.show();
    auto *preview = dialog.findChild<QPrintPreviewWidget *>();
    ASSERT_TRUE(preview);
    EXPECT_TRUE(preview->accessibleDescription().contains(QStringLiteral("On time: 1 of 1")));
    auto *reached = preview->findChild<QGraphicsView *>();
    ASSERT_TRUE(reached);
    EXPECT_EQ(reached->accessibleName(), QStringLiteral("The paper as it will be printed"));
    EXPECT_EQ(reached->accessibleDescription(), preview->accessibleDescription());
    EXPECT_EQ(reached->viewport()->accessibleName(), reached->accessibleName());
    EXPECT_EQ(preview->pageCount(), 1);
    EXPECT_TRUE(says(dialog, QStringLiteral("Page 1 of 1")));
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Next page"))->isEnabled());
}

TEST_F(PaperOnScreen, OffersTheOtherPapers)
{
    PaperDialog dialog(office.session(), all());
    dialog.show();
    auto *choose = control<QComboBox>(dialog, QStringLiteral("What to print"));
    ASSERT_EQ(choose->count(), 4);
    EXPECT_EQ(choose->itemText(2), QStringLiteral("Comparison: Call centre"));
    choose->setCurrentIndex(3);
    emit choose->activated(3);
    EXPECT_TRUE(
        dialog.findChild<QPrintPreviewWidget *>()->accessibleDescription().contains(QStringLiteral("Job: Test calls")));
}

TEST_F(PaperOnScreen, OfALetterThatDoesNotExistSaysFromWhenItMayBe)
{
    PaperDialog dialog(office.session(), {LetterWish{bright}});
    dialog.show();
    EXPECT_TRUE(notice(dialog).contains(QStringLiteral("Six months are over on 16 May 2027.")))
        << notice(dialog).toStdString();
    for (const char *words : {"Print…", "Save as PDF…", "Copy as message"})
        EXPECT_FALSE(control<QPushButton>(dialog, QString::fromUtf8(words))->isEnabled()) << words;
    EXPECT_FALSE(dialog.saveTo(QStringLiteral("letter.pdf")));
    const auto *sentence = dialog.findChild<Notice *>();
    EXPECT_LT(sentence->height(), dialog.height() / 4) << "it stands at the top, under the paper's name";
}

TEST_F(PaperOnScreen, IsCopiedAsAMessageThatSaysTheSame)
{
    PaperDialog dialog(office.session(), {ScorecardWish{bright}});
    dialog.show();
    const QSignalSpy told(&dialog, &PaperDialog::told);
    press(dialog, QStringLiteral("Copy as message"));
    EXPECT_EQ(QApplication::clipboard()->text(), messageOf(scorecardOf(office.book(), bright, office.today())));
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(says(dialog, QStringLiteral("Copied: paste it into a message.")));
}

TEST_F(PaperOnScreen, IsSavedWholeAndSaysWhere)
{
    const TemporaryBook folder;
    const QString path = folder.in(QStringLiteral("card.pdf"));
    writeBytes(path, "what was there before");
    PaperDialog dialog(office.session(), {ScorecardWish{bright}});
    dialog.show();
    const QSignalSpy told(&dialog, &PaperDialog::told);
    EXPECT_TRUE(dialog.saveTo(path));
    EXPECT_TRUE(bytesOf(path).startsWith("%PDF"));
    EXPECT_TRUE(notice(dialog).contains(path));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.front().front().toString().contains(path));
    EXPECT_EQ(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("card.pdf")})
        << "nothing is left lying about";
}

TEST_F(PaperOnScreen, ThatCannotBeSavedSaysWhy)
{
    const TemporaryBook folder;
    PaperDialog dialog(office.session(), {ScorecardWish{bright}});
    dialog.show();
    EXPECT_FALSE(dialog.saveTo(folder.in(QStringLiteral("no/such/folder/card.pdf"))));
    EXPECT_TRUE(notice(dialog).contains(QStringLiteral("can't be written"))) << notice(dialog).toStdString();
}

TEST_F(PaperOnScreen, TurnsItsPages)
{
    for (int call = 1; call <= 60; ++call) {
        const QDate due = day("2026-11-23").addDays(call);
        office.deliver(office.give(bright, QStringLiteral("Call %1").arg(call), due, due), due);
    }
    PaperDialog dialog(office.session(), {ScorecardWish{bright}});
    dialog.show();
    auto *preview = dialog.findChild<QPrintPreviewWidget *>();
    ASSERT_GT(preview->pageCount(), 1);
    press(dialog, QStringLiteral("Next page"));
    EXPECT_EQ(preview->currentPage(), 2);
    EXPECT_TRUE(says(dialog, QStringLiteral("Page 2 of %1").arg(preview->pageCount())));
    press(dialog, QStringLiteral("Previous page"));
    EXPECT_EQ(preview->currentPage(), 1);
}

} // namespace proven
