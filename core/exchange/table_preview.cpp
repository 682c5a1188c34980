#include "exchange/import_reader.h"
#include "exchange/table_mapping.h"

#include <algorithm>

namespace proven {

namespace {

void showMapping(TablePreview &preview, const OpenTable &table)
{
    preview.kind = table.kindIs;
    preview.isOurs = table.isOurs;
    preview.guesses = table.guesses;
    preview.missing = table.missing;
    const auto columns = columnsOf(table.kind);
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const CellSource &source = table.sources[place];
        preview.sources.push_back({.field = columns[place].name,
                                   .column = source.column,
                                   .constant = source.constant,
                                   .sureness = source.sureness,
                                   .because = source.because});
    }
}

} // namespace

TablePreview previewTable(const SourceFile &file, const ImportOptions &options, const Book &book, int mostRows,
                          const ReadingProgress &progress)
{
    TablePreview preview;
    const auto seen = seeTable(file, options, progress);
    if (const auto *refusal = std::get_if<Refusal>(&seen)) {
        preview.refusal = *refusal;
        return preview;
    }
    const SeenTable &table = std::get<SeenTable>(seen);
    preview.shape = table.found;
    preview.header = table.header;
    preview.guesses = table.guesses;
    preview.rows = table.dataRows();
    preview.rows.resize(std::min(preview.rows.size(), static_cast<std::size_t>(std::max(mostRows, 0))));
    const auto first = table.sample.numbers.end() - static_cast<std::ptrdiff_t>(table.dataRows().size());
    preview.numbers.assign(first, first + static_cast<std::ptrdiff_t>(preview.rows.size()));
    const auto mapped = mapTable(file, table, options, book);
    if (const auto *refusal = std::get_if<Refusal>(&mapped))
        preview.refusal = *refusal;
    else
        showMapping(preview, std::get<OpenTable>(mapped));
    return preview;
}

std::map<qint64, QStringList> rowsAsTheyStand(const SourceFile &file, const ImportOptions &options,
                                              const std::set<qint64> &numbers)
{
    std::map<qint64, QStringList> rows;
    const auto seen = seeTable(file, options);
    const auto *table = std::get_if<SeenTable>(&seen);
    if (!table || numbers.empty())
        return rows;
    // Where the reading stops early, there are no further rows to show.
    (void)readRows(file, table->shape, [&](const TableRow &row) {
        if (numbers.contains(row.number())) {
            QStringList cells;
            for (std::size_t place = 0; place < row.size(); ++place)
                cells += row.text(place);
            rows.emplace(row.number(), cells);
        }
        return row.number() < *numbers.rbegin();
    });
    return rows;
}

} // namespace proven
