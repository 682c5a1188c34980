#pragma once

#include "domain/history_entry.h"
#include "domain/names.h"
#include "store/both_ends.h"
#include "store/database.h"
#include "store/seal.h"
#include "store/stored_changes.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace proven {

/// Why an entry can never be taken back.
enum class Bar {
    Beginning, ///< it made the book
    Erasure,   ///< it erased a vendor's personal text
    Erased     ///< it is about a vendor whose personal text was erased since
};
template <>
struct NamesOf<Bar> {
    static constexpr QLatin1String list[] = {QLatin1String("beginning"), QLatin1String("erasure"),
                                             QLatin1String("erased")};
};

/// One row of the history, without its images.
struct StoredEntry {
    qint64 number = 0;
    QByteArray uid; ///< 16 random bytes
    QDate statedDay;
    QDate machineDay;    ///< the machine's local day
    QDateTime enteredAt; ///< UTC
    QString title;
    EntryKind kind = EntryKind::Done;
    std::optional<qint64> reverses; ///< of Undone and Redone: the Done entry it is about
    std::optional<Bar> bar;
    qint64 lastId = 0; ///< the largest id that was ever given up to here

    bool operator==(const StoredEntry &) const = default;
};

/// How the entries of a history hang together. Each keeps a salted hash of what it held, and a hash of that, of its
/// other fields and of the entry before: none can be changed, left out or put in without every later one telling. An
/// erasure rewrites what an entry holds, and takes its salt: the hashes stay, and the chain with them.
struct ChainLink {
    QByteArray salt;    ///< 16 random bytes; empty after an erasure
    QByteArray content; ///< SHA-256 of salt, title, bar and images as the entry was written
    QByteArray chain;   ///< SHA-256 of the chain before (nothing for the first), the entry's other fields and `content`
    bool operator==(const ChainLink &) const = default;
};

/// The history's table. It only grows; an erasure alone rewrites what is in it.
class HistoryTable {
public:
    explicit HistoryTable(Database &database) : m_database(database) {}

    // What they add and remove is added to `change`, for the seal.
    void insert(const StoredEntry &entry, const StoredChanges &changes, Seal &change);
    /// Of one row title, bar and images. What it was written with can't be proved any more.
    void rewrite(const StoredEntry &entry, const StoredChanges &changes, Seal &change);
    /// Adds every row to `seal`.
    void sealInto(Seal &seal);
    /// Chains the entries of a history that was written before there was a chain.
    void chainAll();
    /// The entries that don't hold what they were written with or don't follow upon the one before, one sentence each.
    [[nodiscard]] QStringList chainTrouble();

    /// The newest entries below `number`, the newest first; `limit` 0 for all.
    [[nodiscard]] std::vector<StoredEntry> before(qint64 number, int limit);
    [[nodiscard]] std::optional<StoredEntry> last();
    /// Under its number, whatever an erasure made of it.
    [[nodiscard]] bool has(const StoredEntry &entry);
    /// The newest entry of that kind about the Done entry `done`.
    [[nodiscard]] std::optional<qint64> latestAbout(qint64 done, EntryKind kind);
    /// Those with a stated day after the machine's, the newest first.
    [[nodiscard]] std::vector<StoredEntry> enteredAhead();
    /// Throws FileTrouble where they can't be read.
    [[nodiscard]] StoredChanges changesOf(qint64 number);

    /// One row as the file has it.
    struct Row {
        StoredEntry entry;
        int format = 0;
        QByteArray images;
        ChainLink link;
    };
    /// Calls `visit` for each row from the first on. Throws FileTrouble at one that can't be read.
    void eachRow(const std::function<void(const Row &)> &visit);
    /// The same for a damaged file of any version: calls `lose` for the number of each row that can't be read.
    [[nodiscard]] std::optional<QString> eachReadableRow(const std::function<void(Row)> &visit,
                                                         const std::function<void(qint64)> &lose);

private:
    [[nodiscard]] std::vector<StoredEntry> select(Statement &statement) const;
    [[nodiscard]] StoredEntry read(const Rows &rows) const;
    [[nodiscard]] Row readWhole(const Rows &rows) const;
    [[nodiscard]] QByteArray lastChain();
    [[nodiscard]] RowBytes rowOf(qint64 number);

    Database &m_database;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_lastChain;
    std::optional<Statement> m_row;
    std::optional<Statement> m_before;
    std::optional<Statement> m_latestAbout;
    std::optional<Statement> m_changes;
};

} // namespace proven
