#include "stored_book.h"
#include "support/meddling.h"

#include <gtest/gtest.h>

namespace proven {

using test::meddle;
using test::noWaiting;
using test::smallBook;
using test::TemporaryBook;
using test::troubleOf;

namespace {

std::optional<Trouble> troubleOpening(const QString &path)
{
    return troubleOf([&] { (void)BookStore::open(path, noWaiting)->load(); });
}

/// Opening it is trouble, and leaves it as it is.
void expectDamaged(const QString &path)
{
    const QByteArray before = test::bytesOf(path);
    const auto trouble = troubleOpening(path);
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Trouble::Kind::Damaged);
    EXPECT_TRUE(trouble->text.contains(path));
    EXPECT_EQ(test::bytesOf(path), before);
}

} // namespace

class UnreadableValue : public testing::TestWithParam<const char *> {};

TEST_P(UnreadableValue, IsTroubleInWordsThoughTheSealIsRight)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    ASSERT_FALSE(troubleOpening(place.path()));
    meddle(place.path(), GetParam());
    expectDamaged(place.path());
    // So far the seal alone may have told it.
    test::sealAnew(place.path());
    expectDamaged(place.path());
    EXPECT_FALSE(troubleOpening(place.path())->text.contains(QStringLiteral("not what was saved last")));
}

class AlteredTables : public testing::TestWithParam<const char *> {};

TEST_P(AlteredTables, AreTroubleInWordsAndLeftAsTheyAre)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    ASSERT_FALSE(troubleOpening(place.path()));
    meddle(place.path(), GetParam());
    expectDamaged(place.path());
}

INSTANTIATE_TEST_SUITE_P(
    In, UnreadableValue,
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
    By, AlteredTables,
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

} // namespace proven
