#include "store/record_table.h"
#include "stored_book.h"
#include "support/random_records.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <sys/stat.h>
#include <unistd.h>

namespace proven {

using test::entryTitled;
using test::noWaiting;
using test::smallBook;
using test::TemporaryBook;
using test::troubleOf;

namespace {

void save(BookStore &store, const Changes &changes)
{
    BookStore::Writing writing(store);
    writing.save(changes);
    writing.append(entryTitled(QStringLiteral("Changed")), {changes, {}});
    writing.commit();
}

} // namespace

RC_GTEST_PROP(BookStore, GivesBackEveryBookAsItWasSaved, ())
{
    const Book book = test::anyBook();
    const TemporaryBook place;
    test::store(place.path(), book);
    RC_ASSERT(BookStore::open(place.path(), noWaiting)->load() == book);
}

RC_GTEST_PROP(BookStore, SavesWhateverLeadsFromOneBookToAnother, ())
{
    const Book before = test::anyBook();
    const Book after = test::anyBook();
    const TemporaryBook place;
    test::store(place.path(), before);
    const auto store = BookStore::open(place.path(), noWaiting);
    save(*store, Book::difference(before, after));
    RC_ASSERT(store->load() == after);
    RC_ASSERT(store->examine().isEmpty());
    RC_ASSERT(BookStore::open(place.path(), noWaiting)->load() == after);
}

TEST(BookStore, KeepsTheHistoryEntryByEntry)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    StoredEntry entry = entryTitled(QStringLiteral("Took back: '); DROP TABLE history; --"));
    entry.kind = EntryKind::Undone;
    entry.reverses = 1;
    entry.bar = Bar::Erased;
    entry.lastId = 77;
    {
        BookStore::Writing writing(*store);
        EXPECT_EQ(writing.append(entry, {}), 2);
        writing.commit();
    }
    entry.number = 2;
    EXPECT_EQ(store->history().last(), entry);
    EXPECT_EQ(store->history().latestAbout(1, EntryKind::Undone), 2);
    EXPECT_EQ(store->history().latestAbout(1, EntryKind::Redone), std::nullopt);
    EXPECT_EQ(store->history().before(2, 0).size(), 1U);
}

TEST(BookStore, MakesAFileForItsOwnerAlone)
{
    const TemporaryBook place;
    const mode_t before = ::umask(0);
    test::store(place.path(), smallBook());
    ::umask(before);
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(place.path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST(BookStore, LeavesNoFileBesideTheBookWhileItIdles)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    (void)store->load();
    EXPECT_EQ(QDir(place.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("book.proven")});
}

TEST(BookStore, ChangesNothingByOpeningAndReading)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const QByteArray before = test::bytesOf(place.path());
    const QDateTime modified = QFileInfo(place.path()).lastModified();
    {
        const auto store = BookStore::open(place.path(), noWaiting);
        (void)store->load();
        EXPECT_TRUE(store->examine().isEmpty());
    }
    EXPECT_EQ(test::bytesOf(place.path()), before);
    EXPECT_EQ(QFileInfo(place.path()).lastModified(), modified);
}

TEST(BookStore, NeverTouchesAFileThatIsThereWhenItMakesOne)
{
    const TemporaryBook place;
    test::writeBytes(place.path(), "precious");
    const auto trouble = troubleOf([&] { test::store(place.path(), smallBook()); });
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Trouble::Kind::Exists);
    EXPECT_EQ(test::bytesOf(place.path()), "precious");
}

TEST(BookStore, WritesNothingOfATransactionThatFailsHalfway)
{
    const TemporaryBook place;
    const Book book = smallBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    EXPECT_EQ(store->load(), book);

    Changes changes;
    Vendor vendor = *book.all<Vendor>().begin();
    vendor.id = Id<Vendor>(100);
    changes.add(vendor);
    Engagement unlawful = *book.all<Engagement>().begin();
    unlawful.id = Id<Engagement>(101);
    unlawful.start = QDate();
    changes.add(unlawful);
    const auto trouble = troubleOf([&] { save(*store, changes); });
    ASSERT_TRUE(trouble);
    EXPECT_FALSE(trouble->text.isEmpty());
    EXPECT_EQ(store->load(), book);
    EXPECT_TRUE(store->examine().isEmpty());
    EXPECT_EQ(store->history().last()->number, 1);
}

TEST(BookStore, RefusesAtTheCommitWhatRefersToNothing)
{
    const TemporaryBook place;
    const Book book = smallBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    Changes changes;
    changes.add(Trial{Id<Trial>(100), book.all<Round>().begin()->id, Id<Vendor>(4711)});
    EXPECT_TRUE(troubleOf([&] { save(*store, changes); }));
    EXPECT_EQ(store->load(), book);
}

TEST(BookStore, KeepsTheBookWholeWhenTheDiskIsFull)
{
    const TemporaryBook place;
    const Book book = smallBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    EXPECT_EQ(store->load(), book);
    Changes changes;
    for (int number = 0; number < 1000; ++number) {
        Vendor vendor = *book.all<Vendor>().begin();
        vendor.id = Id<Vendor>(1000 + number);
        vendor.notes = QString(1000, u'n');
        changes.add(vendor);
    }
    // SQLite answers as for a full disk once the file may not grow.
    {
        Database limited(place.path(), Access::ReadWrite, noWaiting);
        WriteTransaction transaction(limited);
        limited.run("PRAGMA max_page_count = 40");
        RecordTable<Vendor> vendors(limited);
        Seal change;
        const auto trouble = troubleOf([&] { vendors.put(changes.of<Vendor>(), change); });
        ASSERT_TRUE(trouble);
        EXPECT_EQ(trouble->kind, Trouble::Kind::Full);
    }
    EXPECT_EQ(store->load(), book);
    EXPECT_TRUE(store->examine().isEmpty());
}

TEST(BookStore, TellsOfALockAtOnceAndLosesNothing)
{
    const TemporaryBook place;
    const Book book = smallBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    EXPECT_EQ(store->load(), book);
    {
        Database other(place.path(), Access::ReadWrite, noWaiting);
        other.run("BEGIN EXCLUSIVE");
        const auto trouble = troubleOf([&] { save(*store, {}); });
        ASSERT_TRUE(trouble);
        EXPECT_EQ(trouble->kind, Trouble::Kind::Locked);
        EXPECT_EQ(troubleOf([&] { (void)store->load(); })->kind, Trouble::Kind::Locked);
        EXPECT_EQ(troubleOf([&] { (void)BookStore::open(place.path(), noWaiting)->load(); })->kind,
                  Trouble::Kind::Locked);
    }
    save(*store, {});
    EXPECT_EQ(store->load(), book);
}

TEST(BookStore, SavesNothingWhileAnotherReadsAndSavesItAfterwards)
{
    const TemporaryBook place;
    const Book book = smallBook();
    test::store(place.path(), book);
    const auto store = BookStore::open(place.path(), noWaiting);
    EXPECT_EQ(store->load(), book);
    Changes changes;
    Vendor vendor = *book.all<Vendor>().begin();
    vendor.id = Id<Vendor>(100);
    vendor.name = QStringLiteral("Deep Blue Books");
    changes.add(vendor);
    {
        Database other(place.path(), Access::ReadOnly, noWaiting);
        const ReadTransaction reading(other);
        EXPECT_EQ(other.number("SELECT count(*) FROM vendor"), 1);
        EXPECT_EQ(troubleOf([&] { save(*store, changes); })->kind, Trouble::Kind::Locked);
    }
    EXPECT_EQ(store->load(), book);
    save(*store, changes);
    EXPECT_EQ(store->load().all<Vendor>().size(), 2U);
}

TEST(BookStore, RefusesToWriteToAFileThatWasMovedOrReplaced)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    (void)store->load();
    ASSERT_TRUE(QFile::rename(place.path(), place.in(QStringLiteral("elsewhere.proven"))));
    EXPECT_EQ(troubleOf([&] { save(*store, {}); })->kind, Trouble::Kind::Replaced);
    EXPECT_EQ(troubleOf([&] { (void)store->changedElsewhere(); })->kind, Trouble::Kind::Replaced);
    test::store(place.path(), Book(smallBook()));
    EXPECT_EQ(troubleOf([&] { save(*store, {}); })->kind, Trouble::Kind::Replaced);
    EXPECT_EQ(BookStore::open(place.path(), noWaiting)->history().last()->number, 1);
}

TEST(BookStore, NoticesWhatAnotherConnectionWroteAndNotWhatItWroteItself)
{
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    const auto store = BookStore::open(place.path(), noWaiting);
    const auto other = BookStore::open(place.path(), noWaiting);
    (void)store->load();
    (void)other->load();
    save(*store, {});
    EXPECT_FALSE(store->changedElsewhere());
    EXPECT_TRUE(other->changedElsewhere());
    (void)other->load();
    EXPECT_FALSE(other->changedElsewhere());
}

TEST(BookStore, OpensAFileThatMayNotBeWrittenForReading)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everything";
    const TemporaryBook place;
    test::store(place.path(), smallBook());
    ASSERT_TRUE(QFile::setPermissions(place.path(), QFile::ReadOwner));
    const auto store = BookStore::open(place.path(), noWaiting);
    ASSERT_TRUE(store->readOnly());
    EXPECT_EQ(store->readOnly()->kind, Trouble::Kind::ReadOnly);
    EXPECT_EQ(store->load(), smallBook());
    EXPECT_EQ(troubleOf([&] { save(*store, {}); })->kind, Trouble::Kind::ReadOnly);
}

} // namespace proven
