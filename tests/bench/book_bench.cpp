// How long the main jobs take, each beside its floor: what SQLite, or the disk, takes for the same rows alone. Read the
// figures against each other, not against a clock: machines are noisy. With --make FILE JOBS it makes a book, with
// --table FILE JOBS a table, with --import BOOK TABLE it takes a table in without a backup, with
// --once JOB/SIZE it does one job once, and ends.
#include "bench_book.h"
#include "exchange/report.h"
#include "rules/decide.h"
#include "rules/standing.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <unistd.h>

#include <cstring>
#include <map>

using namespace proven;
using namespace proven::bench;

namespace {

constexpr qint64 small = 1'000;
constexpr qint64 middle = 10'000;
constexpr qint64 large = 100'000;

/// Made once a run for each size.
const BookFile &bookOf(qint64 jobs)
{
    static std::map<qint64, std::unique_ptr<BookFile>> books;
    auto &book = books[jobs];
    if (!book)
        book = std::make_unique<BookFile>(jobs);
    return *book;
}

void importTable(benchmark::State &state)
{
    const SourceFile table = tableOf(state.range(0));
    for (auto _ : state) {
        const QTemporaryDir folder;
        auto made = Ledger::create(folder.filePath(QStringLiteral("bench.proven")), QStringLiteral("EUR"), today,
                                   benchMachine(), Ledger::Waiting::Patient);
        auto &ledger = *std::get<std::unique_ptr<Ledger>>(made);
        const Performance performance = ledger.perform(command::Import{readTables({table}, {}, ledger.book()).tables},
                                                       today);
        benchmark::DoNotOptimize(performance);
    }
}
BENCHMARK(importTable)->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond)->UseRealTime();

/// Every row and column that opening reads, looked at through SQLite's own interface and thrown away.
void scanRows(benchmark::State &state)
{
    const QByteArray path = QFile::encodeName(bookOf(state.range(0)).path());
    for (auto _ : state) {
        sqlite3 *file = nullptr;
        sqlite3_open_v2(path.constData(), &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nullptr);
        qint64 sum = 0;
        for (const char *table : {"book", "round", "vendor", "trial", "decision", "task", "engagement", "unit",
                                  "touchpoint", "snooze", "history", "seal"}) {
            sqlite3_stmt *rows = nullptr;
            if (sqlite3_prepare_v2(file, (QByteArray("SELECT * FROM ") + table).constData(), -1, &rows, nullptr)
                != SQLITE_OK)
                qFatal("%s", sqlite3_errmsg(file));
            const int columns = sqlite3_column_count(rows);
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int column = 0; column < columns; ++column) {
                    if (sqlite3_column_type(rows, column) == SQLITE_INTEGER)
                        sum += sqlite3_column_int64(rows, column);
                    else if (sqlite3_column_text(rows, column))
                        sum += sqlite3_column_bytes(rows, column);
                }
            }
            sqlite3_finalize(rows);
        }
        benchmark::DoNotOptimize(sum);
        sqlite3_close(file);
    }
}
BENCHMARK(scanRows)->Arg(small)->Arg(middle)->Arg(large)->Unit(benchmark::kMillisecond);

void openBook(benchmark::State &state)
{
    const BookFile &file = bookOf(state.range(0));
    for (auto _ : state) {
        auto ledger = file.open();
        benchmark::DoNotOptimize(ledger);
        state.PauseTiming();
        ledger.reset();
        state.ResumeTiming();
    }
}
BENCHMARK(openBook)->Arg(small)->Arg(middle)->Arg(large)->Unit(benchmark::kMillisecond);

void readAllStandings(benchmark::State &state)
{
    const auto ledger = bookOf(state.range(0)).open();
    for (auto _ : state) {
        for (const Trial &trial : ledger->book().all<Trial>())
            benchmark::DoNotOptimize(readTrial(ledger->book(), trial.id, today));
    }
}
BENCHMARK(readAllStandings)->Arg(small)->Arg(large)->Unit(benchmark::kMicrosecond);

/// One job of it corrected, and its trial read anew.
void readAfterAChange(benchmark::State &state)
{
    Book book = bookOf(state.range(0)).open()->book();
    qint64 turn = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const Engagement &before = *book.all<Engagement>().begin();
        Engagement after = before;
        after.outcome = Delivered{after.start, {}, true, Rating::of(1 + ++turn % 5), Rating::of(4)};
        Changes changes;
        changes.revise(before, after);
        const Id<Trial> trial = after.trial;
        state.ResumeTiming();
        book.apply(changes);
        benchmark::DoNotOptimize(readTrial(book, trial, today));
    }
}
BENCHMARK(readAfterAChange)->Arg(small)->Arg(large)->Unit(benchmark::kMicrosecond);

void reportOfTenVendors(benchmark::State &state)
{
    const auto ledger = bookOf(state.range(0)).open();
    for (auto _ : state)
        benchmark::DoNotOptimize(reportJson(ledger->book(), {}, today));
}
BENCHMARK(reportOfTenVendors)->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond);

void whatNeedsToday(benchmark::State &state)
{
    const auto ledger = bookOf(state.range(0)).open();
    for (auto _ : state)
        benchmark::DoNotOptimize(needsToday(ledger->book(), today));
}
BENCHMARK(whatNeedsToday)->Arg(small)->Arg(large)->Unit(benchmark::kMillisecond);

Command oneMoreJob(const Book &book)
{
    EngagementDetails job;
    job.title = QStringLiteral("One more list");
    job.start = today;
    job.due = today.addDays(7);
    return command::LogEngagement{book.all<Trial>().begin()->id, job, Open{}, false, false, {}};
}

/// Commit and history entry included.
void logOneJob(benchmark::State &state)
{
    const QTemporaryDir folder;
    const auto ledger = makeBook(folder.filePath(QStringLiteral("bench.proven")), state.range(0));
    const Command job = oneMoreJob(ledger->book());
    // The first write after an import lets go of the pages that SQLite kept of it: some 3 ms of 100,000 jobs, once.
    benchmark::DoNotOptimize(ledger->perform(job, today));
    for (auto _ : state)
        benchmark::DoNotOptimize(ledger->perform(job, today));
}
// The median over blocks of few iterations, since a job that is given stays.
BENCHMARK(logOneJob)->Arg(small)->Arg(large)->Iterations(40)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// What the disk takes for one page that has to be on it.
void syncOnePage(benchmark::State &state)
{
    const QTemporaryDir folder;
    const int file = ::open(QFile::encodeName(folder.filePath(QStringLiteral("page"))).constData(), O_CREAT | O_RDWR,
                            0600);
    const std::string page(4096, 'p');
    off_t at = 0;
    for (auto _ : state) {
        if (::pwrite(file, page.data(), page.size(), at) < 0 || ::fdatasync(file) != 0)
            qFatal("the disk takes nothing");
        at += static_cast<off_t>(page.size());
    }
    ::close(file);
}
BENCHMARK(syncOnePage)->Iterations(40)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// One run of one job over a book of that size, for who counts instructions: "openBook/1000". "none" makes the book.
int once(const QByteArray &job)
{
    const QByteArray name = job.left(job.indexOf('/'));
    const qint64 jobs = job.mid(job.indexOf('/') + 1).toLongLong();
    const BookFile &file = bookOf(jobs);
    if (name == "none")
        return EXIT_SUCCESS;
    const auto ledger = file.open();
    const Book &book = ledger->book();
    if (name == "readAllStandings") {
        for (const Trial &trial : book.all<Trial>())
            static_cast<void>(readTrial(book, trial.id, today));
    } else if (name == "reportOfTenVendors") {
        static_cast<void>(reportJson(book, {}, today));
    } else if (name == "whatNeedsToday") {
        static_cast<void>(needsToday(book, today));
    } else if (name == "logOneJob") {
        const auto logged = ledger->perform(oneMoreJob(book), today);
        return std::holds_alternative<Performed>(logged) ? EXIT_SUCCESS : EXIT_FAILURE;
    } else if (name != "openBook") {
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

bool isAsked(int argc, char **argv, const char *option, int count = 4)
{
    return argc == count && std::strcmp(argv[1], option) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (isAsked(argc, argv, "--make")) {
        makeBook(QFile::decodeName(argv[2]), QByteArray(argv[3]).toLongLong());
        return EXIT_SUCCESS;
    }
    if (isAsked(argc, argv, "--table")) {
        QFile file(QFile::decodeName(argv[2]));
        const QByteArray text = tableText(QByteArray(argv[3]).toLongLong());
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    if (isAsked(argc, argv, "--import")) {
        const auto ledger = std::get<std::unique_ptr<Ledger>>(
            Ledger::open(QFile::decodeName(argv[2]), benchMachine(), Ledger::Waiting::Patient));
        auto read = readTables({SourceFile::onDisk(QFile::decodeName(argv[3]))}, {}, ledger->book());
        const auto performed = ledger->perform(command::Import{std::move(read.tables)}, today);
        return std::holds_alternative<Performed>(performed) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    if (isAsked(argc, argv, "--once", 3))
        return once(argv[2]);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return EXIT_SUCCESS;
}
