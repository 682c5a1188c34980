#include "exchange/lists.h"

#include "exchange/cell_reader.h"
#include "exchange/csv_text.h"
#include "exchange/list_columns.h"
#include "exchange/table_mapping.h"
#include "rules/words.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace proven {

namespace {

/// Reads the rows of one file whose columns are known.
class ListReader {
public:
    ListReader(const SourceFile &file, const ImportOptions &options, const ListColumns &columns)
        : m_file(file), m_options(options), m_columns(columns),
          m_cells([this] { return dateOrder(); }, [] { return u'.'; })
    {
    }

    /// One row; each bad cell goes to `rejected`.
    struct Read {
        RowPlace at;
        int row = 0;
        QString label;
        QString result;
        std::optional<QDate> on;
    };
    template <class OnRow>
    [[nodiscard]] std::optional<Refusal> read(std::vector<RejectedRow> &rejected, OnRow onRow)
    {
        bool header = m_columns.shape.header;
        const auto fault = readRows(m_file, m_columns.shape, [&](const TableRow &row) {
            if (std::exchange(header, false))
                return true;
            Read read{.at = {m_file.name(), row.number()},
                      .label = labelOf(row),
                      .result = textAt(row, m_columns.result).trimmed(),
                      .on = {}};
            bool good = true;
            const auto take = [&](int column, auto &value) {
                const QString text = textAt(row, column).trimmed();
                if (text.isEmpty() || m_cells.read(text, value))
                    return;
                good = false;
                rejected.push_back({read.at, m_columns.header.value(column), text, m_cells.reason()});
            };
            take(m_columns.row, read.row);
            take(m_columns.on, read.on);
            if (good)
                onRow(std::move(read));
            return true;
        });
        if (!fault)
            return std::nullopt;
        Refusal refusal = unreadable(Words::tr("%1 can't be read; nothing was taken from it.").arg(m_file.name()));
        refusal.rows.push_back(*fault);
        return refusal;
    }

private:
    [[nodiscard]] QString textAt(const TableRow &row, int column)
    {
        QString text;
        if (column >= 0)
            (void)m_cells.read(row.text(static_cast<std::size_t>(column)), text);
        return text;
    }
    [[nodiscard]] QString labelOf(const TableRow &row)
    {
        QStringList parts;
        for (const int column : m_columns.label) {
            if (const QString part = textAt(row, column).trimmed(); !part.isEmpty())
                parts += part;
        }
        return parts.join(u' ');
    }
    /// Looked for in every row, but only once a day needs it.
    [[nodiscard]] std::optional<DateOrder> dateOrder()
    {
        if (m_options.dates)
            return m_options.dates;
        if (std::exchange(m_looked, true))
            return m_dates.order();
        bool header = m_columns.shape.header;
        (void)readRows(m_file, m_columns.shape, [&](const TableRow &row) {
            if (!std::exchange(header, false)) {
                const QString text = row.text(static_cast<std::size_t>(m_columns.on));
                m_dates.see(dateText(text), text);
            }
            return true;
        });
        return m_dates.order();
    }

    const SourceFile &m_file;
    const ImportOptions &m_options;
    const ListColumns &m_columns;
    CellReader m_cells;
    DateOrderGuess m_dates;
    bool m_looked = false;
};

/// The same label more than once is no fault, but worth a word: the rows can only be told apart by their number.
void tellOfTwins(const SourceFile &file, ReadList &list)
{
    QHash<QString, int> times;
    qint64 twins = 0;
    QString first;
    for (const Unit &unit : list.rows) {
        if (++times[foldedName(unit.label)] == 2) {
            ++twins;
            first = first.isEmpty() ? unit.label : first;
        }
    }
    if (twins > 0)
        list.guesses += counted(twins, Words::tr("%2: one label is there more than once, %3."),
                                Words::tr("%2: %1 labels are there more than once, such as %3."))
                            .arg(file.name(), first);
}

} // namespace

ReadList readList(const SourceFile &file, const ListOptions &options)
{
    ReadList list;
    auto found = columnsOfList(file, options.table, options.labelColumns, ListKind::List);
    if (auto *refusal = std::get_if<Refusal>(&found)) {
        list.refusal = std::move(*refusal);
        return list;
    }
    const auto &columns = std::get<ListColumns>(found);
    list.labelColumns = columns.label;
    list.header = columns.header;
    list.hasHeader = columns.shape.header;
    list.guesses = columns.guesses;
    if (columns.label.empty()) {
        list.refusal = unreadable(
            Words::tr("%1 has no column whose cells are filled in every row: what the rows are about can't be told.")
                .arg(file.name()),
            {Words::tr("Call the column label, or fill its empty cells.")});
        return list;
    }
    ListReader reader(file, options.table, columns);
    list.refusal = reader.read(list.rejected, [&](const ListReader::Read &read) {
        if (read.label.isEmpty()) {
            list.rejected.push_back({read.at,
                                     columns.header.value(columns.label.front()),
                                     {},
                                     Words::tr("is missing: every row says whom or what it is about")});
            return;
        }
        list.rows.push_back(
            {Id<Unit>(1), Id<Engagement>(1), static_cast<int>(list.rows.size()) + 1, read.label, read.result, read.on});
    });
    if (!list.refusal && list.rows.empty() && list.rejected.empty())
        list.refusal = unreadable(Words::tr("%1 has no rows below its header.").arg(file.name()));
    tellOfTwins(file, list);
    return list;
}

QByteArray listSheet(const std::vector<const Unit *> &rows)
{
    const auto text = [](const QString &said) {
        return said.isEmpty() ? Cell{} : Cell{Cell::Form::Text, said.toUtf8()};
    };
    QByteArray csv = "row,label,result,on\r\n";
    for (const Unit *unit : rows) {
        const std::array cells = {Cell{Cell::Form::Number, QByteArray::number(unit->row)}, text(unit->label),
                                  text(unit->result),
                                  unit->on ? Cell{Cell::Form::Word, unit->on->toString(Qt::ISODate).toLatin1()}
                                           : Cell{}};
        appendCsv(csv, cells);
    }
    return csv;
}

ReadSheet readSheet(const SourceFile &file, const ListOptions &options)
{
    ReadSheet sheet;
    auto found = columnsOfList(file, options.table, options.labelColumns, ListKind::Sheet);
    if (auto *refusal = std::get_if<Refusal>(&found)) {
        sheet.refusal = std::move(*refusal);
        return sheet;
    }
    const auto &columns = std::get<ListColumns>(found);
    sheet.guesses = columns.guesses;
    if (columns.result < 0 || (columns.row < 0 && columns.label.empty())) {
        sheet.refusal = unreadable(Words::tr("%1 has no column called %2. Its columns are: %3.")
                                       .arg(file.name(),
                                            columns.result < 0 ? QStringLiteral("result") : QStringLiteral("row"),
                                            columns.header.join(QStringLiteral(", "))),
                                   {Words::tr("The first row of a sheet reads: row, label, result, on.")});
        return sheet;
    }
    ListReader reader(file, options.table, columns);
    sheet.refusal = reader.read(sheet.rejected, [&](const ListReader::Read &read) {
        if (read.result.isEmpty() && !read.on)
            return;
        sheet.rows.push_back({.at = read.at,
                              .row = read.row,
                              .label = read.label,
                              .result = read.result.isEmpty() ? std::nullopt : std::optional(read.result),
                              .on = read.on});
    });
    return sheet;
}

} // namespace proven
