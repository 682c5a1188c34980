#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

namespace proven::test {

/// A folder of its own that goes with the test, and the place of a book in it that is not there yet.
class TemporaryBook {
public:
    [[nodiscard]] QString path() const { return in(QStringLiteral("book.proven")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString in(const QString &name) const { return m_folder.filePath(name); }

private:
    /// In memory where the machine offers that: tests save thousands of times, and none asks what a disk does.
    static QString pattern()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isDir() && memory.isWritable() ? memory.filePath() : QDir::tempPath())
               + QStringLiteral("/proven-test-XXXXXX");
    }
    QTemporaryDir m_folder{pattern()};
};

/// Only while no book is open on it: closing the file drops SQLite's locks.
[[nodiscard]] inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    Q_ASSERT(written);
    Q_UNUSED(written);
}

} // namespace proven::test
