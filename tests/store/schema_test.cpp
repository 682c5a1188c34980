#include "domain/fields.h"
#include "store/book_file.h"
#include "store/schema.h"
#include "store/trouble.h"
#include "support/temporary_book.h"

#include <gtest/gtest.h>

namespace proven {

using test::TemporaryBook;
using test::writeBytes;

TEST(Schema, IsReachedWithTheFingerprintThatItIsKnownBy)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 0);
    WriteTransaction transaction(database);
    try {
        Schema::current().migrate(database, 0);
    } catch (const FileTrouble &) {
        FAIL() << "a released step was edited, or a new one has the fingerprint "
               << fingerprintOf(database).toStdString();
    }
    transaction.commit();
    EXPECT_EQ(database.number("PRAGMA user_version"), Schema::current().version());
    EXPECT_EQ(database.number("PRAGMA application_id"), bookApplicationId);
}

TEST(Schema, NamesEveryFieldOfEveryKindOfRecordInTheSameOrder)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 0);
    WriteTransaction transaction(database);
    Schema::current().migrate(database, 0);

    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        QStringList fields;
        const Record blank = blankRecord<Record>();
        eachField(blank, [&](const char *name, const auto &) { fields += QString::fromLatin1(name); });
        QStringList columns;
        Statement statement(database.handle(), "SELECT name FROM pragma_table_info('"
                                                   + QByteArray(tableOf<Record>.data(), tableOf<Record>.size())
                                                   + "') ORDER BY cid");
        Rows rows(statement);
        while (rows.next())
            columns += QString::fromUtf8(*rows.text(0));
        EXPECT_EQ(columns.join(u' ').toStdString(), fields.join(u' ').toStdString());
    });
}

TEST(Schema, IsStrictInEveryTable)
{
    const TemporaryBook place;
    writeBytes(place.path(), {});
    Database database(place.path(), Access::ReadWrite, 0);
    WriteTransaction transaction(database);
    Schema::current().migrate(database, 0);
    EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%) STRICT'"),
              0);
    EXPECT_GT(database.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"), 10);
}

} // namespace proven
