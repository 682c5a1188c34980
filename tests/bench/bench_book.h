#pragma once

#include "exchange/import_reader.h"
#include "ledger/ledger.h"

#include <QTemporaryDir>

#include <memory>
#include <random>

/// Books of whatever size to measure with, the same for the same size.
namespace proven::bench {

inline const QDate today(2026, 11, 23);

inline Machine benchMachine()
{
    return {[] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC); },
            [bits = std::mt19937(7)]() mutable { return bits(); }};
}

/// Jobs of ten vendors over a year, most of them on time, as a table.
inline QByteArray tableText(qint64 jobs)
{
    std::mt19937 random(static_cast<unsigned>(jobs));
    const auto below = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    QByteArray text("ref,round,vendor,title,start,due,hours,outcome,ended_on,followed_directions,quality,liked\n");
    for (qint64 job = 1; job <= jobs; ++job) {
        const QDate start = today.addDays(-20 - below(345));
        const QDate due = start.addDays(1 + below(14));
        const QDate ended = below(10) == 0 ? due.addDays(1 + below(4)) : due.addDays(-below(2));
        text += "R" + QByteArray::number(job) + ",Call centre,Vendor " + QByteArray::number(1 + below(10)) + ",List "
                + QByteArray::number(job) + ',' + start.toString(Qt::ISODate).toLatin1() + ','
                + due.toString(Qt::ISODate).toLatin1() + ",1.5,delivered,"
                + std::max(ended, start).toString(Qt::ISODate).toLatin1() + ",yes,4," + QByteArray::number(3 + below(3))
                + '\n';
    }
    return text;
}

inline SourceFile tableOf(qint64 jobs)
{
    return SourceFile::inMemory(QStringLiteral("engagements.csv"), tableText(jobs));
}

/// A book with that many jobs at `path`, open.
inline std::unique_ptr<Ledger> makeBook(const QString &path, qint64 jobs)
{
    auto made = Ledger::create(path, QStringLiteral("EUR"), today, benchMachine(), Ledger::Waiting::Patient);
    auto ledger = std::get<std::unique_ptr<Ledger>>(std::move(made));
    if (jobs > 0) {
        const auto tables = readTables({tableOf(jobs)}, {}, ledger->book()).tables;
        if (!std::holds_alternative<Performed>(ledger->perform(command::Import{tables}, today)))
            qFatal("the bench's own table was refused");
    }
    return ledger;
}

/// A book file with that many jobs.
class BookFile {
public:
    explicit BookFile(qint64 jobs) { makeBook(path(), jobs); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("bench.proven")); }
    [[nodiscard]] std::unique_ptr<Ledger> open() const
    {
        return std::get<std::unique_ptr<Ledger>>(Ledger::open(path(), benchMachine(), Ledger::Waiting::Patient));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace proven::bench
