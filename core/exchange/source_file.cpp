#include "exchange/source_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace proven {

SourceFile SourceFile::onDisk(const QString &path)
{
    SourceFile file;
    file.m_path = path;
    file.m_name = QFileInfo(path).fileName();
    return file;
}

SourceFile SourceFile::inMemory(const QString &name, const QByteArray &bytes)
{
    SourceFile file;
    file.m_name = name;
    file.m_bytes = bytes;
    return file;
}

QString SourceFile::name() const
{
    return m_name;
}

FileState SourceFile::state() const
{
    struct stat found = {};
    if (m_path.isEmpty() || ::stat(QFile::encodeName(m_path).constData(), &found) != 0)
        return {};
    constexpr qint64 perSecond = 1'000'000'000;
    return {.device = found.st_dev,
            .number = found.st_ino,
            .size = found.st_size,
            .writtenAt = found.st_mtim.tv_sec * perSecond + found.st_mtim.tv_nsec};
}

std::unique_ptr<QIODevice> SourceFile::open() const
{
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        return buffer->open(QIODevice::ReadOnly) ? std::move(buffer) : nullptr;
    }
    // Opening a pipe or a device could wait for ever, and so could reading it.
    const int number = ::open(QFile::encodeName(m_path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (number < 0)
        return nullptr;
    struct stat found = {};
    auto file = std::make_unique<QFile>();
    if (::fstat(number, &found) == 0 && S_ISREG(found.st_mode)
        && file->open(number, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return file;
    ::close(number);
    return nullptr;
}

std::vector<SourceFile> filesOnDisk(const QStringList &paths)
{
    QStringList whole;
    for (const QString &path : paths)
        whole += QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    whole.removeDuplicates();
    const auto endOf = [](const QString &path, int parts) { return path.section(u'/', -parts); };
    std::vector<SourceFile> files;
    for (const QString &path : whole) {
        int parts = 1;
        const auto isAlone = [&] {
            const QString end = endOf(path, parts);
            return std::count_if(whole.begin(), whole.end(),
                                 [&](const QString &other) { return endOf(other, parts) == end; })
                   == 1;
        };
        while (!isAlone())
            ++parts;
        files.push_back(SourceFile::onDisk(path));
        files.back().m_name = endOf(path, parts);
    }
    return files;
}

} // namespace proven
