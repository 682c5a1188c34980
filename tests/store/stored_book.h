#pragma once

#include "store/book_store.h"
#include "store/seal.h"
#include "support/book_builder.h"
#include "support/temporary_book.h"

#include <QDateTime>

#include <optional>

namespace proven::test {

inline constexpr int noWaiting = 0;

[[nodiscard]] inline StoredEntry entryTitled(const QString &title)
{
    StoredEntry entry;
    entry.uid = QByteArray(16, 'u');
    entry.statedDay = QDate(2026, 11, 23);
    entry.machineDay = QDate(2026, 11, 23);
    entry.enteredAt = QDateTime(QDate(2026, 11, 23), QTime(10, 11, 12, 13), Qt::UTC);
    entry.title = title;
    entry.lastId = 1;
    return entry;
}

/// The schema of today and one step more, whose tables have that fingerprint.
[[nodiscard]] inline Schema oneStepAfterToday(const QString &file, const QByteArray &fingerprint)
{
    std::vector<Migration> steps;
    for (int version = 1; version <= Schema::current().version(); ++version)
        steps.push_back({QStringLiteral(":/schema/%1.sql").arg(version), Schema::current().fingerprint(version)});
    steps.push_back({file, fingerprint});
    return Schema(steps);
}

/// A book's file with what leads from nothing to `book`.
inline void store(const QString &path, const Book &book, const Schema &schema = Schema::current())
{
    BookStore::create(path, Book::difference(Book(), book), entryTitled(QStringLiteral("Began")), schema);
}

/// What a program would do that knows how to seal a book, and not what may stand in it.
inline void sealAnew(const QString &path)
{
    Database database(path, Access::ReadWrite, noWaiting);
    WriteTransaction transaction(database);
    keepSeal(database, reckonedSeal(database));
    transaction.commit();
}

/// One vendor with a job done, its list of one row, and a contact.
[[nodiscard]] inline Book smallBook()
{
    BookBuilder builder;
    const auto round = builder.round(QStringLiteral("Call centre"));
    const auto vendor = builder.vendor(QStringLiteral("Bright Calls"));
    const auto trial = builder.trial(round, vendor, day("2026-05-20"));
    const auto job = builder.delivered(trial, day("2026-05-23"), day("2026-05-30"), day("2026-05-29"));
    builder.unit(job, 1, QStringLiteral("First"));
    builder.touchpoint(vendor, day("2026-05-24"));
    return builder.book();
}

/// What `act` throws; nothing where it goes well.
template <class Act>
[[nodiscard]] std::optional<Trouble> troubleOf(Act act)
{
    try {
        act();
    } catch (const FileTrouble &trouble) {
        return trouble.trouble();
    }
    return std::nullopt;
}

} // namespace proven::test
