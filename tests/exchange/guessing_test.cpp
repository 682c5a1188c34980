#include "exchange/date_text.h"
#include "exchange/number_text.h"
#include "reading.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

using test::day;

QDate dateOf(const char *text, std::optional<DateOrder> order = {})
{
    const DateText found = dateText(QString::fromLatin1(text));
    return found.form == DateText::Form::None ? QDate() : dateInOrder(found, order.value_or(DateOrder::YearMonthDay));
}

/// The start days of the rows that are taken of a table of these dates; those that are rejected are missing.
std::vector<QDate> startsOf(const QStringList &dates, const ImportOptions &options = {}, QString *told = nullptr)
{
    QByteArray bytes = "round;vendor;title;start\n";
    for (const QString &date : dates)
        bytes += "Calls;A;job;" + date.toUtf8() + "\n";
    const ReadTables read = test::readOne("jobs.csv", bytes, options);
    if (told)
        *told = read.guesses.join(u'\n');
    std::vector<QDate> starts;
    for (const auto &row : read.tables.engagements)
        starts.push_back(row.record.start);
    return starts;
}

TEST(Guessing, ReadsDatesThatTellTheirOrderThemselves)
{
    for (const char *text :
         {"2006-06-02", "2006/6/2", "2-Jun-06", "2 June 2006", "02.Jun.2006", "June 2, 2006", "Jun 2 2006",
          "2nd June 2006", "20060602", "2006-06-02 14:30", "2006-06-02T00:00:00Z", " 2006-06-02 "})
        EXPECT_EQ(dateOf(text), day("2006-06-02")) << text;
    EXPECT_EQ(dateOf("2-Jun-69"), day("2069-06-02"));
    EXPECT_EQ(dateOf("2-Jun-70"), day("1970-06-02"));
}

TEST(Guessing, KnowsWhatIsNoDayAndWhatIsNoDate)
{
    for (const char *text : {"2026-02-30", "30-Feb-26", "2026-13-01", "31.4.2026"})
        EXPECT_FALSE(dateOf(text, DateOrder::DayMonthYear).isValid()) << text;
    for (const char *text :
         {"Date Not Captured", "Pre-PQ Process", "N/A", "12", "1-2", "2026", "2-Xyz-06", "2026-5-3-1", "14:30"})
        EXPECT_EQ(dateText(QString::fromLatin1(text)).form, DateText::Form::None) << text;
}

TEST(Guessing, FindsTheOrderFromTheDatesThatTell)
{
    QString told;
    EXPECT_EQ(startsOf({QStringLiteral("3/4/2026"), QStringLiteral("23/4/2026")}, {}, &told),
              (std::vector{day("2026-04-03"), day("2026-04-23")}));
    EXPECT_TRUE(told.contains(QStringLiteral("dates say the day first, as 23/4/2026 can only be read so")))
        << told.toStdString();
    EXPECT_EQ(startsOf({QStringLiteral("3/4/26"), QStringLiteral("11/13/26")}),
              (std::vector{day("2026-03-04"), day("2026-11-13")}));
    EXPECT_EQ(startsOf({QStringLiteral("3.4.2026")}), (std::vector{day("2026-04-03")}))
        << "nobody writes the month first with points";
}

TEST(Guessing, RejectsDatesThatCanBeReadInTwoWaysUntilTheOwnerSaysWhich)
{
    EXPECT_TRUE(startsOf({QStringLiteral("3/4/2026"), QStringLiteral("5/6/2026")}).empty());
    ImportOptions options;
    options.dates = DateOrder::MonthDayYear;
    EXPECT_EQ(startsOf({QStringLiteral("3/4/2026")}, options), (std::vector{day("2026-03-04")}));
    options.dates = DateOrder::DayMonthYear;
    EXPECT_EQ(startsOf({QStringLiteral("3/4/2026")}, options), (std::vector{day("2026-04-03")}));
}

TEST(Guessing, ReadsNumbersAsPeopleWriteThem)
{
    EXPECT_EQ(plainNumber(u"1,234.50", u'.'), QStringLiteral("1234.5"));
    EXPECT_EQ(plainNumber(u"1.234,50", u','), QStringLiteral("1234.5"));
    EXPECT_EQ(plainNumber(u"EUR 12", u'.'), QStringLiteral("12"));
    EXPECT_EQ(plainNumber(u"12\u00a0345,5 €", u','), QStringLiteral("12345.5"));
    EXPECT_EQ(plainNumber(u"$0.10", u'.'), QStringLiteral("0.1"));
    for (const char16_t *text : {u"-5", u"12%", u"1.2.3", u"12,34.5", u"five", u"", u".", u"1e3"})
        EXPECT_FALSE(plainNumber(text, u'.').has_value()) << QString::fromUtf16(text).toStdString();
}

TEST(Guessing, FindsTheDecimalSignFromTheNumbersThatTell)
{
    const ReadTables read =
        test::readOne("jobs.csv",
                      "round;vendor;title;start;cost\nCalls;A;one;2026-05-01;1.234\nCalls;A;two;2026-05-02;12,5\n");
    ASSERT_EQ(read.tables.engagements.size(), 2U);
    EXPECT_EQ(read.tables.engagements[0].record.cost, Money::of(1234));
    EXPECT_EQ(read.tables.engagements[1].record.cost, Money::ofTenThousandths(125'000));
    EXPECT_TRUE(read.guesses.join(u'\n').contains(QStringLiteral("the decimal sign is the comma, as in 12,5")));
}

TEST(Guessing, FindsOurOwnTablesByTheirHeader)
{
    const std::vector<std::pair<const char *, TableKind>> headers =
        {{"name,kind,email\nA,person,a@b\n", TableKind::Vendors},
         {"name,probation_months\nCalls,6\n", TableKind::Rounds},
         {"name,keeps_from\nCall back,customers\n", TableKind::Tasks},
         {"Round,Vendor,Date,Decision\nCalls,A,2026-05-01,listed\n", TableKind::Decisions},
         {"vendor,date,kind\nA,2026-05-01,call\n", TableKind::Touchpoints},
         {"ref,row,label\nx,1,a\n", TableKind::Units},
         {"kind,until\nbackup,2026-05-01\n", TableKind::Snoozes}};
    for (const auto &[bytes, kind] : headers) {
        const TablePreview preview = previewTable(SourceFile::inMemory(QStringLiteral("x.csv"), bytes), {},
                                                  test::BookBuilder().book(), 5);
        ASSERT_TRUE(preview.kind.has_value()) << bytes;
        EXPECT_EQ(preview.kind->value, kind) << bytes;
        EXPECT_EQ(preview.rows.size(), 1U);
    }
    EXPECT_FALSE(
        previewTable(SourceFile::inMemory(QStringLiteral("x.csv"), "name\nA\n"), {}, test::BookBuilder().book(), 5)
            .kind.has_value());
    EXPECT_EQ(previewTable(SourceFile::inMemory(QStringLiteral("vendors.csv"), "name\nA\n"), {},
                           test::BookBuilder().book(), 5)
                  .kind.value()
                  .value,
              TableKind::Vendors);
}

TEST(Guessing, TakesAFirstRowOfDataForNoHeader)
{
    ImportOptions options;
    options.kind = TableKind::Engagements;
    options.map = {{QStringLiteral("vendor"), QStringLiteral("1")},
                   {QStringLiteral("title"), QStringLiteral("2")},
                   {QStringLiteral("start"), QStringLiteral("3")}};
    options.set = {{QStringLiteral("round"), QStringLiteral("Calls")}};
    const ReadTables read = test::readOne("jobs.txt", "A|one|2026-05-01\nB|two|2026-05-02\n", options);
    ASSERT_FALSE(read.refusal) << read.refusal->text.toStdString();
    ASSERT_EQ(read.tables.engagements.size(), 2U);
    EXPECT_EQ(read.tables.engagements[0].vendor, QStringLiteral("A"));
}

TEST(Guessing, TellsWhichColumnsAreMissingAndWhichThereAre)
{
    ImportOptions options;
    options.kind = TableKind::Engagements;
    const ReadTables read = test::readOne("jobs.csv", "Alpha,Beta\nA,one\n", options);
    ASSERT_TRUE(read.refusal.has_value());
    EXPECT_TRUE(read.refusal->text.contains(QStringLiteral("round, vendor, title")))
        << read.refusal->text.toStdString();
    options.map = {{QStringLiteral("vender"), QStringLiteral("Alpha")}};
    EXPECT_TRUE(
        test::readOne("jobs.csv", "Alpha,Beta\nA,one\n", options).refusal->text.contains(QStringLiteral("vender")));
    options.map = {{QStringLiteral("vendor"), QStringLiteral("Whom")}};
    EXPECT_TRUE(
        test::readOne("jobs.csv", "Alpha,Beta\nA,one\n", options).refusal->text.contains(QStringLiteral("Whom")));
}

TEST(Guessing, MeansTheOnlyRoundOfTheBookWhereATableNamesNone)
{
    test::BookBuilder builder;
    builder.round(QStringLiteral("Calls"));
    const ReadTables read = test::readOne("jobs.csv", "vendor,title,start\nA,one,2026-05-01\n", {}, builder.book());
    ASSERT_EQ(read.tables.engagements.size(), 1U);
    EXPECT_EQ(read.tables.engagements[0].round, QStringLiteral("Calls"));
}

TEST(Guessing, ReadsNamesWithCommasFromOneRow)
{
    EXPECT_EQ(namesInRow(QStringLiteral("\"Orgenics, Ltd\", Brown ,\"The \"\"Best\"\"\"")),
              (QStringList{QStringLiteral("Orgenics, Ltd"), QStringLiteral("Brown"), QStringLiteral("The \"Best\"")}));
}

TEST(Guessing, TellsAVendorToBeReadWhomNobodyKnows)
{
    ImportOptions options;
    options.vendors = {QStringLiteral("a"), QStringLiteral("Nobody")};
    const ReadTables read = test::readOne("jobs.csv",
                                          "round,vendor,title,start\nCalls,A,one,2026-05-01\nCalls,B,two,2026-05-01\n",
                                          options);
    ASSERT_TRUE(read.refusal.has_value());
    EXPECT_TRUE(read.refusal->text.contains(QStringLiteral("Nobody")));
}

} // namespace
} // namespace proven
