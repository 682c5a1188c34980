#include "support/shell.h"

#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>

namespace proven::test {

Ran Shell::runProgram(const QString &program, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), in(QStringLiteral("home")));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), in(QStringLiteral("home/data")));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    environment.insert(QStringLiteral("LANG"), m_country);
    // They would go before LANG.
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME", "LC_MONETARY"})
        environment.remove(QString::fromLatin1(name));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder());
    process.start(program, arguments, QIODevice::ReadOnly);
    constexpr int patience = 100'000;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QHash<QString, QByteArray> Shell::books() const
{
    QHash<QString, QByteArray> bytes;
    for (const QString &name : QDir(folder()).entryList({QStringLiteral("*.proven*")}, QDir::Files))
        bytes[name] = bytesOf(in(name));
    return bytes;
}

} // namespace proven::test
