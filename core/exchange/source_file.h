#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace proven {

/// Where the bytes of a table come from: a file on disk, read piece by piece, or bytes in memory.
class SourceFile {
public:
    [[nodiscard]] static SourceFile onDisk(const QString &path);
    [[nodiscard]] static SourceFile inMemory(const QString &name, const QByteArray &bytes);

    /// What messages call it: the name without its folders.
    [[nodiscard]] QString name() const;
    /// Empty in memory.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The bytes from the beginning; null where there is no such regular file that can be read.
    [[nodiscard]] std::unique_ptr<QIODevice> open() const;

private:
    QString m_path;
    QString m_name;
    QByteArray m_bytes;
};

} // namespace proven
