#include "bans.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <map>

namespace proven::architecture {
namespace {

const QStringList programFolders = {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")};
const QStringList cpp = {QStringLiteral("*.cpp"), QStringLiteral("*.h")};

const std::vector<SourceFile> &program()
{
    static const std::vector<SourceFile> files = filesBelow(programFolders, cpp);
    return files;
}

const std::vector<SourceFile> &tests()
{
    static const std::vector<SourceFile> files = filesBelow({QStringLiteral("tests")}, cpp);
    return files;
}

using Ban = QStringList (*)(const SourceFile &);

/// What a ban finds in all of these, a line each; empty where the house is in order.
std::string findings(Ban ban, const std::vector<SourceFile> &files)
{
    QStringList sentences;
    for (const SourceFile &file : files)
        sentences += ban(file);
    return sentences.join(u'\n').toStdString();
}

/// How much a ban finds in a text planted at that path.
qsizetype findingsIn(Ban ban, const char *path, const char *text)
{
    return ban({QString::fromLatin1(path), QString::fromUtf8(text)}).size();
}

TEST(Architecture, IsReadFromEveryRoom)
{
    std::map<QString, int> sourcesPerFolder;
    for (const SourceFile &file : program())
        ++sourcesPerFolder[file.path.section(u'/', 0, 0)];
    for (const QString &folder : programFolders)
        EXPECT_GT(sourcesPerFolder[folder], 0) << folder.toStdString();
}

TEST(Architecture, RoomsIncludeOnlyTheRoomsTheyMayKnow)
{
    EXPECT_EQ(findings(forbiddenEdges, program()), "");
}

TEST(Architecture, ForbiddenEdgesAreSeen)
{
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/rules/planted.cpp", "#include \"ledger/ledger.h\"\n"), 1);
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/domain/planted.h", "#include \"rules/decide.h\"\n"), 1);
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/domain/planted.h", "#include \"../rules/decide.h\"\n"), 1);
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/ledger/planted.h", "  # include \"session.h\"\n"), 1);
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/planted/planted.h", ""), 1) << "a room that is not on the list";
    EXPECT_EQ(findingsIn(forbiddenEdges, "ui/planted.cpp", "#include \"no/such/file.h\"\n"), 1);
}

TEST(Architecture, AllowedEdgesAreNoFinding)
{
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/rules/planted.cpp",
                         "#include \"rules/decide.h\"\n#include \"domain/book.h\"\n// #include \"ledger/ledger.h\"\n"),
              0);
    EXPECT_EQ(findingsIn(forbiddenEdges, "app/planted.cpp", "#include \"session.h\"\n#include \"planted.moc\"\n"), 0);
}

TEST(Architecture, SqlStaysInTheStore)
{
    EXPECT_EQ(findings(sqlOutsideTheStore, program()), "");
}

TEST(Architecture, SqlElsewhereIsSeen)
{
    for (const char *text : {"query(u\"SELECT name FROM vendor\");", "exec(\"INSERT INTO vendor\");",
                             "exec(\"INSERT OR REPLACE INTO vendor\");", "exec(\"UPDATE vendor SET name\");",
                             "exec(\"DELETE FROM vendor\");", "exec(\"PRAGMA user_version\");",
                             "exec(\"CREATE TABLE vendor\");", "#include <QSqlQuery>\n", "#include <sqlite3.h>\n"}) {
        EXPECT_EQ(findingsIn(sqlOutsideTheStore, "core/ledger/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(sqlOutsideTheStore, "ui/models/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(sqlOutsideTheStore, "core/store/planted.cpp", text), 0) << text;
    }
    EXPECT_EQ(findingsIn(sqlOutsideTheStore, "ui/planted.cpp",
                         "tr(\"Select a vendor from the list\") // DELETE FROM\n"),
              0);
}

TEST(Architecture, OnlyTheClockKnowsTheDay)
{
    EXPECT_EQ(findings(clocks, program()), "");
    EXPECT_EQ(findings(clocks, filesBelow({QStringLiteral("core/store")}, {QStringLiteral("*.sql")})), "");
}

TEST(Architecture, OtherClocksAreSeen)
{
    for (const char *text :
         {"QDate::currentDate()", "QDateTime::currentDateTimeUtc()", "QDateTime::currentMSecsSinceEpoch()",
          "QTime::currentTime()", "std::chrono::system_clock::now()", "std::time(nullptr)", "time(0)", "date('now')",
          "DEFAULT CURRENT_TIMESTAMP"}) {
        EXPECT_EQ(findingsIn(clocks, "core/rules/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(clocks, "ui/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(clocks, "app/clockwork.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(clocks, "app/clock.cpp", text), 0) << text;
    }
    EXPECT_EQ(findingsIn(clocks, "ui/planted.cpp", "// never QDate::currentDate()\nsession.today();"), 0);
}

TEST(Architecture, WhatIsSavedKnowsNoChance)
{
    EXPECT_EQ(findings(chance, program()), "");
}

TEST(Architecture, ChanceIsSeen)
{
    for (const char *text :
         {"QRandomGenerator::global()->generate()", "std::random_device seed;", "QUuid::createUuid()"}) {
        EXPECT_EQ(findingsIn(chance, "core/ledger/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(chance, "app/clock.cpp", text), 0) << text;
        EXPECT_EQ(findingsIn(chance, "core/store/planted.cpp", text), 0) << text;
    }
}

TEST(Architecture, TheCoreKnowsNoWindows)
{
    EXPECT_EQ(findings(windowsInTheCore, program()), "");
}

TEST(Architecture, WindowsInTheCoreAreSeen)
{
    for (const char *text : {"#include <QtWidgets/QWidget>\n", "#include <QWidget>\n", "#include <QColor>\n",
                             "#include <QtGui>\n", "#include <QtWidgets>\n", "#include <qtextdocument.h>\n"}) {
        EXPECT_EQ(findingsIn(windowsInTheCore, "core/exchange/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(windowsInTheCore, "ui/planted.cpp", text), 0) << text;
    }
    EXPECT_EQ(findingsIn(windowsInTheCore, "core/store/planted.cpp", "#include <QSqlQuery>\n#include <QDate>\n"), 1);
    EXPECT_EQ(findingsIn(windowsInTheCore, "core/rules/planted.cpp", "#include <QtCore/QDate>\n#include <vector>\n"),
              0);
}

TEST(Architecture, FileNamesSayWhatTheyHold)
{
    EXPECT_EQ(findings(emptyNames, program()), "");
    EXPECT_EQ(findings(emptyNames, tests()), "");
}

TEST(Architecture, EmptyFileNamesAreSeen)
{
    for (const char *path : {"core/store/backup_manager.cpp", "ui/string_utils.h", "tests/support/TestHelper.h",
                             "app/service.cpp", "core/rules/event_handler.h"})
        EXPECT_EQ(findingsIn(emptyNames, path, ""), 1) << path;
    EXPECT_EQ(findingsIn(emptyNames, "ui/handover_dialog.cpp", ""), 0);
}

/// Files that may be longer than one is read at a sitting, each with its reason; there is none.
const std::map<QString, QString> longFiles;
constexpr qsizetype mostLines = 400;

TEST(Architecture, LongFilesHaveAReason)
{
    for (const auto &files : {program(), tests()}) {
        for (const SourceFile &file : files)
            EXPECT_TRUE(file.lineCount() <= mostLines || longFiles.contains(file.path))
                << file.path.toStdString() << " has " << file.lineCount() << " lines: split it, or say why it may";
    }
}

TEST(Architecture, NoReasonOutlivesItsLongFile)
{
    for (const auto &[path, reason] : longFiles) {
        const auto files = filesBelow({QFileInfo(path).path()}, {QFileInfo(path).fileName()});
        ASSERT_EQ(files.size(), 1U) << path.toStdString();
        EXPECT_GT(files.front().lineCount(), mostLines) << path.toStdString() << " needs no reason any more";
        EXPECT_FALSE(reason.isEmpty()) << path.toStdString();
    }
}

TEST(Architecture, CountsTheLinesOfAFile)
{
    EXPECT_EQ((SourceFile{QStringLiteral("planted.h"), QStringLiteral("a\nb\nc\n")}.lineCount()), 3);
}

TEST(Architecture, EveryTestAssertsSomething)
{
    EXPECT_EQ(findings(emptyTests, tests()), "");
}

TEST(Architecture, EmptyTestsAreSeen)
{
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted_test.cpp", "TEST(A, B) { act(); } // EXPECT_EQ(1, 2)"), 1);
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted.cpp", "TEST_F(A, B) { act(); }"), 1);
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted_test.cpp", "int main() { act(); }"), 1);
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted_test.cpp", "TEST(A, B) { EXPECT_EQ(one(), 1); }"), 0);
}

/// Whether the CMakeLists.txt that stands nearest to a test names it or takes all that are there.
bool isBuilt(const SourceFile &test)
{
    const QString name = QFileInfo(test.path).fileName();
    for (QString folder = QFileInfo(test.path).path(); folder != u"."; folder = QFileInfo(folder).path()) {
        const auto lists = filesBelow({folder}, {QStringLiteral("CMakeLists.txt")});
        for (const SourceFile &list : lists) {
            if (QFileInfo(list.path).path() == folder)
                return list.text.contains(name) || list.text.contains(u"GLOB");
        }
    }
    return false;
}

TEST(Architecture, EveryTestIsBuilt)
{
    for (const SourceFile &file : filesBelow({QStringLiteral("tests")}, {QStringLiteral("*_test.cpp")}))
        EXPECT_TRUE(isBuilt(file)) << file.path.toStdString() << " stands in no CMakeLists.txt";
    EXPECT_FALSE(isBuilt({QStringLiteral("tests/architecture/planted_test.cpp"), QString()}));
}

} // namespace
} // namespace proven::architecture
