#include "exchange/csv_text.h"
#include "exchange/table_reader.h"
#include "reading.h"
#include "support/random_records.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

const QByteArray header = "round,vendor,title,start\n";

RejectedRow faultOf(const QByteArray &bytes)
{
    const ReadTables read = test::readOne("jobs.csv", bytes);
    EXPECT_TRUE(read.refusal.has_value());
    EXPECT_EQ(read.rowsRead, 0);
    return read.refusal && !read.refusal->rows.empty() ? read.refusal->rows.front() : RejectedRow{};
}

QStringList titlesOf(const ReadTables &read)
{
    QStringList titles;
    for (const auto &row : read.tables.engagements)
        titles += row.record.title;
    return titles;
}

TEST(TableReader, TakesEveryLineEnd)
{
    for (const char *end : {"\n", "\r\n", "\r"}) {
        QByteArray bytes = "round,vendor,title,start\nCalls,A,one,2026-05-01\n\nCalls,A,two,2026-05-02\n";
        bytes.replace("\n", end);
        const ReadTables read = test::readOne("jobs.csv", bytes);
        ASSERT_EQ(read.tables.engagements.size(), 2U);
        EXPECT_EQ(read.tables.engagements[0].at.row, 2);
        EXPECT_EQ(read.tables.engagements[1].at.row, 4) << "a blank row counts as a spreadsheet counts it";
    }
}

TEST(TableReader, TakesEverySeparator)
{
    for (const char separator : {',', ';', '\t', '|'}) {
        QByteArray bytes =
            "round,vendor,title,start\nCalls,\"A, B; C\",one,2026-05-01\nCalls,D,\"two\nlines\",2026-05-02\n";
        bytes.replace("\"A, B; C\"", "@").replace(',', separator).replace("@", "\"A, B; C\"");
        const ReadTables read = test::readOne("jobs.csv", bytes);
        ASSERT_EQ(read.tables.engagements.size(), 2U) << separator;
        EXPECT_EQ(read.tables.engagements[0].vendor, QStringLiteral("A, B; C"));
        EXPECT_EQ(read.tables.engagements[1].record.title, QStringLiteral("two\nlines"));
    }
}

TEST(TableReader, TakesEveryEncoding)
{
    const QString text = QStringLiteral("round,vendor,title,start\nCalls,Café Zoë,“Über”,2026-05-01\n");
    QStringEncoder windows("windows-1252");
    const QByteArray utf16le = QByteArray("\xff\xfe") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(text));
    const QByteArray utf16be = QByteArray("\xfe\xff") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(text));
    for (const QByteArray &bytes :
         {text.toUtf8(), QByteArray("\xef\xbb\xbf" + text.toUtf8()), utf16le, utf16be, QByteArray(windows(text))}) {
        const ReadTables read = test::readOne("jobs.csv", bytes);
        ASSERT_EQ(read.tables.engagements.size(), 1U) << bytes.left(30).toHex().constData();
        EXPECT_EQ(read.tables.engagements[0].vendor, QStringLiteral("Café Zoë"));
        EXPECT_EQ(read.tables.engagements[0].record.title, QStringLiteral("“Über”"));
    }
}

TEST(TableReader, NamesTheCellOfABadByteInUtf8)
{
    const RejectedRow fault = faultOf(header
                                      + "Caf\xc3\xa9,Zo\xc3\xab,first,2026-05-01\nCalls,A,b\xff"
                                        "ad,2026-05-02\n");
    EXPECT_EQ(fault.at.row, 3);
    EXPECT_EQ(fault.column, QStringLiteral("title"));
}

TEST(TableReader, NamesTheCellOfAZeroByte)
{
    const RejectedRow fault = faultOf(header + QByteArray("Calls,A,ze\0ro,2026-05-01\n", 25));
    EXPECT_EQ(fault.at.row, 2);
    EXPECT_EQ(fault.column, QStringLiteral("title"));
}

TEST(TableReader, NamesTheCellOfHalfASign)
{
    QByteArray bytes("\xff\xfe");
    for (const char16_t sign : std::u16string(u"round,vendor,title,start\nCalls,A,x\xd83dy,2026-05-01\n"))
        bytes.append(static_cast<char>(sign & 0xff)).append(static_cast<char>(sign >> 8));
    const RejectedRow fault = faultOf(bytes);
    EXPECT_EQ(fault.at.row, 2);
    EXPECT_EQ(fault.column, QStringLiteral("title"));
}

TEST(TableReader, NamesTheCellWhereAQuoteIsLeftOpen)
{
    const RejectedRow fault = faultOf(
        header + "Calls,A,fine,2026-05-01\nCalls,A,\"left open,2026-05-02\nCalls,A,three,2026-05-03\n");
    EXPECT_EQ(fault.at.row, 3);
    EXPECT_EQ(fault.column, QStringLiteral("title"));
}

TEST(TableReader, RefusesACellThatWouldFillTheMemory)
{
    const RejectedRow fault = faultOf(header + "Calls,A," + QByteArray(100 << 20, 'x') + ",2026-05-01\n");
    EXPECT_EQ(fault.at.row, 2);
    EXPECT_EQ(fault.column, QStringLiteral("title"));
}

TEST(TableReader, RefusesAMillionColumns)
{
    const RejectedRow fault = faultOf(header + QByteArray(1'000'000, ',') + "\n");
    EXPECT_EQ(fault.at.row, 2);
    EXPECT_FALSE(faultOf(QByteArray(1'000'000, ',') + "\n").reason.isEmpty());
}

TEST(TableReader, RefusesASparseFileOfTenGigabytesAtItsFirstCell)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sparse.csv"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    if (!file.resize(qint64{10} << 30))
        GTEST_SKIP() << "skipped: no sparse files here";
    file.close();
    const ReadTables read = readTables({SourceFile::onDisk(path)}, {}, test::BookBuilder().book());
    ASSERT_TRUE(read.refusal.has_value());
    ASSERT_EQ(read.refusal->rows.size(), 1U);
    EXPECT_EQ(read.refusal->rows[0].at.row, 1);
}

TEST(TableReader, RefusesTwoColumnsOfOneName)
{
    const RejectedRow fault = faultOf("round,vendor,title,Start,start\nCalls,A,one,2026-05-01,2026-05-01\n");
    EXPECT_EQ(fault.at.row, 1);
    EXPECT_EQ(fault.column, QStringLiteral("start"));
}

TEST(TableReader, RejectsARowThatIsWiderThanItsTable)
{
    const ReadTables read = test::readOne("jobs.csv",
                                          header + "Calls,A,one, two and three,2026-05-01\nCalls,A,fine,2026-05-02\n");
    ASSERT_EQ(read.rejected.size(), 2U) << "the width, and the cell that slipped into the wrong column";
    EXPECT_EQ(read.rejected[0].at.row, 2);
    EXPECT_EQ(read.rejected[0].value, QStringLiteral("2026-05-01"));
    EXPECT_EQ(titlesOf(read), QStringList(QStringLiteral("fine")));
}

TEST(TableReader, TellsAFileThatIsNotThereAFolderAndAnEmptyOne)
{
    QTemporaryDir folder;
    const Book book = test::BookBuilder().book();
    EXPECT_TRUE(
        readTables({SourceFile::onDisk(folder.filePath(QStringLiteral("none.csv")))}, {}, book).refusal.has_value());
    EXPECT_TRUE(readTables({SourceFile::onDisk(folder.path())}, {}, book).refusal.has_value());
    EXPECT_TRUE(test::readOne("empty.csv", "").refusal.has_value());
    EXPECT_TRUE(test::readOne("blank.csv", "\n \n,,\n").refusal.has_value());
}

/// As a reader of tables sees it: Unicode knows many more.
bool isWhite(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return QStringLiteral(" \t\r\n").contains(sign); });
}

RC_GTEST_PROP(TableReader, ReadsBackEveryCellThatWasWritten, ())
{
    const auto rows = *rc::gen::scale(0.3, rc::gen::nonEmpty(
                                               rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::nonEmpty(
                                                   rc::gen::container<std::vector<QString>>(test::anyText())))));
    QByteArray csv;
    std::vector<std::vector<QString>> expected;
    for (const auto &row : rows) {
        std::vector<Cell> cells;
        for (const QString &text : row)
            cells.push_back(text.isEmpty() ? Cell{} : Cell{Cell::Form::Text, text.toUtf8()});
        appendCsv(csv, cells);
    }
    std::vector<std::vector<QString>> read;
    const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .guessedFrom = {}}, .header = false};
    const auto fault = readRows(SourceFile::inMemory(QStringLiteral("x.csv"), csv), shape, [&](const TableRow &row) {
        std::vector<QString> cells;
        for (std::size_t place = 0; place < row.size(); ++place) {
            QString text = row.text(place);
            if (isGuarded(text.toUtf8()))
                text = text.sliced(1);
            cells.push_back(text);
        }
        read.push_back(cells);
        return true;
    });
    RC_ASSERT(!fault.has_value());
    for (const auto &row : rows) {
        // Rows with nothing but blanks and ends of lines are skipped; a guarded one is not blank.
        if (std::any_of(row.begin(), row.end(),
                        [](const QString &text) { return !isWhite(text) || needsGuard(text.toUtf8()); }))
            expected.push_back(row);
    }
    RC_ASSERT(read == expected);
}

RC_GTEST_PROP(TableReader, NeverFailsOnAnyBytes, ())
{
    const auto bytes = *rc::gen::container<std::string>(
        rc::gen::weightedOneOf<char>({{5, rc::gen::element('a', ',', ';', '"', '\'', '\r', '\n', '\t', '1', '.')},
                                      {1, rc::gen::arbitrary<char>()}}));
    const ReadTables read = test::readOne("vendors.csv", QByteArray::fromStdString("name,notes\n" + bytes));
    RC_ASSERT(read.refusal.has_value() || static_cast<std::size_t>(read.rowsRead) == read.tables.vendors.size());
    // Whatever was refused is told with its place.
    for (const RejectedRow &row : read.rejected)
        RC_ASSERT(row.at.row > 1);
}

} // namespace
} // namespace proven
