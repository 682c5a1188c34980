#include "exchange/file_writer.h"
#include "reading.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace proven {
namespace {

struct BadCell {
    const char *header;
    const char *row;
    const char *column;
    const char *value;
};

TEST(BadRows, AreToldWithFileRowColumnValueAndReason)
{
    const BadCell cells[] = {
        {"start", "2026-02-30", "start", "2026-02-30"},
        {"start", "Date Not Captured", "start", "Date Not Captured"},
        {"start,outcome,ended_on,quality", "2026-05-01,delivered,2026-05-02,6", "quality", "6"},
        {"start,outcome,ended_on,liked", "2026-05-01,delivered,2026-05-02,0", "liked", "0"},
        {"start,ended_on", "2026-05-02,2026-05-01", "ended_on", "2026-05-01"},
        {"start,outcome,ended_on", "2026-05-01,open,2026-05-02", "ended_on", ""},
        {"start,outcome", "2026-05-01,delivered", "ended_on", ""},
        {"start,outcome", "2026-05-01,lost", "outcome", "lost"},
        {"start,outcome,ended_on,quality", "2026-05-01,abandoned,2026-05-02,3", "quality", ""},
        {"start,critical", "2026-05-01,maybe", "critical", "maybe"},
        {"start,hours", "2026-05-01,-3", "hours", "-3"},
        {"start,hours", "2026-05-01,1.23456", "hours", "1.23456"},
        {"start,units", "2026-05-01,2.5", "units", "2.5"},
        {"start,units", "2026-05-01,0", "units", "0"},
        {"start,units", "2026-05-01,9223372036854775808", "units", "9223372036854775808"},
        {"start,due,due_hour", "2026-05-01,2026-05-02,25:00", "due_hour", "25:00"},
        {"start,due,moved_to", "2026-05-01,2026-05-02,2026-05-05", "moved_to", ""},
        {"hours", "1", "start", ""},
    };
    for (const BadCell &cell : cells) {
        const QByteArray bytes = QByteArray("round,vendor,title,") + cell.header + "\nCalls,A,job," + cell.row + "\n";
        const ReadTables read = test::readOne("jobs.csv", bytes);
        ASSERT_FALSE(read.refusal) << read.refusal->text.toStdString();
        ASSERT_EQ(read.rejected.size(), 1U) << cell.row;
        EXPECT_EQ(read.rejected[0].at.file, QStringLiteral("jobs.csv"));
        EXPECT_EQ(read.rejected[0].at.row, 2);
        EXPECT_EQ(read.rejected[0].column, QLatin1String(cell.column)) << cell.row;
        EXPECT_EQ(read.rejected[0].value, QLatin1String(cell.value)) << cell.row;
        EXPECT_FALSE(read.rejected[0].reason.isEmpty());
        EXPECT_TRUE(read.tables.engagements.empty());
    }
}

TEST(BadRows, AreNoneForTheSakeOfManyUnits)
{
    const ReadTables read = test::readOne("jobs.csv",
                                          "round,vendor,title,start,units\nCalls,A,job,2026-05-01,3000000000\n");
    ASSERT_TRUE(read.rejected.empty()) << read.rejected[0].reason.toStdString();
    EXPECT_EQ(read.tables.engagements.at(0).record.units, 3'000'000'000);
}

TEST(BadRows, OfOneRowAreAllTold)
{
    const ReadTables read = test::readOne("jobs.csv",
                                          "round,vendor,title,start,due,quality\nCalls,,job,soon,2026-02-30,9\n");
    EXPECT_EQ(read.rejected.size(), 4U);
}

TEST(BadRows, MayBeLeftOutAndAreWrittenAsideWithTheirReasons)
{
    const SourceFile file =
        SourceFile::inMemory(QStringLiteral("jobs.txt"),
                             "round;vendor;title;start\nCalls;A;good;2026-05-01\nCalls;\"B, Ltd\";=bad;soon\n");
    const ReadTables read = readTables({file}, {}, test::BookBuilder().book());
    ASSERT_EQ(read.rejected.size(), 1U);
    EXPECT_EQ(read.tables.engagements.size(), 1U);
    EXPECT_EQ(rejectedTable(file, {}, read.rejected),
              QByteArray("round,vendor,title,start,rejected_row,rejected_column,rejected_value,rejected_reason\r\n"
                         "Calls,\"B, Ltd\",'=bad,soon,3,start,soon,is no date\r\n"));
    EXPECT_TRUE(rejectedTable(file, {}, {}).isEmpty());
}

TEST(BadRows, OnceMendedComeInFromTheirOwnFile)
{
    QByteArray mended = "round,vendor,title,start,rejected_row,rejected_column,rejected_value,rejected_reason\r\n"
                        "Calls,\"B, Ltd\",'=bad,2026-05-02,3,start,soon,is no date\r\n";
    const ReadTables read = test::readOne("jobs.rejected.csv", mended);
    ASSERT_EQ(read.tables.engagements.size(), 1U);
    EXPECT_EQ(read.tables.engagements[0].record.title, QStringLiteral("=bad"));
}

TEST(BadRows, GoToAFileThatIsNotThereYet)
{
    QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("jobs.txt"));
    EXPECT_EQ(rejectedPath(source), folder.filePath(QStringLiteral("jobs.rejected.csv")));
    ASSERT_FALSE(writeFile(rejectedPath(source), "mended by hand", Existing::Keep));
    EXPECT_EQ(rejectedPath(source), folder.filePath(QStringLiteral("jobs.rejected-2.csv")));
}

} // namespace
} // namespace proven
