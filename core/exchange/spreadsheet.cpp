#include "exchange/spreadsheet.h"

#include "exchange/spreadsheet_text.h"
#include "exchange/table_cells.h"
#include "rules/words.h"

#include <QFile>

#include <algorithm>

#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace proven {

namespace {

/// Spreadsheet programs disagree about the days before this one: some count a 29 February 1900.
QDate firstSafeDay()
{
    return {1900, 3, 1};
}
/// Where a book has no history, as a file needs some day.
constexpr qint64 noMoment = 315'532'800; // 1 January 1980, as the parts of the file say

constexpr int narrowest = 8;
constexpr int widest = 60;
/// Room for the arrow of the filter and for letters that are wider than figures.
constexpr int spare = 3;

/// A file in memory alone: nothing of the book is left on a disk where the program dies.
class MemoryFile {
public:
    MemoryFile() : m_file(::memfd_create("book", MFD_CLOEXEC)) {}
    ~MemoryFile()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    MemoryFile(const MemoryFile &) = delete;
    MemoryFile &operator=(const MemoryFile &) = delete;

    [[nodiscard]] QByteArray path() const { return "/proc/self/fd/" + QByteArray::number(m_file); }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file;
        if (m_file < 0 || ::lseek(m_file, 0, SEEK_SET) != 0 || !file.open(m_file, QIODevice::ReadOnly))
            return {};
        return file.readAll();
    }

private:
    int m_file;
};

int widthOf(const Cell &cell)
{
    const QString text = QString::fromUtf8(cell.text);
    qsizetype width = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        width = std::max(width, line.size());
    return static_cast<int>(std::min<qsizetype>(width, widest));
}

lxw_datetime asDateTime(QDate day, QTime time)
{
    return {day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second() + time.msec() / 1000.0};
}

/// Fills the sheets of one file.
class SheetWriter {
public:
    explicit SheetWriter(lxw_workbook *workbook)
        : m_workbook(workbook), m_heading(workbook_add_format(workbook)), m_day(formatted("yyyy-mm-dd")),
          m_hour(formatted("hh:mm")), m_moment(formatted(R"(yyyy-mm-dd"T"hh:mm:ss.000"Z")"))
    {
        format_set_bold(m_heading);
    }

    /// False where the table has more rows than a sheet.
    bool write(const Book &book, TableKind kind, const std::vector<HistoryEntry> &history)
    {
        const std::span<const Column> columns = columnsOf(kind);
        m_kind = kind;
        m_sheet = workbook_add_worksheet(m_workbook, sheetName(kind).data());
        m_row = 0;
        m_widths.assign(columns.size(), narrowest);
        for (std::size_t place = 0; place < columns.size(); ++place) {
            worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(place), columns[place].name.data(), m_heading);
            m_widths[place] = std::max(narrowest, static_cast<int>(columns[place].name.size()));
        }
        bool fits = true;
        eachRow(book, kind, history, [&](std::span<const Cell> cells) {
            fits = fits && ++m_row < LXW_ROW_MAX;
            for (std::size_t place = 0; fits && place < cells.size(); ++place)
                write(cells[place], place);
        });
        finish();
        return fits;
    }

    [[nodiscard]] QStringList takeCut() { return std::move(m_cut); }

private:
    /// Spreadsheet programs keep the name "history" for themselves.
    static QLatin1String sheetName(TableKind kind)
    {
        return kind == TableKind::History ? QLatin1String("book_history") : nameOf(kind);
    }
    lxw_format *formatted(const char *numbers)
    {
        lxw_format *format = workbook_add_format(m_workbook);
        format_set_num_format(format, numbers);
        return format;
    }

    void write(const Cell &cell, std::size_t place)
    {
        const auto column = static_cast<lxw_col_t>(place);
        m_widths[place] = std::max(m_widths[place], widthOf(cell));
        switch (cell.form) {
        case Cell::Form::Blank:
            return;
        case Cell::Form::Text:
            writeText(cell, place);
            return;
        case Cell::Form::Word:
        case Cell::Form::YesNo:
            worksheet_write_string(m_sheet, m_row, column, cell.text.constData(), nullptr);
            return;
        case Cell::Form::Number:
            worksheet_write_number(m_sheet, m_row, column, cell.text.toDouble(), nullptr);
            return;
        case Cell::Form::Day:
            writeMoment(cell, place, QDate::fromString(QLatin1String(cell.text), Qt::ISODate).startOfDay(Qt::UTC),
                        m_day);
            return;
        case Cell::Form::Hour: {
            const QTime time = QTime::fromString(QLatin1String(cell.text), QStringLiteral("HH:mm"));
            lxw_datetime value = {0, 0, 0, time.hour(), time.minute(), 0};
            worksheet_write_datetime(m_sheet, m_row, column, &value, m_hour);
            return;
        }
        case Cell::Form::Moment:
            writeMoment(cell, place, QDateTime::fromString(QLatin1String(cell.text), Qt::ISODateWithMs), m_moment);
            return;
        }
        Q_UNREACHABLE();
    }
    void writeMoment(const Cell &cell, std::size_t place, const QDateTime &moment, lxw_format *format)
    {
        const auto column = static_cast<lxw_col_t>(place);
        if (moment.date() < firstSafeDay()) {
            worksheet_write_string(m_sheet, m_row, column, cell.text.constData(), nullptr);
            return;
        }
        lxw_datetime value = asDateTime(moment.date(), moment.time());
        worksheet_write_datetime(m_sheet, m_row, column, &value, format);
    }
    void writeText(const Cell &cell, std::size_t place)
    {
        const SpreadsheetText text = asSpreadsheetText(QString::fromUtf8(cell.text));
        worksheet_write_string(m_sheet, m_row, static_cast<lxw_col_t>(place), text.utf8.constData(), nullptr);
        if (text.lettersLeftOut > 0)
            m_cut += Words::tr("%1, row %2, %3: the text is longer than a cell can hold; %4 are left out at its end.")
                         .arg(QString(sheetName(m_kind)))
                         .arg(m_row + 1)
                         .arg(QString(columnsOf(m_kind)[place].name),
                              counted(text.lettersLeftOut, Words::tr("1 letter"), Words::tr("%1 letters")));
    }

    /// What can be said only when all rows are written.
    void finish()
    {
        const auto last = static_cast<lxw_col_t>(m_widths.size() - 1);
        const lxw_row_t lastRow = std::min<lxw_row_t>(m_row, LXW_ROW_MAX - 1);
        for (lxw_col_t column = 0; column <= last; ++column)
            worksheet_set_column(m_sheet, column, column, m_widths[column] + spare, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_autofilter(m_sheet, 0, 0, lastRow, last);
        // A phone number is text, and no mistake.
        const QByteArray range = "A1:" + cellName(lastRow, last);
        worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, range.constData());
    }
    static QByteArray cellName(lxw_row_t row, lxw_col_t column)
    {
        char name[LXW_MAX_CELL_NAME_LENGTH] = {};
        lxw_rowcol_to_cell(name, row, column);
        return name;
    }

    lxw_workbook *m_workbook;
    lxw_format *m_heading;
    lxw_format *m_day;
    lxw_format *m_hour;
    lxw_format *m_moment;
    // The sheet that is being written.
    TableKind m_kind = TableKind::Book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_row_t m_row = 0;
    std::vector<int> m_widths;
    QStringList m_cut;
};

} // namespace

std::variant<Spreadsheet, WriteFault> bookAsXlsx(const Book &book, const std::vector<HistoryEntry> &history)
{
    const MemoryFile file;
    lxw_workbook_options options = {};
    lxw_workbook *workbook = workbook_new_opt(file.path().constData(), &options);
    if (!workbook)
        return WriteFault{false, Words::tr("There is not enough memory for the spreadsheet; nothing was written.")};
    lxw_doc_properties properties = {};
    // Not the machine's time: the same book gives the same file.
    properties.created = history.empty() ? noMoment : history.back().enteredAt.toSecsSinceEpoch();
    workbook_set_properties(workbook, &properties);

    SheetWriter writer(workbook);
    QString tooLong;
    for (const TableKind kind : allTables) {
        if (!writer.write(book, kind, history))
            tooLong = nameOf(kind);
    }
    const lxw_error error = workbook_close(workbook);
    if (!tooLong.isEmpty())
        return WriteFault{false, Words::tr("A sheet holds %L1 rows, and the table of %2 has more; nothing was written. "
                                           "The CSV tables and JSON have no such limit.")
                                     .arg(LXW_ROW_MAX)
                                     .arg(tooLong)};
    QByteArray bytes = file.contents();
    if (error != LXW_NO_ERROR || bytes.isEmpty())
        return WriteFault{false, Words::tr("The spreadsheet could not be put together (%1); nothing was written. "
                                           "Is there room in the folder for temporary files?")
                                     .arg(QString::fromUtf8(lxw_strerror(error)))};
    return Spreadsheet{std::move(bytes), writer.takeCut()};
}

} // namespace proven
