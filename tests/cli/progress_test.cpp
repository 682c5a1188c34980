#include "support/shell.h"

#include <QStandardPaths>

#include <gtest/gtest.h>

namespace proven::test {

TEST(Progress, IsToldToATerminalAndToNothingElse)
{
    const Shell shell;
    if (QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
        GTEST_SKIP() << "skipped: script is not installed, which runs a program at a terminal of its own";
    ASSERT_EQ(shell.run({QStringLiteral("new"), QStringLiteral("book.proven")}).exitCode, 0);
    writeBytes(shell.in(QStringLiteral("vendors.csv")), "name\nNimble Numbers\n");
    const QStringList import = {QStringLiteral("--book"), QStringLiteral("book.proven"), QStringLiteral("import"),
                                QStringLiteral("vendors.csv"), QStringLiteral("--dry-run")};
    const Ran piped = shell.run(import);
    ASSERT_EQ(piped.exitCode, 0) << piped.err.toStdString();
    EXPECT_EQ(piped.err, QString());

    const QString command = QStringLiteral("\"%1\" %2").arg(QStringLiteral(PROVEN_CLI), import.join(u' '));
    const Ran atTerminal = shell.runProgram(QStringLiteral("script"),
                                            {QStringLiteral("-qec"), command, QStringLiteral("/dev/null")});
    ASSERT_EQ(atTerminal.exitCode, 0) << atTerminal.out.toStdString();
    EXPECT_TRUE(atTerminal.out.contains(QStringLiteral("Reading ..."))) << atTerminal.out.toStdString();
    EXPECT_TRUE(atTerminal.out.contains(QStringLiteral("Asking the laws of every row ...")));
}

} // namespace proven::test
