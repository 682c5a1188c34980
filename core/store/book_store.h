#pragma once

#include "domain/book.h"
#include "store/history_table.h"
#include "store/salvage.h"
#include "store/schema.h"
#include "store/trouble.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <tuple>

namespace proven {

template <class Record>
class RecordTable;

/// One open file and all that is in it: the book's records and the history. Throws FileTrouble.
class BookStore {
public:
    /// Opens an existing file. An older one is copied beside itself, then upgraded; a newer one and one that can't be
    /// written are opened for reading. Others wait up to `busyMilliseconds` for a lock.
    [[nodiscard]] static std::unique_ptr<BookStore> open(const QString &path, int busyMilliseconds,
                                                         const Schema &schema = Schema::current());
    /// Opens a whole file of this version or a newer one for reading alone, such as a backup. Never writes.
    [[nodiscard]] static std::unique_ptr<BookStore> openToRead(const QString &path, int busyMilliseconds,
                                                               const Schema &schema = Schema::current());
    /// Opens a damaged file for reading what can be read of it; load() gives that, and salvage() says what it is.
    [[nodiscard]] static std::unique_ptr<BookStore> openDamaged(const QString &path, int busyMilliseconds,
                                                                const Schema &schema = Schema::current());
    /// Makes a file with a first entry and what it added, readable for its owner alone. Where something is there
    /// already it is left as it is.
    static void create(const QString &path, const Changes &beginning, const StoredEntry &entry,
                       const Schema &schema = Schema::current());
    ~BookStore();

    [[nodiscard]] QString path() const;
    /// Why nothing can be written; nothing where it can.
    [[nodiscard]] const std::optional<Trouble> &readOnly() const { return m_readOnly; }
    /// Of a damaged file: what could be read of it, and what not. Nothing of a whole one.
    [[nodiscard]] const std::optional<Salvage> &salvage() const { return m_salvage; }
    /// Where the copy of an older version lies that opening made.
    [[nodiscard]] const std::optional<QString> &copyBeforeUpgrade() const { return m_copyBeforeUpgrade; }

    /// Copies the whole file to a name that is free, and looks whether the copy is whole.
    void copyTo(const QString &target);
    /// The same of the file that was opened, wherever it lies by now, and also where it was deleted.
    void rescueTo(const QString &target);

    /// The whole book as the file has it now.
    [[nodiscard]] Book load();
    /// True where the file may hold something else than what was loaded and written through this store. Tells of a file
    /// that was moved or replaced by throwing.
    [[nodiscard]] bool changedElsewhere();

    /// The right to write one change whole or not at all. What is written stays invisible to others until commit().
    class Writing {
    public:
        explicit Writing(BookStore &store);
        void save(const Changes &changes);
        /// The entry gets the next number, which comes back.
        qint64 append(StoredEntry entry, const StoredChanges &changes);
        void rewrite(const StoredEntry &entry, const StoredChanges &changes);
        /// Returns when the change is on the disk. Where it throws nothing was saved, or it says that it can't tell.
        void commit();

    private:
        [[nodiscard]] bool isSaved();
        BookStore &m_store;
        WriteTransaction m_transaction;
        Seal m_change; ///< what it adds to the rows of the file and takes from them
        std::optional<StoredEntry> m_lastAppended;
    };

    [[nodiscard]] HistoryTable &history() { return m_history; }
    /// What SQLite and the tables' fingerprint say of the file, one sentence each.
    [[nodiscard]] QStringList examine();
    /// Read anew, does the file hold that book? Not asked where another program wrote since it was loaded.
    [[nodiscard]] bool readsAs(const Book &book);

private:
    BookStore(const QString &path, Access access, int busyMilliseconds, const Schema &schema);

    void upgrade(int from);
    void requireSealed(const Seal &reckoned);
    void requireUnaltered();
    [[nodiscard]] Book loadTables();
    void requireInPlace();
    void requireContinued();
    [[nodiscard]] bool isNewer() const;

    using Tables = PerRecordKind<RecordTable>;

    const Schema &m_schema;
    int m_busyMilliseconds; ///< how long it waits for others who write
    Database m_database;
    std::unique_ptr<Tables> m_tables;
    HistoryTable m_history;
    std::optional<Trouble> m_readOnly;
    std::optional<Salvage> m_salvage;
    std::optional<QString> m_copyBeforeUpgrade;
    std::optional<StoredEntry> m_lastSeen; ///< of the history; a file that lacks it is another, or an earlier state
    qint64 m_seenVersion = -1;             ///< SQLite's data_version at the last look
    bool m_unsure = false;                 ///< a commit failed and nobody knows how it ended
};

} // namespace proven
