// Books of an older and of a newer version: copied and upgraded, read and never written.
#include "store/book_file.h"
#include "stored_book.h"
#include "support/meddling.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace proven {

using test::meddle;
using test::noWaiting;
using test::smallBook;
using test::TemporaryBook;
using test::troubleOf;

namespace {

/// This version's tables and one step more.
Schema nextVersion(const QString &folder, const QByteArray &sql)
{
    const QString file = folder + QStringLiteral("/next.sql");
    test::writeBytes(file, sql);
    const QString scratch = folder + QStringLiteral("/scratch");
    test::writeBytes(scratch, {});
    QByteArray fingerprint;
    {
        Database database(scratch, Access::ReadWrite, noWaiting);
        WriteTransaction transaction(database);
        Schema::current().migrate(database, 0);
        if (sql.startsWith("CREATE"))
            database.run(sql);
        fingerprint = fingerprintOf(database);
    }
    QFile::remove(scratch);
    return test::oneStepAfterToday(file, fingerprint);
}
constexpr auto oneTableMore = "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;\n";

} // namespace

TEST(OlderBook, IsCopiedBesideItselfBeforeItIsUpgraded)
{
    const TemporaryBook place;
    const Schema next = nextVersion(place.folder(), oneTableMore);
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting, next);
    EXPECT_FALSE(store->readOnly());
    EXPECT_EQ(store->load(), smallBook());

    ASSERT_TRUE(store->copyBeforeUpgrade());
    EXPECT_EQ(QFileInfo(*store->copyBeforeUpgrade()).fileName(),
              QStringLiteral("book (version %1).proven").arg(Schema::current().version()));
    const auto copy = BookStore::open(*store->copyBeforeUpgrade(), noWaiting);
    EXPECT_FALSE(copy->readOnly());
    EXPECT_EQ(copy->load(), smallBook());
}

TEST(OlderBook, TakesAnotherNameForItsCopyThanOneThatIsThere)
{
    const TemporaryBook place;
    const Schema next = nextVersion(place.folder(), oneTableMore);
    test::store(place.path(), smallBook());
    const int today = Schema::current().version();
    const QString taken = place.in(QStringLiteral("book (version %1).proven").arg(today));
    test::writeBytes(taken, "precious");
    const auto store = BookStore::open(place.path(), noWaiting, next);
    EXPECT_EQ(QFileInfo(*store->copyBeforeUpgrade()).fileName(),
              QStringLiteral("book (version %1, 2).proven").arg(today));
    EXPECT_EQ(test::bytesOf(taken), "precious");
}

TEST(OlderBook, StaysAsItIsWhereTheUpgradeFails)
{
    const TemporaryBook place;
    const Schema next = nextVersion(place.folder(), "DROP TABLE snooze;\nDROP TABLE nothing;\n");
    test::store(place.path(), smallBook());
    const QByteArray before = test::bytesOf(place.path());
    EXPECT_TRUE(troubleOf([&] { (void)BookStore::open(place.path(), noWaiting, next); }));
    EXPECT_EQ(test::bytesOf(place.path()), before);
    EXPECT_EQ(BookStore::open(place.path(), noWaiting)->load(), smallBook());
}

TEST(OlderBook, IsNotUpgradedWhereItsTablesWereAltered)
{
    const TemporaryBook place;
    const Schema next = nextVersion(place.folder(), oneTableMore);
    test::store(place.path(), smallBook());
    meddle(place.path(), "CREATE TABLE planted (id INTEGER PRIMARY KEY)");
    const QByteArray before = test::bytesOf(place.path());
    EXPECT_EQ(troubleOf([&] { (void)BookStore::open(place.path(), noWaiting, next); })->kind, Trouble::Kind::Damaged);
    EXPECT_EQ(test::bytesOf(place.path()), before);
}

TEST(OlderBook, OfVersion1IsSealedAndChainedWhenItIsUpgraded)
{
    const TemporaryBook place;
    const QByteArray asItWas = test::bytesOf(QStringLiteral(PROVEN_SOURCE_DIR "/tests/store/data/version-1.proven"));
    ASSERT_FALSE(asItWas.isEmpty());
    test::writeBytes(place.path(), asItWas);
    {
        const auto store = BookStore::open(place.path(), noWaiting);
        const Book book = store->load();
        EXPECT_EQ(book.all<Vendor>().size(), 3U);
        EXPECT_EQ(book.all<Engagement>().size(), 4U);
        EXPECT_EQ(book.all<Touchpoint>().size(), 1U);
        EXPECT_TRUE(store->examine().isEmpty()) << store->examine().join(u'\n').toStdString();
        EXPECT_EQ(store->history().before(100, 0).size(), 17U);
        ASSERT_TRUE(store->copyBeforeUpgrade());
    }
    EXPECT_EQ(versionOfBookFile(place.path()), Schema::current().version());
    EXPECT_EQ(versionOfBookFile(place.in(QStringLiteral("book (version 1).proven"))), 1);
    // Found again it is of today, and not upgraded twice.
    EXPECT_FALSE(BookStore::open(place.path(), noWaiting)->copyBeforeUpgrade());
}

TEST(NewerBook, IsReadAndNeverWritten)
{
    const TemporaryBook place;
    const Schema next = nextVersion(place.folder(), oneTableMore);
    test::store(place.path(), smallBook(), next);
    const QByteArray before = test::bytesOf(place.path());
    const QDateTime modified = QFileInfo(place.path()).lastModified();
    {
        const auto store = BookStore::open(place.path(), noWaiting);
        EXPECT_EQ(store->load(), smallBook());
        ASSERT_TRUE(store->readOnly());
        EXPECT_EQ(store->readOnly()->kind, Trouble::Kind::Newer);
        EXPECT_EQ(troubleOf([&] { const BookStore::Writing writing(*store); })->kind, Trouble::Kind::Newer);
    }
    EXPECT_EQ(test::bytesOf(place.path()), before);
    EXPECT_EQ(QFileInfo(place.path()).lastModified(), modified);
}

TEST(NewerBook, WhoseTablesCantBeReadIsRefusedWithTheReason)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    meddle(place.path(), "DROP TABLE touchpoint; PRAGMA user_version = 99");
    EXPECT_EQ(troubleOf([&] { (void)BookStore::open(place.path(), noWaiting)->load(); })->kind, Trouble::Kind::Newer);
}

TEST(NewerBook, MadeSoWhileItWasOpenIsNotWrittenAnyMore)
{
    const TemporaryBook place;
    const Schema next = nextVersion(place.folder(), oneTableMore);
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    (void)store->load();
    EXPECT_TRUE(BookStore::open(place.path(), noWaiting, next)->copyBeforeUpgrade());
    EXPECT_TRUE(store->changedElsewhere());
    EXPECT_EQ(store->load(), smallBook());
    EXPECT_EQ(troubleOf([&] { const BookStore::Writing writing(*store); })->kind, Trouble::Kind::Newer);
}

} // namespace proven
