#include "exchange/csv_text.h"
#include "exchange/import_reader.h"
#include "exchange/table_mapping.h"
#include "rules/words.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <set>

namespace proven {

ImportedTables withoutRows(ImportedTables tables, const std::vector<RejectedRow> &rejected)
{
    std::set<std::pair<QString, qint64>> places;
    for (const RejectedRow &row : rejected)
        places.emplace(row.at.file, row.at.row);
    const auto drop = [&](auto &list) {
        std::erase_if(list, [&](const auto &row) { return places.contains({row.at.file, row.at.row}); });
    };
    drop(tables.rounds);
    drop(tables.vendors);
    drop(tables.tasks);
    drop(tables.decisions);
    drop(tables.engagements);
    drop(tables.touchpoints);
    drop(tables.units);
    drop(tables.snoozes);
    return tables;
}

QByteArray rejectedTable(const SourceFile &file, const ImportOptions &options, const std::vector<RejectedRow> &rejected)
{
    QHash<qint64, QList<qsizetype>> byRow;
    for (std::size_t place = 0; place < rejected.size(); ++place) {
        if (rejected[place].at.file == file.name())
            byRow[rejected[place].at.row].push_back(static_cast<qsizetype>(place));
    }
    const auto seen = seeTable(file, options);
    if (byRow.isEmpty() || !std::holds_alternative<SeenTable>(seen))
        return {};
    const SeenTable &table = std::get<SeenTable>(seen);
    const auto text = [](const QString &value) {
        return value.isEmpty() ? Cell{} : Cell{Cell::Form::Text, value.toUtf8()};
    };
    const auto joined = [&](const QList<qsizetype> &places, auto part) {
        QStringList parts;
        for (const qsizetype place : places)
            parts += part(rejected[static_cast<std::size_t>(place)]);
        return text(parts.join(QStringLiteral("; ")));
    };
    const auto width = static_cast<std::size_t>(table.header.size());
    QByteArray csv;
    std::vector<Cell> cells;
    for (const QString &name : table.header)
        cells.push_back(text(table.shape.header ? name : Words::tr("column %1").arg(name)));
    for (const char *column : {"rejected_row", "rejected_column", "rejected_value", "rejected_reason"})
        cells.push_back({Cell::Form::Word, column});
    appendCsv(csv, cells);
    // The same file was read to its end before.
    (void)readRows(file, table.shape, [&](const TableRow &row) {
        const auto found = byRow.constFind(row.number());
        if (found == byRow.constEnd())
            return true;
        cells.clear();
        for (std::size_t place = 0; place < width; ++place) {
            const std::string_view cell = row.cell(place);
            // As it stood there: what is guarded already stays so.
            cells.push_back({needsGuard(QByteArrayView(cell)) && !isGuarded(QByteArrayView(cell)) ? Cell::Form::Text
                                                                                                  : Cell::Form::Word,
                             QByteArray(cell.data(), static_cast<qsizetype>(cell.size()))});
        }
        cells.push_back({Cell::Form::Number, QByteArray::number(row.number())});
        cells.push_back(joined(*found, [](const RejectedRow &one) { return one.column; }));
        cells.push_back(joined(*found, [](const RejectedRow &one) { return one.value; }));
        cells.push_back(joined(*found, [](const RejectedRow &one) { return one.reason; }));
        appendCsv(csv, cells);
        return true;
    });
    return csv;
}

qint64 rejectedRowsIn(const std::vector<RejectedRow> &rejected)
{
    std::set<std::pair<QString, qint64>> rows;
    for (const RejectedRow &row : rejected)
        rows.emplace(row.at.file, row.at.row);
    return static_cast<qint64>(rows.size());
}

QString rejectedPath(const QString &path)
{
    const QFileInfo source(path);
    const QString stem = source.dir().filePath(source.completeBaseName() + QStringLiteral(".rejected"));
    QString free = stem + QStringLiteral(".csv");
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = QStringLiteral("%1-%2.csv").arg(stem).arg(number);
    return free;
}

} // namespace proven
