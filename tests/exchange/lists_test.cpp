// Lists from anywhere, and sheets that come back from a spreadsheet.
#include "exchange/lists.h"
#include "support/book_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

ReadList listOfBytes(const QByteArray &bytes, const ListOptions &options = {})
{
    return readList(SourceFile::inMemory(QStringLiteral("people.csv"), bytes), options);
}
QStringList labelsOf(const ReadList &list)
{
    QStringList labels;
    for (const Unit &unit : list.rows)
        labels += unit.label;
    return labels;
}
QStringList labelsIn(const QByteArray &bytes, const ListOptions &options = {})
{
    return labelsOf(listOfBytes(bytes, options));
}
ReadSheet sheetOfBytes(const QByteArray &bytes, const ListOptions &options = {})
{
    return readSheet(SourceFile::inMemory(QStringLiteral("sheet.csv"), bytes), options);
}

TEST(List, KeepsItsFirstRowWhereItIsOneColumnOfNames)
{
    EXPECT_EQ(labelsIn("Ann\nBen\nCleo\n"),
              QStringList({QStringLiteral("Ann"), QStringLiteral("Ben"), QStringLiteral("Cleo")}));
    EXPECT_EQ(labelsIn("Name\nBen\nCleo\n"), QStringList({QStringLiteral("Ben"), QStringLiteral("Cleo")}));
}

TEST(List, KeepsPhoneNumbersAsTheyAreWritten)
{
    EXPECT_EQ(labelsIn("+49 171 0001\n0049171\n00171\n"),
              QStringList({QStringLiteral("+49 171 0001"), QStringLiteral("0049171"), QStringLiteral("00171")}));
    EXPECT_EQ(labelsIn("Call\n+49171\n0171\n"), QStringList({QStringLiteral("+49171"), QStringLiteral("0171")}))
        << "words above numbers";
}

TEST(List, TakesTheColumnCalledLabelOrANameOrBothNamesTogether)
{
    EXPECT_EQ(labelsIn("id;label\n1;Ann\n2;Ben\n"), QStringList({QStringLiteral("Ann"), QStringLiteral("Ben")}));
    EXPECT_EQ(labelsIn("City,First name,Last name\nUlm,Ann,Ash\nUlm,Ben,Birch\n"),
              QStringList({QStringLiteral("Ann Ash"), QStringLiteral("Ben Birch")}));
    EXPECT_EQ(labelsIn("City,Customer\nUlm,Ann\nUlm,Ben\n"),
              QStringList({QStringLiteral("Ann"), QStringLiteral("Ben")}));
}

TEST(List, TakesTheFirstColumnThatTellsItsRowsApart)
{
    EXPECT_EQ(labelsIn("Ulm,,Ann\nUlm,x,Ben\n"), QStringList({QStringLiteral("Ann"), QStringLiteral("Ben")}));
    ListOptions first;
    first.labelColumns = {2, 0};
    EXPECT_EQ(labelsIn("Ulm,,Ann\nUlm,x,Ben\n", first),
              QStringList({QStringLiteral("Ann Ulm"), QStringLiteral("Ben Ulm")}));
}

TEST(List, TakesNoStatusOfACustomerForAResult)
{
    const ReadList list = listOfBytes("Name,Status,Date\nAnn,active,2026-01-02\nBen,asleep,2026-01-03\n");
    ASSERT_EQ(list.rows.size(), 2U);
    EXPECT_TRUE(list.rows[0].result.isEmpty());
    EXPECT_FALSE(list.rows[0].on);
    EXPECT_EQ(listOfBytes("Name,Result\nAnn,reached\nBen,\n").rows[0].result, QStringLiteral("reached"));
}

TEST(List, NamesTheRowsWithoutALabel)
{
    const ReadList list = listOfBytes("Name,City\nAnn,Ulm\n,Ulm\n");
    ASSERT_EQ(list.rejected.size(), 1U);
    EXPECT_EQ(list.rejected[0].at.row, 3);
    EXPECT_EQ(list.rejected[0].column, QStringLiteral("Name"));
    EXPECT_TRUE(listOfBytes("").refusal);
    EXPECT_TRUE(listOfBytes("Name\n").refusal);
    EXPECT_TRUE(readList(SourceFile::onDisk(QStringLiteral("/nowhere.csv")), {}).refusal);
}

TEST(List, SaysThatALabelIsThereTwice)
{
    EXPECT_TRUE(listOfBytes("Name\nAnn\nBen\nann\n").guesses.join(u' ').contains(QStringLiteral("more than once")));
}

TEST(Sheet, IsOneThatNoSpreadsheetRuns)
{
    const Unit formula{Id<Unit>(2), Id<Engagement>(3), 1, QStringLiteral("=1+1"), {}, {}};
    const Unit done{Id<Unit>(4),
                    Id<Engagement>(3),
                    2,
                    QStringLiteral("Ash, Ann"),
                    QStringLiteral("reached"),
                    test::day("2026-03-02")};
    const QByteArray sheet = listSheet({&formula, &done});
    EXPECT_EQ(sheet, QByteArray("row,label,result,on\r\n1,'=1+1,,\r\n2,\"Ash, Ann\",reached,2026-03-02\r\n"));
    const ReadSheet back = sheetOfBytes(sheet);
    ASSERT_EQ(back.rows.size(), 1U) << "a row without a result says nothing";
    EXPECT_EQ(back.rows[0].row, 2);
    EXPECT_EQ(back.rows[0].label, QStringLiteral("Ash, Ann"));
    EXPECT_EQ(back.rows[0].on, test::day("2026-03-02"));
    EXPECT_EQ(back.rows[0].at.row, 3);
}

TEST(Sheet, IsReadAsASpreadsheetSavesIt)
{
    const ReadSheet sheet = sheetOfBytes(
        "\xEF\xBB\xBFRow;Label;Result;On\r\n1;Ann;reached;02.03.2026\r\n2;Ben;;\r\n3;Cleo;refused;3.3.2026\r\n;;;\r\n");
    EXPECT_TRUE(sheet.rejected.empty());
    ASSERT_EQ(sheet.rows.size(), 2U);
    EXPECT_EQ(sheet.rows[0].on, test::day("2026-03-02"));
    EXPECT_EQ(sheet.rows[1].on, test::day("2026-03-03"));
    EXPECT_EQ(sheet.rows[1].result, QStringLiteral("refused"));
}

TEST(Sheet, NamesCellsThatCantBeRead)
{
    const ReadSheet sheet = sheetOfBytes("row,label,result,on\n1,Ann,reached,30.02.2026\nsecond,Ben,reached,\n");
    ASSERT_EQ(sheet.rejected.size(), 2U);
    EXPECT_EQ(sheet.rejected[0].column, QStringLiteral("on"));
    EXPECT_EQ(sheet.rejected[0].value, QStringLiteral("30.02.2026"));
    EXPECT_EQ(sheet.rejected[1].column, QStringLiteral("row"));
    EXPECT_EQ(sheet.rejected[1].at.row, 3);
    const QByteArray either = "row,label,result,on\n3,Cleo,reached,1/2/2026\n";
    EXPECT_EQ(sheetOfBytes(either).rejected.size(), 1U);
    ListOptions monthFirst;
    monthFirst.table.dates = DateOrder::MonthDayYear;
    EXPECT_EQ(sheetOfBytes(either, monthFirst).rows.front().on, test::day("2026-01-02"));
    EXPECT_TRUE(sheetOfBytes("row,label\n1,Ann\n").refusal) << "nothing says which column is the result";
}

RC_GTEST_PROP(Sheet, ComesBackAsItWentOut, ())
{
    std::vector<Unit> rows;
    const auto text = rc::gen::map(rc::gen::container<std::string>(
                                       rc::gen::elementOf(std::string("aB 0+=-@',;\"\n\t"))),
                                   [](const std::string &s) { return QString::fromStdString(s); });
    const int count = *rc::gen::inRange(1, 8);
    for (int row = 1; row <= count; ++row)
        rows.push_back({Id<Unit>(row), Id<Engagement>(99), row, (QStringLiteral("x") + *text).trimmed(),
                        (QStringLiteral("y") + *text).trimmed(), test::day("2026-03-02")});
    std::vector<const Unit *> pointers;
    for (const Unit &unit : rows)
        pointers.push_back(&unit);
    const ReadSheet sheet = sheetOfBytes(listSheet(pointers));
    RC_ASSERT(sheet.rejected.empty());
    RC_ASSERT(sheet.rows.size() == rows.size());
    for (std::size_t place = 0; place < rows.size(); ++place) {
        RC_ASSERT(sheet.rows[place].row == rows[place].row);
        RC_ASSERT(sheet.rows[place].label == rows[place].label);
        RC_ASSERT(*sheet.rows[place].result == rows[place].result);
        RC_ASSERT(sheet.rows[place].on == rows[place].on);
    }
}

} // namespace
} // namespace proven
