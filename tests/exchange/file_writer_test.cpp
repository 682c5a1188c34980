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

TEST(WrittenFiles, AreWholeAndReadableByTheirOwnerOnly)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.json"));
    ASSERT_FALSE(writeFile(path, "first", Existing::Keep));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("first"));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
}

TEST(WrittenFiles, ReplaceAnotherOnlyWhereAsked)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.json"));
    ASSERT_FALSE(writeFile(path, "first", Existing::Keep));
    const auto fault = writeFile(path, "second", Existing::Keep);
    ASSERT_TRUE(fault.has_value());
    EXPECT_TRUE(fault->exists);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("first"));
    file.close();
    ASSERT_FALSE(writeFile(path, "second", Existing::Replace));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("second"));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1) << "no temporary file is left";
}

TEST(WrittenFiles, NeverFollowALink)
{
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("precious"));
    const QString link = folder.filePath(QStringLiteral("book.json"));
    ASSERT_FALSE(writeFile(target, "precious", Existing::Keep));
    ASSERT_TRUE(QFile::link(target, link));
    const auto fault = writeFile(link, "second", Existing::Replace);
    ASSERT_TRUE(fault.has_value());
    QFile file(target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("precious"));
}

TEST(WrittenFiles, OfAFolderAreNotBegunWhereOneIsThereAlready)
{
    QTemporaryDir folder;
    const QString inside = folder.filePath(QStringLiteral("export"));
    const std::vector<TableFile> files = {{QStringLiteral("a.csv"), "a"}, {QStringLiteral("b.csv"), "b"}};
    ASSERT_FALSE(writeFolder(inside, files, Existing::Keep));
    ASSERT_TRUE(QFile::remove(inside + QStringLiteral("/a.csv")));
    const auto fault = writeFolder(inside, files, Existing::Keep);
    ASSERT_TRUE(fault.has_value());
    EXPECT_FALSE(QFile::exists(inside + QStringLiteral("/a.csv")));
    ASSERT_FALSE(writeFolder(inside, files, Existing::Replace));
    EXPECT_EQ(QDir(inside).entryList(QDir::Files | QDir::Hidden).size(), 2);
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
