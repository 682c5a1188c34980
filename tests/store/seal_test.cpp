#include "store/seal.h"
#include "stored_book.h"
#include "support/meddling.h"
#include "support/random_records.h"

#include <QDir>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {

using test::entryTitled;
using test::meddle;
using test::noWaiting;
using test::smallBook;
using test::TemporaryBook;
using test::troubleOf;

namespace {

/// Two vendors, whose names can change places.
Book bookOfTwo()
{
    Book book = test::smallBook();
    Vendor other = *book.all<Vendor>().begin();
    other.id = Id<Vendor>(book.lastId() + 1);
    other.name = QStringLiteral("Deep Blue Books");
    Changes changes;
    changes.add(other);
    book.apply(changes);
    return book;
}

/// A book with three entries in its history.
void storeWithHistory(const QString &path)
{
    test::store(path, bookOfTwo());
    const auto store = BookStore::open(path, noWaiting);
    for (const char *title : {"Second", "Third"}) {
        BookStore::Writing writing(*store);
        writing.append(entryTitled(QString::fromLatin1(title)), {});
        writing.commit();
    }
}

QStringList findingsIn(const QString &path)
{
    return BookStore::open(path, noWaiting)->examine();
}

} // namespace

RC_GTEST_PROP(Seal, IsWhatTheRowsAddUpToWhateverWasSaved, ())
{
    const TemporaryBook place;
    Book book = test::anyBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    for (int time = 0; time < 3; ++time) {
        const Book next = test::anyBook();
        BookStore::Writing writing(*store);
        const Changes changes = Book::difference(book, next);
        writing.save(changes);
        writing.append(entryTitled(QStringLiteral("Changed")), {changes, {}});
        writing.commit();
        book = next;
    }
    Database database(place.path(), Access::ReadOnly, noWaiting);
    RC_ASSERT(keptSeal(database) == reckonedSeal(database));
}

class SilentlyChangedBook : public testing::TestWithParam<const char *> {};

TEST_P(SilentlyChangedBook, IsNoticedWhenItIsRead)
{
    const TemporaryBook place;
    storeWithHistory(place.path());
    meddle(place.path(), GetParam());
    const QByteArray before = test::bytesOf(place.path());
    const auto trouble = troubleOf([&] { (void)BookStore::open(place.path(), noWaiting)->load(); });
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Trouble::Kind::Damaged);
    EXPECT_TRUE(trouble->text.contains(QStringLiteral("not what was saved last"))
                || trouble->text.contains(QStringLiteral("what it should hold")))
        << trouble->text.toStdString();
    EXPECT_FALSE(findingsIn(place.path()).isEmpty());
    EXPECT_EQ(test::bytesOf(place.path()), before);
}

// Each leaves a file that every table's CHECKs, SQLite's own examination and the laws find nothing wrong with.
INSTANTIATE_TEST_SUITE_P(
    By, SilentlyChangedBook,
    testing::Values(
        "UPDATE vendor SET phone = '5' WHERE name = 'Bright Calls'",
        "UPDATE engagement SET quality = 1 WHERE quality IS NOT NULL OR outcome = 'delivered'",
        "DELETE FROM touchpoint", "DELETE FROM unit",
        "INSERT INTO task VALUES (77, 'Planted', NULL, 0, 0, 'simple', 0, NULL, 'once', 'nothing', '')",
        "UPDATE vendor SET name = CASE name WHEN 'Bright Calls' THEN 'Deep Blue Books' ELSE 'Bright Calls' END",
        "UPDATE book SET currency = 'USD'", "UPDATE history SET title = 'Nothing' WHERE number = 2",
        "UPDATE history SET changes = x'a0', entered_at = '2026-11-23T10:11:12.014Z' WHERE number = 2",
        "DELETE FROM history WHERE number = 3", "UPDATE seal SET sum = sum + 1", "UPDATE seal SET rows = rows + 1",
        "DELETE FROM seal"));

TEST(Seal, IsComparedBeforeASealedBookIsUpgraded)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    meddle(place.path(), "UPDATE vendor SET phone = '5'");
    const QByteArray before = test::bytesOf(place.path());
    // A later version whose tables are the same: sealed anew there, the damage would look whole for ever.
    const QString nothingNew = place.in(QStringLiteral("next.sql"));
    test::writeBytes(nothingNew, "PRAGMA foreign_keys;\n");
    const Schema next = test::oneStepAfterToday(nothingNew, Schema::current().fingerprint(Schema::current().version()));
    EXPECT_EQ(troubleOf([&] { (void)BookStore::open(place.path(), noWaiting, next); })->kind, Trouble::Kind::Damaged);
    EXPECT_EQ(test::bytesOf(place.path()), before);
}

TEST(Seal, IsNoticedToBeWrongWhileTheBookIsOpen)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    (void)store->load();
    meddle(place.path(), "UPDATE vendor SET phone = '5'");
    EXPECT_TRUE(store->changedElsewhere());
    EXPECT_EQ(troubleOf([&] { (void)store->load(); })->kind, Trouble::Kind::Damaged);
}

TEST(Seal, IsComparedBeforeACopyCounts)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    meddle(place.path(), "UPDATE vendor SET phone = '5'");
    const QString target = place.in(QStringLiteral("copy.proven"));
    const auto store = BookStore::open(place.path(), noWaiting);
    EXPECT_EQ(troubleOf([&] { store->copyTo(target); })->kind, Trouble::Kind::Damaged);
    EXPECT_EQ(QDir(place.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("book.proven")});
}

TEST(Seal, RefusesToChangeARowThatIsNotThere)
{
    const TemporaryBook place;
    const Book book = smallBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    Vendor stranger = *book.all<Vendor>().begin();
    stranger.id = Id<Vendor>(4711);
    Changes changes;
    changes.remove(stranger);
    EXPECT_EQ(troubleOf([&] {
                  BookStore::Writing writing(*store);
                  writing.save(changes);
                  writing.commit();
              })->kind,
              Trouble::Kind::Damaged);
    EXPECT_EQ(store->load(), book);
}

class ForgedHistory : public testing::TestWithParam<const char *> {};

TEST_P(ForgedHistory, IsToldByItsChainThoughTheSealIsRight)
{
    const TemporaryBook place;
    storeWithHistory(place.path());
    meddle(place.path(), GetParam());
    test::sealAnew(place.path());
    EXPECT_EQ(troubleOf([&] { (void)BookStore::open(place.path(), noWaiting)->load(); }), std::nullopt);
    EXPECT_FALSE(findingsIn(place.path()).isEmpty());
}

INSTANTIATE_TEST_SUITE_P(By, ForgedHistory,
                         testing::Values("UPDATE history SET title = 'Nothing' WHERE number = 2",
                                         "UPDATE history SET changes = x'a0a0' WHERE number = 1",
                                         "UPDATE history SET stated_day = '2026-11-22' WHERE number = 3",
                                         "UPDATE history SET uid = randomblob(16) WHERE number = 2",
                                         "UPDATE history SET barred = 'erasure' WHERE number = 3",
                                         "UPDATE history SET barred = 'beginning' WHERE number = 1",
                                         "DELETE FROM history WHERE number = 1", "DELETE FROM history WHERE number = 2",
                                         "UPDATE history SET number = 4 WHERE number = 3",
                                         "UPDATE history SET salt = NULL WHERE number = 2",
                                         "UPDATE history SET content = randomblob(32) WHERE number = 2",
                                         "UPDATE history SET chain = randomblob(32) WHERE number = 2"));

TEST(Chain, StaysWholeWhenAnErasureRewritesAnEntryAndKeepsNoSalt)
{
    const TemporaryBook place;
    storeWithHistory(place.path());
    {
        const auto store = BookStore::open(place.path(), noWaiting);
        StoredEntry erased = store->history().before(3, 1).front();
        ASSERT_EQ(erased.number, 2);
        erased.title = QStringLiteral("A change to Erased vendor 1");
        erased.bar = Bar::Erased;
        BookStore::Writing writing(*store);
        writing.rewrite(erased, {});
        writing.commit();
        EXPECT_TRUE(store->examine().isEmpty()) << store->examine().join(u'\n').toStdString();
    }
    Database database(place.path(), Access::ReadOnly, noWaiting);
    EXPECT_EQ(database.number("SELECT count(*) FROM history WHERE salt IS NULL AND number = 2"), 1);
    EXPECT_EQ(database.number("SELECT count(*) FROM history WHERE content IS NOT NULL AND chain IS NOT NULL"), 3);
}

} // namespace proven
