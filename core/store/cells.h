#pragma once

#include "store/row_bytes.h"
#include "store/statement.h"

#include <QString>
#include <QUtf8StringView>

#include <sqlite3.h>

#include <optional>

namespace proven {

/// A place of a statement to bind a value to: what putValue writes to.
class Place {
public:
    Place(Statement &statement, int place) : m_statement(statement), m_place(place) {}
    void nothing() { m_statement.bindNull(m_place); }
    void number(qint64 value) { m_statement.bindInteger(m_place, value); }
    void text(const QString &text) { utf8(text.toUtf8()); }
    void utf8(const QByteArray &text)
    {
        // Most texts of most records are empty.
        if (text.isEmpty())
            m_statement.bindLiteral(m_place, "", 0);
        else
            m_statement.bindText(m_place, text);
    }
    void word(const char *ascii, qsizetype size) { m_statement.bindText(m_place, QByteArray(ascii, size)); }

private:
    Statement &m_statement;
    int m_place;
};

/// The same, and writes down what it binds.
class SealedPlace {
public:
    SealedPlace(Statement &statement, int place, RowBytes &row) : m_place(statement, place), m_row(row) {}
    void nothing()
    {
        m_place.nothing();
        m_row.nothing();
    }
    void number(qint64 value)
    {
        m_place.number(value);
        m_row.number(value);
    }
    void text(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_row.text(utf8);
        m_place.utf8(utf8);
    }
    void word(const char *ascii, qsizetype size)
    {
        m_place.word(ascii, size);
        m_row.word(ascii, size);
    }

private:
    Place m_place;
    RowBytes &m_row;
};

/// A column of the current row: what valueFrom reads.
class Cell {
public:
    Cell(const Rows &rows, int column) : m_rows(rows), m_column(column), m_type(rows.type(column)) {}
    [[nodiscard]] bool isNothing() const { return m_type == SQLITE_NULL; }
    [[nodiscard]] std::optional<qint64> number() const
    {
        return m_type == SQLITE_INTEGER ? std::optional(m_rows.knownInteger(m_column)) : std::nullopt;
    }
    /// Nothing for bytes that are no UTF-8: replacing them would change what the owner wrote without a word.
    [[nodiscard]] std::optional<QString> text() const
    {
        if (m_type != SQLITE_TEXT)
            return std::nullopt;
        const QByteArrayView bytes = m_rows.knownBytes(m_column);
        if (bytes.isEmpty())
            return QString();
        // Nearly all texts are plain, and plain ones need no decoding.
        if (isAscii(bytes))
            return QString::fromLatin1(bytes);
        if (!QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
            return std::nullopt;
        return QString::fromUtf8(bytes);
    }
    [[nodiscard]] std::optional<QByteArrayView> word() const
    {
        return m_type == SQLITE_TEXT ? std::optional(m_rows.knownBytes(m_column)) : std::nullopt;
    }

private:
    [[nodiscard]] static bool isAscii(QByteArrayView bytes)
    {
        unsigned char any = 0;
        for (const char byte : bytes)
            any = static_cast<unsigned char>(any | static_cast<unsigned char>(byte));
        return any < 0x80;
    }
    const Rows &m_rows;
    int m_column;
    int m_type;
};

} // namespace proven
