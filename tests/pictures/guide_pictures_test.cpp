#include "every_view.h"
#include "guide/guide_pages.h"
#include "guide_pictures.h"
#include "support/speaking.h"
#include "window/main_window.h"

#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

class GuidePictures : public testing::TestWithParam<const char *> {};

TEST_P(GuidePictures, ShowTheWordsThatTheProgramShowsNow)
{
    const Speaking speaking(QString::fromLatin1(GetParam()));
    const QTemporaryDir folder;
    const std::unique_ptr<MainWindow> window = guideWindow(folder.path());
    QStringList unseen = guidePictureNames();
    ASSERT_GE(unseen.size(), 20);
    const SeeView see = [&](QWidget &view, const QString &name) {
        const QString picture = QStringLiteral("sample-%1").arg(name);
        if (unseen.removeAll(picture) > 0) {
            EXPECT_EQ(markOfPicture(QStringLiteral("%1/pictures/%2.png").arg(guideFolder(), picture)),
                      markOfWords(view))
                << picture.toStdString() << " is of an earlier program: ./dev pictures draws it anew";
        }
    };
    showEveryPage(*window, see);
    showEveryDialog(*window, see);
    EXPECT_EQ(unseen, QStringList());
}

TEST(MarksOfPictures, DifferWhenAWordDoesAndNotWithFiguresOrPaths)
{
    const auto markOf = [](const char *text) {
        QWidget view;
        QLabel label(QString::fromUtf8(text), &view);
        return markOfWords(view);
    };
    EXPECT_EQ(markOf("Saved at 09:12 in /tmp/a"), markOf("Saved at 10:40 in /home/b"));
    EXPECT_NE(markOf("Saved at 09:12"), markOf("Stored at 09:12"));
}

INSTANTIATE_TEST_SUITE_P(In, GuidePictures, testing::Values("en", "de", "es"),
                         [](const testing::TestParamInfo<const char *> &info) { return std::string(info.param); });

} // namespace
} // namespace proven::test
