#include "exchange/csv_text.h"

#include <algorithm>

namespace proven {

namespace {

/// Some spreadsheets split at semicolons and tabs too: what stood behind one would be a cell without a guard.
bool isSpecial(char sign)
{
    return sign == '"' || sign == ',' || sign == '\r' || sign == '\n' || sign == ';' || sign == '\t';
}
bool isWhite(char sign)
{
    return sign == ' ' || sign == '\t';
}
/// Readers trim cells that are not quoted.
bool needsQuotes(const QByteArray &text)
{
    return !text.isEmpty()
           && (std::any_of(text.begin(), text.end(), isSpecial) || isWhite(text.front()) || isWhite(text.back()));
}

/// Every sign of it doubled, two quotes and a guard.
qsizetype mostBytes(const Cell &cell)
{
    return 2 * cell.text.size() + 3;
}

/// Writes the cell as RFC 4180 has it, in quotes only where they are needed; where the next one goes.
char *writeCell(char *at, const Cell &cell)
{
    const bool guard = cell.form == Cell::Form::Text && needsGuard(cell.text);
    const bool quoted = needsQuotes(cell.text);
    if (quoted)
        *at++ = '"';
    if (guard)
        *at++ = '\'';
    if (!quoted)
        return std::copy(cell.text.begin(), cell.text.end(), at);
    for (const char sign : cell.text) {
        if (sign == '"')
            *at++ = '"';
        *at++ = sign;
    }
    *at++ = '"';
    return at;
}

} // namespace

void appendCsv(QByteArray &csv, std::span<const Cell> row)
{
    // Room for a row at once: a large book has millions of cells.
    const qsizetype begun = csv.size();
    qsizetype most = 2;
    for (const Cell &cell : row)
        most += mostBytes(cell) + 1;
    csv.resize(begun + most);
    char *const begin = csv.data();
    char *at = begin + begun;
    for (std::size_t place = 0; place < row.size(); ++place) {
        if (place > 0)
            *at++ = ',';
        at = writeCell(at, row[place]);
    }
    *at++ = '\r';
    *at++ = '\n';
    csv.resize(at - begin);
}

} // namespace proven
