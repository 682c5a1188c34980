#include "guide/guide.h"

#include "dialogs/round_dialog.h"
#include "look/button_text.h"
#include "support/hands.h"
#include "support/office.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

/// The one guide that is open; closed at the end of its test.
class GuideAtHand : public testing::Test {
protected:
    ~GuideAtHand() override
    {
        if (Guide *guide = opened())
            delete guide;
    }
    [[nodiscard]] static Guide *opened()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *guide = qobject_cast<Guide *>(window))
                return guide;
        }
        return nullptr;
    }
};

QStringList titlesIn(const QListWidget &list)
{
    QStringList titles;
    for (int row = 0; row < list.count(); ++row)
        titles += list.item(row)->text();
    return titles;
}

TEST_F(GuideAtHand, OpensAtThePageAboutWhatIsSeen)
{
    Office office(today);
    MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    window.showPage(MainWindow::PagePlace::Tasks);
    QTest::keyClick(&window, Qt::Key_F1);
    ASSERT_TRUE(opened());
    EXPECT_EQ(opened()->page(), QStringLiteral("tasks"));
}

TEST_F(GuideAtHand, HasAPageForEachPageOfTheWindow)
{
    for (const PagePlace place : allPages) {
        const QString name = nameOf(place);
        EXPECT_FALSE(guideSource(name).isEmpty()) << name.toStdString();
        EXPECT_TRUE(guidePageNames().contains(name)) << name.toStdString() << " is not among the contents";
    }
}

TEST_F(GuideAtHand, OpensFromADialogWhereThatIsExplainedAndCanBeReadBesideIt)
{
    Office office(today);
    RoundDialog dialog(office.session(), std::nullopt, nullptr);
    QTimer::singleShot(0, [&] {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_F1);
        EXPECT_TRUE(opened());
        if (opened()) {
            EXPECT_EQ(opened()->page(), QStringLiteral("round"));
            // What an application-wide dialog keeps waiting gets no click.
            QTest::mouseClick(opened()->findChild<QPushButton *>(), Qt::LeftButton);
            EXPECT_FALSE(opened() && opened()->isVisible());
        }
        dialog.reject();
    });
    EXPECT_EQ(dialog.exec(), QDialog::Rejected);
    EXPECT_EQ(dialog.windowModality(), Qt::WindowModal);
}

TEST_F(GuideAtHand, IsOneWindowHoweverOftenItIsOpened)
{
    Guide::openAt(QStringLiteral("today"));
    const Guide *first = opened();
    Guide::openAt(QStringLiteral("import"));
    EXPECT_EQ(opened(), first);
    EXPECT_EQ(first->page(), QStringLiteral("import"));
    EXPECT_FALSE(first->testAttribute(Qt::WA_QuitOnClose));
}

TEST(Guide, ListsItsPagesInTheOrderOfItsContents)
{
    Guide guide;
    const auto &list = *control<QListWidget>(guide, QStringLiteral("Pages of the guide"));
    const QStringList titles = titlesIn(list);
    EXPECT_EQ(titles.size(), QDir(QStringLiteral(":/guide")).entryList({QStringLiteral("*.md")}).size());
    EXPECT_EQ(titles.first(), QStringLiteral("The owner's guide to Proven"));
    EXPECT_EQ(titles.last(), QStringLiteral("Keys"));
}

TEST(Guide, IsNarrowedByItsSearchToThePagesThatHoldEveryWordAndMarksThem)
{
    Guide guide;
    guide.showPage(QStringLiteral("backups"));
    const auto &list = *control<QListWidget>(guide, QStringLiteral("Pages of the guide"));
    auto &search = *control<QLineEdit>(guide, QStringLiteral("Find in the guide"));
    const auto &text = *control<QTextBrowser>(guide, QStringLiteral("Text of the guide"));
    search.setText(QStringLiteral("damaged backup"));
    EXPECT_LT(list.count(), 8);
    EXPECT_TRUE(titlesIn(list).contains(QStringLiteral("Backups")));
    EXPECT_GT(text.extraSelections().size(), 4);
    search.clear();
    EXPECT_GE(list.count(), 16);
    EXPECT_TRUE(text.extraSelections().isEmpty());
}

TEST(Guide, GoesFromPlaceToPlaceAndOnToTheNextPageWithEnter)
{
    Guide guide;
    const auto &text = *control<QTextBrowser>(guide, QStringLiteral("Text of the guide"));
    auto &search = *control<QLineEdit>(guide, QStringLiteral("Find in the guide"));
    search.setText(QStringLiteral("cautious end"));
    QTest::keyClick(&search, Qt::Key_Return);
    const QString first = guide.page();
    EXPECT_EQ(text.textCursor().selectedText().toLower(), QStringLiteral("cautious"));
    EXPECT_EQ(first, QStringLiteral("round"));
    search.setText(QStringLiteral("probation"));
    QSet<QString> pages;
    for (int place = 0; place < 60; ++place) {
        QTest::keyClick(&search, Qt::Key_Return);
        EXPECT_EQ(text.textCursor().selectedText().toLower(), QStringLiteral("probation"));
        pages += guide.page();
    }
    EXPECT_GT(pages.size(), 3);
}

TEST(Guide, SaysWhichWordsNoPageHas)
{
    Guide guide;
    auto &search = *control<QLineEdit>(guide, QStringLiteral("Find in the guide"));
    search.setText(QStringLiteral("rhinoceros"));
    EXPECT_TRUE(control<QLabel>(guide, QStringLiteral("No page has all of these words: rhinoceros.")));
}

TEST(Guide, GoesBackToThePageBefore)
{
    Guide guide;
    guide.showPage(QStringLiteral("index"));
    guide.showPage(QStringLiteral("method"));
    press(guide, QStringLiteral("Back"));
    EXPECT_EQ(guide.page(), QStringLiteral("index"));
}

TEST(Guide, ShowsItsPicturesNoWiderThanItsText)
{
    Guide guide;
    guide.show();
    guide.showPage(QStringLiteral("today"));
    auto &text = *control<QTextBrowser>(guide, QStringLiteral("Text of the guide"));
    const auto picture = text.document()->resource(QTextDocument::ImageResource,
                                                   QUrl(QStringLiteral("pictures/sample-today.png")));
    ASSERT_FALSE(picture.value<QImage>().isNull());
    EXPECT_LE(picture.value<QImage>().width(), text.viewport()->width());
    EXPECT_LE(text.horizontalScrollBar()->maximum(), 1);
}

/// What the page of keys says a key does, in small letters; empty where it does not name it.
QString saidOfKey(const QString &key)
{
    for (const QString &line : guideSource(QStringLiteral("keys")).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() > 2 && cells[1].trimmed().split(QStringLiteral(", ")).contains(key))
            return cells[2].toLower();
    }
    return {};
}

TEST(Guide, NamesTheKeyOfEveryCommand)
{
    Office office(today);
    const MainWindow window(office.takeSession(), MainWindow::BookKind::Own);
    for (const Actions::Entry &entry : window.actionRegistry().entries()) {
        const QString key = entry.action->shortcut().toString(QKeySequence::PortableText);
        const bool isOneOfARow = QRegularExpression(QStringLiteral("[0-9]$")).match(key).hasMatch();
        if (!entry.action->isSeparator() && !isOneOfARow) {
            const QString said = saidOfKey(key);
            for (const QString &word : proven::wordsOf(entry.action->text()).toLower().remove(u'…').split(u' '))
                EXPECT_TRUE(said.contains(word))
                    << key.toStdString() << " " << entry.action->text().toStdString() << ": " << said.toStdString();
        }
    }
}

} // namespace
} // namespace proven::test
