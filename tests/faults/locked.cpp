// Others hold the book's locks, or write to it at the same time and are killed at it: whoever is impatient is told at
// once, whoever is patient gets through, and no acknowledged change is lost on either side.

#include "child.h"
#include "disk_shim.h"
#include "ledger/backups.h"
#include "operations.h"
#include "rehearsal.h"
#include "support/other_program.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QFile>

#include <random>

#include <fcntl.h>

namespace proven::faults {

namespace {

constexpr int killsShort = 40;
constexpr int killsFull = 400;
constexpr int leastMilliseconds = 20;
constexpr int mostMilliseconds = 80;
/// Run with this and a path, the program tries to begin a change in that file.
constexpr char writesToo[] = "--writes-too";
constexpr int gotIn = 17;
constexpr int longEnoughToWait = 300;
constexpr useconds_t pauseMicroseconds = 5000;

QStringList whileHeld(const QString &path, const char *lock, bool forbidsReading)
{
    QStringList wrong;
    const auto ledger = openLedger(path);
    const Acceptable before{ledger->book(), ledger->history().size()};
    {
        const test::OtherProgram other(path);
        if (!other.does(lock))
            return {QStringLiteral("the lock could not be taken")};
        const Performance performance = addRound(*ledger, QStringLiteral("Held"));
        const auto *trouble = std::get_if<Trouble>(&performance);
        if (!trouble || trouble->kind != Trouble::Kind::Locked)
            wrong += QStringLiteral("a change was not refused as locked");
        const auto refreshed = ledger->refresh();
        if (refreshed && refreshed->kind != Trouble::Kind::Locked)
            wrong += refreshed->text;
        const auto opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Impatient);
        if (std::holds_alternative<Trouble>(opened) != forbidsReading)
            wrong += forbidsReading ? QStringLiteral("it could be read") : QStringLiteral("it could not be read");
        if (!(ledger->book() == before.book))
            wrong += QStringLiteral("the open book changed");
    }
    if (!std::holds_alternative<Performed>(addRound(*ledger, QStringLiteral("After ") + QString::fromLatin1(lock))))
        wrong += QStringLiteral("nothing can be saved after the lock has gone");
    wrong += losses(path, {{ledger->book(), before.entries + 1}});
    return wrong;
}

/// Does `act` while somebody holds the lock for a moment. False where they could not.
template <class Act>
bool whileHeldForAMoment(const QString &path, Act act)
{
    Child holder([&](int pipe) {
        const test::OtherProgram other(path);
        static_cast<void>(Child::tell(pipe, other.does("BEGIN EXCLUSIVE")));
        ::usleep(longEnoughToWait * 1000);
    });
    const bool held = holder.heard<bool>().value_or(false);
    act();
    static_cast<void>(holder.ended());
    return held;
}

/// Whoever is patient waits for the lock: to open, to save and to copy.
QStringList patience(const QString &path)
{
    QStringList wrong;
    std::unique_ptr<Ledger> ledger;
    const bool held = whileHeldForAMoment(path, [&] {
        auto opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Patient);
        if (auto *patient = std::get_if<std::unique_ptr<Ledger>>(&opened))
            ledger = std::move(*patient);
    });
    if (!held || !ledger)
        return {QStringLiteral("did not wait for the lock")};
    if (!std::holds_alternative<Performed>(addRound(*ledger, QStringLiteral("Patient"))))
        wrong += QStringLiteral("could not save after the wait");
    const QString copy = path + QStringLiteral(".copy");
    QFile::remove(copy);
    const bool heldAgain = whileHeldForAMoment(path, [&] {
        if (const auto trouble = ledger->copyTo(copy))
            wrong += trouble->text;
    });
    if (!heldAgain || !QFile::exists(copy))
        wrong += QStringLiteral("made no copy after the wait");
    return wrong;
}

std::size_t roundsNamed(const Book &book, const QString &beginning)
{
    return static_cast<std::size_t>(
        std::count_if(book.all<Round>().begin(), book.all<Round>().end(),
                      [&](const Round &round) { return round.name.startsWith(beginning); }));
}

/// A child and this program change the same book by turns until the child is killed.
QStringList twoWriters(const QString &path, int kill, int milliseconds)
{
    const QString theirs = QStringLiteral("Theirs %1 ").arg(kill);
    const QString mine = QStringLiteral("Mine %1 ").arg(kill);
    Child writer([&](int pipe) {
        const auto opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Patient);
        Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
        for (int count = 0;; ++count) {
            if (std::holds_alternative<Performed>(addRound(ledger, theirs + QString::number(count))))
                static_cast<void>(Child::tell(pipe, count));
            // Whoever never pauses lets nobody else in.
            ::usleep(pauseMicroseconds);
        }
    });
    std::size_t saved = 0;
    {
        const auto opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Patient);
        if (const auto *trouble = std::get_if<Trouble>(&opened))
            return {trouble->text};
        Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
        const auto save = [&](int count) {
            saved += std::holds_alternative<Performed>(addRound(ledger, mine + QString::number(count))) ? 1 : 0;
        };
        save(0);
        ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
        save(1);
        writer.kill();
        save(2);
    }
    std::size_t told = 0;
    while (writer.heard<int>())
        ++told;
    const auto ledger = openLedger(path);
    QStringList wrong = ledger->examine().fileTrouble;
    if (roundsNamed(ledger->book(), mine) != saved || saved == 0)
        wrong += QStringLiteral("%1 of my changes were acknowledged, %2 are there")
                     .arg(saved)
                     .arg(roundsNamed(ledger->book(), mine));
    const std::size_t there = roundsNamed(ledger->book(), theirs);
    if (there < told || there > told + 1)
        wrong += QStringLiteral("%1 of their changes were acknowledged, %2 are there").arg(told).arg(there);
    return wrong;
}

void openAndClose(const QString &path)
{
    QFile file(path);
    static_cast<void>(file.open(QIODevice::ReadOnly));
}

/// While a change is being written another program wants to write as well. With `careless` this one opens and closes
/// the file in between, which is what drops SQLite's locks.
bool anotherGetsIn(const QString &path, bool careless)
{
    const test::OtherProgram one(path);
    if (!one.does("BEGIN IMMEDIATE"))
        return false;
    if (careless)
        openAndClose(path);
    // A program of its own: a child that goes on as this one would inherit what SQLite believes about its locks.
    Child second([&](int) {
        ::execl("/proc/self/exe", "faults_locked", writesToo, path.toUtf8().constData(), static_cast<char *>(nullptr));
    });
    return second.ended() == gotIn;
}

/// Is the right to write held by this program, as every other one sees it? A child asks: to ask this program itself
/// would have to open the file, and would drop the lock with closing it.
bool isReserved(const QString &path)
{
    // https://sqlite.org/src/doc/trunk/src/os_unix.c, RESERVED_BYTE.
    constexpr off_t reservedByte = 0x40000001;
    constexpr int held = 18;
    Child asking([&](int) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = reservedByte;
        lock.l_len = 1;
        if (file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
            ::_exit(held);
    });
    return asking.ended() == held;
}

/// Something that is done with an open book; false where it went otherwise than it must.
struct Act {
    const char *name;
    std::function<bool(Ledger &)> run;
};

bool isOpened(const Ledger::Opened &opened)
{
    return std::holds_alternative<std::unique_ptr<Ledger>>(opened);
}

/// What needs no right to write, or is refused for want of it. `folder` is empty. To open a book is not among it: that
/// looks at the file before SQLite may, and so no thread of this program does it while another works in the same book.
std::vector<Act> actsBesideALock(const QString &folder)
{
    const auto in = [folder](const char *name) { return folder + u'/' + QLatin1String(name); };
    return {
        {"a change",
         [](Ledger &ledger) { return std::holds_alternative<Trouble>(addRound(ledger, QStringLiteral("Refused"))); }},
        {"taking back", [](Ledger &ledger) { return std::holds_alternative<Trouble>(ledger.undo(today)); }},
        {"looking for news", [](Ledger &ledger) { return !ledger.refresh(); }},
        {"the history", [](Ledger &ledger) { return !ledger.history().empty(); }},
        {"what an entry changed",
         [](Ledger &ledger) { return ledger.changesOf(ledger.history(1).front().number).has_value(); }},
        {"an examination", [](Ledger &ledger) { return ledger.examine().fileTrouble.isEmpty(); }},
        {"a copy", [in](Ledger &ledger) { return !ledger.copyTo(in("copy.proven")); }},
        {"a copy beside it",
         [](Ledger &ledger) { return std::holds_alternative<QString>(ledger.keepCopy(QStringLiteral("locked"))); }},
        {"saving elsewhere", [in](Ledger &ledger) { return isOpened(ledger.saveAs(in("as.proven"), today)); }},
        {"salvaging", [in](Ledger &ledger) { return !ledger.salvageTo(in("salvaged.proven"), today); }},
        {"a backup",
         [in](Ledger &ledger) {
             const Backups backups(in("backups"), ledger);
             return std::holds_alternative<Backup>(backups.make(BackupReason::Asked))
                    && std::holds_alternative<std::vector<Backup>>(backups.examine());
         }},
    };
}

/// The same program holds the lock, which is dropped where anything but SQLite opens the file and closes it.
QStringList locksDroppedBy(const std::vector<Act> &acts, const QString &path)
{
    const auto ledger = openLedger(path);
    QStringList wrong;
    for (const Act &act : acts) {
        const test::OtherProgram holder(path);
        if (!holder.does("BEGIN IMMEDIATE") || !isReserved(path))
            return wrong << QStringLiteral("the lock could not be taken");
        if (!act.run(*ledger))
            wrong += QStringLiteral("went otherwise beside a lock: ") + QString::fromLatin1(act.name);
        if (!isReserved(path))
            wrong += QStringLiteral("the lock is gone after: ") + QString::fromLatin1(act.name);
    }
    return wrong;
}

/// Does whatever writes in `act` still hold, when it comes to write, the lock that it took when it began?
QStringList locksDroppedDuring(const std::function<void()> &act, const QString &path)
{
    QStringList wrong;
    bool wasReserved = false;
    bool wrote = false;
    DiskShim::installed().fault = [&, file = QFile::encodeName(path)](DiskShim::Call call, const QByteArray &at) {
        if (at == file && call == DiskShim::Call::Lock)
            wasReserved = isReserved(path);
        if (at == file && call == DiskShim::Call::Write) {
            wrote = true;
            if (!wasReserved)
                wrong += QStringLiteral("what is written is no longer locked");
        }
        return 0;
    };
    act();
    DiskShim::installed().fault = nullptr;
    wrong.removeDuplicates();
    return wrote ? wrong : QStringList{QStringLiteral("nothing was written")};
}

QStringList locksDroppedDuringChanges(const QString &path)
{
    const auto ledger = openLedger(path);
    QStringList wrong;
    for (const Operation &operation : operations()) {
        for (const QString &each : locksDroppedDuring([&] { done(operation.run(*ledger)); }, path))
            wrong += QString::fromLatin1(operation.name) + QStringLiteral(": ") + each;
    }
    return wrong;
}

/// Both judges of locks, before something that drops them and before something that does not.
bool noticesADroppedLock(const QString &path)
{
    const auto drops = [](Ledger &ledger) {
        openAndClose(ledger.path());
        return true;
    };
    const auto writes = [&](bool carelessly) {
        return locksDroppedDuring(
            [&] {
                const test::OtherProgram other(path);
                static_cast<void>(other.does("BEGIN IMMEDIATE; UPDATE vendor SET notes = hex(randomblob(8))"));
                if (carelessly)
                    openAndClose(path);
                static_cast<void>(other.does("COMMIT"));
            },
            path);
    };
    return !locksDroppedBy({{"opening and closing it", drops}}, path).isEmpty() && !writes(true).isEmpty()
           && writes(false).isEmpty();
}

/// How often this program has the book's file open.
int openCount(const QString &path)
{
    int count = 0;
    for (int descriptor = 0; descriptor < 256; ++descriptor)
        count += QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(descriptor)) == path ? 1 : 0;
    return count;
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    if (argc == 3 && qstrcmp(argv[1], writesToo) == 0)
        return proven::test::OtherProgram(QFile::decodeName(argv[2])).does("BEGIN IMMEDIATE") ? gotIn : EXIT_SUCCESS;
    const QCoreApplication application(argc, argv);
    static_cast<void>(DiskShim::installed());
    Rehearsal rehearsal("locked", argc, argv);
    const proven::test::TemporaryBook place;
    const auto fresh = [&] {
        QFile::remove(place.path());
        makeBook(place.path());
    };
    fresh();
    rehearsal.tried(QStringLiteral("held exclusively"), whileHeld(place.path(), "BEGIN EXCLUSIVE", true));
    rehearsal.tried(QStringLiteral("held for writing"),
                    whileHeld(place.path(), "BEGIN IMMEDIATE; UPDATE vendor SET notes = notes WHERE 0", false));
    rehearsal.tried(QStringLiteral("held for a moment"), patience(place.path()));
    const proven::test::TemporaryBook elsewhere;
    rehearsal.tried(QStringLiteral("whatever is done beside a lock"),
                    locksDroppedBy(actsBesideALock(elsewhere.folder()), place.path()));
    rehearsal.tried(QStringLiteral("the lock of a change"), locksDroppedDuringChanges(place.path()));
    fresh();
    rehearsal.tried(QStringLiteral("an open book is open once"), [&] {
        const auto ledger = openLedger(place.path());
        done(addRound(*ledger, QStringLiteral("Counted")));
        static_cast<void>(ledger->refresh());
        const int count = openCount(place.path());
        return count == 1 ? QStringList() : QStringList{QStringLiteral("it is open %1 times").arg(count)};
    }());

    std::mt19937 chance(rehearsal.seed());
    std::uniform_int_distribution<int> wait(leastMilliseconds, mostMilliseconds);
    for (int kill = 0; kill < rehearsal.times(killsShort, killsFull); ++kill) {
        if (kill % 20 == 0)
            fresh();
        rehearsal.tried(QStringLiteral("two writers, kill %1").arg(kill), twoWriters(place.path(), kill, wait(chance)));
    }

    rehearsal.control("closing the file oneself drops the lock",
                      anotherGetsIn(place.path(), true) && !anotherGetsIn(place.path(), false));
    fresh();
    rehearsal.control("whoever opens and closes the file is caught", noticesADroppedLock(place.path()));
    return rehearsal.result();
}
