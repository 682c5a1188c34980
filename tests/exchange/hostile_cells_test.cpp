#include "hostile.h"

namespace proven {
namespace {

using test::day;
using test::HostileImport;
using test::refusedFor;

/// A cell of a table of jobs that can't be taken, told with its place and as it stood there.
void expectRejected(const char *column, const QString &value)
{
    const QString quoted = QStringLiteral("\"%1\"").arg(QString(value).replace(u'"', QStringLiteral("\"\"")));
    const bool isStart = QLatin1String(column) == QLatin1String("start");
    const QString row = isStart ? QStringLiteral("Calls,A,odd,%1").arg(quoted)
                                : QStringLiteral("Calls,A,odd,2026-05-01,%1").arg(quoted);
    const QString header = QStringLiteral("round,vendor,title,start")
                           + (isStart ? QString() : u',' + QLatin1String(column));
    const RejectedRow fault = refusedFor(
        (header + QStringLiteral("\nCalls,A,fine,2026-05-02\n") + row + u'\n').toUtf8());
    EXPECT_EQ(fault.at.row, 3) << value.toStdString();
    EXPECT_EQ(fault.column, QLatin1String(column)) << value.toStdString();
    EXPECT_EQ(fault.value, value);
    EXPECT_FALSE(fault.reason.isEmpty());
}

TEST(HostileCells, ThatAreNoDayAreRejected)
{
    for (const QString &value : {QStringLiteral("31-Feb"),
                                 QStringLiteral("31-Feb-2026"),
                                 QStringLiteral("29-Feb-2025"),
                                 QStringLiteral("2025-02-29"),
                                 QStringLiteral("1900-02-29"),
                                 QStringLiteral("0000-00-00"),
                                 QStringLiteral("2026-00-10"),
                                 QStringLiteral("2026-05-00"),
                                 QStringLiteral("2026-13-01"),
                                 QStringLiteral("1899-12-31"),
                                 QStringLiteral("99999-01-01"),
                                 QStringLiteral("-2026-05-01"),
                                 QStringLiteral("２０２６-０５-０１"),
                                 QStringLiteral("5 Мая 2026"),
                                 QStringLiteral("2026\u201005\u201001"),
                                 QStringLiteral("2026-05-01 25:00"),
                                 QStringLiteral("2026-05-01 10:75"),
                                 QStringLiteral("2026-05-01 10:00 until 2026-06-01"),
                                 QStringLiteral("2026-05-01/2026-05-02"),
                                 QStringLiteral("45000"),
                                 QStringLiteral("1e3"),
                                 QStringLiteral("2026-W18-5"),
                                 QStringLiteral("2026-121"),
                                 QStringLiteral("May 2026"),
                                 QStringLiteral("31/31/2026"),
                                 QStringLiteral("00/00/0000"),
                                 QStringLiteral("=TODAY()"),
                                 QStringLiteral("#REF!"),
                                 QStringLiteral("tomorrow"),
                                 QStringLiteral("2026-05-01\u202e"),
                                 QStringLiteral("NaN"),
                                 QString(1000, u'9'),
                                 QStringLiteral("2026-05-01") + QString(100, u'\u0301')})
        expectRejected("start", value);
}

TEST(HostileCells, ThatNoCalendarHasAreToldAsSuch)
{
    for (const char *value : {"29-Feb-2025", "2026-02-30", "31/31/2026", "0/0/2026"}) {
        const RejectedRow fault = refusedFor("round,vendor,title,start\nCalls,A,odd," + QByteArray(value) + "\n");
        EXPECT_EQ(fault.reason, QStringLiteral("is a day that no calendar has")) << value;
    }
}

TEST(HostileCells, ThatAreDaysOfNoYearOfABookAreToldWhichThoseAre)
{
    // Many a program writes the last day of all for "none".
    for (const char *value : {"9999-12-31", "0001-01-01", "1899-12-31", "31 Dec 9999", "31/12/9999"}) {
        const RejectedRow fault = refusedFor("round,vendor,title,start\nCalls,A,odd," + QByteArray(value) + "\n");
        EXPECT_EQ(fault.reason, QStringLiteral("lies outside the years 1900 to 9900")) << value;
    }
}

TEST(HostileCells, ThatAreDaysInAnOddDressAreRead)
{
    HostileImport into;
    const Answer answer = into.take(
        "round,vendor,title,start\n"
        "Calls,A,one,29-Feb-2024\nCalls,A,two,2026-05-01T23:59:59.999+02:00\nCalls,A,three,\"May 1st, 2026\"\n"
        "Calls,A,four,\xc2\xa0"
        "2026-05-01\xe2\x80\x89\nCalls,A,five,1 May 2026 9:05 pm CET\n");
    ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
    QList<QDate> days;
    for (const Engagement &engagement : into.book().all<Engagement>()) {
        if (engagement.ref != u"kept-1")
            days += engagement.start;
    }
    EXPECT_EQ(days, (QList<QDate>{day("2024-02-29"), day("2026-05-01"), day("2026-05-01"), day("2026-05-01"),
                                  day("2026-05-01")}));
}

TEST(HostileCells, ThatAreNoNumberAreRejected)
{
    for (const QString &value : {QStringLiteral("1e308"),
                                 QStringLiteral("1e3"),
                                 QStringLiteral("NaN"),
                                 QStringLiteral("NAN"),
                                 QStringLiteral("inf"),
                                 QStringLiteral("INF"),
                                 QStringLiteral("Infinity"),
                                 QStringLiteral("-1"),
                                 QStringLiteral("\u22121"),
                                 QStringLiteral("(5)"),
                                 QStringLiteral("5-"),
                                 QStringLiteral("+5"),
                                 QStringLiteral("1,234,56"),
                                 QStringLiteral("1,23,456"),
                                 QStringLiteral("1.234.56"),
                                 QStringLiteral("１２"),
                                 QStringLiteral("\u0663"),
                                 QStringLiteral("½"),
                                 QStringLiteral("0x10"),
                                 QStringLiteral("12%"),
                                 QStringLiteral("1 2"),
                                 QStringLiteral("1 30"),
                                 QStringLiteral("12\u200934"),
                                 QStringLiteral("1'23"),
                                 QStringLiteral("1234 567"),
                                 QStringLiteral("1 234 56"),
                                 QStringLiteral("=1+1"),
                                 QStringLiteral("#DIV/0!"),
                                 QStringLiteral("99999999999999999999"),
                                 QStringLiteral("999999999999"),
                                 QStringLiteral("0.00001"),
                                 QString(100'000, u'9'),
                                 QStringLiteral("5\u200b")})
        expectRejected("hours", value);
    for (const char *value : {"0", "99999999999999", "1.5", "-1", "1e1"})
        expectRejected("units", QLatin1String(value));
}

TEST(HostileCells, ThatAreNumbersInAnOddDressAreRead)
{
    const std::pair<const char *, qint64> numbers[] = {
        {"1\xe2\x80\x89"
         "234.5",
         12'345'000}, // a thin space
        {"1\xc2\xa0"
         "234",
         12'340'000}, // one that does not break
        {"1\xe2\x80\xaf"
         "234\xe2\x80\xaf"
         "567.25",
         12'345'672'500}, // a narrow one
        {"1'234.50", 12'345'000},
        {"\"1,234.50\"", 12'345'000},
        {"EUR 12", 120'000},
        {"12 \xe2\x82\xac", 120'000},
        {"007", 70'000},
        {"0.0001", 1},
    };
    for (const auto &[text, count] : numbers) {
        HostileImport into;
        const Answer answer = into.take("round,vendor,title,start,hours\nCalls,A,odd,2026-05-01," + QByteArray(text)
                                        + "\n");
        ASSERT_TRUE(test::isDone(answer)) << text << ": " << test::told(answer);
        for (const Engagement &engagement : into.book().all<Engagement>()) {
            if (engagement.ref != u"kept-1") {
                EXPECT_EQ(engagement.hours, Hours::ofTenThousandths(count)) << text;
            }
        }
    }
}

TEST(HostileNames, ThatDifferByCaseWhiteSpaceOrTheMakingOfTheirAccentsAreOne)
{
    HostileImport into;
    const Answer answer = into.take("round,vendor,title,start\n"
                                    "Calls,Caf\xc3\xa9 Zo\xc3\xab,one,2026-05-01\n"   // in one sign
                                    "calls,Cafe\xcc\x81 Zoe\xcc\x88,two,2026-05-02\n" // a letter and its accent
                                    "CALLS,\"  CAF\xc3\x89\xc2\xa0 ZO\xc3\x8b\",three,2026-05-03\n"
                                    "\" Calls \",\"caf\xc3\xa9\n\tzo\xc3\xab\",four,2026-05-04\n");
    ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
    EXPECT_EQ(into.book().all<Round>().size(), 1U);
    QStringList names;
    for (const Vendor &vendor : into.book().all<Vendor>())
        names += vendor.name;
    EXPECT_EQ(names, (QStringList{QStringLiteral("Kept"), QStringLiteral("Café Zoë")}))
        << names.join(u'|').toStdString();
    EXPECT_EQ(test::newTitles(into.book()).size(), 4);
}

TEST(HostileCells, ThatASpreadsheetWouldRunComeInAsTheyAre)
{
    HostileImport into;
    const Answer answer = into.take("round,vendor,title,start,note\n"
                                    "Calls,=cmd|' /C calc'!A0,=1+1,2026-05-01,@SUM(A1)\n"
                                    "Calls,-Minus,+1,2026-05-02,\"'); DROP TABLE vendor;--\"\n");
    ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
    EXPECT_NE(into.book().vendorNamed(u"=cmd|' /C calc'!A0"), nullptr);
    EXPECT_NE(into.book().vendorNamed(u"-Minus"), nullptr);
    EXPECT_EQ(test::newTitles(into.book()), (QStringList{QStringLiteral("=1+1"), QStringLiteral("+1")}));
}

} // namespace
} // namespace proven
