#include "traces.h"

#include "support/temporary_book.h"

#include <QCryptographicHash>
#include <QDirIterator>

#include <sys/stat.h>

namespace proven::faults {

QString traceOf(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return path + QStringLiteral(": nothing");
    QString trace = QStringLiteral("%1: mode %2").arg(path, QString::number(status.st_mode, 8));
    if (S_ISLNK(status.st_mode))
        return trace + QStringLiteral(", leads to ") + QFile::symLinkTarget(path);
    if (!S_ISREG(status.st_mode))
        return trace;
    const QByteArray hash = QCryptographicHash::hash(test::bytesOf(path), QCryptographicHash::Sha256);
    return trace
           + QStringLiteral(", %1 bytes, written at %2.%3, %4")
                 .arg(status.st_size)
                 .arg(status.st_mtim.tv_sec)
                 .arg(status.st_mtim.tv_nsec)
                 .arg(QString::fromLatin1(hash.toHex()));
}

QStringList tracesOf(const QString &folder)
{
    QStringList traces;
    QDirIterator everything(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                            QDirIterator::Subdirectories);
    while (everything.hasNext())
        traces += traceOf(everything.next());
    traces.sort();
    return traces;
}

} // namespace proven::faults
