#include "exchange/tables.h"

#include "exchange/csv_text.h"
#include "exchange/json_text.h"

namespace proven {

namespace {

void writeCell(JsonText &json, const Cell &cell)
{
    switch (cell.form) {
    case Cell::Form::Blank:
        json.null();
        return;
    case Cell::Form::Text:
    case Cell::Form::Word:
    case Cell::Form::Day:
    case Cell::Form::Hour:
    case Cell::Form::Moment:
        json.text(QByteArrayView(cell.text));
        return;
    case Cell::Form::Number:
        json.number(cell.text);
        return;
    case Cell::Form::YesNo:
        json.yesNo(cell.text == "yes");
        return;
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<TableFile> bookAsTables(const Book &book, const std::vector<HistoryEntry> &history)
{
    std::vector<TableFile> files;
    for (const TableKind kind : allTables) {
        TableFile file{nameOf(kind) + QStringLiteral(".csv"), {}};
        std::vector<Cell> header;
        for (const Column &column : columnsOf(kind))
            header.push_back({Cell::Form::Word, QByteArray(column.name.data(), column.name.size())});
        appendCsv(file.bytes, header);
        eachRow(book, kind, history, [&](std::span<const Cell> row) { appendCsv(file.bytes, row); });
        files.push_back(std::move(file));
    }
    return files;
}

QByteArray bookAsJson(const Book &book, const std::vector<HistoryEntry> &history)
{
    JsonText json;
    json.beginObject();
    json.entry(QLatin1String("format"), QLatin1String("proven.book/1"));
    for (const TableKind kind : allTables) {
        const std::span<const Column> columns = columnsOf(kind);
        json.key(nameOf(kind));
        json.beginArray();
        eachRow(book, kind, history, [&](std::span<const Cell> row) {
            json.beginObject();
            for (std::size_t place = 0; place < row.size(); ++place) {
                json.key(columns[place].name);
                writeCell(json, row[place]);
            }
            json.endObject();
        });
        json.endArray();
    }
    json.endObject();
    return json.take();
}

} // namespace proven
