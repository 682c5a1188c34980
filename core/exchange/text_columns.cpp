#include "exchange/text_columns.h"

#include <algorithm>

namespace proven {

QString TextColumns::text() const
{
    std::vector<qsizetype> widths;
    for (const Row &row : m_rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.cells.size())));
        for (qsizetype place = 0; place < row.cells.size(); ++place)
            widths[static_cast<std::size_t>(place)] = std::max(widths[static_cast<std::size_t>(place)],
                                                               row.cells[place].size());
    }
    QString text;
    for (const Row &row : m_rows) {
        QString line;
        for (qsizetype place = 0; place < row.cells.size(); ++place)
            line += row.cells[place].leftJustified(widths[static_cast<std::size_t>(place)]) + QStringLiteral("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
        for (const QString &note : row.notes)
            text += QStringLiteral("    ") + note + u'\n';
    }
    return text;
}

} // namespace proven
