#include "exchange/source_file.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

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

std::unique_ptr<QIODevice> SourceFile::open() const
{
    std::unique_ptr<QIODevice> device;
    if (m_path.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(m_bytes);
        device = std::move(buffer);
    } else {
        // Opening a pipe or a device could wait for ever.
        if (!QFileInfo(m_path).isFile())
            return nullptr;
        device = std::make_unique<QFile>(m_path);
    }
    if (!device->open(QIODevice::ReadOnly))
        return nullptr;
    return device;
}

} // namespace proven
