#include "store/row_bytes.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>

namespace proven {

namespace {

enum Type : char { Nothing, Number, Text, Blob, Fraction };

} // namespace

void RowBytes::begin(QLatin1String table)
{
    m_bytes.resize(0);
    text(QByteArrayView(table.data(), table.size()));
}

void RowBytes::nothing()
{
    m_bytes.append(Nothing);
}

void RowBytes::number(qint64 value)
{
    m_bytes.append(Number);
    putNumber(value);
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
            text(rows.knownText(column));
            break;
        case SQLITE_BLOB:
            blob(rows.blob(column).value_or(QByteArrayView()));
            break;
        case SQLITE_FLOAT:
            // Our tables hold none: whatever it is, it is not what was written.
            m_bytes.append(Fraction);
            break;
        default:
            nothing();
        }
    }
}

void RowBytes::put(char type, QByteArrayView bytes)
{
    m_bytes.append(type);
    putNumber(bytes.size());
    m_bytes.append(bytes.data(), bytes.size());
}

void RowBytes::putNumber(qint64 value)
{
    std::array<char, sizeof value> lowestFirst;
    qToLittleEndian(value, lowestFirst.data());
    m_bytes.append(lowestFirst.data(), lowestFirst.size());
}

} // namespace proven
