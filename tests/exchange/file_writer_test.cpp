#include "exchange/file_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace proven {
namespace {

QStringList inside(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

TEST(StoppedWriting, LeavesNothingBehind)
{
    const QTemporaryDir folder;
    std::stop_source stop;
    stop.request_stop();
    EXPECT_TRUE(writeFile(folder.filePath(QStringLiteral("a.json")), "{}", Existing::Keep, stop.get_token()));
    EXPECT_TRUE(writeFolder(folder.filePath(QStringLiteral("new/inner")), {{QStringLiteral("a.csv"), "a"}},
                            Existing::Keep, stop.get_token()));
    EXPECT_EQ(inside(folder), QStringList());
}

TEST(FailedWriting, TakesBackTheFoldersThatItMade)
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("new/inner"));
    // The second name leads to where nothing can be written.
    EXPECT_TRUE(
        writeFolder(target, {{QStringLiteral("a.csv"), "a"}, {QStringLiteral("none/b.csv"), "b"}}, Existing::Keep));
    EXPECT_EQ(inside(folder), QStringList());
}

TEST(FailedWriting, LeavesAFolderThatWasThereBefore)
{
    const QTemporaryDir folder;
    EXPECT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("old")));
    EXPECT_TRUE(
        writeFolder(folder.filePath(QStringLiteral("old")), {{QStringLiteral("none/b.csv"), "b"}}, Existing::Keep));
    EXPECT_EQ(inside(folder), QStringList{QStringLiteral("old")});
}

} // namespace
} // namespace proven
