// Any bytes as a table: guessed, previewed, imported, and written and read again.

#include "fuzz_target.h"

#include "exchange/csv_text.h"
#include "exchange/import_reader.h"
#include "exchange/lists.h"
#include "exchange/table_mapping.h"
#include "exchange/table_reader.h"

#include <string>
#include <vector>

using namespace proven;

namespace {

using Cells = std::vector<std::vector<std::string>>;

/// Nothing where the table can't be read to its end.
std::optional<Cells> cellsOf(const QByteArray &bytes, const TableShape &shape)
{
    Cells cells;
    const auto fault = readRows(SourceFile::inMemory(QStringLiteral("table.csv"), bytes), shape,
                                [&](const TableRow &row) {
                                    std::vector<std::string> &line = cells.emplace_back();
                                    for (std::size_t place = 0; place < row.size(); ++place)
                                        line.emplace_back(row.cell(place));
                                    return true;
                                });
    return fault ? std::nullopt : std::optional(cells);
}

QByteArray asCsv(const Cells &cells)
{
    QByteArray csv;
    for (const std::vector<std::string> &line : cells) {
        std::vector<Cell> row;
        for (const std::string &text : line)
            row.push_back({Cell::Form::Word, QByteArray::fromStdString(text)});
        appendCsv(csv, row);
    }
    return csv;
}

void writeAndReadAgain(const QByteArray &bytes, const TableShape &shape)
{
    const std::optional<Cells> cells = cellsOf(bytes, shape);
    if (!cells)
        return;
    const TableShape ours{.encoding = {.name = QStringLiteral("UTF-8")}, .header = false, .seen = {}};
    fuzz::require(cellsOf(asCsv(*cells), ours) == cells, "a table that is written is read as it was");
}

const Book &emptyBook()
{
    static const Book book = [] {
        Changes changes;
        changes.add(Settings{});
        Book made;
        made.apply(changes);
        return made;
    }();
    return book;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const SourceFile file = SourceFile::inMemory(QStringLiteral("table.csv"), bytes);
    for (const bool assisted : {false, true}) {
        ImportOptions options;
        options.isAssisted = assisted;
        const auto seen = seeTable(file, options);
        if (const auto *table = std::get_if<SeenTable>(&seen))
            writeAndReadAgain(bytes, table->shape);
        const ReadTables read = readTables({file}, options, emptyBook());
        fuzz::require(!read.refusal || !read.refusal->text.isEmpty(), "a refusal says why");
        for (const RejectedRow &row : read.rejected)
            fuzz::require(!row.reason.isEmpty(), "a row is rejected for a reason");
        if (!read.refusal)
            static_cast<void>(rejectedTable(file, options, read.rejected));
        constexpr int rowsShown = 20;
        static_cast<void>(previewTable(file, options, emptyBook(), rowsShown));
        static_cast<void>(readList(file, {options, {}}));
    }
    return 0;
}
