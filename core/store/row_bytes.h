#pragma once

#include "store/statement.h"

#include <QByteArrayView>
#include <QLatin1String>

#include <vector>

namespace proven {

/// What a row holds, written down so that two rows give the same bytes only if they hold the same: what the seal and
/// the chain are reckoned from. For each value one byte for its type (0 nothing, 1 whole number, 2 text, 3 bytes); a
/// number then as 8 bytes, the lowest first; texts and bytes as their length in 8 such bytes, and what they hold.
class RowBytes {
public:
    /// Begins a row of that table, which is the first text.
    void begin(QLatin1String table);

    // What putValue writes to.
    void nothing();
    void number(qint64 value);
    void text(QByteArrayView utf8);
    void word(const char *ascii, qsizetype size) { text(QByteArrayView(ascii, size)); }
    void blob(QByteArrayView bytes);
    /// All columns of a row as the file has it.
    void columns(const Rows &rows);

    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(m_size)}; }

private:
    void put(char type, QByteArrayView bytes);
    /// The place for so many more bytes.
    [[nodiscard]] char *room(std::size_t count);

    std::vector<char> m_bytes; ///< at least as long as what is written
    std::size_t m_size = 0;
};

} // namespace proven
