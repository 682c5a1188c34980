// How long the main jobs take as a book grows. Read the figures against each other, not against a clock: machines are noisy.
#include "exchange/import_reader.h"
#include "exchange/report.h"
#include "ledger/ledger.h"
#include "rules/decide.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>
#include <random>

using namespace proven;

namespace {

const QDate today(2026, 11, 23);

Machine benchMachine()
{
    return {[] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); }, [bits = std::mt19937(7)]() mutable { return bits(); }};
}

/// A table of jobs of ten vendors over a year, most of them on time; the same for the same count.
SourceFile tableOf(qint64 jobs)
{
    std::mt19937 random(static_cast<unsigned>(jobs));
    const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    QByteArray text("ref,round,vendor,title,start,due,hours,outcome,ended_on,followed_directions,quality,liked\n");
    for (qint64 job = 1; job <= jobs; ++job) {
        const QDate start = today.addDays(-20 - below(345));
        const QDate due = start.addDays(1 + below(14));
        const QDate ended = below(10) == 0 ? due.addDays(1 + below(4)) : due.addDays(-below(2));
        text += "R" + QByteArray::number(job) + ",Call centre,Vendor " + QByteArray::number(1 + below(10)) + ",List " + QByteArray::number(job)
                + ',' + start.toString(Qt::ISODate).toLatin1() + ',' + due.toString(Qt::ISODate).toLatin1() + ",1.5,delivered,"
                + std::max(ended, start).toString(Qt::ISODate).toLatin1() + ",yes,4," + QByteArray::number(3 + below(3)) + '\n';
    }
    return SourceFile::inMemory(QStringLiteral("engagements.csv"), text);
}

Command importOf(qint64 jobs)
{
    return command::Import{readTables({tableOf(jobs)}, {}, Book()).tables};
}

/// A book file with that many jobs, made once a run.
struct BookFile {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("bench.proven"));
    explicit BookFile(qint64 jobs)
    {
        auto made = Ledger::create(path, QStringLiteral("EUR"), today, benchMachine(), Ledger::Waiting::Patient);
        auto &ledger = *std::get<std::unique_ptr<Ledger>>(made);
        const Performance performance = ledger.perform(importOf(jobs), today);
        if (!std::holds_alternative<Performed>(performance))
            qFatal("the bench's own table was refused");
    }
    [[nodiscard]] std::unique_ptr<Ledger> open() const
    {
        auto opened = Ledger::open(path, benchMachine(), Ledger::Waiting::Patient);
        return std::get<std::unique_ptr<Ledger>>(std::move(opened));
    }
};

void importTable(benchmark::State &state)
{
    const SourceFile table = tableOf(state.range(0));
    for (auto _ : state) {
        QTemporaryDir folder;
        auto made = Ledger::create(folder.filePath(QStringLiteral("bench.proven")), QStringLiteral("EUR"), today, benchMachine(), Ledger::Waiting::Patient);
        auto &ledger = *std::get<std::unique_ptr<Ledger>>(made);
        const Performance performance = ledger.perform(command::Import{readTables({table}, {}, ledger.book()).tables}, today);
        benchmark::DoNotOptimize(performance);
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(importTable)->Arg(1'000)->Arg(10'324)->Arg(100'000)->Unit(benchmark::kMillisecond);

void openBook(benchmark::State &state)
{
    const BookFile file(state.range(0));
    for (auto _ : state)
        benchmark::DoNotOptimize(file.open());
}
BENCHMARK(openBook)->Arg(1'000)->Arg(10'324)->Arg(100'000)->Unit(benchmark::kMillisecond);

void reportOfTenVendors(benchmark::State &state)
{
    const BookFile file(state.range(0));
    const auto ledger = file.open();
    for (auto _ : state)
        benchmark::DoNotOptimize(reportJson(ledger->book(), {}, today));
}
BENCHMARK(reportOfTenVendors)->Arg(1'000)->Arg(10'324)->Arg(100'000)->Unit(benchmark::kMillisecond);

void whatNeedsToday(benchmark::State &state)
{
    const BookFile file(state.range(0));
    const auto ledger = file.open();
    for (auto _ : state)
        benchmark::DoNotOptimize(needsToday(ledger->book(), today));
}
BENCHMARK(whatNeedsToday)->Arg(1'000)->Arg(10'324)->Arg(100'000)->Unit(benchmark::kMillisecond);

/// Commit and history entry included.
void logOneJob(benchmark::State &state)
{
    const BookFile file(state.range(0));
    const auto ledger = file.open();
    const Id<Trial> trial = ledger->book().all<Trial>().begin()->id;
    EngagementDetails job;
    job.title = QStringLiteral("One more list");
    job.start = today;
    job.due = today.addDays(7);
    for (auto _ : state)
        benchmark::DoNotOptimize(ledger->perform(command::LogEngagement{trial, job, Open{}, false, false, {}}, today));
}
BENCHMARK(logOneJob)->Arg(1'000)->Arg(10'324)->Arg(100'000)->Unit(benchmark::kMicrosecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
