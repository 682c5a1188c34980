#include "exchange/csv_text.h"
#include "exchange/table_reader.h"
#include "reading.h"
#include "support/random_records.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

const QByteArray header = "round,vendor,title,start\n";

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

TEST(TableReader, RefusesABrokenFileWholeAndNamesThePlace)
{
    QByteArray halfASign("\xff\xfe");
    for (const char16_t sign : std::u16string(u"round,vendor,title,start\nCalls,A,x\xd83dy,2026-05-01\n"))
        halfASign.append(static_cast<char>(sign & 0xff)).append(static_cast<char>(sign >> 8));
    const struct {
        QByteArray bytes;
        int row;
        QString column;
    } files[] = {
        {header + "Caf\xc3\xa9,Zo\xc3\xab,first,2026-05-01\nCalls,A,b\xff" + "ad,2026-05-02\n", 3,
         QStringLiteral("title")},
        {header + QByteArray("Calls,A,ze\0ro,2026-05-01\n", 25), 2, QStringLiteral("title")},
        {halfASign, 2, QStringLiteral("title")},
        {header + "Calls,A,fine,2026-05-01\nCalls,A,\"left open,2026-05-02\nCalls,A,three,2026-05-03\n", 3,
         QStringLiteral("title")},
        {header + "Calls,A," + QByteArray(100 << 20, 'x') + ",2026-05-01\n", 2, QStringLiteral("title")},
        {header + QByteArray(1'000'000, ',') + "\n", 2, QStringLiteral("column 1001")},
        {"round,vendor,title,Start,start\nCalls,A,one,2026-05-01,2026-05-01\n", 1, QStringLiteral("start")},
    };
    for (const auto &file : files) {
        const ReadTables read = test::readOne("jobs.csv", file.bytes);
        ASSERT_TRUE(read.refusal && !read.refusal->rows.empty()) << file.bytes.left(60).constData();
        EXPECT_EQ(read.rowsRead, 0);
        EXPECT_EQ(read.refusal->rows.front().at.row, file.row) << file.bytes.left(60).constData();
        EXPECT_EQ(read.refusal->rows.front().column, file.column) << file.bytes.left(60).constData();
    }
    const ReadTables wideHeader = test::readOne("jobs.csv", QByteArray(1'000'000, ',') + "\n");
    ASSERT_TRUE(wideHeader.refusal && !wideHeader.refusal->rows.empty());
    EXPECT_EQ(wideHeader.rowsRead, 0);
    EXPECT_FALSE(wideHeader.refusal->rows.front().reason.isEmpty());
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

TEST(TableReader, OnlyTheLineEndThatWasSaidEndsARow)
{
    const QByteArray bytes = "round,vendor,title,start,note\nCalls,A,one,2026-05-01,first\rsecond\n";
    const ReadTables split = test::readOne("jobs.csv", bytes);
    ASSERT_FALSE(split.rejected.empty())
        << "where nothing was said, the CR begins a row of its own, which lacks what it needs";
    EXPECT_EQ(split.rejected.front().at.row, 3);
    ImportOptions options;
    options.lineEnds = LineEnds::LineFeed;
    const ReadTables read = test::readOne("jobs.csv", bytes, options);
    ASSERT_EQ(read.tables.engagements.size(), 1U);
    EXPECT_EQ(read.tables.engagements[0].record.note, QStringLiteral("first\rsecond"));
}

TEST(TableReader, TheReadingStopsWhenItIsToldToAndNothingOfItIsKept)
{
    QByteArray many = "round,vendor,title,start\n";
    for (int row = 0; row < 20'000; ++row)
        many += "Calls,A,job " + QByteArray::number(row) + ",2026-05-01\n";
    qint64 last = 0;
    int asked = 0;
    const auto read = readTables(test::filesOf({{"jobs.csv", many}}), {}, test::BookBuilder().book(),
                                 [&](qint64 done, qint64 whole) {
                                     EXPECT_LE(done, whole);
                                     EXPECT_EQ(whole, many.size());
                                     last = done;
                                     return ++asked < 6;
                                 });
    EXPECT_TRUE(read.stopped);
    EXPECT_EQ(read.rowsRead, 0);
    EXPECT_TRUE(read.tables.engagements.empty());
    EXPECT_GT(last, 0);
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
