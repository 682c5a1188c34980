#include "exchange/csv_text.h"

#include <algorithm>

namespace proven {

void appendCsv(QByteArray &csv, const Cell &cell)
{
    const bool guard = cell.form == Cell::Form::Text && needsGuard(cell.text);
    // Some spreadsheets split at semicolons and tabs too: what stood behind one would be a cell without a guard.
    const auto isSpecial = [](char sign) { return QByteArrayView("\",\r\n;\t").contains(sign); };
    const auto isWhite = [](char sign) { return sign == ' ' || sign == '\t'; };
    // Readers trim cells that are not quoted.
    const bool quoted = !cell.text.isEmpty()
                        && (std::any_of(cell.text.begin(), cell.text.end(), isSpecial) || isWhite(cell.text.front())
                            || isWhite(cell.text.back()));
    if (!quoted) {
        if (guard)
            csv += '\'';
        csv += cell.text;
        return;
    }
    csv += '"';
    if (guard)
        csv += '\'';
    for (const char sign : cell.text) {
        if (sign == '"')
            csv += '"';
        csv += sign;
    }
    csv += '"';
}

void appendCsv(QByteArray &csv, std::span<const Cell> row)
{
    for (std::size_t place = 0; place < row.size(); ++place) {
        if (place > 0)
            csv += ',';
        appendCsv(csv, row[place]);
    }
    csv += "\r\n";
}

} // namespace proven
