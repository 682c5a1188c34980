#include "exchange/file_writer.h"

#include "rules/words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace proven {

namespace {

WriteFault fault(const QString &text)
{
    return {false, text};
}

WriteFault stopped()
{
    return fault(Words::tr("Stopped; nothing was written."));
}

QString systemWords(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

/// What stands in the way at a path; nothing where it is free, or may be replaced.
std::optional<WriteFault> inTheWay(const QString &path, Existing existing)
{
    struct stat found = {};
    if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    if (!S_ISREG(found.st_mode))
        return fault(Words::tr("%1 is a link or no ordinary file; nothing was written. Give another name.").arg(path));
    if (existing == Existing::Keep)
        return WriteFault{true,
                          Words::tr("%1 is there already; nothing was written. Say --replace, or give another name.")
                              .arg(path)};
    return std::nullopt;
}

/// A file under a temporary name beside its own: renamed once all is well, else removed.
class Draft {
public:
    Draft(const QString &path, const QByteArray &bytes) : m_path(path), m_bytes(bytes) {}
    Draft(Draft &&other) noexcept
        : m_path(std::move(other.m_path)), m_temporary(std::exchange(other.m_temporary, {})), m_bytes(other.m_bytes)
    {
    }
    ~Draft()
    {
        if (!m_temporary.isEmpty())
            ::unlink(m_temporary.constData());
    }

    /// Writes it under the temporary name, reaches the disk, and reads it back.
    [[nodiscard]] std::optional<WriteFault> write()
    {
        const QFileInfo target(m_path);
        const QString random = QString::number(QRandomGenerator::system()->generate64(), 36);
        const QByteArray name = QFile::encodeName(target.dir().filePath(u'.' + target.fileName() + u'.' + random));
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                S_IRUSR | S_IWUSR);
        if (file < 0)
            return failed(errno);
        m_temporary = name;
        const int error = fill(file);
        if (::close(file) != 0 && error == 0)
            return failed(errno);
        if (error != 0)
            return failed(error);
        return std::nullopt;
    }
    [[nodiscard]] std::optional<WriteFault> takeName(Existing existing)
    {
        const QByteArray target = QFile::encodeName(m_path);
        const unsigned flags = existing == Existing::Keep ? RENAME_NOREPLACE : 0U;
        if (auto hindered = inTheWay(m_path, existing))
            return hindered;
        int result = ::renameat2(AT_FDCWD, m_temporary.constData(), AT_FDCWD, target.constData(), flags);
        // Some file systems know no such flag; that nothing is there was looked at just now.
        if (result != 0 && errno == EINVAL)
            result = ::rename(m_temporary.constData(), target.constData());
        if (result != 0)
            return failed(errno);
        m_temporary.clear();
        syncFolder();
        return std::nullopt;
    }

private:
    [[nodiscard]] int fill(int file) const
    {
        for (qsizetype done = 0; done < m_bytes.size();) {
            const ssize_t written = ::write(file, m_bytes.constData() + done,
                                            static_cast<std::size_t>(m_bytes.size() - done));
            if (written < 0 && errno != EINTR)
                return errno;
            done += std::max<ssize_t>(written, 0);
        }
        if (::fsync(file) != 0)
            return errno;
        QFile back;
        if (::lseek(file, 0, SEEK_SET) != 0 || !back.open(file, QIODevice::ReadOnly | QIODevice::Unbuffered))
            return EIO;
        return back.readAll() == m_bytes ? 0 : EIO;
    }
    void syncFolder() const
    {
        const int folder = ::open(QFile::encodeName(QFileInfo(m_path).dir().path()).constData(),
                                  O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder < 0)
            return;
        ::fsync(folder);
        ::close(folder);
    }
    [[nodiscard]] WriteFault failed(int error) const
    {
        return fault(
            Words::tr("%1 can't be written: %2. What was there before is unchanged.").arg(m_path, systemWords(error)));
    }

    QString m_path;
    QByteArray m_temporary;
    const QByteArray &m_bytes;
};

/// The folders that are about to be made: where nothing comes to lie in them, they go again.
class NewFolder {
public:
    explicit NewFolder(const QString &path)
    {
        for (QString folder = QFileInfo(path).absoluteFilePath(); !QFileInfo::exists(folder);
             folder = QFileInfo(folder).path())
            m_made += folder;
    }
    ~NewFolder()
    {
        for (const QString &folder : m_made)
            ::rmdir(QFile::encodeName(folder).constData());
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

private:
    QStringList m_made; ///< the innermost first
};

} // namespace

std::optional<WriteFault> writeFile(const QString &path, const QByteArray &bytes, Existing existing,
                                    const std::stop_token &stop)
{
    if (stop.stop_requested())
        return stopped();
    if (auto hindered = inTheWay(path, existing))
        return hindered;
    Draft draft(path, bytes);
    if (auto failed = draft.write())
        return failed;
    if (stop.stop_requested())
        return stopped();
    return draft.takeName(existing);
}

std::optional<WriteFault> writeFolder(const QString &folder, const std::vector<TableFile> &files, Existing existing,
                                      const std::stop_token &stop)
{
    if (stop.stop_requested())
        return stopped();
    const QDir target(folder);
    const NewFolder made(folder);
    if (!QDir().mkpath(folder))
        return fault(Words::tr("The folder %1 can't be made; nothing was written.").arg(folder));
    for (const TableFile &file : files) {
        if (auto hindered = inTheWay(target.filePath(file.name), existing))
            return hindered;
    }
    std::vector<Draft> drafts;
    drafts.reserve(files.size());
    for (const TableFile &file : files) {
        drafts.emplace_back(target.filePath(file.name), file.bytes);
        if (auto failed = drafts.back().write())
            return failed;
        if (stop.stop_requested())
            return stopped();
    }
    for (Draft &draft : drafts) {
        if (auto failed = draft.takeName(existing))
            return failed;
    }
    return std::nullopt;
}

} // namespace proven
