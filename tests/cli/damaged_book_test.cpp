#include "support/meddling.h"
#include "support/shell.h"

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

Ran on(const Shell &shell, const QStringList &command)
{
    return shell.run(QStringList{QStringLiteral("--book"), QStringLiteral("book.proven")} + command);
}

} // namespace

TEST(DamagedBook, IsRefusedByEveryCommandWithTheWayOut)
{
    const Shell shell;
    makeDamaged(shell);
    const QHash<QString, QByteArray> before = shell.books();
    for (const QStringList &command :
         {QStringList{QStringLiteral("report")}, QStringList{QStringLiteral("check")},
          QStringList{QStringLiteral("undo")}, QStringList{QStringLiteral("round"), QStringLiteral("list")}}) {
        const Ran ran = on(shell, command);
        EXPECT_EQ(ran.exitCode, fileTrouble);
        EXPECT_TRUE(ran.err.contains(QStringLiteral("is damaged"))) << ran.err.toStdString();
        EXPECT_TRUE(ran.err.contains(QStringLiteral("salvage FILE"))) << ran.err.toStdString();
    }
    EXPECT_EQ(shell.books(), before);
}

TEST(DamagedBook, IsSavedIntoANewOneWithEveryLossAndDoubtNamed)
{
    const Shell shell;
    makeDamaged(shell);
    const QByteArray damaged = bytesOf(shell.in(QStringLiteral("book.proven")));
    const Ran ran = on(shell, {QStringLiteral("salvage"), QStringLiteral("saved.proven")});
    EXPECT_EQ(ran.exitCode, done) << ran.err.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("Saved into a new book"))) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.contains(QStringLiteral("touchpoint")) || ran.out.contains(QStringLiteral("A contact of")))
        << ran.out.toStdString();
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
