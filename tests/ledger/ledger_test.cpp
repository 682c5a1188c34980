#include "open_ledger.h"

#include "store/book_store.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace proven {

using namespace test;

namespace {

/// No file of this process may grow beyond so many bytes while it lives: a full disk, as far as a program can tell.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;

private:
    rlimit m_before = {};
    void (*m_signal)(int);
};

} // namespace

TEST(Ledger, BeginsWithAnEmptyBookAndOneEntryThatCantBeTakenBack)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    EXPECT_EQ(ledger->book().currency(), QStringLiteral("EUR"));
    EXPECT_EQ(ledger->path(), place.path());
    EXPECT_FALSE(ledger->readOnly());
    ASSERT_EQ(ledger->history().size(), 1U);
    EXPECT_EQ(ledger->history().front().statedDay, today);
    EXPECT_TRUE(ledger->takenBackBy(1).empty());
    EXPECT_EQ(ledger->nextUndo(), std::nullopt);
    EXPECT_EQ(ledger->nextRedo(), std::nullopt);
    EXPECT_FALSE(refusalOf(ledger->undo(today)).isEmpty());
    EXPECT_FALSE(refusalOf(ledger->redo(today)).isEmpty());
    EXPECT_FALSE(refusalOf(ledger->undoTo(1, today)).isEmpty());
    EXPECT_TRUE(ledger->takenBackBy(1).empty());
}

TEST(Ledger, TellsABookFromAllOthersForAsLongAsItLives)
{
    const TemporaryBook place;
    const TemporaryBook copy;
    const TemporaryBook other;
    auto ledger = newLedger(place.path());
    const QString identity = ledger->identity();
    EXPECT_EQ(identity.size(), 32);
    RoundDetails round;
    round.name = QStringLiteral("Calls");
    done(ledger->perform(command::AddRound{round}, today));
    EXPECT_EQ(ledger->identity(), identity);
    ledger.reset();
    ASSERT_TRUE(QFile::copy(place.path(), copy.path()));
    EXPECT_EQ(openLedger(copy.path())->identity(), identity);

    Machine luck = steadyMachine();
    luck.randomBits = [] { return 7U; };
    EXPECT_NE(newLedger(other.path(), luck)->identity(), identity);
}

TEST(Ledger, SavesAChangeWithItsEntryAndSaysSoOnce)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    Heard heard(*ledger);
    const Book before = ledger->book();
    Book shown;
    QObject::connect(ledger.get(), &Ledger::changed, ledger.get(), [&] { shown = ledger->book(); });

    const Performed performed = done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    EXPECT_EQ(performed.entry, 2);
    EXPECT_FALSE(performed.title.isEmpty());
    ASSERT_EQ(heard.said.size(), 1U);
    EXPECT_EQ(heard.said.front(), performed.changes);
    EXPECT_EQ(performed.changes, Book::difference(before, ledger->book()));
    EXPECT_EQ(shown, ledger->book());
    EXPECT_EQ(openLedger(place.path())->book(), ledger->book());

    const HistoryEntry entry = ledger->history(1).front();
    EXPECT_EQ(entry.number, 2);
    EXPECT_EQ(entry.title, performed.title);
    EXPECT_EQ(entry.kind, EntryKind::Done);
    EXPECT_EQ(ledger->takenBackBy(entry.number).size(), 1U);
    EXPECT_EQ(ledger->nextUndo(), performed.title);
    EXPECT_EQ(ledger->savedAt(), QDateTime(today, QTime(12, 0), Qt::UTC));
}

TEST(Ledger, ChangesNothingWhereTheLawRefuses)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    Heard heard(*ledger);
    const Book before = ledger->book();
    EXPECT_FALSE(refusalOf(ledger->perform(addRound(QStringLiteral("call  CENTRE")), today)).isEmpty());
    EXPECT_EQ(ledger->book(), before);
    EXPECT_EQ(ledger->history().size(), 2U);
    EXPECT_TRUE(heard.said.empty());
}

TEST(Ledger, WritesNothingWhereTheBookSaysSoAlready)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    Heard heard(*ledger);
    const Performed performed = done(ledger->perform(command::SetCurrency{QStringLiteral("EUR")}, today));
    EXPECT_TRUE(performed.changes.empty());
    EXPECT_EQ(performed.entry, 0);
    EXPECT_EQ(ledger->history().size(), 1U);
    EXPECT_TRUE(heard.said.empty());
}

TEST(Ledger, KeepsEveryTextAsItIsWritten)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addVendor(QStringLiteral("Bright Calls")), today));
    const QString odd = QStringLiteral("'); DROP TABLE vendor; --\r\n=1+1 \"\u202E日本 \U0001F600");
    done(ledger->perform(editNotes(vendorNamed(*ledger, QStringLiteral("Bright Calls")), odd), today));
    EXPECT_EQ(vendorNamed(*openLedger(place.path()), QStringLiteral("Bright Calls")).notes, odd);
}

TEST(Ledger, ReplacesWhatNoTextCanHoldInTheBookAsInTheFile)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addVendor(QStringLiteral("Bright Calls")), today));
    QString broken = QStringLiteral("half ");
    broken += QChar(0xd83d);
    broken += QChar::Null;
    done(ledger->perform(editNotes(vendorNamed(*ledger, QStringLiteral("Bright Calls")), broken), today));
    EXPECT_EQ(vendorNamed(*ledger, QStringLiteral("Bright Calls")).notes, QStringLiteral("half \uFFFD\uFFFD"));
    EXPECT_EQ(openLedger(place.path())->book(), ledger->book());
}

TEST(Ledger, NeverGivesAnIdTwiceEvenWhenItsFirstOwnerIsGoneAndTheClockWentBack)
{
    const TemporaryBook place;
    qint64 first = 0;
    {
        const auto ledger = newLedger(place.path());
        done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
        first = roundNamed(*ledger, QStringLiteral("Call centre")).number();
        done(ledger->undo(today));
    }
    const auto ledger = openLedger(place.path(), machineAt(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC)));
    done(ledger->perform(addRound(QStringLiteral("Bookkeeping")), today));
    EXPECT_GT(roundNamed(*ledger, QStringLiteral("Bookkeeping")).number(), first);
}

TEST(Ledger, TellsWhatWasEnteredAheadOfTheMachinesDay)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("On the day")), today));
    done(ledger->perform(addRound(QStringLiteral("Before the day")), today.addDays(-40)));
    EXPECT_TRUE(ledger->enteredAhead().empty());
    done(ledger->perform(addRound(QStringLiteral("Ahead")), today.addDays(40)));
    ASSERT_EQ(ledger->enteredAhead().size(), 1U);
    EXPECT_EQ(ledger->enteredAhead().front().statedDay, today.addDays(40));
    EXPECT_EQ(ledger->enteredAhead().front().machineDay, QDateTime(today, QTime(12, 0), Qt::UTC).toLocalTime().date());
}

TEST(Ledger, TellsOfALockAtOnceAndKeepsEverything)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    const Book before = ledger->book();
    {
        Database other(place.path(), Access::ReadWrite, 0);
        other.run("BEGIN EXCLUSIVE");
        EXPECT_EQ(troubleOf(ledger->perform(addRound(QStringLiteral("Bookkeeping")), today))->kind,
                  Trouble::Kind::Locked);
        EXPECT_EQ(troubleOf(ledger->undo(today))->kind, Trouble::Kind::Locked);
        EXPECT_EQ(ledger->refresh()->kind, Trouble::Kind::Locked);
        ASSERT_TRUE(ledger->historyTrouble()) << "what was entered ahead can't be looked up";
        EXPECT_EQ(ledger->historyTrouble()->kind, Trouble::Kind::Locked);
        const auto refused = Ledger::open(place.path(), steadyMachine(), Ledger::Waiting::Impatient);
        ASSERT_TRUE(std::holds_alternative<Trouble>(refused));
        EXPECT_EQ(std::get<Trouble>(refused).kind, Trouble::Kind::Locked);
    }
    EXPECT_EQ(ledger->book(), before);
    EXPECT_FALSE(ledger->historyTrouble());
    done(ledger->perform(addRound(QStringLiteral("Bookkeeping")), today));
    EXPECT_EQ(ledger->history().size(), 3U);
}

TEST(Ledger, LosesNothingWhereTheDiskTakesNoMoreInTheMiddleOfAChange)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addVendor(QStringLiteral("Bright Calls")), today));
    const Book before = ledger->book();
    const Vendor vendor = vendorNamed(*ledger, QStringLiteral("Bright Calls"));
    const Command large = editNotes(vendor, QString(1'000'000, u'n'));
    std::optional<Trouble> trouble;
    {
        const FileSizeLimit limit(QFileInfo(place.path()).size());
        trouble = troubleOf(ledger->perform(large, today));
    }
    ASSERT_TRUE(trouble);
    EXPECT_TRUE(trouble->text.contains(place.path()));
    EXPECT_EQ(ledger->book(), before);
    EXPECT_EQ(ledger->history().size(), 2U);
    EXPECT_TRUE(ledger->examine().fileTrouble.isEmpty());
    done(ledger->perform(large, today));
    EXPECT_EQ(openLedger(place.path())->book(), ledger->book());
}

TEST(Ledger, RefusesToWriteWhereTheFileWasMovedAway)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    const Book before = ledger->book();
    ASSERT_TRUE(QFile::rename(place.path(), place.in(QStringLiteral("elsewhere.proven"))));
    EXPECT_EQ(troubleOf(ledger->perform(addRound(QStringLiteral("Call centre")), today))->kind,
              Trouble::Kind::Replaced);
    EXPECT_EQ(ledger->refresh()->kind, Trouble::Kind::Replaced);
    EXPECT_EQ(ledger->book(), before);
}

TEST(Ledger, ShowsANewerBookAndNeverWritesToIt)
{
    const TemporaryBook place;
    Book before;
    {
        const auto ledger = newLedger(place.path());
        done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
        before = ledger->book();
    }
    {
        Database newer(place.path(), Access::ReadWrite, 0);
        newer.run("PRAGMA user_version = 99");
    }
    const QByteArray bytes = bytesOf(place.path());
    {
        const auto ledger = openLedger(place.path());
        EXPECT_EQ(ledger->book(), before);
        ASSERT_TRUE(ledger->readOnly());
        EXPECT_EQ(troubleOf(ledger->perform(addRound(QStringLiteral("Bookkeeping")), today))->kind,
                  Trouble::Kind::Newer);
        EXPECT_EQ(troubleOf(ledger->undo(today))->kind, Trouble::Kind::Newer);
    }
    EXPECT_EQ(bytesOf(place.path()), bytes);
}

TEST(Ledger, NeverMakesABookWhereAFileLies)
{
    const TemporaryBook place;
    writeBytes(place.path(), "precious");
    const auto refused = Ledger::create(place.path(), QStringLiteral("EUR"), today, steadyMachine(),
                                        Ledger::Waiting::Patient);
    ASSERT_TRUE(std::holds_alternative<Trouble>(refused));
    EXPECT_EQ(std::get<Trouble>(refused).kind, Trouble::Kind::Exists);
    EXPECT_EQ(bytesOf(place.path()), "precious");
    const auto missing = Ledger::open(place.in(QStringLiteral("none")), steadyMachine(), Ledger::Waiting::Patient);
    EXPECT_EQ(std::get<Trouble>(missing).kind, Trouble::Kind::Missing);
}

TEST(Ledger, FindsNothingWrongWithABookThatItWroteItself)
{
    const TemporaryBook place;
    const auto ledger = newLedger(place.path());
    done(ledger->perform(addRound(QStringLiteral("Call centre")), today));
    done(ledger->perform(addVendor(QStringLiteral("Bright Calls"), roundNamed(*ledger, QStringLiteral("Call centre"))),
                         today));
    const Ledger::Examination examination = ledger->examine();
    EXPECT_TRUE(examination.fileTrouble.isEmpty());
    EXPECT_TRUE(examination.brokenLaws.isEmpty());
}

TEST(Ledger, FindsWhatBreaksALawInABookThatAnotherProgramWrote)
{
    const TemporaryBook place;
    BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Call centre")),
                                     builder.vendor(QStringLiteral("Bright Calls")), day("2026-11-01"));
    builder.decide(trial, DecisionKind::Promoted, day("2026-11-02"));
    StoredEntry entry;
    entry.uid = QByteArray(16, 'u');
    entry.statedDay = entry.machineDay = today;
    entry.enteredAt = QDateTime(today, QTime(12, 0), Qt::UTC);
    entry.lastId = 100;
    BookStore::create(place.path(), builder.asChanges(), entry);
    const Ledger::Examination examination = openLedger(place.path())->examine();
    EXPECT_TRUE(examination.fileTrouble.isEmpty());
    EXPECT_FALSE(examination.brokenLaws.isEmpty());
}

} // namespace proven
