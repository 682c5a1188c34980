#include "commands_in_help.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <vector>

namespace proven::test {

namespace {

struct Promised {
    QString command;
    QStringList options; ///< without the dashes
    QStringList words;   ///< that its help must name too
};

QStringList split(const char *words)
{
    return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
}

/// What the command line promises to scripts, written down apart from its own tables.
std::vector<Promised> promised()
{
    const auto entry = [](const char *command, const char *options, const char *words = "") {
        return Promised{QString::fromLatin1(command), split(options), split(words)};
    };
    const QByteArray work = "critical time-sensitive directions repetitive";
    const QByteArray job = work + " task start due hours price";
    return {
        entry("new", "currency", "FILE"),
        entry("currency", "", "CODE"),
        entry("sample", "", "FILE"),
        entry("round add", "work months cap-hours cap-amount meant", "NAME"),
        entry("round edit", "name work months cap-hours cap-amount meant open", "NAME"),
        entry("round close", "", "NAME"),
        entry("round remove", "vendor", "NAME"),
        entry("round list", "format"),
        entry("vendor add",
              "round kind contact email phone website links found-through specialties hourly-rate notes "
              "remember holds away-from away-until",
              "NAME company person stranger friend referral marketplace advert"),
        entry("vendor edit", "name kind email archived", "NAME"),
        entry("vendor archive", "", "NAME"),
        entry("vendor erase", "yes", "NAME"),
        entry("vendor list", "format"),
        entry("task add", (work + " round hours often keeps-from notes").constData(),
              "NAME once daily weekly monthly yearly customers team revenue"),
        entry("task edit", (work + " name round hours often keeps-from notes").constData(), "NAME"),
        entry("touch", "kind on calls reached liked note whom",
              "VENDOR call message meeting thanks complaint feedback review"),
        entry("log",
              (job + " round title given overrule outcome on by-the-hour followed quality liked units-done accept note")
                  .constData(),
              "VENDOR simple detailed expert"),
        entry("outcome", "on by-the-hour followed quality liked units-done accept note",
              "REF delivered cancelled_by_owner abandoned open"),
        entry("edit", (job + " title units units-done done-by expected due-hour note").constData(), "REF"),
        entry("due", "asked-by to on because", "REF owner vendor"),
        entry("list", "round vendor open format"),
        entry("decide", "round on months reason",
              "VENDOR paused resumed extended restarted promoted let_go left reinstated withdrawn"),
        entry("report", "round format", "text json html"),
        entry("today", "format"),
        entry("can", (job + " round format").constData(), "VENDOR"),
        entry("advise", "format", "TASK"),
        entry("import", "as map set dates delimiter decimal encoding no-header vendors dry-run skip-bad",
              "FILE ymd dmy mdy rounds vendors tasks decisions engagements touchpoints units snoozes"),
        entry("export", "format replace", "csv json xlsx ics"),
        entry("history", "limit format"),
        entry("undo", "to"),
        entry("redo", ""),
        entry("check", ""),
        entry("units", "attach sheet replace read overwrite dates no-header split first due format", "REF ymd dmy mdy"),
        entry("backup", "", "FILE"),
        entry("backups", ""),
        entry("restore", "", "BACKUP FILE"),
        entry("salvage", "", "FILE"),
    };
}

bool saysWord(const QString &text, const QString &word)
{
    return text.contains(QRegularExpression(QStringLiteral("(?<![\\w-])") + QRegularExpression::escape(word)
                                            + QStringLiteral("(?![\\w-])")));
}

} // namespace

TEST(Help, OfEachCommandNamesEveryOptionAndWordThatIsPromised)
{
    const Shell shell;
    for (const Promised &promise : promised()) {
        const Ran ran = shell.run(promise.command.split(u' ') + QStringList{QStringLiteral("--help")});
        ASSERT_EQ(ran.exitCode, 0) << promise.command.toStdString();
        for (const QString &option : promise.options)
            EXPECT_TRUE(saysWord(ran.out, QStringLiteral("--") + option))
                << promise.command.toStdString() << " --help does not name --" << option.toStdString();
        for (const QString &word : promise.words)
            EXPECT_TRUE(saysWord(ran.out, word))
                << promise.command.toStdString() << " --help does not name " << word.toStdString();
        for (const char *option : {"--book", "--today", "--help", "--version"})
            EXPECT_TRUE(saysWord(ran.out, QString::fromLatin1(option))) << promise.command.toStdString();
    }
}

TEST(Help, ListsTheCommandsThatArePromisedAndNoOthers)
{
    QStringList names;
    for (const Promised &promise : promised())
        names += promise.command;
    QStringList listed = commandsInHelp(Shell());
    names.sort();
    listed.sort();
    EXPECT_EQ(names, listed);
}

TEST(Help, OfTheProgramAndItsManualPageNameEveryCommand)
{
    const Shell shell;
    const QString help = shell.run({QStringLiteral("--help")}).out;
    const QString manual = shell.run({QStringLiteral("--man")}).out;
    ASSERT_TRUE(manual.startsWith(u".TH"));
    for (const Promised &promise : promised()) {
        EXPECT_TRUE(help.contains(QStringLiteral("\n  ") + promise.command)) << promise.command.toStdString();
        EXPECT_TRUE(manual.contains(QStringLiteral(".SS ") + promise.command)) << promise.command.toStdString();
        for (const QString &option : promise.options)
            EXPECT_TRUE(
                manual.contains(QStringLiteral("\\-\\-") + QString(option).replace(u'-', QStringLiteral("\\-"))))
                << option.toStdString();
    }
}

TEST(Help, OfEachCommandNamesEveryOptionThatItsManualPageKnows)
{
    const Shell shell;
    const QString manual = shell.run({QStringLiteral("--man")}).out.replace(QStringLiteral("\\-"), QStringLiteral("-"));
    static const QRegularExpression option(QStringLiteral("\\\\fB--([a-z-]+)"));
    int seen = 0;
    for (const Promised &promise : promised()) {
        const qsizetype begin = manual.indexOf(QStringLiteral(".SS ") + promise.command);
        const qsizetype end = manual.indexOf(QStringLiteral("\n.S"), begin + 1);
        const QString help = shell.run(promise.command.split(u' ') + QStringList{QStringLiteral("--help")}).out;
        for (auto found = option.globalMatch(manual.mid(begin, end - begin)); found.hasNext(); ++seen) {
            const QString name = QStringLiteral("--") + found.next().captured(1);
            EXPECT_TRUE(saysWord(help, name)) << promise.command.toStdString() << ' ' << name.toStdString();
        }
    }
    EXPECT_GT(seen, 100);
}

TEST(Completion, IsAScriptThatBashReadsAndThatCompletesCommandsOptionsAndWords)
{
    const Shell shell;
    writeBytes(shell.in(QStringLiteral("completion.sh")),
               shell.run({QStringLiteral("--completion"), QStringLiteral("bash")}).out.toUtf8());
    const auto completed = [&](const char *words) {
        const QString script = QStringLiteral(
                                   "source ./completion.sh; COMP_WORDS=(%1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                   "_proven_cli; echo \"${COMPREPLY[*]}\"")
                                   .arg(QString::fromLatin1(words));
        return shell.runProgram(QStringLiteral("bash"), {QStringLiteral("-c"), script}).out.trimmed();
    };
    EXPECT_EQ(completed("proven-cli und"), QStringLiteral("undo"));
    EXPECT_EQ(completed("proven-cli round cl"), QStringLiteral("close"));
    EXPECT_EQ(completed("proven-cli --book x.proven log V --time"), QStringLiteral("--time-sensitive"));
    EXPECT_EQ(completed("proven-cli decide V prom"), QStringLiteral("promoted"));
    EXPECT_EQ(completed("proven-cli touch V --kind mee"), QStringLiteral("meeting"));
}

} // namespace proven::test
