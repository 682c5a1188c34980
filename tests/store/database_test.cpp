#include "store/database.h"
#include "store/trouble.h"
#include "support/temporary_book.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace proven {

using test::TemporaryBook;
using test::writeBytes;

namespace {

int holds(Database &database, int option)
{
    int value = -1;
    sqlite3_db_config(database.handle(), option, -1, &value);
    return value;
}

} // namespace

TEST(Database, HoldsEverySettingThatABooksSafetyRestsOn)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 1234);

    EXPECT_EQ(database.text("PRAGMA journal_mode"), QStringLiteral("delete"));
    EXPECT_EQ(database.number("PRAGMA synchronous"), 3);
    EXPECT_EQ(database.number("PRAGMA foreign_keys"), 1);
    EXPECT_EQ(database.number("PRAGMA cell_size_check"), 1);
    EXPECT_EQ(database.number("PRAGMA mmap_size"), 0);
    EXPECT_EQ(database.number("PRAGMA secure_delete"), 1);
    EXPECT_EQ(database.number("PRAGMA temp_store"), 2);
    EXPECT_EQ(database.number("PRAGMA busy_timeout"), 1234);

    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_DEFENSIVE), 1);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA), 0);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_ENABLE_TRIGGER), 0);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_ENABLE_VIEW), 0);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER), 0);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION), 0);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_DQS_DML), 0);
    EXPECT_EQ(holds(database, SQLITE_DBCONFIG_DQS_DDL), 0);

    EXPECT_EQ(sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, -1), 0);
    EXPECT_LE(sqlite3_limit(database.handle(), SQLITE_LIMIT_COLUMN, -1), 100);
    EXPECT_LE(sqlite3_limit(database.handle(), SQLITE_LIMIT_LENGTH, -1), 512 * 1024 * 1024);
    EXPECT_LE(sqlite3_limit(database.handle(), SQLITE_LIMIT_TRIGGER_DEPTH, -1), 1);
    EXPECT_EQ(database.text("SELECT sqlite_source_id()"), QString::fromLatin1(sqlite3_sourceid()));
}

TEST(Database, RefusesAnotherFileBesideTheOneItHasOpen)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 0);
    EXPECT_THROW(database.run("ATTACH '" + place.in(QStringLiteral("other")).toUtf8() + "' AS other"), FileTrouble);
}

TEST(Database, NoticesThatItsFileWasRenamedOrReplaced)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 0);
    database.run("CREATE TABLE something (id INTEGER PRIMARY KEY) STRICT");
    EXPECT_FALSE(database.hasMoved());
    ASSERT_TRUE(QFile::rename(place.path(), place.in(QStringLiteral("elsewhere"))));
    EXPECT_TRUE(database.hasMoved());
    writeBytes(place.path(), "another file");
    EXPECT_TRUE(database.hasMoved());
}

TEST(WriteTransaction, LeavesNothingBehindUnlessItIsCommitted)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 0);
    {
        WriteTransaction transaction(database);
        database.run("CREATE TABLE dropped (id INTEGER PRIMARY KEY) STRICT");
    }
    EXPECT_FALSE(database.isInTransaction());
    EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema"), 0);
    {
        WriteTransaction transaction(database);
        database.run("CREATE TABLE kept (id INTEGER PRIMARY KEY) STRICT");
        transaction.commit();
    }
    EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema"), 1);
}

TEST(WriteTransaction, IsRefusedAtOnceWhileAnotherConnectionHoldsTheRightToWrite)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database first(place.path(), Access::ReadWrite, 0);
    Database second(place.path(), Access::ReadWrite, 0);
    const WriteTransaction held(first);
    try {
        const WriteTransaction refused(second);
        FAIL();
    } catch (const FileTrouble &trouble) {
        EXPECT_EQ(trouble.trouble().kind, Trouble::Kind::Locked);
        EXPECT_TRUE(trouble.trouble().text.contains(place.path()));
    }
}

} // namespace proven
