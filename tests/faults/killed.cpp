// A child works on the book and tells of each change that was acknowledged; it is killed at any moment. The next child
// goes on with what it left behind.

#include "operations.h"
#include "rehearsal.h"
#include "support/temporary_book.h"
#include "whole_book.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace proven::faults {

namespace {

constexpr int killsShort = 200;
constexpr int killsFull = 2000;
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

/// Changes of every kind, one after another, until the child is killed.
[[noreturn]] void work(const QString &path, int pipe, unsigned seed)
{
    const auto ledger = openLedger(path);
    std::mt19937 chance(seed);
    for (int count = 0;; ++count) {
        const std::size_t kind = chance() % 4;
        Performance performance;
        if (kind == 3 && ledger->nextUndo())
            performance = ledger->undo(today);
        else if (kind == 2)
            performance = ledger->nextRedo() ? ledger->redo(today)
                                             : addRound(*ledger, QStringLiteral("Round %1 %2").arg(seed).arg(count));
        else
            performance = operations()[kind == 1 && chance() % 8 == 0 ? 3 : 0].run(*ledger);
        const auto *performed = std::get_if<Performed>(&performance);
        if (!performed)
            continue;
        const Acknowledged told{performed->entry, recordsIn(ledger->book())};
        if (::write(pipe, &told, sizeof told) != sizeof told)
            ::_exit(EXIT_FAILURE);
    }
}

/// What the child does that is wrong on purpose: big changes without a journal to take them back with.
[[noreturn]] void workWithoutJournal(const QString &path, int pipe)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path.toUtf8().constData(), &database);
    sqlite3_exec(database, "PRAGMA journal_mode = OFF; PRAGMA cache_size = 5", nullptr, nullptr, nullptr);
    const Acknowledged told{0, 0};
    static_cast<void>(::write(pipe, &told, sizeof told));
    for (;;)
        sqlite3_exec(database,
                     "BEGIN; UPDATE vendor SET notes = hex(randomblob(600)); UPDATE engagement SET note ="
                     " hex(randomblob(600)); UPDATE history SET changes = randomblob(500); COMMIT",
                     nullptr, nullptr, nullptr);
}

class Child {
public:
    template <class Work>
    explicit Child(Work work)
    {
        std::array<int, 2> ends = {};
        if (::pipe(ends.data()) != 0)
            std::exit(EXIT_FAILURE);
        m_process = ::fork();
        if (m_process == 0) {
            ::close(ends[0]);
            work(ends[1]);
        }
        ::close(ends[1]);
        m_pipe = ends[0];
    }
    ~Child() { ::close(m_pipe); }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    void killAfter(int milliseconds)
    {
        ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    /// The last that it told, and how many there were.
    [[nodiscard]] std::pair<Acknowledged, int> told() const
    {
        Acknowledged last{0, 0};
        int count = 0;
        for (Acknowledged next = {}; ::read(m_pipe, &next, sizeof next) == sizeof next; ++count)
            last = next;
        return {last, count};
    }

private:
    pid_t m_process;
    int m_pipe;
};

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
        child.killAfter(wait(chance));
        const auto [told, count] = child.told();
        acknowledged += count;
        if (count > 0)
            last = told;
        rehearsal.tried(QStringLiteral("kill %1").arg(kill), lossesAfter(place.path(), last));
    }
    std::printf("%d changes were acknowledged\n", acknowledged);

    constexpr int kills = 20;
    int lost = 0;
    for (int kill = 0; kill < kills; ++kill) {
        proven::test::writeBytes(place.path(), bytes);
        Child child([&](int pipe) { workWithoutJournal(place.path(), pipe); });
        child.killAfter(wait(chance));
        lost += lossesAfter(place.path(), {0, 0}).isEmpty() ? 0 : 1;
    }
    rehearsal.control("a child that keeps no journal", lost > 0);
    if (acknowledged == 0)
        rehearsal.tried(QStringLiteral("all"), {QStringLiteral("no child lived to acknowledge anything")});
    return rehearsal.result();
}
