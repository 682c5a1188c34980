#include "album.h"
#include "every_view.h"
#include "flaws.h"
#include "picture_books.h"
#include "support/mnemonics.h"
#include "support/speaking.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <tuple>

namespace proven::test {
namespace {

const QDate today(2026, 11, 23);
constexpr QSize screen(1280, 800);
constexpr QSize smallest(900, 600);
constexpr QSize usual(1180, 740);
constexpr double large = 1.5;

struct Letters {
    explicit Letters(double factor) { enlargeLetters(factor); }
    ~Letters() { QApplication::setFont(before); }
    Q_DISABLE_COPY_MOVE(Letters)
    QFont before = QApplication::font();
};

using Setting = std::tuple<PictureBook, double, const char *>; ///< the book, the size of letters, the language
class EveryView : public testing::TestWithParam<Setting> {
protected:
    EveryView()
        : m_speaking(QString::fromLatin1(std::get<const char *>(GetParam()))), m_letters(std::get<double>(GetParam()))
    {
        Ledger::Opened opened = makePictureBook(std::get<PictureBook>(GetParam()), m_folder.path(), today);
        if (const auto *trouble = std::get_if<Trouble>(&opened))
            qFatal("%s", qPrintable(trouble->text));
        auto session = std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)),
                                                 [] { return today; });
        session->keepBackupsIn(m_folder.filePath(QStringLiteral("backups")));
        window = std::make_unique<MainWindow>(std::move(session), MainWindow::BookKind::Own);
    }

    void expectNoFlaw(QWidget &view, const QString &name) const
    {
        // Large letters on a page: it may then be scrolled both ways, and nothing else may go wrong.
        const bool mayBeWide = std::get<double>(GetParam()) > 1 && !view.inherits("QDialog");
        for (const QString &flaw : flawsIn(view))
            EXPECT_TRUE(mayBeWide && flaw.contains(QStringLiteral("sideways")))
                << name.toStdString() << ": " << flaw.toStdString();
    }
    [[nodiscard]] SeeView expectingNoFlaw() const
    {
        return [this](QWidget &view, const QString &name) { expectNoFlaw(view, name); };
    }

    QTemporaryDir m_folder;
    Speaking m_speaking;
    Letters m_letters;
    std::unique_ptr<MainWindow> window;
};

TEST_P(EveryView, ShowsAllItsWordsInTheSmallestWindow)
{
    window->resize(smallest);
    int pages = 0;
    showEveryPage(*window, [&](QWidget &view, const QString &name) {
        ++pages;
        EXPECT_EQ(view.size(), smallest);
        expectNoFlaw(view, name);
    });
    EXPECT_GE(pages, 5);
}

TEST_P(EveryView, ShowsAllItsWordsInTheUsualWindow)
{
    window->resize(usual);
    showEveryPage(*window, expectingNoFlaw());
    EXPECT_EQ(window->size(), usual);
}

/// Every dialog there is, those of a book in which all of them have something to show.
QStringList dialogsOfTheSample()
{
    const QStringList names = QStringLiteral(
                                  "start damaged clash first-steps give give-unfolded record-past record-past-unfolded "
                                  "edit-job edit-job-unfolded how-it-went later-due-day list-none list-attach list "
                                  "list-split list-returned promote extend pause resume let-go they-left restart "
                                  "reinstate withdraw handover edit-vendor edit-vendor-unfolded contact away erase "
                                  "close-round print-scorecard print-comparison print-no-letter print-brief "
                                  "print-letter talk vendor round currency task history backups export import-empty "
                                  "import import-rejected import-alike import-vendors import-done answers search guide "
                                  "shortcuts")
                                  .split(u' ');
    QStringList dialogs;
    for (const QString &name : names)
        dialogs += QStringLiteral("dialog-") + name;
    return dialogs;
}

/// The kinds of dialogs that are declared anywhere below ui.
QSet<QString> dialogsInTheSource()
{
    const QRegularExpression declared(QStringLiteral("class (\\w+)[^;{]*: public (Form)?Dialog\\b"));
    QSet<QString> kinds;
    QDirIterator headers(QStringLiteral(PROVEN_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        EXPECT_TRUE(header.open(QIODevice::ReadOnly));
        auto found = declared.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext())
            kinds += found.next().captured(1);
    }
    // What the others are made of is none by itself.
    kinds -= QStringLiteral("FormDialog");
    EXPECT_GT(kinds.size(), 20);
    return kinds;
}

TEST_P(EveryView, ShowsAllItsWordsInADialogThatFitsTheScreenAndSharesNoKey)
{
    QStringList seen;
    QSet<QString> kinds;
    showEveryDialog(*window, [&](QWidget &view, const QString &name) {
        seen += name;
        kinds += QString::fromLatin1(view.metaObject()->className()).section(u':', -1);
        EXPECT_EQ(sharedKeys(view).join(u'\n').toStdString(), "") << name.toStdString();
        EXPECT_LE(view.width(), screen.width()) << name.toStdString();
        EXPECT_LE(view.height(), screen.height()) << name.toStdString();
        expectNoFlaw(view, name);
    });
    if (std::get<PictureBook>(GetParam()) == PictureBook::Sample) {
        EXPECT_EQ(seen, dialogsOfTheSample());
        EXPECT_EQ(dialogsInTheSource() - kinds, QSet<QString>()) << "showEveryDialog (app/pictures) forgets one";
    }
    EXPECT_GE(seen.size(), 7);
}

std::string nameOfSetting(const testing::TestParamInfo<Setting> &info)
{
    const QString book = nameOf(std::get<PictureBook>(info.param)).remove(u'-');
    const std::string language = std::get<const char *>(info.param);
    return book.toStdString() + (std::get<double>(info.param) > 1 ? "InLargeLetters" : "")
           + (language == "en"   ? ""
              : language == "de" ? "InGerman"
                                 : "InSpanish");
}

INSTANTIATE_TEST_SUITE_P(Over, EveryView,
                         testing::Combine(testing::ValuesIn(allPictureBooks), testing::Values(1.0, large),
                                          testing::Values("en")),
                         nameOfSetting);
INSTANTIATE_TEST_SUITE_P(OverInOtherWords, EveryView,
                         testing::Combine(testing::Values(PictureBook::Sample), testing::Values(1.0),
                                          testing::Values("de", "es")),
                         nameOfSetting);

} // namespace
} // namespace proven::test
