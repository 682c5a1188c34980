#include "domain/fields.h"
#include "exchange/table_reader.h"
#include "exchange/tables.h"
#include "hostile.h"
#include "rules/laws.h"
#include "support/hostile_texts.h"

namespace proven {
namespace {

using test::day;

/// Those on one line, and what stands on none.
QStringList everyHostileText()
{
    return test::hostileTexts() + QStringList{QStringLiteral("\t=1+1"),  QStringLiteral("\r=1+1"),
                                              QStringLiteral("\n+1"),    QStringLiteral("'\t"),
                                              QStringLiteral("'\r\n=1"), QStringLiteral("over\t=1+1")};
}

/// Every text of a record is hostile; those that name something keep to one line.
template <class Record>
void makeHostile(Record &record, const QString &text)
{
    eachField(record, [&]<class Value>(const char *field, Value &value) {
        const QLatin1String name(field);
        if constexpr (std::is_same_v<Value, QString>)
            value = name == QLatin1String("name") || name == QLatin1String("ref") || name == QLatin1String("title")
                        ? text.simplified()
                        : text;
    });
}

Book hostileBook(const QString &text)
{
    test::BookBuilder builder;
    const auto place = [&]<class Record>(Record record, auto adjust) {
        makeHostile(record, text);
        adjust(record);
        return builder.put(record);
    };
    const auto asIs = [](auto &) {};
    const auto round = place(Round{{}, builder.fresh<Round>()}, asIs);
    const auto vendor = place(Vendor{{}, builder.fresh<Vendor>()}, asIs);
    place(Task{{}, builder.fresh<Task>()}, [&](Task &task) { task.round = round; });
    const auto trial = builder.put(Trial{builder.fresh<Trial>(), round, vendor});
    builder.decide(trial, DecisionKind::Listed, day("2026-05-01"), text);
    const Id<Engagement> id = builder.fresh<Engagement>();
    Engagement engagement{{}, id, trial, {}, Open{}, {}};
    engagement.start = day("2026-05-01");
    engagement.due = day("2026-05-02");
    engagement.moved = DueMove{day("2026-05-03"), day("2026-05-01"), text};
    engagement.units = 3;
    makeHostile(engagement, text);
    builder.put(engagement);
    place(Unit{builder.fresh<Unit>(), id, 1, {}, {}, {}}, asIs);
    Touchpoint touchpoint{{}, builder.fresh<Touchpoint>(), vendor, {}};
    touchpoint.date = day("2026-05-01");
    makeHostile(touchpoint, text);
    builder.put(touchpoint);
    return builder.book();
}

/// Every text that a book holds, kind by kind.
QStringList textsOf(const Book &book)
{
    QStringList texts;
    Changes().eachKind([&]<class Record>(const std::vector<Change<Record>> &) {
        for (const Record &record : book.all<Record>())
            eachField(record, [&]<class Value>(const char *, const Value &value) {
                if constexpr (std::is_same_v<Value, QString>)
                    texts += value;
            });
    });
    return texts;
}

TEST(HostileExport, ComesBackVerbatimFromCellsOfWhichNoneWouldBeRun)
{
    for (const QString &text : everyHostileText()) {
        const Book book = hostileBook(text);
        ASSERT_EQ(brokenLaws(book), QStringList()) << text.toStdString();
        ASSERT_GE(textsOf(book).count(text), 10) << "the text is in the fields of every kind";
        std::vector<SourceFile> files;
        for (const TableFile &file : bookAsTables(book, {})) {
            files.push_back(SourceFile::inMemory(file.name, file.bytes));
            const TableShape shape{.encoding = {.name = QStringLiteral("utf-8"), .guessedFrom = {}}};
            EXPECT_FALSE(readRows(files.back(), shape, [&](const TableRow &row) {
                for (std::size_t place = 0; place < row.size(); ++place)
                    EXPECT_EQ(row.cell(place).find_first_of("=+-@\t\r\n"),
                              row.cell(place).find_first_of("=+-@\t\r\n", 1))
                        << row.cell(place);
                return true;
            }));
        }
        test::Importing importing(test::hostileDay);
        const Answer answer = importing.take(files);
        ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
        EXPECT_EQ(textsOf(importing.book()), textsOf(book));
    }
}

TEST(HostileExport, KeepsACellWholeForSpreadsheetsThatSplitAtSemicolonsAndTabsToo)
{
    for (const char *text : {"over;=1+1", "over\t=1+1"}) {
        for (const TableFile &file : bookAsTables(hostileBook(QLatin1String(text)), {})) {
            // Where the text stands, a quote stands before it.
            for (qsizetype at = file.bytes.indexOf(text); at >= 0; at = file.bytes.indexOf(text, at + 1))
                EXPECT_EQ(file.bytes.at(at - 1), '"') << file.name.toStdString();
        }
    }
}

} // namespace
} // namespace proven
