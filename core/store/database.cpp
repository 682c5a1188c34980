#include "store/database.h"

#include "store/trouble.h"
#include "store/trouble_words.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace proven {

namespace {

struct Pragma {
    QByteArray name;
    QByteArray value;
    QString reads; ///< what SQLite answers when it holds
};

/// docs/file-format.md says what each is for.
const std::vector<Pragma> &pragmas()
{
    static const std::vector<Pragma> list = {
        {"foreign_keys", "ON", QStringLiteral("1")},
        {"cell_size_check", "ON", QStringLiteral("1")},
        {"mmap_size", "0", QStringLiteral("0")},
        {"secure_delete", "ON", QStringLiteral("1")},
        {"temp_store", "MEMORY", QStringLiteral("2")},
        {"synchronous", "EXTRA", QStringLiteral("3")},
        {"journal_mode", "DELETE", QStringLiteral("delete")},
    };
    return list;
}

struct Switch {
    int option;
    int value;
};
constexpr Switch switches[] = {
    {SQLITE_DBCONFIG_DEFENSIVE, 1},
    {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
    {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
    {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
    {SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0},
    {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
    {SQLITE_DBCONFIG_DQS_DML, 0},
    {SQLITE_DBCONFIG_DQS_DDL, 0},
    {SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0},
};

/// Generous for a book, far below what a hostile file would like.
constexpr Switch limits[] = {
    {SQLITE_LIMIT_LENGTH, 512 * 1024 * 1024},
    {SQLITE_LIMIT_SQL_LENGTH, 64 * 1024},
    {SQLITE_LIMIT_COLUMN, 100},
    {SQLITE_LIMIT_EXPR_DEPTH, 64},
    {SQLITE_LIMIT_COMPOUND_SELECT, 8},
    {SQLITE_LIMIT_VDBE_OP, 100'000},
    {SQLITE_LIMIT_FUNCTION_ARG, 8},
    {SQLITE_LIMIT_ATTACHED, 0},
    {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    {SQLITE_LIMIT_VARIABLE_NUMBER, 2000},
    {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    {SQLITE_LIMIT_WORKER_THREADS, 0},
};

FileTrouble unfitSqlite(const QString &path, const QString &what)
{
    return {Trouble::Kind::Other,
            TroubleWords::tr("%1 was not opened: the database library of this machine does not keep what the program "
                             "relies on (%2). Nothing was changed. Install the program and SQLite anew.")
                .arg(quotedPath(path), what)};
}

} // namespace

Database::Database(const QString &path, Access access, int busyMilliseconds) : m_path(path)
{
    try {
        connect(access, busyMilliseconds);
        harden();
        assertSettings(busyMilliseconds);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close() noexcept
{
    m_kept.clear();
    [[maybe_unused]] const int closed = sqlite3_close(m_handle);
    Q_ASSERT(closed == SQLITE_OK); // or a statement outlives its file
}

void Database::connect(Access access, int busyMilliseconds)
{
    // One thread at a time has a connection: SQLite need not lock each call.
    const int flags = SQLITE_OPEN_NOMUTEX
                      | (access == Access::ReadOnly ? SQLITE_OPEN_READONLY
                                                    : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        throw FileTrouble(
            troubleFromCode(m_handle ? sqlite3_extended_errcode(m_handle) : code, m_path,
                            QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code))));
    sqlite3_busy_timeout(m_handle, busyMilliseconds);
}

void Database::harden()
{
    // Rows reads values as only a connection of one thread may.
    if (sqlite3_db_mutex(m_handle))
        throw unfitSqlite(m_path, QStringLiteral("SQLITE_OPEN_NOMUTEX"));
    sqlite3_extended_result_codes(m_handle, 1);
    for (const auto [option, value] : switches)
        sqlite3_db_config(m_handle, option, value, nullptr);
    for (const auto [limit, value] : limits)
        sqlite3_limit(m_handle, limit, value);
    for (const Pragma &pragma : pragmas())
        run("PRAGMA " + pragma.name + " = " + pragma.value);
}

void Database::assertSettings(int busyMilliseconds)
{
    for (const auto [option, value] : switches) {
        int holds = -1;
        sqlite3_db_config(m_handle, option, -1, &holds);
        if (holds != value)
            throw unfitSqlite(m_path, QStringLiteral("db_config %1").arg(option));
    }
    for (const auto [limit, value] : limits) {
        if (sqlite3_limit(m_handle, limit, -1) != value)
            throw unfitSqlite(m_path, QStringLiteral("limit %1").arg(limit));
    }
    for (const Pragma &pragma : pragmas()) {
        if (text("PRAGMA " + pragma.name) != pragma.reads)
            throw unfitSqlite(m_path, QString::fromLatin1(pragma.name));
    }
    if (number("PRAGMA busy_timeout") != busyMilliseconds)
        throw unfitSqlite(m_path, QStringLiteral("busy_timeout"));
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

bool Database::hasMoved() const
{
    int moved = 0;
    // SQLite follows a link that came into the file's place, and would leave its journal beside the link.
    return (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0)
           || QFileInfo(m_path).isSymLink();
}

void Database::forgetPages()
{
    sqlite3_db_release_memory(m_handle);
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Database::run(const QByteArray &sql)
{
    Statement(m_handle, sql).run();
}

Statement &Database::kept(const QByteArray &sql)
{
    const auto known = m_kept.find(sql);
    return known != m_kept.end() ? known->second : m_kept.try_emplace(sql, m_handle, sql).first->second;
}

qint64 Database::number(const QByteArray &sql)
{
    Rows rows(kept(sql));
    return rows.next() ? rows.integer(0).value_or(0) : 0;
}

QString Database::text(const QByteArray &sql)
{
    Statement statement(m_handle, sql);
    Rows rows(statement);
    if (!rows.next())
        return {};
    if (const auto number = rows.integer(0))
        return QString::number(*number);
    return QString::fromUtf8(rows.text(0).value_or(QByteArrayView()));
}

void Database::begin(const QByteArray &sql)
{
    if (isInTransaction() && m_transactions == 0)
        run("ROLLBACK");
    kept(sql).run();
    ++m_transactions;
}

ReadTransaction::ReadTransaction(Database &database) : m_database(database.m_transactions > 0 ? nullptr : &database)
{
    if (m_database)
        m_database->begin("BEGIN");
}

ReadTransaction::~ReadTransaction()
{
    if (!m_database)
        return;
    --m_database->m_transactions;
    try {
        m_database->kept("COMMIT").run();
    } catch (const FileTrouble &) {
        // Nothing was written, so there is nothing to lose; whoever begins the next transaction ends it.
    }
}

WriteTransaction::WriteTransaction(Database &database) : m_database(database)
{
    m_database.begin("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    --m_database.m_transactions;
    rollBack();
}

void WriteTransaction::commit()
{
    // SQLite rolls back by itself after some failures: what came after would be saved already, what came before lost.
    Q_ASSERT(m_database.isInTransaction());
    m_database.kept("COMMIT").run();
}

void WriteTransaction::rollBack() noexcept
{
    if (!m_database.isInTransaction())
        return;
    try {
        m_database.run("ROLLBACK");
    } catch (const FileTrouble &) {
        // Whoever begins the next transaction, or opens the file next, takes it back.
    }
}

} // namespace proven
