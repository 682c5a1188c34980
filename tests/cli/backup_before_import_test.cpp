#include "support/shell.h"

#include <QDirIterator>

#include <gtest/gtest.h>

namespace proven::test {

namespace {

constexpr int done = 0;
constexpr int fileTrouble = 4;

/// A book with one round, and a table of a vendor.
class BackupBeforeImport : public testing::Test {
protected:
    BackupBeforeImport()
    {
        on({QStringLiteral("new"), QStringLiteral("book.proven")});
        on({QStringLiteral("round"), QStringLiteral("add"), QStringLiteral("Calls")});
        writeBytes(shell.in(QStringLiteral("vendors.csv")), "name\nBright Calls\n");
    }
    Ran on(const QStringList &command) const
    {
        return shell.run(QStringList{QStringLiteral("--book"), QStringLiteral("book.proven")} + command);
    }
    [[nodiscard]] Ran import(const QStringList &more = {}) const
    {
        return on(QStringList{QStringLiteral("import"), QStringLiteral("vendors.csv")} + more);
    }
    [[nodiscard]] QStringList backups() const
    {
        QStringList found;
        QDirIterator each(shell.in(QStringLiteral("home/data/proven/backups")), {QStringLiteral("*.proven")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found += each.next();
        return found;
    }
    Shell shell;
};

} // namespace

TEST_F(BackupBeforeImport, HoldsTheBookAsItWasAndIsListed)
{
    EXPECT_EQ(import({QStringLiteral("--dry-run")}).exitCode, done);
    EXPECT_TRUE(backups().isEmpty());
    EXPECT_EQ(import().exitCode, done);
    ASSERT_EQ(backups().size(), 1);
    const auto vendorsOf = [&](const QString &book) {
        return shell.run({QStringLiteral("--book"), book, QStringLiteral("vendor"), QStringLiteral("list")}).out;
    };
    EXPECT_TRUE(vendorsOf(QStringLiteral("book.proven")).contains(QStringLiteral("Bright Calls")));
    EXPECT_FALSE(vendorsOf(backups().front()).contains(QStringLiteral("Bright Calls")));
    const Ran list = on({QStringLiteral("backups")});
    EXPECT_EQ(list.exitCode, done);
    EXPECT_TRUE(list.out.contains(QStringLiteral("before an import, 0 jobs, 2 entries, whole")))
        << list.out.toStdString();
    EXPECT_TRUE(list.out.contains(backups().front())) << list.out.toStdString();
}

TEST_F(BackupBeforeImport, IsMissedByNobodyWhereTheBookIsEmpty)
{
    ASSERT_EQ(shell.run({QStringLiteral("new"), QStringLiteral("empty.proven")}).exitCode, done);
    EXPECT_EQ(shell
                  .run({QStringLiteral("--book"), QStringLiteral("empty.proven"), QStringLiteral("import"),
                        QStringLiteral("vendors.csv")})
                  .exitCode,
              done);
    EXPECT_TRUE(backups().isEmpty());
}

TEST_F(BackupBeforeImport, ThatFailsKeepsTheImportOut)
{
    ASSERT_TRUE(QDir().mkpath(shell.in(QStringLiteral("home/data/proven"))));
    writeBytes(shell.in(QStringLiteral("home/data/proven/backups")), "a file where the folder should be");
    const auto before = shell.books();
    const Ran ran = import();
    EXPECT_EQ(ran.exitCode, fileTrouble);
    EXPECT_TRUE(ran.err.contains(QStringLiteral("Nothing was imported"))) << ran.err.toStdString();
    EXPECT_EQ(shell.books(), before);
}

TEST_F(BackupBeforeImport, ThatWasDamagedSinceIsToldWhenTheyAreListed)
{
    ASSERT_EQ(import().exitCode, done);
    ASSERT_EQ(backups().size(), 1);
    writeBytes(backups().front(), bytesOf(backups().front()).replace("Calls", "Balls"));
    const Ran list = on({QStringLiteral("backups")});
    EXPECT_EQ(list.exitCode, fileTrouble);
    EXPECT_TRUE(list.out.contains(QStringLiteral("damaged since"))) << list.out.toStdString();
}

} // namespace proven::test
