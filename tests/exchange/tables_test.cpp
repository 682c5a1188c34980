#include "exchange/tables.h"
#include "reading.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

QByteArray tableNamed(const Book &book, const char *name, const std::vector<HistoryEntry> &history = {})
{
    for (const TableFile &file : bookAsTables(book, history)) {
        if (file.name == QLatin1String(name))
            return file.bytes;
    }
    return {};
}

QString notesAfterRoundTrip(const QString &notes)
{
    test::BookBuilder builder;
    Vendor vendor{{}, builder.fresh<Vendor>()};
    vendor.name = QStringLiteral("Bright Calls");
    vendor.notes = notes;
    builder.put(vendor);
    std::vector<SourceFile> files;
    for (const TableFile &file : bookAsTables(builder.book(), {}))
        files.push_back(SourceFile::inMemory(file.name, file.bytes));
    test::Importing importing(test::day("2026-11-23"));
    const Answer answer = importing.take(files);
    EXPECT_TRUE(test::isDone(answer)) << test::told(answer);
    const Vendor *read = importing.book().vendorNamed(u"Bright Calls");
    return read ? read->notes : QStringLiteral("(not there)");
}

TEST(Tables, HaveTheColumnsThatOtherProgramsRelyOn)
{
    const Book book = test::BookBuilder().book();
    EXPECT_EQ(tableNamed(book, "book.csv"), QByteArray("currency\r\nEUR\r\n"));
    EXPECT_EQ(tableNamed(book, "rounds.csv"),
              QByteArray("name,work,probation_months,first_commitment_hours,first_commitment_amount,meant,open\r\n"));
    EXPECT_EQ(
        tableNamed(book, "vendors.csv"),
        QByteArray(
            "name,kind,contact,email,phone,website,links,found_through,specialties,hourly_rate,notes,remember,holds,away_from,away_until,archived\r\n"));
    EXPECT_EQ(tableNamed(book, "tasks.csv"),
              QByteArray("name,round,repetitive,directions,time_sensitive,critical,hours,often,keeps_from,notes\r\n"));
    EXPECT_EQ(tableNamed(book, "decisions.csv"),
              QByteArray("round,vendor,date,decision,months,reason,supported,entered_on\r\n"));
    EXPECT_EQ(
        tableNamed(book, "engagements.csv"),
        QByteArray(
            "ref,round,vendor,task,title,start,due,due_hour,moved_to,moved_on,moved_because,expected,hours,price,cost,critical,"
            "time_sensitive,directions,repetitive,units,units_done,done_by,repeats,remembered,outcome,ended_on,by_the_hour,"
            "followed_directions,quality,liked,brief,links,note,overruled_because,against_the_rule\r\n"));
    EXPECT_EQ(tableNamed(book, "touchpoints.csv"),
              QByteArray("ref,vendor,date,kind,whom,calls,reached,liked,note\r\n"));
    EXPECT_EQ(tableNamed(book, "units.csv"), QByteArray("ref,row,label,result,on\r\n"));
    EXPECT_EQ(tableNamed(book, "snoozes.csv"), QByteArray("kind,round,vendor,until\r\n"));
    EXPECT_EQ(tableNamed(book, "history.csv"), QByteArray("entry,stated_day,entered_at,what\r\n"));
}

TEST(Tables, WriteAnEngagementWithNamesDaysAndYesAndNo)
{
    test::BookBuilder builder;
    const auto trial = builder.trial(builder.round(QStringLiteral("Calls")),
                                     builder.vendor(QStringLiteral("Bright, Ltd")), test::day("2026-05-01"));
    builder.engagement(trial, test::day("2026-05-23"), [](Engagement &engagement) {
        engagement.ref = QStringLiteral("260523-1");
        engagement.title = QStringLiteral("Say \"hello\"");
        engagement.due = test::day("2026-05-24");
        engagement.dueHour = QTime(14, 30);
        engagement.hours = Hours::ofTenThousandths(12'500);
        engagement.profile.critical = true;
        engagement.units = 3000;
        engagement.unitsDone = 2140;
        engagement.outcome = Delivered{test::day("2026-05-24"), true, false, Rating::of(4), {}};
    });
    const QByteArray row = tableNamed(builder.book(), "engagements.csv").split('\n').at(1);
    EXPECT_EQ(
        row,
        QByteArray(
            "260523-1,Calls,\"Bright, Ltd\",,\"Say \"\"hello\"\"\",2026-05-23,2026-05-24,14:30,,,,,1.25,,,yes,no,simple,no,3000,2140,,no,no,"
            "delivered,2026-05-24,yes,no,4,,,,,,\r"));
}

TEST(Tables, GuardTextThatASpreadsheetWouldRunWithOneApostropheAndTakeItOffAgain)
{
    test::BookBuilder builder;
    builder.vendor(QStringLiteral("=1+1"));
    builder.vendor(QStringLiteral("'=2"));
    builder.vendor(QStringLiteral("'quiet"));
    builder.vendor(QStringLiteral("@home"));
    const QList<QByteArray> rows = tableNamed(builder.book(), "vendors.csv").split('\n');
    EXPECT_TRUE(rows.at(1).startsWith("'=1+1,"));
    EXPECT_TRUE(rows.at(2).startsWith("''=2,"));
    EXPECT_TRUE(rows.at(3).startsWith("'quiet,"));
    EXPECT_TRUE(rows.at(4).startsWith("'@home,"));
    test::Importing importing(test::day("2026-11-23"));
    const Answer answer = importing.take("vendors.csv", rows.join('\n'));
    ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
    QStringList names;
    for (const Vendor &vendor : importing.book().all<Vendor>())
        names += vendor.name;
    EXPECT_EQ(names, (QStringList{QStringLiteral("=1+1"), QStringLiteral("'=2"), QStringLiteral("'quiet"),
                                  QStringLiteral("@home")}));
}

TEST(Tables, KeepOddTextsVerbatim)
{
    for (const QString &text :
         {QStringLiteral("'); DROP TABLE vendor; --"), QStringLiteral("\ttab first"), QStringLiteral("\r\nline first"),
          QStringLiteral(" blank around "), QStringLiteral("'''=x"), QStringLiteral("''"),
          QStringLiteral("a\"b,c\r\nd"), QStringLiteral("-"), QStringLiteral("\uFEFFmark first"),
          QStringLiteral("\uFEFF"), QStringLiteral("5\" pipe")})
        EXPECT_EQ(notesAfterRoundTrip(text), text);
}

TEST(Tables, HistoryIsWrittenWithWhatWasSaidAndWhatTheMachineSaid)
{
    const HistoryEntry row{7, test::day("2026-11-23"),
                           QDateTime(test::day("2026-11-22"), QTime(23, 30, 1, 250), Qt::UTC),
                           QStringLiteral("Gave \"A, B\" to C")};
    EXPECT_EQ(tableNamed(test::BookBuilder().book(), "history.csv", {row}).split('\n').at(1),
              QByteArray("7,2026-11-23,2026-11-22T23:30:01.250Z,\"Gave \"\"A, B\"\" to C\"\r"));
}

TEST(Tables, InJsonHaveNumbersYesAndNoAndNulls)
{
    test::BookBuilder builder;
    builder.round(QStringLiteral("Calls"));
    const QByteArray json = bookAsJson(builder.book(), {});
    EXPECT_TRUE(json.startsWith("{\"format\":\"proven.book/1\",\"book\":[\n{\"currency\":\"EUR\"}],\"rounds\":[\n"
                                "{\"name\":\"Calls\",\"work\":null,\"probation_months\":6,\"first_commitment_hours\":1,"
                                "\"first_commitment_amount\":null,\"meant\":10,\"open\":true}]"))
        << json.constData();
}

} // namespace
} // namespace proven
