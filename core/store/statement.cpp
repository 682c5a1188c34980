#include "store/statement.h"

#include "store/trouble.h"

#include <sqlite3.h>

#include <utility>

namespace proven {

void throwTrouble(sqlite3 *database, int code)
{
    const char *path = sqlite3_db_filename(database, "main");
    throw FileTrouble(
        troubleFromCode(code, QString::fromUtf8(path ? path : ""), QString::fromUtf8(sqlite3_errmsg(database))));
}

Statement::Statement(sqlite3 *database, const QByteArray &sql) : m_database(database)
{
    check(sqlite3_prepare_v3(database, sql.constData(), static_cast<int>(sql.size() + 1), SQLITE_PREPARE_PERSISTENT,
                             &m_statement, nullptr));
    m_texts.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)) + 1);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)),
      m_texts(std::move(other.m_texts))
{
}

void Statement::check(int code)
{
    if (code != SQLITE_OK)
        throwTrouble(m_database, code);
}

void Statement::bindNull(int place)
{
    check(sqlite3_bind_null(m_statement, place));
}

void Statement::bindInteger(int place, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, place, value));
}

void Statement::bindText(int place, QByteArray utf8)
{
    // Kept here rather than copied by SQLite: a large import binds millions of texts.
    QByteArray &kept = m_texts[static_cast<std::size_t>(place)];
    kept = std::move(utf8);
    check(sqlite3_bind_text64(m_statement, place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
                              SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindBlob(int place, QByteArray bytes)
{
    QByteArray &kept = m_texts[static_cast<std::size_t>(place)];
    kept = std::move(bytes);
    check(sqlite3_bind_blob64(m_statement, place, kept.constData(), static_cast<sqlite3_uint64>(kept.size()),
                              SQLITE_STATIC));
}

void Statement::bindLiteral(int place, const char *ascii, qsizetype size)
{
    check(sqlite3_bind_text(m_statement, place, ascii, static_cast<int>(size), SQLITE_STATIC));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        check(code);
    return code == SQLITE_ROW;
}

void Statement::reset()
{
    // The failure it repeats was thrown by step() already.
    sqlite3_reset(m_statement);
}

void Statement::run()
{
    Rows rows(*this);
    while (rows.next()) {
    }
}

Rows::Rows(Statement &statement)
    : m_statement(statement), m_columns(static_cast<std::size_t>(sqlite3_column_count(statement.m_statement)))
{
}

bool Rows::next()
{
    if (!m_statement.step())
        return false;
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        Column &column = m_columns[place];
        // A connection without a mutex, as Database opens it, has no values that would need protection.
        sqlite3_value *value = sqlite3_column_value(m_statement.m_statement, static_cast<int>(place));
        column.type = sqlite3_value_type(value);
        if (column.type == SQLITE_INTEGER)
            column.number = sqlite3_value_int64(value);
        else if (column.type == SQLITE_TEXT)
            column.bytes = {sqlite3_value_text(value), sqlite3_value_bytes(value)};
        else if (column.type == SQLITE_BLOB)
            column.bytes = {static_cast<const char *>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)};
    }
    return true;
}

std::optional<qint64> Rows::integer(int column) const
{
    return type(column) == SQLITE_INTEGER ? std::optional(knownInteger(column)) : std::nullopt;
}

std::optional<QByteArrayView> Rows::text(int column) const
{
    return type(column) == SQLITE_TEXT ? std::optional(knownBytes(column)) : std::nullopt;
}

std::optional<QByteArrayView> Rows::blob(int column) const
{
    return type(column) == SQLITE_BLOB ? std::optional(knownBytes(column)) : std::nullopt;
}

} // namespace proven
