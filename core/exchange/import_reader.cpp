#include "exchange/import_reader.h"

#include "exchange/row_reader.h"
#include "exchange/table_guesses.h"
#include "exchange/table_mapping.h"
#include "exchange/vendor_filter.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace {

int vendorColumn(const OpenTable &table)
{
    const int place = placeOfColumn(table.kind, table.kind == TableKind::Vendors ? u"name" : u"vendor");
    return place < 0 ? -1 : table.sources[static_cast<std::size_t>(place)].column;
}

/// Reads the files one after the other into one set of tables.
class Reading {
public:
    Reading(const ImportOptions &options, const Book &book, const ReadingProgress &progress)
        : m_options(options), m_book(book), m_filter(options.vendors),
          m_progress([this, progress](qint64 read, qint64 whole) {
              m_isStopped = m_isStopped || (progress && !progress(read, whole));
              return !m_isStopped;
          })
    {
    }

    [[nodiscard]] ReadTables read(const std::vector<SourceFile> &files)
    {
        QStringList names;
        for (const SourceFile &file : files) {
            names += file.name();
            m_isFirst = &file == &files.front();
            readFile(file);
            if (m_isStopped) {
                ReadTables stopped;
                stopped.stopped = true;
                return stopped;
            }
            if (m_read.refusal)
                return refused();
        }
        m_read.vendors = m_filter.counted();
        constexpr qsizetype mostNamed = 3;
        m_read.tables.source = names.size() <= mostNamed ? names.join(QStringLiteral(", "))
                                                         : Words::tr("%1 files").arg(names.size());
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
        const auto opened = openTable(file, m_options, m_book, m_progress);
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
            m_read.rejected.push_back(
                {rows.back().at, {}, {}, Words::tr("a book has one row, and here is a second one")});
        m_read.tables.book = rows.front();
    }

    template <class Record>
    void readInto(ImportedList<Record> &list, const SourceFile &file, const OpenTable &table)
    {
        TableGuesses guesses(file, table, m_options, m_progress);
        CellReader cells([&] { return guesses.dateOrder(); }, [&] { return guesses.decimal(); });
        RowReader<Record> reader(file.name(), table, cells);
        const int vendor = vendorColumn(table);
        bool header = table.shape.header;
        const auto fault = readRows(
            file, table.shape,
            [&](const TableRow &row) {
                if (std::exchange(header, false))
                    return true;
                if (m_isFirst && m_options.leftOut.contains(row.number()))
                    return true;
                const TableRow &said = m_isFirst ? mended(row) : row;
                if (vendor >= 0 && !isAskedFor(said.text(static_cast<std::size_t>(vendor)))) {
                    ++m_read.rowsLeftOut;
                    return true;
                }
                if (auto read = reader.read(said, m_read.rejected)) {
                    readVendorAs(*read);
                    list.push_back(std::move(*read));
                    ++m_read.rowsRead;
                }
                return !areTooManyRejected();
            },
            m_progress);
        if (fault) {
            m_read.refusal = unreadable(Words::tr("%1 can't be read; nothing was imported.").arg(file.name()));
            m_read.refusal->rows.push_back(*fault);
            return;
        }
        if (areTooManyRejected()) {
            constexpr std::ptrdiff_t mostTold = 20;
            m_read.refusal =
                unreadable(Words::tr("Too many cells of %1 can't be taken; nothing was imported.").arg(file.name()),
                           {Words::tr("Is it the right table, and is each column what it is said to be?")});
            m_read.refusal->rows.assign(m_read.rejected.begin(),
                                        m_read.rejected.begin()
                                            + std::min<std::ptrdiff_t>(mostTold, std::ssize(m_read.rejected)));
            return;
        }
        m_read.guesses += guesses.told(cells);
        m_read.dates = guesses.dates(cells);
        m_read.decimal = guesses.decimalSign();
    }
    /// The row as a person mended it; the row itself where they did not.
    [[nodiscard]] const TableRow &mended(const TableRow &row)
    {
        auto mend = m_options.mended.lower_bound({row.number(), 0});
        if (mend == m_options.mended.end() || mend->first.first != row.number())
            return row;
        m_mendedRow = row;
        for (; mend != m_options.mended.end() && mend->first.first == row.number(); ++mend)
            m_mendedRow.mend(static_cast<std::size_t>(mend->first.second), mend->second);
        return m_mendedRow;
    }
    /// Whether rows about that vendor are read. A row without a name is, where a person can mend it.
    [[nodiscard]] bool isAskedFor(const QString &vendor)
    {
        return (m_options.isAssisted && vendor.trimmed().isEmpty()) || m_filter.takes(meant(vendor));
    }
    /// The vendor that a name is to be read as.
    [[nodiscard]] QString meant(const QString &name) const
    {
        const auto other = m_options.readAs.empty() ? m_options.readAs.end() : m_options.readAs.find(foldedName(name));
        return other == m_options.readAs.end() ? name : other->second;
    }
    template <class Record>
    void readVendorAs(ImportedRow<Record> &row) const
    {
        if constexpr (std::is_same_v<Record, Vendor>)
            row.record.name = meant(row.record.name);
        else
            row.vendor = meant(row.vendor);
    }

    /// So many that they are no slips of a few rows, and would fill the memory.
    [[nodiscard]] bool areTooManyRejected()
    {
        constexpr std::size_t mostRejected = 100'000;
        constexpr qsizetype mostSignsRejected = qsizetype{1} << 24;
        for (; m_rejectedCounted < m_read.rejected.size(); ++m_rejectedCounted)
            m_rejectedSigns += m_read.rejected[m_rejectedCounted].value.size();
        return m_rejectedCounted > mostRejected || m_rejectedSigns > mostSignsRejected;
    }

    static std::size_t capColumn()
    {
        return static_cast<std::size_t>(placeOfColumn(TableKind::Rounds, u"first_commitment_hours"));
    }
    /// A whole book says by a blank that a round has no cap; any other table says nothing by it, and the usual one
    /// holds.
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
            m_read.refusal = unreadable(Words::tr("No row is about %1; nothing was imported.")
                                            .arg(unknown.join(QStringLiteral("; "))),
                                        {Words::tr(
                                            "Names with commas need quotes: --vendors '\"Smith, Ltd\",Brown'.")});
    }

    const ImportOptions &m_options;
    const Book &m_book;
    VendorFilter m_filter;
    bool m_capsAreWritten = false;
    bool m_isStopped = false;
    bool m_isFirst = true; ///< the file that is being read
    ReadingProgress m_progress;
    TableRow m_mendedRow;
    std::size_t m_rejectedCounted = 0;
    qsizetype m_rejectedSigns = 0; ///< in the values of those that were counted
    ReadTables m_read;
};

} // namespace

QStringList namesInRow(const QString &csvRow)
{
    QStringList names;
    const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .sound = true, .guessedFrom = {}},
                           .separator = ',',
                           .header = false};
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

ReadTables readTables(const std::vector<SourceFile> &files, const ImportOptions &options, const Book &book,
                      const ReadingProgress &progress)
{
    return Reading(options, book, progress).read(files);
}

} // namespace proven
