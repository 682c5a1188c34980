#include "store/book_store.h"
#include "support/book_builder.h"
#include "support/shell.h"

#include <gtest/gtest.h>

namespace proven::test {

TEST(Check, EndsWith1WhereASoundBookBreaksALaw)
{
    const Shell shell;
    const QDate today(2026, 11, 23);
    BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Call centre")),
                                     builder.vendor(QStringLiteral("Bright Calls")), day("2026-11-01"));
    builder.decide(trial, DecisionKind::Promoted, day("2026-11-02"));
    StoredEntry entry;
    entry.uid = QByteArray(16, 'u');
    entry.statedDay = entry.machineDay = today;
    entry.enteredAt = QDateTime(today, QTime(12, 0), Qt::UTC);
    entry.lastId = 100;
    BookStore::create(shell.in(QStringLiteral("book.proven")), builder.asChanges(), entry);

    const auto before = shell.books();
    const Ran ran = shell.run({QStringLiteral("--book"), QStringLiteral("book.proven"), QStringLiteral("check")});
    EXPECT_EQ(ran.exitCode, 1) << ran.out.toStdString();
    EXPECT_TRUE(ran.out.isEmpty()) << ran.out.toStdString();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("The file is sound, but what it says breaks the laws of a book.")))
        << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("Bright Calls"))) << ran.err.toStdString();
    EXPECT_EQ(shell.books(), before);
}

} // namespace proven::test
