#include "exchange/spreadsheet.h"

#include "exchange/spreadsheet_text.h"
#include "exchange/table_cells.h"
#include "lawful_book.h"
#include "read_by_python.h"
#include "support/book_builder.h"
#include "support/hostile_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>

namespace proven {
namespace {

using test::day;

const HistoryEntry gave{7, day("2026-11-23"), QDateTime(day("2026-11-22"), QTime(23, 30, 1, 250), Qt::UTC),
                        QStringLiteral("=Gave A")};

Spreadsheet spreadsheetOf(const Book &book, const std::vector<HistoryEntry> &history = {gave})
{
    auto made = bookAsXlsx(book, history);
    if (const auto *fault = std::get_if<WriteFault>(&made)) {
        ADD_FAILURE() << fault->text.toStdString();
        return {};
    }
    return std::get<Spreadsheet>(std::move(made));
}

/// What a spreadsheet program would find in the files. Python reads them by the standard, without the library that
/// wrote them.
class SpreadsheetFiles : public testing::Test {
protected:
    void SetUp() override
    {
        if (const QString missing = m_python.missing(); !missing.isEmpty())
            GTEST_SKIP() << missing.toStdString();
    }

    QJsonArray found(const QList<QByteArray> &files) { return m_python.read(files).array(); }
    QJsonObject found(const Book &book) { return found({spreadsheetOf(book).bytes}).first().toObject(); }

    static QJsonObject sheet(const QJsonObject &file, TableKind kind)
    {
        return file[QStringLiteral("sheets")].toArray().at(static_cast<qsizetype>(kind)).toObject();
    }
    /// [kind, value, format]; null where the cell is blank.
    static QJsonValue cell(const QJsonObject &sheet, qsizetype row, qsizetype column)
    {
        const QJsonArray rows = sheet.value(QLatin1String("rows")).toArray();
        const QJsonArray cells = row < rows.size() ? rows.at(row).toArray() : QJsonArray();
        return column < cells.size() ? cells.at(column) : QJsonValue();
    }
    static QJsonValue cell(const QJsonObject &file, TableKind kind, const char *column)
    {
        const auto columns = columnsOf(kind);
        const auto place = std::ranges::find(columns, QLatin1String(column), &Column::name) - columns.begin();
        return cell(sheet(file, kind), 1, place);
    }

private:
    test::PythonReader m_python{QStringLiteral("read_xlsx.py")};
};

QJsonArray text(const QString &value)
{
    return {QStringLiteral("s"), value, QStringLiteral("0")};
}
QJsonArray number(double value, const char *format = "0")
{
    return {QStringLiteral("n"), value, QLatin1String(format)};
}

/// A day as spreadsheet programs count it.
double serial(QDate date)
{
    return static_cast<double>(QDate(1899, 12, 30).daysTo(date));
}

QJsonValue expected(const Cell &cell)
{
    const QString said = QString::fromUtf8(cell.text);
    switch (cell.form) {
    case Cell::Form::Blank:
        return QJsonValue::Null;
    case Cell::Form::Text:
    case Cell::Form::Word:
    case Cell::Form::YesNo:
        return text(said);
    case Cell::Form::Number:
        return number(said.toDouble());
    case Cell::Form::Day: {
        const QDate date = QDate::fromString(said, Qt::ISODate);
        return date < day("1900-03-01") ? text(said) : number(serial(date), "yyyy-mm-dd");
    }
    case Cell::Form::Hour:
        return number(QTime::fromString(said, QStringLiteral("HH:mm")).msecsSinceStartOfDay() / 86'400'000.0, "hh:mm");
    case Cell::Form::Moment: {
        const QDateTime moment = QDateTime::fromString(said, Qt::ISODateWithMs);
        return number(serial(moment.date()) + moment.time().msecsSinceStartOfDay() / 86'400'000.0,
                      "yyyy-mm-dd\"T\"hh:mm:ss.000\"Z\"");
    }
    }
    Q_UNREACHABLE();
}

bool isSame(const QJsonValue &a, const QJsonValue &b)
{
    const QJsonArray one = a.toArray();
    const QJsonArray other = b.toArray();
    if (one.size() != other.size() || one.isEmpty() || one[0].toString() != QStringLiteral("n"))
        return a == b || (one.isEmpty() && other.isEmpty());
    // A tenth of a millisecond, as days; money is exact to four places.
    constexpr double tolerance = 1e-9;
    const double difference = std::abs(one[1].toDouble() - other[1].toDouble());
    return other[0] == one[0] && one[2] == other[2]
           && difference <= tolerance * std::max(1.0, std::abs(one[1].toDouble()));
}

/// Qt drops a byte order mark where a string of JSON begins with one.
QJsonValue withoutMark(const QJsonValue &cell)
{
    QJsonArray parts = cell.toArray();
    if (parts.isEmpty() || !parts[1].isString())
        return cell;
    parts[1] = parts[1].toString().remove(QChar(QChar::ByteOrderMark));
    return parts;
}

TEST_F(SpreadsheetFiles, HoldTheCellsOfEveryTable)
{
    std::vector<Book> books;
    QList<QByteArray> files;
    constexpr int size = 60;
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
        books.push_back(rc::gen::exec(test::lawfulBook)(rc::Random(seed), size).value());
        files += spreadsheetOf(books.back()).bytes;
    }
    const QJsonArray read = found(files);
    for (std::size_t place = 0; place < books.size(); ++place) {
        for (const TableKind kind : allTables) {
            const QJsonObject written = sheet(read[static_cast<qsizetype>(place)].toObject(), kind);
            qsizetype row = 0;
            eachRow(books[place], kind, {gave}, [&](std::span<const Cell> cells) {
                ++row;
                for (std::size_t column = 0; column < cells.size(); ++column) {
                    const QJsonValue there = withoutMark(cell(written, row, static_cast<qsizetype>(column)));
                    const QJsonValue meant = withoutMark(expected(cells[column]));
                    ASSERT_TRUE(isSame(there, meant)) << "book " << place << ", " << nameOf(kind).data() << ", row "
                                                      << row << ", " << columnsOf(kind)[column].name.data() << ": "
                                                      << QJsonDocument(QJsonArray{there, meant}).toJson().constData();
                }
            });
            EXPECT_EQ(written[QStringLiteral("rows")].toArray().size(), row + 1);
            EXPECT_EQ(written[QStringLiteral("formulas")].toInt(), 0);
        }
    }
}

TEST_F(SpreadsheetFiles, HaveASheetForEachTableWithAFrozenBoldHeadingAndAFilter)
{
    test::BookBuilder builder;
    builder.vendor(QStringLiteral("Bright Calls"));
    const QJsonObject file = found(builder.book());
    EXPECT_EQ(file[QStringLiteral("sheets")].toArray().size(), static_cast<qsizetype>(std::size(allTables)));
    for (const TableKind kind : allTables) {
        const QJsonObject written = sheet(file, kind);
        // Spreadsheet programs keep the name "history" for themselves.
        EXPECT_EQ(written[QStringLiteral("name")].toString(),
                  kind == TableKind::History ? QStringLiteral("book_history") : QString(nameOf(kind)));
        EXPECT_EQ(written[QStringLiteral("frozen")], QJsonValue(QJsonArray({0, 1})));
        EXPECT_TRUE(written[QStringLiteral("bold")].toBool());
        EXPECT_TRUE(written[QStringLiteral("filter")].toString().startsWith(QStringLiteral("A1:")));
        for (std::size_t column = 0; column < columnsOf(kind).size(); ++column)
            EXPECT_EQ(cell(written, 0, static_cast<qsizetype>(column)).toArray()[1].toString(),
                      QString(columnsOf(kind)[column].name));
    }
}

TEST_F(SpreadsheetFiles, KeepTextAsTextVerbatimWhateverItBeginsWith)
{
    const QStringList texts = test::hostileTexts()
                              + QStringList{QStringLiteral("+49 30 1234"),
                                            QStringLiteral("@home"),
                                            QStringLiteral("'=2"),
                                            QStringLiteral("0012"),
                                            QStringLiteral("2026-11-23"),
                                            QStringLiteral("TRUE"),
                                            QStringLiteral("https://example.com/"),
                                            QStringLiteral("mailto:a@example.com"),
                                            QStringLiteral("a\r\nb\tc\rd"),
                                            QStringLiteral(" around "),
                                            QStringLiteral("\n"),
                                            QStringLiteral("\u0001\u000b\u001f\u007f"),
                                            QStringLiteral("_x0041_"),
                                            QStringLiteral("_x005F_x0041_"),
                                            QStringLiteral("__x000a_x0041_"),
                                            QStringLiteral("<b>&amp;\"'"),
                                            QString(QChar(0xFFFE)) + QChar(0xFFFF),
                                            QStringLiteral("日本 \U0001F600")};
    QList<QByteArray> files;
    for (const QString &odd : texts) {
        test::BookBuilder builder;
        Vendor vendor{{}, builder.fresh<Vendor>()};
        vendor.name = QStringLiteral("Bright Calls");
        vendor.phone = odd;
        builder.put(vendor);
        files += spreadsheetOf(builder.book()).bytes;
    }
    const QJsonArray read = found(files);
    ASSERT_EQ(read.size(), texts.size());
    for (qsizetype place = 0; place < texts.size(); ++place)
        EXPECT_EQ(cell(read[place].toObject(), TableKind::Vendors, "phone"), QJsonValue(text(texts[place])))
            << texts[place].toStdString();
}

TEST_F(SpreadsheetFiles, SayInTheCellAndInWordsWhatWasTooLongForIt)
{
    test::BookBuilder builder;
    Vendor vendor{{}, builder.fresh<Vendor>()};
    vendor.name = QStringLiteral("Bright Calls");
    vendor.notes = QString(mostInACell, u'n');
    vendor.remember = QStringLiteral("\U0001F600").repeated(mostInACell);
    builder.put(vendor);
    const Spreadsheet made = spreadsheetOf(builder.book());
    ASSERT_EQ(made.cut.size(), 1);
    const QJsonObject file = found({made.bytes}).first().toObject();
    EXPECT_EQ(cell(file, TableKind::Vendors, "notes"), QJsonValue(text(vendor.notes)));
    const QString rest = cell(file, TableKind::Vendors, "remember").toArray()[1].toString();
    EXPECT_LE(rest.size(), mostInACell);
    EXPECT_TRUE(rest.endsWith(QStringLiteral("(cut here: the rest is too long for a cell)")));
    EXPECT_TRUE(rest.isValidUtf16());
    const qint64 kept = rest.lastIndexOf(QStringLiteral("\U0001F600")) + 2;
    EXPECT_EQ(
        made.cut.first(),
        QStringLiteral(
            "vendors, row 2, remember: the text is longer than a cell can hold; %1 letters are left out at its end.")
            .arg(vendor.remember.size() - kept));
}

TEST_F(SpreadsheetFiles, WriteADayThatSpreadsheetProgramsCountDifferentlyAsText)
{
    test::BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")), builder.vendor(QStringLiteral("Bright")),
                                     day("1900-02-28"));
    builder.engagement(trial, day("1900-03-01"));
    const QJsonObject file = found(builder.book());
    EXPECT_EQ(cell(file, TableKind::Decisions, "date"), QJsonValue(text(QStringLiteral("1900-02-28"))));
    EXPECT_EQ(cell(file, TableKind::Engagements, "start"), QJsonValue(number(61, "yyyy-mm-dd")));
}

TEST_F(SpreadsheetFiles, SayTheyWereMadeWhenTheBookWasLastChanged)
{
    EXPECT_EQ(found(test::BookBuilder().book())[QStringLiteral("created")].toString(),
              QStringLiteral("2026-11-22T23:30:01Z"));
}

TEST(Spreadsheet, OfTheSameBookIsTheSameFile)
{
    test::BookBuilder builder;
    builder.trial(builder.round(QStringLiteral("Calls")), builder.vendor(QStringLiteral("Bright")), day("2026-05-01"));
    EXPECT_EQ(spreadsheetOf(builder.book()).bytes, spreadsheetOf(builder.book()).bytes);
    EXPECT_EQ(spreadsheetOf(builder.book(), {}).bytes, spreadsheetOf(builder.book(), {}).bytes);
}

} // namespace
} // namespace proven
