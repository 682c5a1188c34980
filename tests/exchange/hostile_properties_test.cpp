#include "exchange/tables.h"
#include "hostile.h"
#include "lawful_book.h"
#include "rules/laws.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

namespace proven {
namespace {

/// Tables that are read without a word against them, for something to befall.
const std::vector<std::pair<const char *, QByteArray>> &goodTables()
{
    static const std::vector<std::pair<const char *, QByteArray>> tables = {
        {"jobs.csv",
         "ref,round,vendor,title,start,due,hours,outcome,ended_on,quality,note\n"
         "j1,Calls,\"Bright, Ltd\",\"say \"\"hello\"\"\",2026-05-01,2026-05-09,1.5,delivered,2026-05-08,4,\"two\r\nlines\"\n"
         "j2,Calls,Zo\xc3\xab,='run,2026-05-02,,\"1,234.5\",open,,,\xe2\x80\x9cso\xe2\x80\x9d\n"
         "j3,Books,\"Bright, Ltd\",third,03/04/2026,23/04/2026,2,,,,\n"},
        {"jobs.txt", "vendor;round;title;start\r\nA;Calls;one;2-Jun-26\r\n\r\n\"B; C\";Calls;two;3-Jun-26\r\n"},
        {"vendors.csv",
         "name,kind,email,hourly_rate,away_from,away_until,archived,notes\rA,person,a@b,12.5,2026-05-01,2026-05-02,no,'=x\rB,company,,,,,yes,\"q\"\r"},
        {"rounds.csv", "name,work,probation_months,meant,open\nCalls,calls,6,10,yes\nBooks,,9,3,no\n"},
        {"decisions.csv",
         "round,vendor,date,decision,months,reason\nCalls,A,2026-01-05,listed,,\nCalls,A,2026-05-01,extended,2,because\n"},
        {"touchpoints.csv",
         "ref,vendor,date,kind,calls,reached,liked,note\nt1,A,2026-05-01,call,2,yes,5,\"well,\nwell\"\n"}};
    return tables;
}

/// Bytes among which those that mean something to a table are many.
rc::Gen<std::string> anyBytes()
{
    return rc::gen::container<std::string>(
        rc::gen::weightedOneOf<char>({{6, rc::gen::element(',', ';', '\t', '|', '"', '\'', '\r', '\n', '\n', ' ')},
                                      {3, rc::gen::element('a', 'Z', '0', '1', '2', '.', '-', '/', '=', '_')},
                                      {3, rc::gen::element('\0', '\xff', '\xfe', '\xef', '\xbb', '\xbf', '\xc3', '\xa9',
                                                           '\xed', '\xa0', '\xf0', '\x80')},
                                      {1, rc::gen::arbitrary<char>()}}));
}

/// A good table to which a few things were done: bytes flipped, pieces cut, doubled, moved, or set in.
QByteArray mutated(QByteArray bytes)
{
    const auto somewhere = [&] { return *rc::gen::inRange<qsizetype>(0, bytes.size() + 1); };
    for (int count = *rc::gen::inRange(1, 5); count > 0; --count) {
        const qsizetype at = somewhere();
        const qsizetype length = std::min(*rc::gen::inRange<qsizetype>(1, 40), bytes.size() - at);
        switch (*rc::gen::inRange(0, 7)) {
        case 0:
            if (at < bytes.size())
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << *rc::gen::inRange(0, 8)));
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.sliced(at, length));
            break;
        case 3:
            bytes.insert(somewhere(), bytes.sliced(at, length));
            break;
        case 4:
            bytes.truncate(at);
            break;
        case 5:
            bytes.insert(at, *rc::gen::element<char>('"', '\0', ',', '\n', '\r', '\'', '\xff'));
            break;
        default:
            bytes.insert(at, QByteArray::fromStdString(*anyBytes()));
        }
    }
    return bytes;
}

ImportOptions anyOptions()
{
    ImportOptions options;
    if (*rc::gen::inRange(0, 4) == 0)
        options.kind = *rc::gen::element(TableKind::Engagements, TableKind::Vendors, TableKind::Decisions,
                                         TableKind::Units, TableKind::Snoozes);
    if (*rc::gen::inRange(0, 6) == 0)
        options.encoding = *rc::gen::element(QStringLiteral("utf-8"), QStringLiteral("utf-16le"),
                                             QStringLiteral("utf-16"), QStringLiteral("windows-1252"),
                                             QStringLiteral("utf-32be"));
    if (*rc::gen::inRange(0, 4) == 0)
        options.dates = *rc::gen::element(DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay);
    if (*rc::gen::inRange(0, 6) == 0)
        options.header = test::anyAnswer();
    if (*rc::gen::inRange(0, 8) == 0)
        options.map = {{QStringLiteral("vendor"),
                        *rc::gen::element(QStringLiteral("1"), QStringLiteral("vendor"), QStringLiteral("9"))}};
    if (*rc::gen::inRange(0, 8) == 0)
        options.vendors = {QStringLiteral("A")};
    return options;
}

/// Whatever comes, it is lawful or refused with a reason, and a refusal names a row that the file has.
void expectLawfulOrRefused(const char *name, const QByteArray &bytes, const ImportOptions &options)
{
    test::HostileImport into;
    const Book before = into.book();
    const std::vector<SourceFile> files = test::filesOf({{name, bytes}});
    const Answer answer = into.take(files, options);
    if (test::isDone(answer)) {
        const QStringList broken = brokenLaws(into.book());
        if (!broken.isEmpty())
            RC_FAIL(broken.join(QStringLiteral("; ")).toStdString());
        RC_ASSERT(!std::get<Decided>(answer).changes.empty() || into.book() == before);
        return;
    }
    const Refusal &refusal = std::get<Refusal>(answer);
    RC_ASSERT(into.book() == before);
    RC_ASSERT(!refusal.text.isEmpty() || !refusal.rows.empty());
    const qint64 lastRow = bytes.count('\n') + bytes.count('\r') + 1;
    for (const RejectedRow &row : refusal.rows) {
        RC_ASSERT(!row.reason.isEmpty());
        RC_ASSERT(row.at.file == QLatin1String(name));
        RC_ASSERT(row.at.row >= 1);
        RC_ASSERT(row.at.row <= lastRow);
    }
    // Those that can't be taken can be set aside.
    if (refusal.text.isEmpty())
        RC_ASSERT(!rejectedTable(files.front(), options, refusal.rows).isEmpty());
}

TEST(HostileBytes, BeganAsTablesThatCanBeRead)
{
    for (const auto &[name, bytes] : goodTables()) {
        const ReadTables read = test::readOne(name, bytes);
        EXPECT_FALSE(read.refusal.has_value()) << name;
        EXPECT_TRUE(read.rejected.empty()) << name;
        EXPECT_GE(read.rowsRead, 1) << name;
    }
}

RC_GTEST_PROP(HostileBytes, OfAnyKindAreTakenLawfullyOrRefusedWithAReason, ())
{
    const char *name = *rc::gen::element("jobs.csv", "vendors.csv", "snoozes.csv", "book.csv");
    expectLawfulOrRefused(name, QByteArray::fromStdString(*anyBytes()), anyOptions());
}

RC_GTEST_PROP(HostileBytes, BehindAGoodHeaderAreTakenLawfullyOrRefusedWithAReason, ())
{
    const auto table = *rc::gen::elementOf(goodTables());
    qsizetype headerEnd = table.second.size() - 1;
    for (const char lineEnd : {'\n', '\r'}) {
        if (const qsizetype place = table.second.indexOf(lineEnd); place >= 0)
            headerEnd = std::min(headerEnd, place);
    }
    expectLawfulOrRefused(table.first, table.second.first(headerEnd + 1) + QByteArray::fromStdString(*anyBytes()),
                          anyOptions());
}

RC_GTEST_PROP(HostileBytes, OfAGoodTableThatCameToHarmAreTakenLawfullyOrRefusedWithAReason, ())
{
    const auto table = *rc::gen::elementOf(goodTables());
    expectLawfulOrRefused(table.first, mutated(table.second), anyOptions());
}

RC_GTEST_PROP(HostileBytes, OfAWholeExportThatCameToHarmAreTakenLawfullyOrRefusedWithAReason, ())
{
    std::vector<TableFile> files = bookAsTables(test::lawfulBook(), {});
    TableFile &harmed = files[*rc::gen::inRange<std::size_t>(0, files.size())];
    harmed.bytes = mutated(harmed.bytes);
    std::vector<SourceFile> sources;
    for (const TableFile &file : files)
        sources.push_back(SourceFile::inMemory(file.name, file.bytes));
    test::Importing importing(test::afterEverything);
    const Book before = importing.book();
    const Answer answer = importing.take(sources);
    if (test::isDone(answer)) {
        const QStringList broken = brokenLaws(importing.book());
        if (!broken.isEmpty())
            RC_FAIL(broken.join(QStringLiteral("; ")).toStdString());
    } else {
        RC_ASSERT(importing.book() == before);
        RC_ASSERT(test::told(answer).size() > QStringLiteral("refused: ").toStdString().size());
    }
}

} // namespace
} // namespace proven
