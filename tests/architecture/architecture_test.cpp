#include "bans.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
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
    EXPECT_EQ(findingsIn(forbiddenEdges, "core/rules/planted.cpp", "#include <ledger/ledger.h>\n"), 1);
    EXPECT_EQ(findingsIn(forbiddenEdges, "ui/planted.cpp", "#include <store/database.h>\n"), 1);
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
                             "#include <QtGui>\n", "#include <QtWidgets>\n", "#include <qtextdocument.h>\n",
                             "#include <qwidget.h>\n", "#include <qcolor.h>\n", "#include <QtGui/qcolor.h>\n"}) {
        EXPECT_EQ(findingsIn(windowsInTheCore, "core/exchange/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(windowsInTheCore, "ui/planted.cpp", text), 0) << text;
    }
    EXPECT_EQ(findingsIn(windowsInTheCore, "core/store/planted.cpp", "#include <QSqlQuery>\n#include <QDate>\n"), 1);
    EXPECT_EQ(findingsIn(windowsInTheCore, "core/rules/planted.cpp",
                         "#include <QtCore/QDate>\n#include <qglobal.h>\n#include <vector>\n#include <queue>\n"),
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

TEST(Architecture, FilesAreNamedInSnakeCase)
{
    const QStringList named = cpp
                              + QStringList{QStringLiteral("*.py"), QStringLiteral("*.sh"), QStringLiteral("*.csv")};
    EXPECT_EQ(findings(otherCases, filesBelow(programFolders, named)), "");
    EXPECT_EQ(findings(otherCases, filesBelow({QStringLiteral("tests")}, named)), "");
}

TEST(Architecture, FileNamesInOtherCasesAreSeen)
{
    for (const char *path : {"ui/HandoverDialog.cpp", "core/rules/trialState.h", "tests/rules/trial-state_test.cpp"})
        EXPECT_EQ(findingsIn(otherCases, path, ""), 1) << path;
    EXPECT_EQ(findingsIn(otherCases, "ui/handover_dialog.cpp", ""), 0);
}

TEST(Architecture, TheTopLevelIsFixed)
{
    const QStringList there =
        QDir(QStringLiteral(PROVEN_SOURCE_DIR)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    EXPECT_GT(there.size(), 10);
    EXPECT_EQ(strangersAtTheRoot(there), QStringList());
    EXPECT_EQ(strangersAtTheRoot({QStringLiteral("core"), QStringLiteral("lib"), QStringLiteral(".gitignore"),
                                  QStringLiteral("NOTES.md")}),
              (QStringList{QStringLiteral("lib"), QStringLiteral("NOTES.md")}));
}

TEST(Architecture, ColumnsAreReadByTheirNames)
{
    EXPECT_EQ(findings(unnamedColumns, program()), "");
    EXPECT_EQ(findings(unnamedColumns, filesBelow({QStringLiteral("core/store")}, {QStringLiteral("*.sql")})), "");
}

TEST(Architecture, UnnamedColumnsAreSeen)
{
    for (const char *text : {"Statement(handle, \"SELECT * FROM vendor\");", "run(\"SELECT vendor.* FROM vendor\");"}) {
        EXPECT_EQ(findingsIn(unnamedColumns, "core/store/planted.cpp", text), 1) << text;
        EXPECT_EQ(findingsIn(unnamedColumns, "core/store/seal.cpp", text), 0) << text;
    }
    EXPECT_EQ(findingsIn(unnamedColumns, "core/store/planted.cpp", "\"SELECT count(*) FROM vendor\" // SELECT *"), 0);
}

TEST(Architecture, TestsRunOnEveryMachine)
{
    std::vector<SourceFile> files =
        filesBelow({QStringLiteral("tests")},
                   cpp + QStringList{QStringLiteral("*.py"), QStringLiteral("*.sh"), QStringLiteral("CMakeLists.txt")});
    // The examples here are paths.
    std::erase_if(files, [](const SourceFile &file) { return file.path.startsWith(u"tests/architecture/"); });
    EXPECT_EQ(findings(pathsOfAMachine, files), "");
}

TEST(Architecture, PathsOfOneMachineAreSeen)
{
    for (const char *text : {"QFile(\"/home/somebody/deliveries.txt\")", "open('/opt/tool')",
                             "QDir(\"/var/lib/proven\")", "run(\"/usr/bin/python3.11\")"})
        EXPECT_EQ(findingsIn(pathsOfAMachine, "tests/rules/planted_test.cpp", text), 1) << text;
    for (const char *text : {"\"/usr/bin/python3\"", "\"/proc/self/fd\"", "\"/tmp/a\"", "root + \"/core/store/a.cpp\"",
                             "\"https://example.com/home/page\"", "// as /home/somebody/a.txt"})
        EXPECT_EQ(findingsIn(pathsOfAMachine, "tests/rules/planted_test.cpp", text), 0) << text;
}

/// Files that may be longer than one is read at a sitting, each with its reason.
const std::map<QString, QString> longFiles = {
    {QStringLiteral("dev"), QStringLiteral("one script without others beside it is all that somebody has to run")},
};
constexpr qsizetype mostLines = 400;

TEST(Architecture, LongFilesHaveAReason)
{
    const std::vector<SourceFile> scripts = filesBelow({QStringLiteral("tests"), QStringLiteral("cmake")},
                                                       {QStringLiteral("*.py"), QStringLiteral("*.sh")});
    const std::vector<SourceFile> dev = filesBelow({QStringLiteral(".")}, {QStringLiteral("dev")});
    ASSERT_EQ(dev.size(), 1U);
    for (const auto &files : {program(), tests(), scripts, dev}) {
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
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted_test.cpp",
                         "TEST(A, B) { EXPECT_EQ(one(), 1); }\nTEST(A, C) { act(\"{\"); }\nTEST(A, D) { act(); }"),
              2)
        << "each test for itself";
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted_test.cpp", "TEST(A, B) { EXPECT_EQ(one(), 1); }"), 0);
    EXPECT_EQ(findingsIn(emptyTests, "tests/rules/planted_test.cpp",
                         "void isOne(int a)\n{\n EXPECT_EQ(a, 1);\n}\nvoid areOne() { isOne(2); }\n"
                         "TEST(A, B) { areOne(); }\nRC_GTEST_PROP(A, C, ())\n{\n isOne(1);\n}"),
              0);
}

/// Does a list of files name this one, by itself or by a pattern?
bool names(const SourceFile &list, const QString &path)
{
    const QFileInfo file(path);
    // proven_fuzz(NAME) builds NAME.cpp.
    const QRegularExpression word(QStringLiteral("((?<![\\w/])|\\b%1\\}?/)%2(?![\\w.])|\\bproven_fuzz\\(%3\\b")
                                      .arg(QRegularExpression::escape(QFileInfo(file.path()).fileName()),
                                           QRegularExpression::escape(file.fileName()),
                                           QRegularExpression::escape(file.completeBaseName())));
    if (word.match(list.text).hasMatch())
        return true;
    static const QRegularExpression glob(QStringLiteral("GLOB\\s+\\w+\\s+CONFIGURE_DEPENDS\\s+([^)]*)\\)"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString folder = QFileInfo(list.path).path() + u'/';
    const QString beside = path.startsWith(folder) ? path.mid(folder.size()) : path;
    for (const auto &found : glob.globalMatch(list.text)) {
        for (const QString &pattern : found.captured(1).split(space, Qt::SkipEmptyParts)) {
            if (QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(beside).hasMatch())
                return true;
        }
    }
    return false;
}

/// Is a source built by the list that stands nearest to it, or, where tests share it, by any?
bool isBuilt(const QString &path)
{
    static const std::vector<SourceFile> lists = filesBelow({QStringLiteral("tests")},
                                                            {QStringLiteral("CMakeLists.txt")});
    return std::ranges::any_of(lists, [&](const SourceFile &list) {
        const QString folder = QFileInfo(list.path).path();
        const bool isNear = path.startsWith(folder + u'/') || path.startsWith(u"tests/support/");
        return isNear && names(list, path);
    });
}

TEST(Architecture, EverySourceOfTheTestsIsBuilt)
{
    for (const SourceFile &file : filesBelow({QStringLiteral("tests")}, {QStringLiteral("*.cpp")}))
        EXPECT_TRUE(isBuilt(file.path)) << file.path.toStdString() << " stands in no CMakeLists.txt";
    EXPECT_FALSE(isBuilt(QStringLiteral("tests/architecture/planted_test.cpp")));
    EXPECT_FALSE(isBuilt(QStringLiteral("tests/architecture/rules_test.cpp"))) << "as house_rules_test.cpp ends";
    EXPECT_FALSE(isBuilt(QStringLiteral("tests/exchange/planted.cpp"))) << "there the tests alone are taken";
    EXPECT_TRUE(isBuilt(QStringLiteral("tests/exchange/planted_test.cpp")));
}

TEST(Architecture, EveryRoomOfTheTestsIsBuilt)
{
    const std::vector<SourceFile> all = filesBelow({QStringLiteral("tests")}, {QStringLiteral("CMakeLists.txt")});
    const auto house = std::ranges::find(all, QStringLiteral("tests/CMakeLists.txt"), &SourceFile::path);
    ASSERT_NE(house, all.end());
    for (const SourceFile &list : all) {
        const QString room = list.path.section(u'/', 1, -2);
        EXPECT_TRUE(
            room.isEmpty()
            || QRegularExpression(QStringLiteral("(?<![\\w/])%1(?![\\w/])").arg(room)).match(house->text).hasMatch())
            << room.toStdString() << " is no room of tests/CMakeLists.txt";
    }
}

} // namespace
} // namespace proven::architecture
