#include "store/book_file.h"

#include "store/disk.h"
#include "store/side_files.h"
#include "store/trouble.h"
#include "store/trouble_words.h"

#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace proven {

namespace {

/// https://sqlite.org/fileformat2.html, "The Database Header".
constexpr std::size_t headerSize = 100;
constexpr char magic[] = "SQLite format 3";
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr char withoutWriteAheadLog = 1;

using Header = std::array<char, headerSize>;

FileTrouble notABook(const QString &path, const QString &why)
{
    return {Trouble::Kind::NotABook,
            TroubleWords::tr("%1 is no book of this program: %2 It was left as it is. Choose a file that ends in "
                             ".proven, or make a new book.")
                .arg(quotedPath(path), why)};
}

FileTrouble cannotOpen(const QString &path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return {Trouble::Kind::Missing,
                TroubleWords::tr(
                    "There is no file %1. Nothing was changed. See whether it was moved or renamed, or its "
                    "disk is not connected; or make a new book.")
                    .arg(quotedPath(path))};
    if (number == ELOOP)
        return notABook(path, TroubleWords::tr("it is a link. Open the file that it leads to."));
    return {Trouble::Kind::Other,
            TroubleWords::tr("%1 can't be read (%2). Nothing was changed. See whether you may read the file.")
                .arg(quotedPath(path), systemError(number))};
}

Header headerOf(const QString &path)
{
    // Looked at before it is opened: opening a device may already do something.
    const auto there = statusOf(path);
    if (!there)
        throw cannotOpen(path, errno);
    if (S_ISLNK(there->st_mode))
        throw cannotOpen(path, ELOOP);
    if (S_ISDIR(there->st_mode))
        throw notABook(path, TroubleWords::tr("it is a folder."));
    if (!S_ISREG(there->st_mode))
        throw notABook(path, TroubleWords::tr("it is no ordinary file."));

    const Descriptor file = openToRead(path);
    if (file.number() < 0)
        throw cannotOpen(path, errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode))
        throw notABook(path, TroubleWords::tr("it is no ordinary file."));
    if (status.st_size == 0)
        throw notABook(path, TroubleWords::tr("it is empty."));
    Header header;
    if (::pread(file.number(), header.data(), header.size(), 0) != static_cast<ssize_t>(header.size()))
        throw notABook(path, TroubleWords::tr("it is too short."));
    return header;
}

void requireAbsolute(const QString &path)
{
    // SQLite would read a relative "file:..." as an address with options in it.
    if (!path.startsWith(u'/'))
        throw FileTrouble(Trouble::Kind::Other,
                          TroubleWords::tr("%1 is no full path. Nothing was changed. Give the path from the root.")
                              .arg(quotedPath(path)));
}

FileTrouble exists(const QString &path)
{
    return {Trouble::Kind::Exists,
            TroubleWords::tr("There is already a file %1. It was left as it is. Choose another name.")
                .arg(quotedPath(path))};
}

FileTrouble cannotMake(const QString &path, int number)
{
    const auto kind = number == ENOSPC || number == EDQUOT                     ? Trouble::Kind::Full
                      : number == EROFS || number == EACCES || number == EPERM ? Trouble::Kind::ReadOnly
                      : number == ENOENT || number == ENOTDIR                  ? Trouble::Kind::Missing
                                                                               : Trouble::Kind::Other;
    return {kind, TroubleWords::tr(
                      "%1 could not be made (%2). Nothing was changed. See whether its folder is there, has room "
                      "and may be written.")
                      .arg(quotedPath(path), systemError(number))};
}

} // namespace

int versionOfBookFile(const QString &path)
{
    requireAbsolute(path);
    const Header header = headerOf(path);
    if (std::memcmp(header.data(), magic, sizeof magic) != 0)
        throw notABook(path, TroubleWords::tr("it is of another format."));
    const auto number = [&](std::size_t at) { return qFromBigEndian<qint32>(header.data() + at); };
    if (number(applicationIdAt) != bookApplicationId)
        throw notABook(path, TroubleWords::tr("it is the database of another program."));
    if (number(userVersionAt) < 1)
        throw damage(path, TroubleWords::tr("it does not say of which version it is."));
    if (header[writeVersionAt] != withoutWriteAheadLog || header[writeVersionAt + 1] != withoutWriteAheadLog)
        throw damage(path, TroubleWords::tr("another program switched it to write-ahead logging."));
    requireOwnSideFiles(path, [&] {
        const Header now = headerOf(path);
        return QByteArray(now.data(), static_cast<qsizetype>(now.size()));
    });
    return number(userVersionAt);
}

bool hasJournal(const QString &path)
{
    return statusOf(path + QStringLiteral("-journal")).has_value();
}

bool mayBeWritten(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return ::access(nativeName(path).constData(), W_OK) == 0
           && ::access(nativeName(folder).constData(), W_OK | X_OK) == 0;
}

NewFile::NewFile(const QString &target) : m_target(target)
{
    requireAbsolute(target);
    for (const QString &taken : {target, target + QStringLiteral("-journal"), target + QStringLiteral("-wal")}) {
        if (statusOf(taken))
            throw exists(taken);
    }
    m_path = unusedNameBeside(target, QStringLiteral("new"));
    const Descriptor file = openNew(m_path);
    if (file.number() < 0)
        throw cannotMake(target, errno);
}

NewFile::~NewFile()
{
    if (!m_path.isEmpty())
        removeIfPossible(m_path);
}

void NewFile::moveIntoPlace()
{
    const int failure = moveToFree(m_path, m_target);
    if (failure == EEXIST)
        throw exists(m_target);
    if (failure != 0)
        throw cannotMake(m_target, failure);
    m_path.clear();
    if (syncFolderOf(m_target) != 0)
        throw FileTrouble(Trouble::Kind::Other,
                          TroubleWords::tr("%1 was made, but the disk does not confirm that this would outlast a power "
                                           "cut. See whether the disk is well, and look at the file again.")
                              .arg(quotedPath(m_target)));
}

} // namespace proven
