#include "reading.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

// What a person changes row by row before a table comes in.

const QByteArray jobs = "round,vendor,title,start,cost\n"
                        "Calls,Bright Calls,one,2026-05-01,10\n"
                        "Calls,bright  calls,two,2026-05-02,ten\n"
                        "Calls,Delta-IT,three,31 April 2026,30\n"
                        "Calls,Bright Calls,four,2026-05-04,40\n";

QStringList titlesOf(const ReadTables &read)
{
    QStringList titles;
    for (const auto &row : read.tables.engagements)
        titles += row.record.title;
    return titles;
}

TEST(RowChoices, AMendedCellIsReadInsteadOfTheOneInTheFile)
{
    ImportOptions options;
    options.mended = {{{3, 4}, QStringLiteral("10.50")}, {{4, 3}, QStringLiteral("30 April 2026")}};
    const ReadTables read = test::readOne("jobs.csv", jobs, options);
    EXPECT_TRUE(read.rejected.empty());
    ASSERT_EQ(read.tables.engagements.size(), 4U);
    EXPECT_EQ(read.tables.engagements[1].record.cost, Money::ofTenThousandths(105'000));
    EXPECT_EQ(read.tables.engagements[2].record.start, test::day("2026-04-30"));
    EXPECT_EQ(read.tables.engagements[2].record.title, QStringLiteral("three"))
        << "the cells beside it stay as they are";
}

TEST(RowChoices, AMendedCellThatIsStillBadIsToldWithWhatStandsThereNow)
{
    ImportOptions options;
    options.mended = {{{3, 4}, QStringLiteral("eleven")}};
    const ReadTables read = test::readOne("jobs.csv", jobs, options);
    ASSERT_EQ(read.rejected.size(), 2U);
    EXPECT_EQ(read.rejected[0].at.row, 3);
    EXPECT_EQ(read.rejected[0].value, QStringLiteral("eleven"));
}

TEST(RowChoices, ACellMayBeFilledBeyondTheEndOfAShortRow)
{
    ImportOptions options;
    options.mended = {{{2, 3}, QStringLiteral("2026-05-09")}};
    const ReadTables read = test::readOne("jobs.csv", "round,vendor,title,start\nCalls,A,one\n", options);
    ASSERT_EQ(read.tables.engagements.size(), 1U);
    EXPECT_EQ(read.tables.engagements[0].record.start, test::day("2026-05-09"));
}

TEST(RowChoices, ARowThatIsLeftOutIsNeitherReadNorRejected)
{
    ImportOptions options;
    options.leftOut = {3, 4};
    const ReadTables read = test::readOne("jobs.csv", jobs, options);
    EXPECT_TRUE(read.rejected.empty());
    EXPECT_EQ(titlesOf(read), (QStringList{QStringLiteral("one"), QStringLiteral("four")}));
}

TEST(RowChoices, OfSeveralFilesOnlyTheFirstIsMendedAndLeftOutOf)
{
    ImportOptions options;
    options.mended = {{{3, 4}, QStringLiteral("11")}, {{4, 3}, QStringLiteral("2026-04-30")}};
    options.leftOut = {2};
    const QByteArray second = "round,vendor,title,start,cost\nCalls,B,five,2026-05-01,1\nCalls,B,six,2026-05-02,2\n";
    const ReadTables read = readTables(test::filesOf({{"jobs.csv", jobs}, {"more.csv", second}}), options,
                                       test::BookBuilder().book());
    EXPECT_EQ(titlesOf(read), (QStringList{QStringLiteral("two"), QStringLiteral("three"), QStringLiteral("four"),
                                           QStringLiteral("five"), QStringLiteral("six")}));
    EXPECT_EQ(read.tables.engagements.back().record.cost, Money::of(2));
}

TEST(RowChoices, ANameMayBeReadAsAVendorWhoIsWrittenOtherwise)
{
    ImportOptions options;
    options.leftOut = {3, 4};
    options.readAs = {{foldedName(u"BRIGHT calls"), QStringLiteral("Bright Calls Ltd")}};
    const ReadTables read = test::readOne("jobs.csv", jobs, options);
    ASSERT_FALSE(read.tables.engagements.empty());
    for (const auto &row : read.tables.engagements)
        EXPECT_EQ(row.vendor, QStringLiteral("Bright Calls Ltd"));
}

TEST(RowChoices, VendorsAreCountedHoweverTheirNamesAreSpacedThoseWithTheMostRowsFirst)
{
    ImportOptions options;
    options.vendors = {QStringLiteral("Delta-IT")};
    const ReadTables read = test::readOne("jobs.csv", jobs, options);
    ASSERT_EQ(read.vendors.size(), 2U);
    EXPECT_EQ(read.vendors[0].name, QStringLiteral("Bright Calls"));
    EXPECT_EQ(read.vendors[0].rows, 3) << "also of those who were not asked for";
    EXPECT_EQ(read.vendors[1].rows, 1);
    EXPECT_EQ(read.rowsLeftOut, 3);
}

} // namespace
} // namespace proven
