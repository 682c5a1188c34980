#include "hostile.h"

namespace proven {
namespace {

using test::HostileImport;
using test::placeOf;
using test::refusedFor;

const QByteArray header = "round,vendor,title,start\n";
const QByteArray goodRow = "Calls,A,fine,2026-05-02\n";

TEST(HostileQuote, ThatIsNeverClosedIsToldWhereItWasOpened)
{
    EXPECT_EQ(placeOf(refusedFor(header + "\"Calls,A,start,2026-05-01\n" + goodRow)), "row 2, round");
    EXPECT_EQ(placeOf(refusedFor(header + goodRow + "Calls,A,\"mid,2026-05-01\n" + goodRow)), "row 3, title");
    EXPECT_EQ(placeOf(refusedFor(header + goodRow + "Calls,A,end,\"2026-05-01\n")), "row 3, start");
    EXPECT_EQ(placeOf(refusedFor(header + goodRow + "Calls,A,end,\"")), "row 3, start");
    EXPECT_EQ(placeOf(refusedFor("round,\"vendor,title,start\n" + goodRow)), "row 1, column 2");
    EXPECT_EQ(placeOf(refusedFor("\"round,vendor,title,start\n" + goodRow)), "row 1, column 1");
}

TEST(HostileQuote, ThatIsNotDoubledNeverSwallowsTheNextRow)
{
    EXPECT_EQ(placeOf(refusedFor(header + "Calls,A,\"one\"two,2026-05-01\nCalls,B,\"three\",2026-05-02\n")),
              "row 2, title");
    EXPECT_EQ(placeOf(refusedFor(header + "Calls,\"A\"B,\"one\",2026-05-01\n")), "row 2, vendor")
        << "the row comes out short";
}

TEST(HostileQuote, ThatIsLeftOpenUnderOneSeparatorOnlyIsNoEndOfTheProgram)
{
    // Between commas the first row never ends; between semicolons it has two cells.
    EXPECT_FALSE(refusedFor("round,\"vendor;title\nCalls;A\n").reason.isEmpty());
}

TEST(HostileQuote, ThatStandsInsideACellIsTakenAsItIs)
{
    HostileImport into;
    const Answer answer = into.take(
        header
        + "Calls,A,5\" pipe,2026-05-01\nCalls,A,\"say \"hello\" now\",2026-05-02\nCalls,A,\"so \"they\", all\",2026-05-03\n");
    ASSERT_FALSE(test::isDone(answer)) << "the last row has a cell too many";
    HostileImport again;
    ASSERT_TRUE(test::isDone(
        again.take(header + "Calls,A,5\" pipe,2026-05-01\nCalls,A,\"say \"hello\" now, twice\",2026-05-02\n")));
    EXPECT_EQ(test::newTitles(again.book()),
              (QStringList{QStringLiteral("5\" pipe"), QStringLiteral("say \"hello\" now, twice")}));
}

TEST(HostileRows, OfMixedLineEndsAreToldApart)
{
    HostileImport into;
    ASSERT_TRUE(test::isDone(into.take(
        "round,vendor,title,start\r\nCalls,A,one,2026-05-01\nCalls,A,two,2026-05-02\rCalls,A,\"th\rr\r\nee\",2026-05-03\r\n\n\rCalls,A,four,2026-05-04")));
    EXPECT_EQ(test::newTitles(into.book()), (QStringList{QStringLiteral("one"), QStringLiteral("two"),
                                                         QStringLiteral("th\rr\r\nee"), QStringLiteral("four")}));
    EXPECT_EQ(placeOf(refusedFor("round,vendor,title,start\r\n\nCalls,A,one,never\r")), "row 3, start");
}

TEST(HostileRows, ShorterThanTheHeaderHaveBlankCellsAndLongerOnesAreRejected)
{
    EXPECT_EQ(placeOf(refusedFor(header + "Calls,A\n")), "row 2, title") << "what is required is missing";
    const RejectedRow longer = refusedFor(header + goodRow + "Calls,A,one,2026-05-01,,more\n");
    EXPECT_EQ(longer.at.row, 3);
    EXPECT_EQ(longer.value, QStringLiteral("more"));
    HostileImport into;
    EXPECT_TRUE(test::isDone(
        into.take("round,vendor,title,start,due,note\nCalls,A,short,2026-05-01\nCalls,A,long,2026-05-01,,,,,\n")));
    EXPECT_EQ(test::newTitles(into.book()).size(), 2);
}

TEST(HostileRows, OfAHeaderAloneChangeNothing)
{
    for (const QByteArray &bytes :
         {header, QByteArray("round,vendor,title,start"), QByteArray("\xef\xbb\xbf" + header)}) {
        HostileImport into;
        const Answer answer = into.take(bytes);
        ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
        EXPECT_TRUE(std::get<Decided>(answer).changes.empty());
    }
}

TEST(HostileRows, ThatAreNoneAreToldAsNone)
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\xef\xbb\xbf"), QByteArray("\xff\xfe"), QByteArray("\xfe\xff"),
          QByteArray("\r\r\r"), QByteArray("\n , ,\n\t\n"), QByteArray("\xff\xfe\n\0", 4)})
        EXPECT_TRUE(refusedFor(bytes).reason.contains(QStringLiteral("has no rows"))) << bytes.toHex().constData();
}

TEST(HostileHeader, WithOneNameTwiceIsRefusedAtItsOwnRow)
{
    for (const char *twice : {"title,title", "Title,TITLE", "title, title "}) {
        const RejectedRow fault = refusedFor("\n\nround,vendor,start," + QByteArray(twice) + "\n");
        EXPECT_EQ(fault.at.row, 3) << twice;
        EXPECT_EQ(fault.column.toLower(), QStringLiteral("title")) << twice;
    }
}

} // namespace
} // namespace proven
