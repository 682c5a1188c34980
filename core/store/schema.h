#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace proven {

/// One numbered step from an empty file to the tables of today. A released one is never edited.
struct Migration {
    QString file;           ///< SQL; a semicolon at a line's end closes a statement
    QByteArray fingerprint; ///< of all tables after it, see fingerprintOf
};

/// The steps that every file walks, new or old.
class Schema {
public:
    explicit Schema(std::vector<Migration> migrations) : m_migrations(std::move(migrations)) {}
    /// What this version of the program reads and writes.
    [[nodiscard]] static const Schema &current();

    [[nodiscard]] int version() const { return static_cast<int>(m_migrations.size()); }
    /// Of the tables as they are in that version, see fingerprintOf.
    [[nodiscard]] const QByteArray &fingerprint(int version) const
    {
        return m_migrations[static_cast<std::size_t>(version) - 1].fingerprint;
    }
    /// Walks the steps after `from`, and marks the file as a book of that version. Within a write transaction.
    void migrate(Database &database, int from) const;
    /// Throws FileTrouble unless the tables are exactly those of that version: a planted trigger, view or table would
    /// make statements do what they don't say.
    void requireUnaltered(Database &database, int version) const;

private:
    std::vector<Migration> m_migrations;
};

/// A digest of everything that the file defines.
[[nodiscard]] QByteArray fingerprintOf(Database &database);

} // namespace proven
