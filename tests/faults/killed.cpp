// A child works on the book and tells of each change that was acknowledged; it is killed at any moment. The next child
// goes on with what it left behind.

#include "child.h"
#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QDir>

#include <sqlite3.h>

#include <random>

namespace proven::faults {

namespace {

constexpr int killsShort = 200;
constexpr int killsFull = 2000;
constexpr int upgradesShort = 40;
constexpr int upgradesFull = 400;
constexpr int longestUpgradeMicroseconds = 30'000;
constexpr int leastMilliseconds = 15;
constexpr int mostMilliseconds = 75;

/// What a child writes into its pipe once a change is acknowledged.
struct Acknowledged {
    qint64 entry;
    int records; ///< what the book holds after it
};

int recordsIn(const Book &book)
{
    return static_cast<int>(book.all<Round>().size() + book.all<Vendor>().size() + book.all<Engagement>().size());
}

/// Erased and taken back so often that nobody is left to give a job to, a book only gets another round.
bool holdsWhatOperationsNeed(const Book &book)
{
    return book.all<Trial>().size() > 1 && book.all<Engagement>().size() > 0;
}

/// One of operations(), another round, something taken back or done again.
Performance anyChange(Ledger &ledger, std::mt19937 &chance, const QString &freeName)
{
    const std::size_t place = chance() % (operations().size() + 3);
    if (place < operations().size() && holdsWhatOperationsNeed(ledger.book()))
        return operations()[place].run(ledger);
    if (place == operations().size() && ledger.nextUndo())
        return ledger.undo(today);
    if (place == operations().size() + 1 && ledger.nextRedo())
        return ledger.redo(today);
    return addRound(ledger, freeName);
}

/// Changes of every kind, one after another, until the child is killed.
[[noreturn]] void work(const QString &path, int pipe, unsigned seed)
{
    const auto ledger = openLedger(path);
    std::mt19937 chance(seed);
    for (int count = 0;; ++count) {
        const Performance performance = anyChange(*ledger, chance, QStringLiteral("Round %1 %2").arg(seed).arg(count));
        const auto *performed = std::get_if<Performed>(&performance);
        // Recorded a second time, how a job went is no change.
        if (!performed || performed->entry == 0)
            continue;
        if (!Child::tell(pipe, Acknowledged{performed->entry, recordsIn(ledger->book())}))
            ::_exit(EXIT_FAILURE);
    }
}

/// What the child does that is wrong on purpose: big changes without a journal to take them back with.
[[noreturn]] void workWithoutJournal(const QString &path, int pipe)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = OFF; PRAGMA cache_size = 5", nullptr, nullptr, nullptr);
    static_cast<void>(Child::tell(pipe, Acknowledged{0, 0}));
    for (;;)
        sqlite3_exec(database,
                     "BEGIN; UPDATE vendor SET notes = hex(randomblob(600)); UPDATE engagement SET note ="
                     " hex(randomblob(600)); UPDATE history SET changes = randomblob(500); COMMIT",
                     nullptr, nullptr, nullptr);
}

/// The last that a child told, and how many there were.
std::pair<Acknowledged, int> toldBy(const Child &child)
{
    Acknowledged last{0, 0};
    int count = 0;
    for (; const auto next = child.heard<Acknowledged>(); ++count)
        last = *next;
    return {last, count};
}

/// The book holds everything that was told, and at most the one change more that was on its way.
QStringList lossesAfter(const QString &path, const Acknowledged &told)
{
    const Ledger::Opened opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient);
    if (const auto *trouble = std::get_if<Trouble>(&opened))
        return {trouble->text};
    const Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
    const Ledger::Examination found = ledger.examine();
    QStringList wrong = found.fileTrouble + found.brokenLaws;
    const qint64 last = ledger.history(1).front().number;
    if (last < told.entry)
        wrong += QStringLiteral("entry %1 was acknowledged, the history ends at %2").arg(told.entry).arg(last);
    if (last == told.entry && recordsIn(ledger.book()) != told.records)
        wrong += QStringLiteral("%1 records instead of %2").arg(recordsIn(ledger.book())).arg(told.records);
    return wrong;
}

/// A child opens a book of the first version, which upgrades it. Killed at it, it leaves a book that is upgraded by
/// whoever opens it next, and no copy that is only half of one.
void killUpgrades(Rehearsal &rehearsal, std::mt19937 &chance)
{
    const test::TemporaryBook place;
    const QString scratch = place.in(QStringLiteral("scratch.proven"));
    const QByteArray first = test::bytesOf(QStringLiteral(PROVEN_SOURCE_DIR "/tests/store/data/version-1.proven"));
    test::writeBytes(scratch, first);
    const Acceptable upgraded = asItIs(scratch);
    std::uniform_int_distribution<int> wait(0, longestUpgradeMicroseconds);
    int atWork = 0;
    for (int kill = 0; kill < rehearsal.times(upgradesShort, upgradesFull); ++kill) {
        QDir folder(place.folder());
        for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
            folder.remove(name);
        test::writeBytes(place.path(), first);
        Child child([&](int pipe) {
            static_cast<void>(Child::tell(pipe, 'b'));
            const auto ledger = openLedger(place.path());
            static_cast<void>(Child::tell(pipe, 'e'));
        });
        static_cast<void>(child.heard<char>());
        child.killAfter(std::chrono::microseconds(wait(chance)));
        atWork += child.heard<char>() ? 0 : 1;
        QStringList wrong;
        for (const QString &name : folder.entryList({QStringLiteral("book (*.proven")}, QDir::Files)) {
            test::writeBytes(scratch, test::bytesOf(place.in(name)));
            wrong += losses(scratch, {upgraded});
        }
        wrong += losses(place.path(), {upgraded});
        rehearsal.tried(QStringLiteral("an upgrade, kill %1").arg(kill), wrong);
    }
    std::printf("%d upgrades were killed before their end\n", atWork);
    if (atWork == 0)
        rehearsal.tried(QStringLiteral("upgrades"), {QStringLiteral("every child had ended before it was killed")});
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("killed", argc, argv);
    std::mt19937 chance(rehearsal.seed());
    std::uniform_int_distribution<int> wait(leastMilliseconds, mostMilliseconds);
    proven::test::TemporaryBook place;
    makeBook(place.path());
    const QByteArray bytes = proven::test::bytesOf(place.path());
    int acknowledged = 0;
    Acknowledged last{0, 0};
    for (int kill = 0; kill < rehearsal.times(killsShort, killsFull); ++kill) {
        // Opening takes longer as the book grows: begun anew, there is always time to be killed at work.
        if (kill % 20 == 0) {
            QFile::remove(place.path() + QStringLiteral("-journal"));
            proven::test::writeBytes(place.path(), bytes);
            last = {0, 0};
        }
        Child child([&](int pipe) { work(place.path(), pipe, rehearsal.seed() + static_cast<unsigned>(kill)); });
        child.killAfter(std::chrono::milliseconds(wait(chance)));
        const auto [told, count] = toldBy(child);
        acknowledged += count;
        if (count > 0)
            last = told;
        rehearsal.tried(QStringLiteral("kill %1").arg(kill), lossesAfter(place.path(), last));
    }
    std::printf("%d changes were acknowledged\n", acknowledged);
    killUpgrades(rehearsal, chance);

    constexpr int kills = 20;
    int lost = 0;
    for (int kill = 0; kill < kills; ++kill) {
        proven::test::writeBytes(place.path(), bytes);
        Child child([&](int pipe) { workWithoutJournal(place.path(), pipe); });
        child.killAfter(std::chrono::milliseconds(wait(chance)));
        lost += lossesAfter(place.path(), {0, 0}).isEmpty() ? 0 : 1;
    }
    rehearsal.control("a child that keeps no journal", lost > 0);
    if (acknowledged == 0)
        rehearsal.tried(QStringLiteral("all"), {QStringLiteral("no child lived to acknowledge anything")});
    return rehearsal.result();
}
