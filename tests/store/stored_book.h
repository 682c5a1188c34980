#pragma once

#include "store/book_store.h"
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
