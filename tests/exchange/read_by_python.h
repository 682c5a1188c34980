#pragma once

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace proven::test {

/// What another program's reader finds in files of ours: a script beside these tests, which says it as JSON.
class PythonReader {
public:
    /// `package` is what the script needs beside Python itself.
    explicit PythonReader(const QString &script, const QString &package = {}) : m_script(script), m_package(package) {}

    /// What is not installed on this machine, in words; empty where nothing is missing.
    [[nodiscard]] QString missing() const
    {
        if (!QFileInfo::exists(python()))
            return python() + QStringLiteral(" is not installed");
        const bool isThere = m_package.isEmpty()
                             || QProcess::execute(python(),
                                                  {QStringLiteral("-c"), QStringLiteral("import ") + m_package})
                                    == 0;
        return isThere ? QString() : QStringLiteral("python3-%1 is not installed").arg(m_package);
    }
    /// Gives all of these files to one run of the script.
    QJsonDocument read(const QList<QByteArray> &files)
    {
        QStringList arguments{QStringLiteral(PROVEN_SOURCE_DIR "/tests/exchange/") + m_script};
        for (const QByteArray &bytes : files) {
            arguments += m_folder.filePath(QString::number(arguments.size()));
            QFile file(arguments.last());
            EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }
        QProcess process;
        process.start(python(), arguments);
        EXPECT_TRUE(process.waitForFinished(-1));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return QJsonDocument::fromJson(process.readAllStandardOutput());
    }

private:
    // Not the first in the path: packages of the distribution belong to its own.
    static QString python() { return QStringLiteral("/usr/bin/python3"); }

    QString m_script;
    QString m_package;
    QTemporaryDir m_folder;
};

} // namespace proven::test
