#include "ledger/backups.h"

#include "open_ledger.h"
#include "support/meddling.h"

#include <gtest/gtest.h>

#include <unistd.h>

namespace proven {

using namespace test;

namespace {

/// A book with a backup from before its last change.
class Restore : public testing::Test {
protected:
    Restore()
    {
        const auto ledger = newLedger(place.path());
        done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
        before = ledger->book();
        EXPECT_FALSE(ledger->copyTo(backup));
        done(ledger->perform(addRound(QStringLiteral("Mistake")), today));
        after = ledger->book();
    }

    [[nodiscard]] Restored restored(const QString &from, const QString &to) const
    {
        auto result = restore(from, to);
        if (const auto *trouble = std::get_if<Trouble>(&result)) {
            ADD_FAILURE() << trouble->text.toStdString();
            return {};
        }
        return std::get<Restored>(std::move(result));
    }
    [[nodiscard]] QString refused(const QString &from, const QString &to) const
    {
        const auto result = restore(from, to);
        const auto *trouble = std::get_if<Trouble>(&result);
        EXPECT_TRUE(trouble);
        return trouble ? trouble->text : QString();
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(place.folder())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    }

    TemporaryBook place;
    QString backup = place.in(QStringLiteral("backup.proven"));
    Book before, after;
};

} // namespace

TEST_F(Restore, PutsTheBackupInPlaceAndKeepsWhatItReplaces)
{
    const QByteArray bytes = bytesOf(backup);
    const Restored result = restored(backup, place.path());
    EXPECT_EQ(openLedger(place.path())->book(), before);
    ASSERT_TRUE(result.replaced);
    EXPECT_EQ(*result.replaced, place.in(QStringLiteral("book (before restore).proven")));
    EXPECT_EQ(openLedger(*result.replaced)->book(), after);
    EXPECT_EQ(bytesOf(backup), bytes);
    EXPECT_EQ(files().size(), 3) << files().join(u'\n').toStdString();
}

TEST_F(Restore, CanBeTakenBackByRestoringWhatWasReplaced)
{
    const Restored first = restored(backup, place.path());
    const Restored second = restored(*first.replaced, place.path());
    EXPECT_EQ(openLedger(place.path())->book(), after);
    EXPECT_EQ(*second.replaced, place.in(QStringLiteral("book (before restore, 2).proven")));
    EXPECT_EQ(openLedger(*second.replaced)->book(), before);
}

TEST_F(Restore, MakesTheBookWhereNoneIs)
{
    const QString elsewhere = place.in(QStringLiteral("new.proven"));
    EXPECT_FALSE(restored(backup, elsewhere).replaced);
    EXPECT_EQ(openLedger(elsewhere)->book(), before);
    EXPECT_EQ(QFile::permissions(elsewhere) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(Restore, RefusesADamagedBackupAndTouchesNothing)
{
    meddle(backup, "UPDATE round SET name = 'Other'");
    const QByteArray bytes = bytesOf(place.path());
    EXPECT_TRUE(refused(backup, place.path()).contains(QStringLiteral("damaged")));
    EXPECT_EQ(bytesOf(place.path()), bytes);
    EXPECT_EQ(files().size(), 2);
}

TEST_F(Restore, RefusesWhatIsNoBook)
{
    writeBytes(place.in(QStringLiteral("letter.txt")), "Dear Sir");
    const QByteArray bytes = bytesOf(place.path());
    EXPECT_TRUE(refused(place.in(QStringLiteral("letter.txt")), place.path()).contains(QStringLiteral("no book")));
    EXPECT_TRUE(refused(place.in(QStringLiteral("missing.proven")), place.path()).contains(QStringLiteral("no file")));
    EXPECT_TRUE(refused(place.path(), place.path()).contains(QStringLiteral("the backup itself")));
    EXPECT_EQ(bytesOf(place.path()), bytes);
}

TEST_F(Restore, RefusesALinkAndAFolderInTheBooksPlace)
{
    const QString link = place.in(QStringLiteral("link.proven"));
    ASSERT_TRUE(QFile::link(place.path(), link));
    EXPECT_TRUE(refused(backup, link).contains(QStringLiteral("a link")));
    EXPECT_TRUE(refused(backup, place.folder()).contains(QStringLiteral("no ordinary file")));
    EXPECT_EQ(openLedger(place.path())->book(), after);
    EXPECT_TRUE(QFileInfo(link).isSymLink());
}

TEST_F(Restore, ReplacesADamagedBookAndKeepsItByteForByteWithWhatLiesBesideIt)
{
    writeBytes(place.path(), "no database at all");
    writeBytes(place.path() + QStringLiteral("-journal"), "its journal");
    writeBytes(place.path() + QStringLiteral("-wal"), "its log");
    const Restored result = restored(backup, place.path());
    EXPECT_EQ(openLedger(place.path())->book(), before);
    ASSERT_TRUE(result.replaced);
    EXPECT_EQ(bytesOf(*result.replaced), "no database at all");
    EXPECT_EQ(bytesOf(*result.replaced + QStringLiteral("-journal")), "its journal");
    EXPECT_EQ(bytesOf(*result.replaced + QStringLiteral("-wal")), "its log");
    EXPECT_FALSE(QFile::exists(place.path() + QStringLiteral("-journal")));
}

TEST_F(Restore, NeverLetsAStaleJournalIntoTheRestoredBook)
{
    // The book is gone, and the journal of a half-written change of it is not.
    meddle(place.path(), "PRAGMA journal_mode = PERSIST; BEGIN; UPDATE round SET name = 'Half'; COMMIT");
    ASSERT_TRUE(QFile::exists(place.path() + QStringLiteral("-journal")));
    ASSERT_TRUE(QFile::remove(place.path()));
    static_cast<void>(restored(backup, place.path()));
    EXPECT_FALSE(QFile::exists(place.path() + QStringLiteral("-journal")));
    EXPECT_TRUE(QFile::exists(place.in(QStringLiteral("book (before restore).proven-journal"))));
    EXPECT_EQ(openLedger(place.path())->book(), before);
}

TEST_F(Restore, IsToldByWhoeverHasTheReplacedBookOpen)
{
    const auto open = openLedger(place.path());
    static_cast<void>(restored(backup, place.path()));
    EXPECT_EQ(open->refresh()->kind, Trouble::Kind::Replaced);
    EXPECT_EQ(troubleOf(open->perform(addRound(QStringLiteral("Lost")), today))->kind, Trouble::Kind::Replaced);
}

TEST_F(Restore, SweepsUpWhatAKilledOneLeft)
{
    writeBytes(place.in(QStringLiteral(".book.proven.1abc.restoring")), "half");
    writeBytes(place.in(QStringLiteral("..book.proven.1abc.restoring.2def.new")), "half");
    // Killed between the second name and the new file: the same file under two names.
    ASSERT_EQ(::link(QFile::encodeName(place.path()).constData(),
                     QFile::encodeName(place.in(QStringLiteral("book (before restore).proven"))).constData()),
              0);
    const Restored result = restored(backup, place.path());
    EXPECT_EQ(*result.replaced, place.in(QStringLiteral("book (before restore).proven")));
    EXPECT_EQ(openLedger(*result.replaced)->book(), after);
    EXPECT_EQ(files().size(), 3) << files().join(u'\n').toStdString();
}

} // namespace proven
