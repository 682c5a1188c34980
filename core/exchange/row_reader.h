#pragma once

#include "domain/fields.h"
#include "exchange/cell_reader.h"
#include "exchange/table_cells.h"
#include "exchange/table_mapping.h"

#include <QHash>

#include <optional>
#include <vector>

namespace proven {

/// The least and the most that a field may be; nothing where its type says all.
struct FieldRange {
    qint64 least;
    qint64 most;
};
[[nodiscard]] std::optional<FieldRange> rangeOf(QLatin1String field);

/// What can't stand in one row of a table, however the cells are by themselves; with the column it is about.
struct RowFault {
    QString column;
    QString value;
    QString reason;
};
/// Looks at a whole row, and fills in what follows from its other cells.
[[nodiscard]] std::optional<RowFault> complete(ImportedRow<Engagement> &row);
[[nodiscard]] std::optional<RowFault> complete(ImportedRow<Decision> &row);
template <class Record>
[[nodiscard]] std::optional<RowFault> complete(ImportedRow<Record> &)
{
    return std::nullopt;
}

/// The sentences that all kinds of rows share.
namespace rowwords {
[[nodiscard]] QString outside(const FieldRange &range);
[[nodiscard]] QString missing();
[[nodiscard]] QString tooWide(std::size_t cells, qsizetype columns);
} // namespace rowwords

/// Reads the rows of one table as records of one kind.
template <class Record>
class RowReader {
public:
    RowReader(const QString &file, const OpenTable &table, CellReader &cells)
        : m_file(file), m_table(table), m_cells(cells)
    {
        const Record blank = blankRecord<Record>();
        eachField(blank, [&](const char *field, const auto &) { m_fields.push_back(placeOf(QLatin1String(field))); });
        for (const Column &column : columnsOf(table.kind))
            m_ranges.push_back(rangeOf(fieldOfColumn(table.kind, column.name)));
        m_endedOn = placeOf(QLatin1String("ended_on"));
        m_outcome = placeOfField(table.kind, QLatin1String("outcome"));
        m_round = placeOf(QLatin1String("round"));
        m_vendor = placeOf(QLatin1String("vendor"));
        m_task = placeOf(QLatin1String("task"));
        m_ref = placeOf(QLatin1String("ref"));
    }

    /// Nothing where a cell is bad; each bad cell is added to `rejected`.
    [[nodiscard]] std::optional<ImportedRow<Record>> read(const TableRow &row, std::vector<RejectedRow> &rejected)
    {
        ImportedRow<Record> read{{m_file, row.number()}, blankRecord<Record>(), {}, {}, {}, {}, {}};
        m_row = &row;
        m_given = 0;
        m_said = 0;
        bool good = checkWidth(row, rejected);
        const auto reject = [&](int place, const QString &value, const QString &reason) {
            good = false;
            rejected.push_back({read.at, columnCalled(place), value, reason});
        };
        std::size_t field = 0;
        eachField(read.record, [&]<class Value>(const char *, Value &value) {
            const int place = m_fields[field++];
            if constexpr (isId<Value>) {
                return; // said by a name
            } else {
                const QString text = place < 0 ? QString() : textAt(place);
                const bool saysNothing = isBlank(text);
                if (std::is_same_v<Value, QString> ? text.isEmpty() : saysNothing) {
                    // A day on which it ended says that it was delivered, unless the table says otherwise.
                    if constexpr (std::is_same_v<Value, OutcomeKind>) {
                        if (m_endedOn >= 0 && !isBlank(textAt(m_endedOn))) {
                            value = OutcomeKind::Delivered;
                            m_given |= bit(m_outcome);
                        }
                    }
                    return;
                }
                m_given |= bit(place);
                m_said |= saysNothing ? 0 : bit(place);
                if (!m_cells.read(text, value))
                    reject(place, text, m_cells.reason());
                else if (const auto &range = m_ranges[static_cast<std::size_t>(place)];
                         range && !isWithin(value, *range))
                    reject(place, text, rowwords::outside(*range));
            }
        });
        readName(m_round, read.round);
        readName(m_vendor, read.vendor);
        readName(m_task, read.task);
        if constexpr (std::is_same_v<Record, Unit>)
            readName(m_ref, read.ref);
        const auto columns = columnsOf(m_table.kind);
        for (std::size_t place = 0; place < columns.size(); ++place) {
            if (columns[place].required && (m_said & bit(static_cast<int>(place))) == 0)
                reject(static_cast<int>(place), {}, rowwords::missing());
        }
        if (!good)
            return std::nullopt;
        read.given = givenNames();
        if (auto fault = complete(read)) {
            rejected.push_back({read.at, columnCalled(fault->column), fault->value, fault->reason});
            return std::nullopt;
        }
        return read;
    }

private:
    template <class Value>
    static constexpr bool isId = requires(Value value)
    {
        value.number();
    }
    || requires(Value value) { value->number(); };

    static bool isBlank(const QString &text) { return QStringView(text).trimmed().isEmpty(); }
    static quint64 bit(int place) { return quint64{1} << static_cast<unsigned>(place); }

    template <class Value>
    static bool isWithin(const Value &value, const FieldRange &range)
    {
        if constexpr (std::is_integral_v<Value>)
            return static_cast<qint64>(value) >= range.least && static_cast<qint64>(value) <= range.most;
        else if constexpr (requires {
                               std::is_integral_v<typename Value::value_type>;
                               *value >= 0;
                           })
            return static_cast<qint64>(*value) >= range.least && static_cast<qint64>(*value) <= range.most;
        else
            return true;
    }

    /// The column of our table for a name of eachField; -1 where there is none, or where nothing is read into it.
    [[nodiscard]] int placeOf(QLatin1String field) const
    {
        const int place = placeOfField(m_table.kind, field);
        return place >= 0 && m_table.sources[static_cast<std::size_t>(place)].isThere() ? place : -1;
    }
    [[nodiscard]] QString textAt(int place) const
    {
        const CellSource &source = m_table.sources[static_cast<std::size_t>(place)];
        if (source.constant)
            return *source.constant;
        return source.column < 0 ? QString() : m_row->text(static_cast<std::size_t>(source.column));
    }
    void readName(int place, QString &name)
    {
        if (place < 0)
            return;
        const QString text = textAt(place);
        if (isBlank(text))
            return;
        m_given |= bit(place);
        m_said |= bit(place);
        (void)m_cells.read(text, name);
    }
    /// Cells beyond the header mean that a separator inside a cell was not quoted.
    [[nodiscard]] bool checkWidth(const TableRow &row, std::vector<RejectedRow> &rejected) const
    {
        for (auto place = static_cast<std::size_t>(m_table.header.size()); place < row.size(); ++place) {
            if (row.text(place).trimmed().isEmpty())
                continue;
            rejected.push_back(
                {{m_file, row.number()}, {}, row.text(place), rowwords::tooWide(row.size(), m_table.header.size())});
            return false;
        }
        return true;
    }

    /// What the file calls a column of ours.
    [[nodiscard]] QString columnCalled(int place) const
    {
        const CellSource &source = m_table.sources[static_cast<std::size_t>(place)];
        if (source.column >= 0 && source.column < m_table.header.size() && !m_table.header[source.column].isEmpty())
            return m_table.header[source.column];
        return columnsOf(m_table.kind)[static_cast<std::size_t>(place)].name;
    }
    [[nodiscard]] QString columnCalled(const QString &field) const
    {
        const int place = placeOfColumn(m_table.kind, field);
        return place < 0 ? field : columnCalled(place);
    }
    /// Most rows fill the same cells, and share one list.
    [[nodiscard]] QStringList givenNames()
    {
        QStringList &names = m_givenNames[m_given];
        if (names.isEmpty()) {
            const auto columns = columnsOf(m_table.kind);
            for (std::size_t place = 0; place < columns.size(); ++place) {
                if ((m_given & bit(static_cast<int>(place))) != 0)
                    names += fieldOfColumn(m_table.kind, columns[place].name);
            }
        }
        return names;
    }

    QString m_file;
    const OpenTable &m_table;
    CellReader &m_cells;
    std::vector<int> m_fields; ///< by field of eachField: the column of our table, or -1
    std::vector<std::optional<FieldRange>> m_ranges;
    int m_endedOn = -1;
    int m_outcome = -1;
    // The columns of names.
    int m_round = -1;
    int m_vendor = -1;
    int m_task = -1;
    int m_ref = -1;
    const TableRow *m_row = nullptr;
    quint64 m_given = 0; ///< a bit for each column of our table that is filled
    quint64 m_said = 0;  ///< of these, those with more in them than white space
    QHash<quint64, QStringList> m_givenNames;
};

} // namespace proven
