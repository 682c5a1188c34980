#include "every_view.h"
#include "faults.h"
#include "paper_screen.h"
#include "picture_books.h"
#include "support/speaking.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDialog>
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

    void expectNoFault(QWidget &view, const QString &name) const
    {
        // Large letters on a page: it may then be scrolled both ways, and nothing else may go wrong.
        const bool mayBeWide = std::get<double>(GetParam()) > 1 && !view.inherits("QDialog");
        for (const QString &fault : faultsIn(view))
            EXPECT_TRUE(mayBeWide && fault.contains(QStringLiteral("sideways")))
                << name.toStdString() << ": " << fault.toStdString();
    }
    [[nodiscard]] SeeView expectingNoFault() const
    {
        return [this](QWidget &view, const QString &name) { expectNoFault(view, name); };
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
        expectNoFault(view, name);
    });
    EXPECT_GE(pages, 5);
}

TEST_P(EveryView, ShowsAllItsWordsInTheUsualWindow)
{
    window->resize(usual);
    showEveryPage(*window, expectingNoFault());
    EXPECT_EQ(window->size(), usual);
}

TEST_P(EveryView, ShowsAllItsWordsInADialogThatFitsTheScreen)
{
    int dialogs = 0;
    showEveryDialog(*window, [&](QWidget &view, const QString &name) {
        ++dialogs;
        EXPECT_LE(view.width(), screen.width()) << name.toStdString();
        EXPECT_LE(view.height(), screen.height()) << name.toStdString();
        expectNoFault(view, name);
    });
    EXPECT_GE(dialogs, 7);
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
