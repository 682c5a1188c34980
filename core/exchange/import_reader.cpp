#include "exchange/import_reader.h"

#include "exchange/number_text.h"
#include "exchange/row_reader.h"
#include "exchange/table_mapping.h"
#include "rules/words.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace proven {

namespace {

/// The order of dates and the decimal sign of one table: looked for in all its rows, but only once a cell needs it.
class TableGuesses {
public:
    TableGuesses(const SourceFile &file, const OpenTable &table, const ImportOptions &options)
        : m_file(file), m_table(table), m_options(options)
    {
    }

    [[nodiscard]] std::optional<DateOrder> dateOrder()
    {
        if (m_options.dates)
            return m_options.dates;
        look();
        return m_dates.order();
    }
    [[nodiscard]] QChar decimal()
    {
        if (m_options.decimal)
            return *m_options.decimal;
        look();
        // Where no number tells: who separates cells by semicolons does so because the comma is taken.
        return m_decimals.decimal().value_or(m_table.shape.separator == ';' ? u',' : u'.');
    }
    /// What was guessed and from what, once the rows were read.
    [[nodiscard]] QStringList told(const CellReader &cells) const
    {
        QStringList told;
        const bool usual = cells.firstMonthName().isEmpty() && !cells.sawNumbers();
        if (!usual && !cells.firstYearFirst().isEmpty())
            told += Words::tr("%1: dates begin with the year, as in %2.").arg(m_file.name(), cells.firstYearFirst());
        if (!cells.firstMonthName().isEmpty())
            told += Words::tr("%1: dates name the month, as in %2.").arg(m_file.name(), cells.firstMonthName());
        if (cells.sawNumbers() && !m_options.dates) {
            if (const auto order = m_dates.order())
                told += Words::tr("%1: dates say %2, as %3.").arg(m_file.name(), orderInWords(*order), tellingInWords());
        }
        if (m_looked && !m_options.decimal && !m_table.isOurs) {
            const QString telling = m_decimals.tellingNumber();
            const bool comma = m_decimals.decimal() == QChar(u',');
            if (!telling.isEmpty())
                told += Words::tr("%1: the decimal sign is the %2, as in %3.")
                            .arg(m_file.name(), comma ? Words::tr("comma") : Words::tr("point"), telling);
        }
        return told;
    }

private:
    void look()
    {
        if (m_looked)
            return;
        m_looked = true;
        const std::vector<CellForm> forms = formsOf(m_table.kind);
        bool header = m_table.shape.header;
        // A fault in the file stops the reading itself, and is told there.
        (void)readRows(m_file, m_table.shape, [&](const TableRow &row) {
            if (std::exchange(header, false))
                return true;
            for (std::size_t place = 0; place < forms.size(); ++place) {
                const int column = m_table.sources[place].column;
                if (column < 0 || forms[place] == CellForm::Other)
                    continue;
                const QString text = row.text(static_cast<std::size_t>(column));
                if (forms[place] == CellForm::Date)
                    m_dates.see(dateText(text), text);
                else
                    m_decimals.see(text);
            }
            return true;
        });
    }
    static QString orderInWords(DateOrder order)
    {
        switch (order) {
        case DateOrder::YearMonthDay:
            return Words::tr("the year first");
        case DateOrder::DayMonthYear:
            return Words::tr("the day first");
        case DateOrder::MonthDayYear:
            return Words::tr("the month first");
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] QString tellingInWords() const
    {
        const QString telling = m_dates.tellingDate();
        return telling.isEmpty() ? Words::tr("is usual for dates with points") : Words::tr("%1 can only be read so").arg(telling);
    }

    const SourceFile &m_file;
    const OpenTable &m_table;
    const ImportOptions &m_options;
    DateOrderGuess m_dates;
    DecimalGuess m_decimals;
    bool m_looked = false;
};

/// Which rows are read where only some vendors are asked for.
class VendorFilter {
public:
    explicit VendorFilter(const QStringList &names)
    {
        for (const QString &name : names)
            m_wanted.insert(foldedName(name), name);
    }
    [[nodiscard]] bool takes(const QString &vendor)
    {
        if (m_wanted.isEmpty())
            return true;
        auto known = m_known.constFind(vendor);
        if (known == m_known.constEnd()) {
            const QString folded = foldedName(vendor);
            known = m_known.insert(vendor, m_wanted.contains(folded));
            m_met.insert(folded);
        }
        return *known;
    }
    [[nodiscard]] QStringList neverMet() const
    {
        QStringList names;
        for (auto wanted = m_wanted.begin(); wanted != m_wanted.end(); ++wanted) {
            if (!m_met.contains(wanted.key()))
                names += wanted.value();
        }
        return names;
    }

private:
    QHash<QString, QString> m_wanted; ///< by folded name, as it was given
    QHash<QString, bool> m_known;     ///< by the name as the table has it
    QSet<QString> m_met;
};

int vendorColumn(const OpenTable &table)
{
    const bool byName = table.kind == TableKind::Vendors;
    const auto columns = columnsOf(table.kind);
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (columns[place].name == QLatin1String(byName ? "name" : "vendor"))
            return table.sources[place].column;
    }
    return -1;
}

/// Reads the files one after the other into one set of tables.
class Reading {
public:
    Reading(const ImportOptions &options, const Book &book) : m_options(options), m_book(book), m_filter(options.vendors) {}

    [[nodiscard]] ReadTables read(const std::vector<SourceFile> &files)
    {
        QStringList names;
        for (const SourceFile &file : files) {
            names += file.name();
            readFile(file);
            if (m_read.refusal)
                return refused();
        }
        constexpr qsizetype mostNamed = 3;
        m_read.tables.source = names.size() <= mostNamed ? names.join(QStringLiteral(", ")) : Words::tr("%1 files").arg(names.size());
        if (m_read.tables.book)
            takeBlankCapsAsNone();
        lookForUnknownVendors();
        if (m_read.refusal)
            return refused();
        return std::move(m_read);
    }

private:
    /// Nothing of what was read so far.
    [[nodiscard]] ReadTables refused()
    {
        ReadTables nothing;
        nothing.guesses = m_read.guesses;
        nothing.refusal = m_read.refusal;
        return nothing;
    }
    void readFile(const SourceFile &file)
    {
        const auto opened = openTable(file, m_options, m_book);
        if (const auto *refusal = std::get_if<Refusal>(&opened)) {
            m_read.refusal = *refusal;
            return;
        }
        const OpenTable &table = std::get<OpenTable>(opened);
        m_read.guesses += table.guesses;
        switch (table.kind) {
        case TableKind::Book:
            readBook(file, table);
            return;
        case TableKind::Rounds:
            m_capsAreWritten = table.sources[capColumn()].isThere();
            readInto(m_read.tables.rounds, file, table);
            return;
        case TableKind::Vendors:
            readInto(m_read.tables.vendors, file, table);
            return;
        case TableKind::Tasks:
            readInto(m_read.tables.tasks, file, table);
            return;
        case TableKind::Decisions:
            readInto(m_read.tables.decisions, file, table);
            return;
        case TableKind::Engagements:
            readInto(m_read.tables.engagements, file, table);
            return;
        case TableKind::Touchpoints:
            readInto(m_read.tables.touchpoints, file, table);
            return;
        case TableKind::Units:
            readInto(m_read.tables.units, file, table);
            return;
        case TableKind::Snoozes:
            readInto(m_read.tables.snoozes, file, table);
            return;
        case TableKind::History:
            m_read.guesses += Words::tr("%1: the history is written only; it was left out.").arg(file.name());
            return;
        }
        Q_UNREACHABLE();
    }

    void readBook(const SourceFile &file, const OpenTable &table)
    {
        ImportedList<Settings> rows;
        readInto(rows, file, table);
        if (rows.empty() || m_read.refusal)
            return;
        if (rows.size() > 1 || m_read.tables.book)
            m_read.rejected.push_back({rows.back().at, {}, {}, Words::tr("a book has one row, and here is a second one")});
        m_read.tables.book = rows.front();
    }

    template <class Record>
    void readInto(ImportedList<Record> &list, const SourceFile &file, const OpenTable &table)
    {
        TableGuesses guesses(file, table, m_options);
        CellReader cells([&] { return guesses.dateOrder(); }, [&] { return guesses.decimal(); });
        RowReader<Record> reader(file.name(), table, cells);
        const int vendor = vendorColumn(table);
        bool header = table.shape.header;
        const auto fault = readRows(file, table.shape, [&](const TableRow &row) {
            if (std::exchange(header, false))
                return true;
            if (vendor >= 0 && !m_filter.takes(row.text(static_cast<std::size_t>(vendor)))) {
                ++m_read.rowsLeftOut;
                return true;
            }
            if (auto read = reader.read(row, m_read.rejected)) {
                list.push_back(std::move(*read));
                ++m_read.rowsRead;
            }
            return true;
        });
        if (fault) {
            m_read.refusal = unreadable(Words::tr("%1 can't be read; nothing was imported.").arg(file.name()));
            m_read.refusal->rows.push_back(*fault);
            return;
        }
        m_read.guesses += guesses.told(cells);
    }

    static std::size_t capColumn()
    {
        const auto columns = columnsOf(TableKind::Rounds);
        const auto found = std::find_if(columns.begin(), columns.end(), [](const Column &column) {
            return column.name == QLatin1String("first_commitment_hours");
        });
        return static_cast<std::size_t>(found - columns.begin());
    }
    /// A whole book says by a blank that a round has no cap; any other table says nothing by it, and the usual one holds.
    void takeBlankCapsAsNone()
    {
        for (ImportedRow<Round> &row : m_read.tables.rounds) {
            if (m_capsAreWritten && !row.given.contains(QStringLiteral("first_commitment_hours")))
                row.record.firstCommitmentHours.reset();
        }
    }

    /// A misspelt name would silently leave a vendor out.
    void lookForUnknownVendors()
    {
        QStringList unknown;
        for (const QString &name : m_filter.neverMet()) {
            if (!m_book.vendorNamed(name))
                unknown += name;
        }
        unknown.sort();
        if (!unknown.isEmpty())
            m_read.refusal = unreadable(Words::tr("No row is about %1; nothing was imported.").arg(unknown.join(QStringLiteral("; "))),
                                        {Words::tr("Names with commas need quotes: --vendors '\"Smith, Ltd\",Brown'.")});
    }

    const ImportOptions &m_options;
    const Book &m_book;
    VendorFilter m_filter;
    bool m_capsAreWritten = false;
    ReadTables m_read;
};

} // namespace

QStringList namesInRow(const QString &csvRow)
{
    QStringList names;
    const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .sound = true, .guessedFrom = {}}, .separator = ',', .header = false};
    // A fault leaves the names before it; a name that is cut will not be met and is told then.
    (void)readRows(SourceFile::inMemory(QString(), csvRow.toUtf8()), shape, [&](const TableRow &row) {
        for (std::size_t place = 0; place < row.size(); ++place) {
            if (const QString name = row.text(place).simplified(); !name.isEmpty())
                names += name;
        }
        return true;
    });
    return names;
}

ReadTables readTables(const std::vector<SourceFile> &files, const ImportOptions &options, const Book &book)
{
    return Reading(options, book).read(files);
}

TablePreview previewTable(const SourceFile &file, const ImportOptions &options, const Book &book, int mostRows)
{
    TablePreview preview;
    const auto seen = seeTable(file, options);
    if (const auto *refusal = std::get_if<Refusal>(&seen)) {
        preview.refusal = *refusal;
        return preview;
    }
    const SeenTable &table = std::get<SeenTable>(seen);
    preview.header = table.header;
    preview.guesses = table.guesses;
    const std::size_t first = table.shape.header ? 1 : 0;
    for (std::size_t row = first; row < table.sample.rows.size() && preview.rows.size() < static_cast<std::size_t>(std::max(mostRows, 0)); ++row)
        preview.rows.push_back(table.sample.rows[row]);
    const auto opened = openTable(file, options, book);
    if (const auto *refusal = std::get_if<Refusal>(&opened)) {
        preview.refusal = *refusal;
        return preview;
    }
    const OpenTable &open = std::get<OpenTable>(opened);
    preview.kind = open.kind;
    preview.guesses = open.guesses;
    const auto columns = columnsOf(open.kind);
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (open.sources[place].column >= 0)
            preview.mapped.emplace_back(columns[place].name, open.header[open.sources[place].column]);
    }
    return preview;
}

} // namespace proven
