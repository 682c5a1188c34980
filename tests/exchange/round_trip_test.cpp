#include "exchange/table_cells.h"
#include "exchange/table_reader.h"
#include "exchange/tables.h"
#include "lawful_book.h"
#include "reading.h"
#include "rules/laws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>
#include <set>

namespace proven {
namespace {

std::vector<SourceFile> asSources(const std::vector<TableFile> &files)
{
    std::vector<SourceFile> sources;
    for (const TableFile &file : files)
        sources.push_back(SourceFile::inMemory(file.name, file.bytes));
    return sources;
}

/// Qt drops a byte order mark where a string of JSON begins with one.
QString withoutMarks(QString text)
{
    return text.remove(QChar(QChar::ByteOrderMark));
}

/// Does a value of JSON say what the cell of a table says?
bool isSame(const QJsonValue &value, const Cell &cell)
{
    const QString said = QString::fromUtf8(cell.text);
    switch (cell.form) {
    case Cell::Form::Blank:
        return value.isNull();
    case Cell::Form::Number:
        return value.isDouble() && value.toDouble() == said.toDouble();
    case Cell::Form::YesNo:
        return value.isBool() && value.toBool() == (said == u"yes");
    case Cell::Form::Text:
    case Cell::Form::Word:
    case Cell::Form::Day:
    case Cell::Form::Hour:
    case Cell::Form::Moment:
        return value.isString() && withoutMarks(value.toString()) == withoutMarks(said);
    }
    Q_UNREACHABLE();
}

void expectSameTables(const std::vector<TableFile> &before, const std::vector<TableFile> &after)
{
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t place = 0; place < before.size(); ++place) {
        RC_ASSERT(before[place].name == after[place].name);
        RC_ASSERT(before[place].bytes.toStdString() == after[place].bytes.toStdString());
    }
}

TEST(RoundTrip, TriesSeveralValuesInEveryColumnOfEveryTable)
{
    std::map<std::pair<TableKind, std::size_t>, std::set<QByteArray>> values;
    constexpr int size = 60;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const Book book = rc::gen::exec(test::lawfulBook)(rc::Random(seed), size).value();
        for (const TableKind kind : allTables) {
            eachRow(book, kind, {}, [&](std::span<const Cell> row) {
                for (std::size_t column = 0; column < row.size(); ++column)
                    values[{kind, column}].insert(row[column].text);
            });
        }
    }
    for (const TableKind kind : allTables) {
        const std::span<const Column> columns = columnsOf(kind);
        for (std::size_t column = 0; column < columns.size() && kind != TableKind::History; ++column)
            EXPECT_GE((values[{kind, column}].size()), 2U)
                << nameOf(kind).data() << ", " << columns[column].name.data();
    }
    const auto decisions = values[{TableKind::Decisions, 3}];
    for (const QLatin1String name : NamesOf<DecisionKind>::list)
        EXPECT_TRUE(decisions.contains(QByteArray(name.data(), name.size()))) << name.data();
}

RC_GTEST_PROP(RoundTrip, ExportImportAndExportAgainGiveTheSameBytes, ())
{
    const Book book = test::lawfulBook();
    const QStringList broken = brokenLaws(book);
    if (!broken.isEmpty())
        RC_FAIL(broken.join(QStringLiteral("; ")).toStdString());
    const std::vector<TableFile> written = bookAsTables(book, {});
    test::Importing importing(test::afterEverything);
    const Answer answer = importing.take(asSources(written));
    if (!test::isDone(answer))
        RC_FAIL(test::told(answer));
    expectSameTables(written, bookAsTables(importing.book(), {}));
}

RC_GTEST_PROP(RoundTrip, ImportingAnExportASecondTimeChangesNothing, ())
{
    const Book book = test::lawfulBook();
    const QStringList broken = brokenLaws(book);
    if (!broken.isEmpty())
        RC_FAIL(broken.join(QStringLiteral("; ")).toStdString());
    const std::vector<SourceFile> files = asSources(bookAsTables(book, {}));
    test::Importing importing(test::afterEverything);
    const Answer first = importing.take(files);
    if (!test::isDone(first))
        RC_FAIL(test::told(first));
    const Answer again = importing.take(files);
    if (!test::isDone(again))
        RC_FAIL(test::told(again));
    RC_ASSERT(std::get<Decided>(again).changes.empty());
}

RC_GTEST_PROP(RoundTrip, TheJsonHoldsTheSameCellsAsTheTables, ())
{
    const Book book = test::lawfulBook();
    QJsonParseError error;
    const HistoryEntry entry{1, QDate(2026, 11, 23), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC),
                             *test::anyText()};
    const QJsonObject json = QJsonDocument::fromJson(bookAsJson(book, {entry}), &error).object();
    RC_ASSERT(error.error == QJsonParseError::NoError);
    RC_ASSERT(json[QStringLiteral("format")].toString() == QStringLiteral("proven.book/1"));
    for (const TableKind kind : allTables) {
        const QJsonArray rows = json[QString(nameOf(kind))].toArray();
        qsizetype place = 0;
        eachRow(book, kind, {entry}, [&](std::span<const Cell> cells) {
            const QJsonObject row = rows.at(place++).toObject();
            RC_ASSERT(static_cast<std::size_t>(row.size()) == cells.size());
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const QString name(columnsOf(kind)[column].name);
                if (!isSame(row[name], cells[column]))
                    RC_FAIL(QStringLiteral("%1, %2 is not %3")
                                .arg(QString(nameOf(kind)), name, QString::fromUtf8(cells[column].text))
                                .toStdString());
            }
        });
        RC_ASSERT(rows.size() == place);
    }
}

RC_GTEST_PROP(RoundTrip, NoCellOfAnExportIsOneThatASpreadsheetWouldRun, ())
{
    const Book book = test::lawfulBook();
    const HistoryEntry history{1, QDate(2026, 11, 23), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC),
                               *test::anyText()};
    for (const TableFile &file : bookAsTables(book, {history})) {
        const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .guessedFrom = {}}};
        const auto fault = readRows(SourceFile::inMemory(file.name, file.bytes), shape, [](const TableRow &row) {
            for (std::size_t place = 0; place < row.size(); ++place) {
                const std::string_view cell = row.cell(place);
                RC_ASSERT(cell.empty() || std::string_view("=+-@\t\r\n").find(cell.front()) == std::string_view::npos);
            }
            return true;
        });
        RC_ASSERT(!fault.has_value());
    }
}

} // namespace
} // namespace proven
