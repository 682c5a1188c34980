#include "store/disk.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace proven {

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

QByteArray nativeName(const QString &path)
{
    return QFile::encodeName(path);
}

QString systemError(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(nativeName(path).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool isRegularFile(const QString &path)
{
    const auto status = statusOf(path);
    return status && S_ISREG(status->st_mode);
}

bool isFolder(const QString &path)
{
    const auto status = statusOf(path);
    return status && S_ISDIR(status->st_mode);
}

QString unusedNameBeside(const QString &path, const QString &ending)
{
    const QFileInfo info(path);
    return QStringLiteral("%1/.%2.%3.%4")
        .arg(info.path(), info.fileName(), QString::number(QRandomGenerator::system()->generate64(), 36), ending);
}

Descriptor openToRead(const QString &path)
{
    return Descriptor(::open(nativeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
}

Descriptor openNew(const QString &path)
{
    return Descriptor(
        ::open(nativeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
}

int moveOver(const QString &from, const QString &to)
{
    return ::rename(nativeName(from).constData(), nativeName(to).constData()) == 0 ? 0 : errno;
}

int moveToFree(const QString &from, const QString &to)
{
    const QByteArray source = nativeName(from);
    const QByteArray target = nativeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // Not every file system can rename without replacing; every one that has links can do this.
    if (::link(source.constData(), target.constData()) == 0) {
        ::unlink(source.constData());
        return 0;
    }
    const int failure = errno;
    const bool hasLinks = failure != EPERM && failure != EOPNOTSUPP;
    return hasLinks || statusOf(to) ? failure : moveOver(from, to);
}

void removeIfPossible(const QString &path)
{
    ::unlink(nativeName(path).constData());
}

int syncFolderOf(const QString &path)
{
    const Descriptor folder(::open(nativeName(QFileInfo(path).path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return folder.number() >= 0 && ::fsync(folder.number()) == 0 ? 0 : errno;
}

} // namespace proven
