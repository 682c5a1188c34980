#include "stored_book.h"
#include "support/book_builder.h"
#include "support/meddling.h"

#include <QFileInfo>

#include <gtest/gtest.h>

namespace proven {

using test::meddle;
using test::noWaiting;
using test::TemporaryBook;
using test::troubleOf;

namespace {

Book smallBook()
{
    test::BookBuilder builder;
    const auto round = builder.round(QStringLiteral("Call centre"));
    const auto vendor = builder.vendor(QStringLiteral("Bright Calls"));
    const auto trial = builder.trial(round, vendor, test::day("2026-05-20"));
    const auto job = builder.delivered(trial, test::day("2026-05-23"), test::day("2026-05-30"),
                                       test::day("2026-05-29"));
    builder.unit(job, 1, QStringLiteral("First"));
    builder.touchpoint(vendor, test::day("2026-05-24"));
    return builder.book();
}

std::optional<Trouble> troubleOpening(const QString &path)
{
    return troubleOf([&] { (void)BookStore::open(path, noWaiting)->load(); });
}

} // namespace

class DamagedBook : public testing::TestWithParam<const char *> {};

TEST_P(DamagedBook, IsTroubleInWordsAndLeftAsItIs)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    ASSERT_FALSE(troubleOpening(place.path()));
    meddle(place.path(), GetParam());
    const QByteArray before = test::bytesOf(place.path());
    const auto trouble = troubleOpening(place.path());
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Trouble::Kind::Damaged);
    EXPECT_TRUE(trouble->text.contains(place.path()));
    EXPECT_EQ(test::bytesOf(place.path()), before);
}

INSTANTIATE_TEST_SUITE_P(
    Values, DamagedBook,
    testing::Values("UPDATE vendor SET kind = 'robot'", "UPDATE vendor SET archived = 2", "UPDATE vendor SET id = 0",
                    "UPDATE engagement SET id = -5", "UPDATE engagement SET start = '2026-02-30'",
                    "UPDATE engagement SET start = 'soon'", "UPDATE engagement SET due = '0000-01-01'",
                    "UPDATE engagement SET due_hour = '25:00'", "UPDATE engagement SET quality = 6",
                    "UPDATE engagement SET hours = -1", "UPDATE engagement SET hours = 1000000000000000",
                    "UPDATE engagement SET ended_on = NULL", "UPDATE engagement SET outcome = 'open'",
                    "UPDATE engagement SET moved_on = '2026-06-01'", "UPDATE engagement SET outcome = ''",
                    "UPDATE engagement SET title = CAST(x'fffe41' AS TEXT)", "UPDATE engagement SET task = 99",
                    "UPDATE engagement SET trial = 99", "UPDATE trial SET vendor = 99",
                    "UPDATE unit SET engagement = 99", "UPDATE unit SET row = 99999999999",
                    "UPDATE decision SET kind = 'sold'", "UPDATE round SET probation_months = 3000000000",
                    "DELETE FROM round", "DELETE FROM book"));

INSTANTIATE_TEST_SUITE_P(
    Tables, DamagedBook,
    testing::Values("CREATE TRIGGER planted AFTER INSERT ON engagement BEGIN DELETE FROM vendor; END",
                    "CREATE VIEW planted AS SELECT 1", "CREATE TABLE planted (id INTEGER PRIMARY KEY)",
                    "CREATE VIRTUAL TABLE planted USING fts5(text)", "ALTER TABLE vendor ADD COLUMN planted TEXT",
                    "DROP TABLE snooze", "DROP INDEX unit_of_engagement",
                    "ALTER TABLE vendor RENAME TO kept; CREATE VIEW vendor AS SELECT * FROM kept"));

TEST(DamagedBook, IsNoticedWhenATriggerIsPlantedWhileItIsOpen)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    (void)store->load();
    meddle(place.path(), "CREATE TRIGGER planted AFTER INSERT ON engagement BEGIN DELETE FROM vendor; END");
    EXPECT_TRUE(store->changedElsewhere());
    EXPECT_EQ(troubleOf([&] { (void)store->load(); })->kind, Trouble::Kind::Damaged);
    EXPECT_FALSE(store->examine().isEmpty());
}

TEST(DamagedBook, IsTroubleWhereverItIsCutOff)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const QByteArray whole = test::bytesOf(place.path());
    for (qsizetype size = 0; size < whole.size(); size += 1021) {
        test::writeBytes(place.path(), whole.first(size));
        EXPECT_TRUE(troubleOpening(place.path())) << size;
        EXPECT_EQ(test::bytesOf(place.path()), whole.first(size));
    }
}

TEST(DamagedBook, IsReadOrRefusedWhateverPageIsOverwritten)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const QByteArray whole = test::bytesOf(place.path());
    int refused = 0;
    for (qsizetype at = 0; at + 64 <= whole.size(); at += 509) {
        QByteArray damaged = whole;
        damaged.replace(at, 64, QByteArray(64, static_cast<char>(0xa5)));
        test::writeBytes(place.path(), damaged);
        refused += troubleOpening(place.path()) ? 1 : 0;
        EXPECT_EQ(test::bytesOf(place.path()), damaged);
    }
    EXPECT_GT(refused, 0);
}

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
    EXPECT_EQ(troubleOpening(place.path())->kind, Trouble::Kind::Newer);
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
