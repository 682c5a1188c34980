#include "store/book_file.h"
#include "store/trouble.h"
#include "support/temporary_book.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace proven {

using test::bytesOf;
using test::TemporaryBook;
using test::writeBytes;

namespace {

std::optional<Trouble> troubleWith(const QString &path)
{
    try {
        (void)versionOfBookFile(path);
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
    return std::nullopt;
}

/// A header of SQLite's with what a book looks for.
QByteArray header(qint32 applicationId, char version, char writeVersion = 1)
{
    QByteArray bytes(100, '\0');
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    bytes[18] = writeVersion;
    bytes[19] = writeVersion;
    bytes[63] = version;
    for (int place = 0; place < 4; ++place)
        bytes[68 + place] = static_cast<char>(applicationId >> (24 - 8 * place));
    return bytes;
}
constexpr auto ours = static_cast<qint32>(bookApplicationId);

} // namespace

class ForeignFile : public testing::TestWithParam<std::pair<const char *, QByteArray>> {};

TEST_P(ForeignFile, IsRefusedByItsFirstBytesAndLeftAsItIs)
{
    const TemporaryBook place;
    writeBytes(place.path(), GetParam().second);
    const auto trouble = troubleWith(place.path());
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Trouble::Kind::NotABook);
    EXPECT_TRUE(trouble->text.contains(place.path()));
    EXPECT_EQ(bytesOf(place.path()), GetParam().second);
    EXPECT_EQ(QDir(place.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}
INSTANTIATE_TEST_SUITE_P(Kinds, ForeignFile,
                         testing::Values(std::pair("Empty", QByteArray()),
                                         std::pair("Text", QByteArray("Dear diary\n").repeated(20)),
                                         std::pair("Picture", QByteArray("\x89PNG\r\n\x1a\n").repeated(20)),
                                         std::pair("CutOff", header(ours, 1).first(99)),
                                         std::pair("OtherDatabase", header(0, 1)),
                                         std::pair("NeighbouringProgram", header(ours + 1, 1))),
                         [](const auto &info) { return std::string(info.param.first); });

TEST(BookFile, TellsItsVersionFromTheHeaderAlone)
{
    const TemporaryBook place;
    writeBytes(place.path(), header(ours, 7));
    EXPECT_EQ(versionOfBookFile(place.path()), 7);
}

TEST(BookFile, OfNoVersionOrWithAWriteAheadLogIsDamaged)
{
    const TemporaryBook place;
    writeBytes(place.path(), header(ours, 0));
    EXPECT_EQ(troubleWith(place.path())->kind, Trouble::Kind::Damaged);
    writeBytes(place.path(), header(ours, 1, 2));
    EXPECT_EQ(troubleWith(place.path())->kind, Trouble::Kind::Damaged);
}

TEST(BookFile, ThatIsNotThereIsMissingAndNotMade)
{
    const TemporaryBook place;
    EXPECT_EQ(troubleWith(place.path())->kind, Trouble::Kind::Missing);
    EXPECT_FALSE(QFileInfo::exists(place.path()));
}

TEST(BookFile, IsNeverAFolderAPipeADeviceOrALink)
{
    const TemporaryBook place;
    EXPECT_EQ(troubleWith(place.folder())->kind, Trouble::Kind::NotABook);
    EXPECT_EQ(troubleWith(QStringLiteral("/dev/zero"))->kind, Trouble::Kind::NotABook);

    const QString pipe = place.in(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(troubleWith(pipe)->kind, Trouble::Kind::NotABook);

    writeBytes(place.path(), header(ours, 1));
    const QString link = place.in(QStringLiteral("link"));
    ASSERT_TRUE(QFile::link(place.path(), link));
    EXPECT_EQ(troubleWith(link)->kind, Trouble::Kind::NotABook);
}

TEST(BookFile, IsNamedByAFullPathOnly)
{
    EXPECT_TRUE(troubleWith(QStringLiteral("book.proven")));
    EXPECT_TRUE(troubleWith(QStringLiteral("file:/tmp/book.proven")));
}

TEST(NewFile, IsForItsOwnerAloneWhateverTheUmask)
{
    const TemporaryBook place;
    const mode_t before = ::umask(0);
    NewFile file(place.path());
    ::umask(before);
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(file.path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
    file.moveIntoPlace();
    ASSERT_EQ(::stat(QFile::encodeName(place.path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(NewFile, GoesAwayUnlessItIsMovedIntoPlace)
{
    const TemporaryBook place;
    {
        const NewFile file(place.path());
        EXPECT_TRUE(QFileInfo::exists(file.path()));
    }
    EXPECT_TRUE(QDir(place.folder()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

TEST(NewFile, NeverTakesTheNameOfAFileThatIsThereOrComesMeanwhile)
{
    const TemporaryBook place;
    NewFile file(place.path());
    writeBytes(place.path(), "somebody was quicker");
    try {
        file.moveIntoPlace();
        FAIL();
    } catch (const FileTrouble &trouble) {
        EXPECT_EQ(trouble.trouble().kind, Trouble::Kind::Exists);
    }
    EXPECT_EQ(bytesOf(place.path()), "somebody was quicker");
    EXPECT_THROW(NewFile(place.path()), FileTrouble);
}

TEST(NewFile, IsNotMadeWhereALinkOrAStaleJournalLies)
{
    const TemporaryBook place;
    ASSERT_TRUE(QFile::link(place.in(QStringLiteral("nowhere")), place.path()));
    EXPECT_THROW(NewFile(place.path()), FileTrouble);
    EXPECT_FALSE(QFileInfo::exists(place.in(QStringLiteral("nowhere"))));

    const QString second = place.in(QStringLiteral("second.proven"));
    writeBytes(second + QStringLiteral("-journal"), "left behind");
    EXPECT_THROW(NewFile{second}, FileTrouble);
}

} // namespace proven
