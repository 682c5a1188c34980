#include "support/shell.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <string>

/// Each file of golden/ is a session at the command line: lines that begin with "$ " are run, one after another in one
/// folder that holds the files of data/, and what is answered must be what stands below them. "! " marks standard
/// error,
/// "[exit 1]" an exit code other than 0. PROVEN_UPDATE_GOLDEN=1 writes what is answered now.
namespace proven::test {

namespace {

QString folderOf(const char *name)
{
    return QStringLiteral(PROVEN_SOURCE_DIR "/tests/cli/") + QLatin1String(name);
}

std::vector<std::string> sessions()
{
    std::vector<std::string> names;
    for (const QString &name : QDir(folderOf("golden")).entryList({QStringLiteral("*.txt")}, QDir::Files))
        names.push_back(name.chopped(4).toStdString());
    return names;
}

/// What differs from one machine and moment to the next.
QString settled(QString text, const Shell &shell)
{
    text.replace(shell.folder(), QStringLiteral("FOLDER"));
    static const QRegularExpression moment(
        QStringLiteral("\\b20\\d\\d-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d)?(\\.\\d+)?Z?"));
    return text.replace(moment, QStringLiteral("MOMENT"));
}

QString answered(const Ran &ran, const Shell &shell)
{
    QString text = settled(ran.out, shell);
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += QStringLiteral(" [no line end]\n");
    for (const QString &line : settled(ran.err, shell).split(u'\n', Qt::SkipEmptyParts))
        text += QStringLiteral("! ") + line + u'\n';
    if (ran.exitCode != 0)
        text += QStringLiteral("[exit %1]\n").arg(ran.exitCode);
    return text;
}

class Session : public testing::TestWithParam<std::string> {};

std::string nameOfSession(const testing::TestParamInfo<std::string> &session)
{
    return session.param;
}

} // namespace

TEST_P(Session, IsAnsweredWordForWordAndWhatFailsChangesNoBook)
{
    const QString path = folderOf("golden/") + QString::fromStdString(GetParam()) + QStringLiteral(".txt");
    const QString golden = QString::fromUtf8(bytesOf(path));
    ASSERT_TRUE(golden.contains(QStringLiteral("$ proven-cli"))) << "no command in " << path.toStdString();
    const Shell shell;
    for (const QString &name : QDir(folderOf("data")).entryList(QDir::Files))
        writeBytes(shell.in(name), bytesOf(folderOf("data/") + name));

    QString transcript;
    bool isBeforeFirst = true;
    for (const QString &line : golden.split(u'\n')) {
        // What stands above the first command says what the session is about.
        if (isBeforeFirst && !line.startsWith(u"$ ")) {
            transcript += line + u'\n';
            continue;
        }
        if (!line.startsWith(u"$ "))
            continue;
        isBeforeFirst = false;
        transcript += line + u'\n';
        QStringList words = QProcess::splitCommand(line.mid(2));
        const QString program = words.takeFirst();
        const auto before = shell.books();
        const Ran ran = program == u"proven-cli" ? shell.run(words) : shell.runProgram(program, words);
        ASSERT_GE(ran.exitCode, 0) << line.toStdString() << ": " << ran.err.toStdString();
        if (ran.exitCode != 0) {
            EXPECT_EQ(before, shell.books()) << "a book was changed by: " << line.toStdString();
        }
        transcript += answered(ran, shell) + u'\n';
    }
    while (transcript.endsWith(QStringLiteral("\n\n")))
        transcript.chop(1);

    if (qEnvironmentVariableIsSet("PROVEN_UPDATE_GOLDEN"))
        writeBytes(path, transcript.toUtf8());
    else
        EXPECT_EQ(transcript.toStdString(), golden.toStdString());
}

INSTANTIATE_TEST_SUITE_P(CommandLine, Session, testing::ValuesIn(sessions()), nameOfSession);

} // namespace proven::test
