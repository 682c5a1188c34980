#include "simulation/cells.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace proven::simulation {

namespace {

void addOnce(std::vector<QString> &names, const QString &name)
{
    if (std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(name);
}

QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// A number of jobs, say, and no share of something.
bool isCount(const Estimate &estimate)
{
    return estimate.value > 1;
}

} // namespace

Estimate shareOf(int hits, int count)
{
    if (count == 0)
        return {};
    const double share = static_cast<double>(hits) / count;
    return {share, std::sqrt(share * (1 - share) / count), count};
}

Estimate meanOf(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    const double squares = std::accumulate(values.begin(), values.end(), 0.0, [&](double sum, double value) {
        return sum + (value - mean) * (value - mean);
    });
    return {mean, std::sqrt(squares) / count, static_cast<int>(values.size())};
}

void Cells::add(const QString &table, const QString &row, const QString &column, const Estimate &estimate)
{
    m_cells.push_back({table, row, column, estimate});
}

const Cell *Cells::find(const QString &table, const QString &row, const QString &column) const
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &cell) {
        return cell.table == table && cell.row == row && cell.column == column;
    });
    return found == m_cells.end() ? nullptr : &*found;
}

std::vector<QString> Cells::tables() const
{
    std::vector<QString> names;
    for (const Cell &cell : m_cells)
        addOnce(names, cell.table);
    return names;
}

QString Cells::asMarkdown(const QString &table) const
{
    std::vector<QString> rows;
    std::vector<QString> columns;
    double largestError = 0;
    for (const Cell &cell : m_cells) {
        if (cell.table != table)
            continue;
        addOnce(rows, cell.row);
        addOnce(columns, cell.column);
        if (!isCount(cell.estimate))
            largestError = std::max(largestError, cell.estimate.error);
    }
    QStringList head{QString()};
    QStringList rule{QStringLiteral("---")};
    for (const QString &column : columns) {
        head += column;
        rule += QStringLiteral("--:");
    }
    const auto line = [](const QStringList &texts) {
        return QStringLiteral("| %1 |\n").arg(texts.join(QStringLiteral(" | ")));
    };
    QString text = line(head) + line(rule);
    for (const QString &row : rows) {
        QStringList texts{row};
        for (const QString &column : columns) {
            const Cell *cell = find(table, row, column);
            texts += cell && cell->estimate.count > 0
                         ? QString::number(cell->estimate.value, 'f', isCount(cell->estimate) ? 1 : 2)
                         : QString();
        }
        text += line(texts);
    }
    return text + QStringLiteral("\nStandard error: at most %1.\n").arg(QString::number(largestError, 'f', 3));
}

QString Cells::asCsv() const
{
    QString text = QStringLiteral("table,row,column,value,error,count\n");
    for (const Cell &cell : m_cells) {
        text += QStringList{cell.table,
                            cell.row,
                            cell.column,
                            exact(cell.estimate.value),
                            exact(cell.estimate.error),
                            QString::number(cell.estimate.count)}
                    .join(u',')
                + u'\n';
    }
    return text;
}

Cells Cells::fromCsv(const QString &text)
{
    Cells cells;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList texts = line.split(u',');
        if (texts.size() == 6)
            cells.add(texts[0], texts[1], texts[2], {texts[3].toDouble(), texts[4].toDouble(), texts[5].toInt()});
    }
    return cells;
}

} // namespace proven::simulation
