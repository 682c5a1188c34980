#include "store/row_bytes.h"

#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>

namespace proven {

namespace {

enum Type : char { Nothing, Number, Text, Blob, Fraction };

} // namespace

void RowBytes::begin(QLatin1String table)
{
    m_size = 0;
    text(QByteArrayView(table.data(), table.size()));
}

char *RowBytes::room(std::size_t count)
{
    if (m_size + count > m_bytes.size())
        m_bytes.resize(std::max(m_size + count, 2 * m_bytes.size()));
    char *const at = m_bytes.data() + m_size;
    m_size += count;
    return at;
}

void RowBytes::nothing()
{
    *room(1) = Nothing;
}

void RowBytes::number(qint64 value)
{
    char *const at = room(1 + sizeof value);
    *at = Number;
    qToLittleEndian(value, at + 1);
}

void RowBytes::text(QByteArrayView utf8)
{
    put(Text, utf8);
}

void RowBytes::blob(QByteArrayView bytes)
{
    put(Blob, bytes);
}

void RowBytes::columns(const Rows &rows)
{
    const int count = rows.count();
    for (int column = 0; column < count; ++column) {
        switch (rows.type(column)) {
        case SQLITE_INTEGER:
            number(rows.knownInteger(column));
            break;
        case SQLITE_TEXT:
            text(rows.knownBytes(column));
            break;
        case SQLITE_BLOB:
            blob(rows.knownBytes(column));
            break;
        case SQLITE_FLOAT:
            // Our tables hold none: whatever it is, it is not what was written.
            *room(1) = Fraction;
            break;
        default:
            nothing();
        }
    }
}

void RowBytes::put(char type, QByteArrayView bytes)
{
    const auto count = static_cast<std::size_t>(bytes.size());
    char *const at = room(1 + sizeof(qint64) + count);
    *at = type;
    qToLittleEndian(qint64{bytes.size()}, at + 1);
    std::copy(bytes.begin(), bytes.end(), at + 1 + sizeof(qint64));
}

} // namespace proven
