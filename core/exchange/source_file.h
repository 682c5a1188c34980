#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace proven {

/// No more than this is read of a file.
inline constexpr qint64 mostBytesInATable = qint64{1} << 32;

/// What tells one state of a file from another, so that what other programs do to it meanwhile shows.
struct FileState {
    quint64 device = 0;
    quint64 number = 0; ///< of the file on its device; 0: there is no such file
    qint64 size = 0;
    qint64 writtenAt = 0; ///< nanoseconds
    bool operator==(const FileState &) const = default;
};

/// Where the bytes of a table come from: a file on disk, read piece by piece, or bytes in memory.
class SourceFile {
public:
    [[nodiscard]] static SourceFile onDisk(const QString &path);
    [[nodiscard]] static SourceFile inMemory(const QString &name, const QByteArray &bytes);

    /// What messages call it: the name without its folders, unless it was given together with another of that name.
    [[nodiscard]] QString name() const;
    /// Empty in memory.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// As it is now; bytes in memory are always the same.
    [[nodiscard]] FileState state() const;
    /// The bytes from the beginning; null where there is no such regular file that can be read.
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;

private:
    friend std::vector<SourceFile> filesOnDisk(const QStringList &paths);
    QString m_path;
    QString m_name;
    QByteArray m_bytes;
};

/// Files given together, each once: each is called by its name, and by so many of its folders as tell it from the
/// others.
[[nodiscard]] std::vector<SourceFile> filesOnDisk(const QStringList &paths);

} // namespace proven
