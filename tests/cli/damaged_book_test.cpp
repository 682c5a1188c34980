#include "commands_in_help.h"
#include "support/meddling.h"
#include "support/shell.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace proven::test {

namespace {

constexpr int done = 0;
constexpr int badInput = 3;
constexpr int fileTrouble = 4;

/// A sample book that another program wrote to.
void makeDamaged(const Shell &shell)
{
    ASSERT_EQ(shell.run({QStringLiteral("sample"), QStringLiteral("book.proven")}).exitCode, done);
    meddle(shell.in(QStringLiteral("book.proven")), "UPDATE vendor SET phone = '666'; DELETE FROM touchpoint");
}

/// What stands behind each command that works on a book, so that nothing but the damage is in its way.
QHash<QString, QStringList> argumentsOfCommands()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u'|'); };
    return {
        {QStringLiteral("currency"), words("USD")},
        {QStringLiteral("round add"), words("Printing")},
        {QStringLiteral("round edit"), words("Call centre|--work=Calls")},
        {QStringLiteral("round close"), words("Call centre")},
        {QStringLiteral("round remove"), words("Bookkeeping|--vendor=Lantern Ledgers")},
        {QStringLiteral("round list"), {}},
        {QStringLiteral("vendor add"), words("Nimble Numbers")},
        {QStringLiteral("vendor edit"), words("Bright Calls|--email=bright@example.com")},
        {QStringLiteral("vendor archive"), words("Bright Calls")},
        {QStringLiteral("vendor erase"), words("Bright Calls|--yes")},
        {QStringLiteral("vendor list"), {}},
        {QStringLiteral("task add"), words("Filing")},
        {QStringLiteral("task edit"), words("Filing|--hours=2")},
        {QStringLiteral("log"), words("Bright Calls|--title=Test")},
        {QStringLiteral("outcome"), words("1|delivered")},
        {QStringLiteral("edit"), words("1|--note=Test")},
        {QStringLiteral("due"), words("1|--asked-by=owner|--to=2026-12-24")},
        {QStringLiteral("list"), {}},
        {QStringLiteral("decide"), words("Bright Calls|promoted")},
        {QStringLiteral("touch"), words("Bright Calls|--kind=call")},
        {QStringLiteral("can"), words("Bright Calls")},
        {QStringLiteral("units"), words("1")},
        {QStringLiteral("report"), {}},
        {QStringLiteral("today"), {}},
        {QStringLiteral("advise"), {}},
        {QStringLiteral("import"), words("vendors.csv")},
        {QStringLiteral("export"), words("book.json|--format=json")},
        {QStringLiteral("history"), {}},
        {QStringLiteral("undo"), {}},
        {QStringLiteral("redo"), {}},
        {QStringLiteral("check"), {}},
        {QStringLiteral("backup"), words("copy.proven")},
        {QStringLiteral("backups"), {}},
    };
}

Ran on(const Shell &shell, const QStringList &command)
{
    return shell.run(QStringList{QStringLiteral("--book"), QStringLiteral("book.proven")} + command);
}

} // namespace

TEST(DamagedBook, IsRefusedByEveryCommandWithTheWayOut)
{
    const Shell shell;
    makeDamaged(shell);
    writeBytes(shell.in(QStringLiteral("vendors.csv")), "name\nNimble Numbers\n");
    const QHash<QString, QByteArray> before = shell.books();
    const QHash<QString, QStringList> arguments = argumentsOfCommands();
    // Those that make another book, or are the way out.
    const QStringList others = {QStringLiteral("new"), QStringLiteral("sample"), QStringLiteral("restore"),
                                QStringLiteral("salvage")};
    for (const QString &command : commandsInHelp(shell)) {
        if (others.contains(command))
            continue;
        ASSERT_TRUE(arguments.contains(command)) << command.toStdString();
        const Ran ran = on(shell, command.split(u' ') + arguments[command]);
        EXPECT_EQ(ran.exitCode, fileTrouble) << command.toStdString();
        EXPECT_TRUE(ran.err.contains(QStringLiteral("is damaged"))) << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(QStringLiteral("salvage FILE"))) << ran.err.toStdString();
    }
    EXPECT_EQ(shell.books(), before);
}

TEST(DamagedBook, IsSavedIntoANewOneWithEveryLossAndDoubtNamed)
{
    const Shell shell;
    ASSERT_EQ(shell.run({QStringLiteral("sample"), QStringLiteral("whole.proven")}).exitCode, done);
    const Ran whole = shell.run({QStringLiteral("--book"), QStringLiteral("whole.proven"), QStringLiteral("check")});
    const QString contacts = QRegularExpression(QStringLiteral("(\\d+) contacts")).match(whole.out).captured(1);
    ASSERT_GT(contacts.toInt(), 1) << whole.out.toStdString();
    makeDamaged(shell);
    const QByteArray damaged = bytesOf(shell.in(QStringLiteral("book.proven")));
    const Ran ran = on(shell, {QStringLiteral("salvage"), QStringLiteral("saved.proven")});
    EXPECT_EQ(ran.exitCode, done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Saved into a new book"))) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("%1 contacts are lost").arg(contacts))) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("whether more of that is not as it was saved, nobody can tell")))
        << "the telephones: " << ran.out.toStdString();
    EXPECT_EQ(bytesOf(shell.in(QStringLiteral("book.proven"))), damaged);
    const Ran check = shell.run({QStringLiteral("--book"), QStringLiteral("saved.proven"), QStringLiteral("check")});
    EXPECT_EQ(check.exitCode, done) << check.err.toStdString();
    // A second time the name is taken.
    EXPECT_EQ(on(shell, {QStringLiteral("salvage"), QStringLiteral("saved.proven")}).exitCode, fileTrouble);
}

TEST(WholeBook, IsNotSalvaged)
{
    const Shell shell;
    ASSERT_EQ(shell.run({QStringLiteral("sample"), QStringLiteral("book.proven")}).exitCode, done);
    const Ran ran = on(shell, {QStringLiteral("salvage"), QStringLiteral("saved.proven")});
    EXPECT_EQ(ran.exitCode, badInput);
    EXPECT_EQ(shell.books().size(), 1);
}

} // namespace proven::test
