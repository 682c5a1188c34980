#include "exchange/table_reader.h"

#include "rules/words.h"

#include <QUtf8StringView>

#include <csv.h>

#include <algorithm>
#include <utility>

namespace proven {

namespace {

constexpr qint64 pieceSize = 1 << 16;
// So that a long cell is not copied for each few bytes that it grows.
constexpr std::size_t growthOfACell = std::size_t{1} << 14;
// Each line end is reported, so that blank rows count as a spreadsheet counts them.
constexpr unsigned char generous = CSV_REPALL_NL;
constexpr unsigned char strict = CSV_REPALL_NL | CSV_STRICT;

bool isWhite(char sign)
{
    return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n';
}

} // namespace

QString TableRow::text(std::size_t place) const
{
    std::string_view utf8 = cell(place);
    // Qt takes a mark at the beginning for one of the file's, and would drop it.
    constexpr std::string_view mark = "\xef\xbb\xbf";
    QString text;
    for (; utf8.starts_with(mark); utf8.remove_prefix(mark.size()))
        text += QChar(QChar::ByteOrderMark);
    const QString rest = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return text.isEmpty() ? rest : text + rest;
}

bool TableRow::isBlank() const
{
    return std::all_of(m_text.begin(), m_text.end(), isWhite);
}

void TableRow::mend(std::size_t place, const QString &text)
{
    while (m_ends.size() <= place)
        m_ends.push_back(m_text.size());
    const std::size_t begin = place == 0 ? 0 : m_ends[place - 1];
    const std::size_t before = m_ends[place] - begin;
    const std::string utf8 = text.toStdString();
    m_text.replace(begin, before, utf8);
    for (std::size_t end = place; end < m_ends.size(); ++end)
        m_ends[end] = m_ends[end] - before + utf8.size();
}

/// libcsv with limits: it cuts bytes into cells, this counts rows and columns and knows where it stands.
class TableParser {
public:
    TableParser(const SourceFile &file, const TableShape &shape, const std::function<bool(const TableRow &)> &onRow,
                const ReadingProgress &progress)
        : m_file(file), m_shape(shape), m_onRow(onRow), m_progress(progress)
    {
        csv_init(&m_parser, strict);
        csv_set_blk_size(&m_parser, growthOfACell);
        csv_set_delim(&m_parser, static_cast<unsigned char>(shape.separator));
        if (shape.lineEnds == LineEnds::LineFeed)
            csv_set_term_func(&m_parser, [](unsigned char sign) { return sign == '\n' ? 1 : 0; });
        else if (shape.lineEnds == LineEnds::CarriageReturn)
            csv_set_term_func(&m_parser, [](unsigned char sign) { return sign == '\r' ? 1 : 0; });
        m_row.m_number = 1;
    }
    ~TableParser() { csv_free(&m_parser); }
    TableParser(const TableParser &) = delete;
    TableParser &operator=(const TableParser &) = delete;

    [[nodiscard]] std::optional<RejectedRow> read()
    {
        const std::unique_ptr<QIODevice> device = m_file.open();
        if (!device)
            return fault(0, QString(),
                         Words::tr("it can't be read: there is no such file, or reading it is not allowed"));
        if (hasChanged())
            return changed();
        readAll(*device);
        // What other programs wrote meanwhile may be in one half of what was read and not in the other.
        if (!m_fault && !m_stopped && hasChanged())
            return changed();
        return m_fault;
    }
    [[nodiscard]] LineEnds lineEnds() const { return m_lineEnds; }

private:
    void readAll(QIODevice &device)
    {
        TextDecoder decoder(m_shape.encoding);
        device.skip(m_shape.encoding.markLength);
        QByteArray bytes(pieceSize, Qt::Uninitialized);
        qint64 size = 0;
        while (!m_fault && !m_stopped) {
            const qint64 got = device.read(bytes.data(), pieceSize);
            if (got < 0)
                m_fault = here(Words::tr("the file can't be read on from here: %1").arg(device.errorString()));
            if (got <= 0)
                break;
            size += got;
            if (m_progress && !m_progress(size, device.size())) {
                m_stopped = true;
                return;
            }
            if (size > mostBytesInATable)
                m_fault = here(Words::tr("the table goes on beyond 4 GB"));
            else
                feed(decoder.decode(bytes.first(got)));
        }
        if (m_fault || m_stopped)
            return;
        if (const QString fault = decoder.faultAtEnd(); !fault.isEmpty()) {
            m_fault = here(fault);
            return;
        }
        csv_set_opts(&m_parser, CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
        if (csv_fini(&m_parser, &TableParser::onCell, &TableParser::onEnd, this) != 0)
            m_fault = here(Words::tr("a quote is opened here and never closed"));
    }

    void feed(const TextDecoder::Piece &piece)
    {
        const char *next = piece.utf8.constData();
        auto left = static_cast<std::size_t>(piece.utf8.size());
        while (!m_fault && !m_stopped) {
            const std::size_t done = parse(next, left);
            next += done;
            left -= done;
            if (left == 0)
                break;
            if (csv_error(&m_parser) != CSV_EPARSE) {
                m_fault = here(Words::tr("there is not enough memory to read on"));
                break;
            }
            // A quote within a cell that nobody doubled: it is taken as it is, and noted.
            m_hasLooseQuote = m_hasLooseQuote || m_parser.quoted != 0;
            csv_set_opts(&m_parser, generous);
            (void)parse(next++, 1);
            --left;
            csv_set_opts(&m_parser, strict);
        }
        if (m_fault || m_stopped)
            return;
        if (m_parser.entry_pos > mostBytesInACell)
            m_fault = here(Words::tr("the cell is longer than 1 MB: is a quote left open?"));
        else if (!piece.fault.isEmpty())
            m_fault = here(piece.fault);
    }
    [[nodiscard]] std::size_t parse(const char *bytes, std::size_t size)
    {
        return csv_parse(&m_parser, bytes, size, &TableParser::onCell, &TableParser::onEnd, this);
    }

    static void onCell(void *text, std::size_t length, void *self)
    {
        static_cast<TableParser *>(self)->takeCell(static_cast<const char *>(text), length);
    }
    static void onEnd(int sign, void *self) { static_cast<TableParser *>(self)->endRow(sign); }

    // libcsv can't be stopped from within: after a fault the rest of a piece passes unheard.
    void takeCell(const char *text, std::size_t length)
    {
        if (m_fault || m_stopped)
            return;
        if (m_row.m_ends.size() == mostColumns)
            m_fault = here(Words::tr("there are more than %1 columns: is the separator right?").arg(mostColumns));
        else if (length > mostBytesInACell)
            m_fault = here(Words::tr("the cell is longer than 1 MB: is a quote left open?"));
        else if (m_row.m_text.size() + length > mostBytesInARow)
            m_fault = here(Words::tr("the row is longer than 8 MB"));
        else if (!m_shape.encoding.sound && !QUtf8StringView(text, static_cast<qsizetype>(length)).isValidUtf8())
            m_fault = here(Words::tr(
                "there are bytes that are not UTF-8 (to read the file as windows-1252, say --encoding windows-1252)"));
        else {
            if (std::exchange(m_hasLooseQuote, false))
                doubt(std::string_view(text, length));
            m_row.m_text.append(text, length);
            m_row.m_ends.push_back(m_row.m_text.size());
        }
    }

    /// A loose quote may have been the end of its cell: then what lies between it and the next one was never meant to
    /// be in one cell. No cell with one goes on in the next line; one that swallowed a separator shows by its short
    /// row.
    void doubt(std::string_view cell)
    {
        const auto loose = [&] {
            return here(Words::tr("a quote inside this cell is not doubled, so that its end can't be told"));
        };
        if (cell.find_first_of("\r\n") != std::string_view::npos)
            m_fault = loose();
        else if (cell.find(m_shape.separator) != std::string_view::npos)
            m_doubt = loose();
    }

    void endRow(int sign)
    {
        if (m_fault || m_stopped)
            return;
        const bool secondHalf = m_row.m_ends.empty() && sign == '\n' && m_lastSign == '\r';
        if (secondHalf) {
            m_lineEnds = LineEnds::Both;
            m_lastSign = 0;
            return;
        }
        if (m_lineEnds == LineEnds::Unknown)
            m_lineEnds = sign == '\n'   ? LineEnds::LineFeed
                         : sign == '\r' ? LineEnds::CarriageReturn
                                        : LineEnds::Unknown;
        m_lastSign = sign;
        if (!m_row.isBlank()) {
            if (m_width == 0)
                m_width = m_row.size();
            if (m_doubt && m_row.size() < m_width) {
                m_fault = std::exchange(m_doubt, std::nullopt);
                return;
            }
            m_doubt.reset();
            if (m_shape.header && m_header.isEmpty())
                for (std::size_t place = 0; place < m_row.size(); ++place)
                    m_header += m_row.text(place).simplified();
            if (!m_onRow(m_row))
                m_stopped = true;
        }
        ++m_row.m_number;
        m_row.m_text.clear();
        m_row.m_ends.clear();
    }

    [[nodiscard]] bool hasChanged() const { return m_shape.seen && *m_shape.seen != m_file.state(); }
    [[nodiscard]] RejectedRow changed() const
    {
        return fault(0, QString(),
                     Words::tr("another program changed it while it was read: read it again once that is done"));
    }
    [[nodiscard]] RejectedRow fault(qint64 row, const QString &column, const QString &reason) const
    {
        return {.at = {.file = m_file.name(), .row = row}, .column = column, .value = {}, .reason = reason};
    }
    /// A fault in the cell that is being read.
    [[nodiscard]] RejectedRow here(const QString &reason) const
    {
        const auto place = static_cast<qsizetype>(m_row.size());
        const QString column = place < m_header.size() && !m_header[place].isEmpty()
                                   ? m_header[place]
                                   : Words::tr("column %1").arg(place + 1);
        return fault(m_row.number(), column, reason);
    }

    const SourceFile &m_file;
    const TableShape &m_shape;
    const std::function<bool(const TableRow &)> &m_onRow;
    const ReadingProgress &m_progress;
    csv_parser m_parser = {};
    TableRow m_row;
    QStringList m_header;
    LineEnds m_lineEnds = LineEnds::Unknown;
    int m_lastSign = 0;
    bool m_stopped = false;
    bool m_hasLooseQuote = false;       ///< in the cell that is being read
    std::size_t m_width = 0;            ///< cells of the first row
    std::optional<RejectedRow> m_doubt; ///< of a cell of this row
    std::optional<RejectedRow> m_fault;
};

std::optional<RejectedRow> readRows(const SourceFile &file, const TableShape &shape,
                                    const std::function<bool(const TableRow &)> &onRow, const ReadingProgress &progress)
{
    return TableParser(file, shape, onRow, progress).read();
}

TableSample sampleRows(const SourceFile &file, const TableShape &shape, std::size_t mostRows)
{
    TableSample sample;
    const std::function<bool(const TableRow &)> take = [&](const TableRow &row) {
        QStringList cells;
        for (std::size_t place = 0; place < row.size(); ++place)
            cells += row.text(place);
        sample.rows.push_back(cells);
        sample.numbers.push_back(row.number());
        return sample.rows.size() < mostRows;
    };
    const ReadingProgress unheard;
    TableParser parser(file, shape, take, unheard);
    // A fault further down is told when the table is read in earnest.
    (void)parser.read();
    sample.lineEnds = parser.lineEnds();
    return sample;
}

} // namespace proven
