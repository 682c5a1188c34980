#include "files/settings_group.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace proven {

QString settingsGroupOf(const QString &path)
{
    const QFileInfo file(path);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("books/") + QString::fromLatin1(hash.toHex());
}

} // namespace proven
