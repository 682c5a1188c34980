#pragma once

#include "store/statement.h"

#include <QByteArray>
#include <QString>

#include <map>

struct sqlite3;

namespace proven {

enum class Access { ReadWrite, ReadOnly };

/// How long, in milliseconds, another program that has the file is waited for: one that does a moment's work; and not
/// at all, for a file that belongs to nobody else yet or that this program has the right to write.
inline constexpr int patience = 3000;
inline constexpr int nobodyToWaitFor = 0;

/// One connection to one file of SQLite's, with every setting that a book's safety rests on, each asserted after it was
/// made. Throws FileTrouble. Do not open the file in any other way meanwhile: closing it again would drop the locks.
class Database {
public:
    /// `path` is absolute and names an existing file; an empty one becomes a new database.
    Database(const QString &path, Access access, int busyMilliseconds);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// SQLite opened the file for reading only, whether or not that was asked for.
    [[nodiscard]] bool isReadOnly() const;
    /// The path leads to another file by now, or to none.
    [[nodiscard]] bool hasMoved() const;
    /// What is read next comes from the file, also where it was written without SQLite, which then can't know.
    void forgetPages();
    [[nodiscard]] bool isInTransaction() const;

    void run(const QByteArray &sql);
    /// The same statement each time it is asked for, prepared once: for what every change to a book asks.
    [[nodiscard]] Statement &kept(const QByteArray &sql);
    /// The first column of the first row.
    [[nodiscard]] qint64 number(const QByteArray &sql);
    [[nodiscard]] QString text(const QByteArray &sql);

private:
    friend class ReadTransaction;
    friend class WriteTransaction;
    /// Begins a transaction, after ending one that could not be ended when it failed: without memory even that fails.
    void begin(const QByteArray &sql);

    void connect(Access access, int busyMilliseconds);
    void close() noexcept;
    void harden();
    void assertSettings(int busyMilliseconds);

    QString m_path;
    sqlite3 *m_handle = nullptr;
    std::map<QByteArray, Statement> m_kept;
    int m_transactions = 0; ///< that live
};

/// What is read while it lives is one state of the file. Costs nothing inside another transaction.
class ReadTransaction {
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database *m_database; ///< null inside another transaction
};

/// The right to write, taken at once, so that what is read in it can't grow old. Rolls back unless committed.
class WriteTransaction {
public:
    explicit WriteTransaction(Database &database);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    /// Where it fails and the transaction is not pending any more, only the file can say whether it was saved.
    void commit();

private:
    void rollBack() noexcept;
    Database &m_database;
};

} // namespace proven
