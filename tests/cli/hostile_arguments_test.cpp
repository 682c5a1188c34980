#include "support/hostile_texts.h"
#include "support/shell.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace proven::test {

namespace {

using namespace Qt::StringLiterals;

/// One column of one table of a book, as its JSON has it.
QStringList inJson(const QByteArray &json, const QString &table, const QString &column)
{
    QStringList texts;
    for (const QJsonValue &row : QJsonDocument::fromJson(json).object()[table].toArray())
        texts += row.toObject()[column].toString();
    return texts;
}

void expectDone(const Ran &ran)
{
    EXPECT_EQ(ran.exitCode, 0) << ran.out.toStdString() << ran.err.toStdString();
}

} // namespace

TEST(HostileArguments, AreKeptVerbatimFromTheCommandLineThroughTheFileAndAnExportToAnotherBook)
{
    const Shell shell;
    const QStringList book = {u"--book"_s, shell.in(u"a.proven"_s), u"--today"_s, u"2026-11-23"_s};
    expectDone(shell.run({u"new"_s, shell.in(u"a.proven"_s)}));
    // Ten fit into a round.
    const QStringList rounds = hostileTexts().last(2);
    for (const QString &round : rounds)
        expectDone(shell.run(book + QStringList{u"round"_s, u"add"_s, round}));
    for (const QString &text : hostileTexts()) {
        // What begins with a dash is said behind two.
        expectDone(shell.run(book
                             + QStringList{u"vendor"_s, u"add"_s,
                                           u"--round="_s + rounds[hostileTexts().indexOf(text) % rounds.size()],
                                           u"--notes="_s + text, u"--"_s, text}));
        expectDone(shell.run(
            book + QStringList{u"log"_s, u"--title="_s + text, u"--start=2026-11-20"_s, u"--given"_s, u"--"_s, text}));
    }
    expectDone(shell.run(book + QStringList{u"check"_s}));
    expectDone(shell.run(book + QStringList{u"export"_s, u"--format"_s, u"json"_s, shell.in(u"a.json"_s)}));
    const QByteArray json = bytesOf(shell.in(u"a.json"_s));
    EXPECT_EQ(inJson(json, u"vendors"_s, u"name"_s), hostileTexts());
    EXPECT_EQ(inJson(json, u"vendors"_s, u"notes"_s), hostileTexts());
    EXPECT_EQ(inJson(json, u"engagements"_s, u"title"_s), hostileTexts());
    EXPECT_EQ(inJson(json, u"rounds"_s, u"name"_s), rounds);

    const QString folder = shell.in(u"export"_s);
    expectDone(shell.run(book + QStringList{u"export"_s, u"--format"_s, u"csv"_s, folder}));
    for (const QByteArray &line : bytesOf(folder + u"/vendors.csv"_s).split('\n'))
        EXPECT_FALSE(line.startsWith('=') || line.startsWith('+') || line.startsWith('-') || line.startsWith('@'))
            << line.constData();
    const QStringList other = {u"--book"_s, shell.in(u"b.proven"_s), u"--today"_s, u"2026-11-23"_s};
    expectDone(shell.run({u"new"_s, shell.in(u"b.proven"_s)}));
    QStringList import = other + QStringList{u"import"_s};
    for (const QString &name : QDir(folder).entryList({u"*.csv"_s}, QDir::Files))
        import += folder + u'/' + name;
    expectDone(shell.run(import));
    expectDone(shell.run(other + QStringList{u"check"_s}));
    expectDone(shell.run(other + QStringList{u"export"_s, u"--format"_s, u"json"_s, shell.in(u"b.json"_s)}));
    const QByteArray again = bytesOf(shell.in(u"b.json"_s));
    EXPECT_EQ(inJson(again, u"vendors"_s, u"name"_s), hostileTexts());
    EXPECT_EQ(inJson(again, u"vendors"_s, u"notes"_s), hostileTexts());
    EXPECT_EQ(inJson(again, u"engagements"_s, u"title"_s), hostileTexts());
}

TEST(HostileTable, ThatIsRefusedLeavesTheBookByteForByte)
{
    const Shell shell;
    const QStringList book = {u"--book"_s, shell.in(u"a.proven"_s), u"--today"_s, u"2026-11-23"_s};
    expectDone(shell.run({u"sample"_s, shell.in(u"a.proven"_s)}));
    const auto before = shell.books();
    const QByteArray header = "round,vendor,title,start\nCalls,A,fine,2026-05-01\n";
    for (const QByteArray &row :
         {QByteArray("Calls,A,\"open,2026-05-02\n"), QByteArray("Calls,A,ze\0ro,2026-05-02\n", 25),
          QByteArray("Calls,A,\xff,2026-05-02\nCalls,B,\xc3\xa9\xc3\xa9,2026-05-02\n"),
          QByteArray("Calls,A,x,31-Feb-2026\n"), QByteArray("Calls,A,x,2026-05-02,\x1b[2J\n")}) {
        writeBytes(shell.in(u"jobs.csv"_s), header + row);
        const Ran ran = shell.run(book + QStringList{u"import"_s, shell.in(u"jobs.csv"_s)});
        EXPECT_EQ(ran.exitCode, 3) << ran.out.toStdString();
        EXPECT_TRUE(ran.err.contains(u"row 3"_s)) << ran.err.toStdString();
        EXPECT_FALSE(ran.err.contains(QChar(0x1b))) << "what a table holds must not steer the terminal";
        EXPECT_EQ(shell.books(), before);
    }
}

} // namespace proven::test
