#include "store/disk.h"
#include "support/temporary_book.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace proven {
namespace {

struct Disk : testing::Test {
    test::TemporaryBook place;

    [[nodiscard]] QString in(const char *name) const { return place.in(QString::fromUtf8(name)); }
};

} // namespace

TEST_F(Disk, TakesAFreeNameAndNeverOneThatSomethingHas)
{
    test::writeBytes(in("mine"), "mine");
    test::writeBytes(in("theirs"), "theirs");
    EXPECT_EQ(moveToFree(in("mine"), in("theirs")), EEXIST);
    EXPECT_EQ(test::bytesOf(in("mine")), "mine");
    EXPECT_EQ(test::bytesOf(in("theirs")), "theirs");
    EXPECT_EQ(moveToFree(in("mine"), in("free ünique")), 0);
    EXPECT_EQ(test::bytesOf(in("free ünique")), "mine");
    EXPECT_FALSE(statusOf(in("mine")));
    EXPECT_EQ(moveToFree(in("mine"), in("elsewhere")), ENOENT);
}

TEST_F(Disk, MovesOverWhatHasTheNameWhereItIsTold)
{
    test::writeBytes(in("new"), "new");
    test::writeBytes(in("old"), "old");
    EXPECT_EQ(moveOver(in("new"), in("old")), 0);
    EXPECT_EQ(test::bytesOf(in("old")), "new");
    EXPECT_EQ(moveOver(in("new"), in("old")), ENOENT);
    EXPECT_EQ(test::bytesOf(in("old")), "new");
}

TEST_F(Disk, FollowsNoLink)
{
    test::writeBytes(in("book"), "book");
    ASSERT_TRUE(QFile::link(in("book"), in("link")));
    ASSERT_TRUE(QFile::link(in("nowhere"), in("dangling")));
    EXPECT_TRUE(isRegularFile(in("book")));
    EXPECT_FALSE(isRegularFile(in("link")));
    EXPECT_TRUE(statusOf(in("dangling"))) << "something has that name";
    EXPECT_LT(openToRead(in("link")).number(), 0);
    EXPECT_EQ(errno, ELOOP);
    EXPECT_TRUE(isFolder(place.folder()));
    EXPECT_FALSE(isFolder(in("book")));
}

TEST_F(Disk, MakesANewFileForItsOwnerAloneAndNeverOverAnother)
{
    {
        const Descriptor file = openNew(in("new"));
        ASSERT_GE(file.number(), 0);
    }
    EXPECT_EQ(QFile::permissions(in("new")), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    EXPECT_LT(openNew(in("new")).number(), 0);
    EXPECT_EQ(errno, EEXIST);
    removeIfPossible(in("new"));
    removeIfPossible(in("new"));
    EXPECT_FALSE(statusOf(in("new")));
}

TEST_F(Disk, NamesUnfinishedFilesHiddenBesideTheOneTheyAreFor)
{
    const QString name = unusedNameBeside(in("book.proven"), QStringLiteral("new"));
    EXPECT_EQ(QFileInfo(name).path(), place.folder());
    EXPECT_TRUE(QFileInfo(name).fileName().startsWith(QStringLiteral(".book.proven.")));
    EXPECT_TRUE(name.endsWith(QStringLiteral(".new")));
    EXPECT_NE(name, unusedNameBeside(in("book.proven"), QStringLiteral("new")));
}

TEST_F(Disk, TellsWhyAFolderCantBeSynced)
{
    test::writeBytes(in("book"), "book");
    EXPECT_EQ(syncFolderOf(in("book")), 0);
    EXPECT_EQ(syncFolderOf(in("no folder/book")), ENOENT);
    EXPECT_FALSE(systemError(ENOENT).isEmpty());
}

} // namespace proven
