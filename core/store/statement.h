#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace proven {

/// One prepared statement. Every function throws FileTrouble where SQLite says no.
class Statement {
public:
    Statement(sqlite3 *database, const QByteArray &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    // Places count from 1. What is bound stays until the statement has run.
    void bindNull(int place);
    void bindInteger(int place, qint64 value);
    void bindText(int place, QByteArray utf8);
    void bindBlob(int place, QByteArray bytes);
    /// A text that outlives the run.
    void bindLiteral(int place, const char *ascii, qsizetype size);

    /// Runs a statement that gives no rows.
    void run();

private:
    friend class Rows;
    [[nodiscard]] bool step();
    void reset();
    void check(int code);

    sqlite3 *m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_texts; ///< what is bound, by place
};

/// The rows of a statement. As long as it lives the file is locked against writers: keep it within one function.
class Rows {
public:
    explicit Rows(Statement &statement);
    ~Rows() { m_statement.reset(); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    [[nodiscard]] bool next();

    // Columns count from 0; nothing where the column holds another type. Views are valid until the next row.
    [[nodiscard]] std::optional<qint64> integer(int column) const;
    [[nodiscard]] std::optional<QByteArrayView> text(int column) const;
    [[nodiscard]] std::optional<QByteArrayView> blob(int column) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); } ///< of columns

    // For who reads millions: the type, and then what is of that type.
    [[nodiscard]] int type(int column) const { return at(column).type; } ///< SQLITE_NULL, SQLITE_INTEGER, ...
    [[nodiscard]] qint64 knownInteger(int column) const { return at(column).number; }
    /// Of a text or of bytes.
    [[nodiscard]] QByteArrayView knownBytes(int column) const { return at(column).bytes; }

private:
    /// What stands in a column of the row at hand. Taken over once: seal and record both read it.
    struct Column {
        int type;
        qint64 number;
        QByteArrayView bytes;
    };
    [[nodiscard]] const Column &at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    Statement &m_statement;
    std::vector<Column> m_columns;
};

/// Says what SQLite has against a call, and which file it is about.
[[noreturn]] void throwTrouble(sqlite3 *database, int code);

} // namespace proven
