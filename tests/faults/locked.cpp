// Others hold the book's locks, or write to it at the same time and are killed at it: whoever is impatient is told at
// once, whoever is patient gets through, and no acknowledged change is lost on either side.

#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <array>
#include <random>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

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

/// Another program at the file, through SQLite alone.
class Other {
public:
    explicit Other(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    ~Other() { sqlite3_close(m_database); }
    Other(const Other &) = delete;
    Other &operator=(const Other &) = delete;
    [[nodiscard]] bool does(const char *sql) const
    {
        return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }

private:
    sqlite3 *m_database = nullptr;
};

/// A child that runs `work` and is ended with it.
template <class Work>
pid_t child(Work work)
{
    const pid_t process = ::fork();
    if (process == 0) {
        work();
        ::_exit(EXIT_SUCCESS);
    }
    return process;
}

QStringList whileHeld(const QString &path, const char *lock, bool forbidsReading)
{
    QStringList wrong;
    const auto ledger = openLedger(path);
    const Acceptable before{ledger->book(), ledger->history().size()};
    {
        const Other other(path);
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
    std::array<int, 2> ends = {};
    if (::pipe(ends.data()) != 0)
        return false;
    const pid_t holder = child([&] {
        const Other other(path);
        const bool held = other.does("BEGIN EXCLUSIVE");
        const char told = held ? 1 : 0;
        static_cast<void>(::write(ends[1], &told, 1));
        ::usleep(longEnoughToWait * 1000);
    });
    char held = 0;
    static_cast<void>(::read(ends[0], &held, 1));
    act();
    ::waitpid(holder, nullptr, 0);
    ::close(ends[0]);
    ::close(ends[1]);
    return held == 1;
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
    std::array<int, 2> ends = {};
    if (::pipe(ends.data()) != 0)
        return {QStringLiteral("no pipe")};
    const QString theirs = QStringLiteral("Theirs %1 ").arg(kill);
    const QString mine = QStringLiteral("Mine %1 ").arg(kill);
    const pid_t writer = child([&] {
        const auto opened = Ledger::open(path, steadyMachine(), Ledger::Waiting::Patient);
        Ledger &ledger = *std::get<std::unique_ptr<Ledger>>(opened);
        for (int count = 0;; ++count) {
            if (std::holds_alternative<Performed>(addRound(ledger, theirs + QString::number(count)))) {
                const char told = 1;
                static_cast<void>(::write(ends[1], &told, 1));
            }
            // Whoever never pauses lets nobody else in.
            ::usleep(pauseMicroseconds);
        }
    });
    ::close(ends[1]);
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
        ::kill(writer, SIGKILL);
        ::waitpid(writer, nullptr, 0);
        save(2);
    }
    std::size_t told = 0;
    for (char each = 0; ::read(ends[0], &each, 1) == 1;)
        ++told;
    ::close(ends[0]);
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

/// While a change is being written another program wants to write as well. With `careless` this one opens and closes
/// the file in between, which is what drops SQLite's locks.
bool anotherGetsIn(const QString &path, bool careless)
{
    const Other one(path);
    if (!one.does("BEGIN IMMEDIATE"))
        return false;
    if (careless) {
        QFile file(path);
        static_cast<void>(file.open(QIODevice::ReadOnly));
    }
    int status = 0;
    // A program of its own: a child that goes on as this one would inherit what SQLite believes about its locks.
    const pid_t second = child([&] {
        ::execl("/proc/self/exe", "faults_locked", writesToo, path.toUtf8().constData(), static_cast<char *>(nullptr));
    });
    ::waitpid(second, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == gotIn;
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
        return Other(QFile::decodeName(argv[2])).does("BEGIN IMMEDIATE") ? gotIn : EXIT_SUCCESS;
    const QCoreApplication application(argc, argv);
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
    rehearsal.tried(QStringLiteral("nobody opens it but SQLite"), [&] {
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
    return rehearsal.result();
}
