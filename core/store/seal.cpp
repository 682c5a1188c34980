#include "store/seal.h"

#include <xxhash.h>

#include <vector>

namespace proven {

namespace {

quint64 hashOf(const RowBytes &row)
{
    return XXH3_64bits(row.bytes().data(), static_cast<std::size_t>(row.bytes().size()));
}

std::vector<QByteArray> sealedTables(Database &database)
{
    std::vector<QByteArray> tables;
    Statement statement(database.handle(), "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'seal'");
    Rows rows(statement);
    while (rows.next()) {
        const QByteArrayView name = rows.text(0).value_or(QByteArrayView());
        tables.emplace_back(name.data(), name.size());
    }
    return tables;
}

} // namespace

void Seal::add(const RowBytes &row)
{
    ++m_rows;
    m_sum += hashOf(row);
}

void Seal::remove(const RowBytes &row)
{
    --m_rows;
    m_sum -= hashOf(row);
}

void Seal::add(const Seal &change)
{
    m_rows += change.m_rows;
    m_sum += change.m_sum;
}

std::optional<Seal> keptSeal(Database &database)
{
    Rows rows(database.kept("SELECT rows, sum FROM seal"));
    if (!rows.next())
        return std::nullopt;
    return Seal(rows.integer(0).value_or(0), static_cast<quint64>(rows.integer(1).value_or(0)));
}

void keepSeal(Database &database, const Seal &seal)
{
    Statement &update = database.kept("UPDATE seal SET rows = ?1, sum = ?2,"
                                      " last_entry = (SELECT coalesce(max(number), 0) FROM history)");
    update.bindInteger(1, seal.rows());
    update.bindInteger(2, static_cast<qint64>(seal.sum()));
    update.run();
}

std::optional<qint64> keptLastEntry(Database &database)
{
    Statement statement(database.handle(), "SELECT last_entry FROM seal");
    Rows rows(statement);
    return rows.next() ? rows.integer(0) : std::nullopt;
}

Seal reckonedSeal(Database &database)
{
    Seal seal;
    RowBytes row;
    for (const QByteArray &table : sealedTables(database)) {
        Statement statement(database.handle(), "SELECT * FROM \"" + QByteArray(table).replace('"', "\"\"") + '"');
        Rows rows(statement);
        while (rows.next()) {
            row.begin(QLatin1String(table));
            row.columns(rows);
            seal.add(row);
        }
    }
    return seal;
}

bool isSealed(Database &database)
{
    return database.number("PRAGMA user_version") >= firstSealedVersion;
}

bool addsUp(Database &database)
{
    return !isSealed(database) || keptSeal(database) == reckonedSeal(database);
}

} // namespace proven
