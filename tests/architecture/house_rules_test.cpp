#include "bans.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <utility>

namespace proven::architecture {
namespace {

/// What must not stand in certain files, with an example that the rule has to see.
struct HouseRule {
    const char *name; ///< what holds, as a sentence
    const char *where;
    const char *banned;
    const char *plantedIn;
    const char *planted;
};

const HouseRule houseRules[] = {
    {"OnlyTheStoreThrows", R"(^core/(?!store/))", R"(\bthrow\b)", "core/ledger/planted.cpp", "throw FileTrouble();"},
    {"OnlyTheLedgerGivesNotice", R"(^core/(?!ledger/))", R"(\bemit\b)", "core/rules/planted.cpp", "emit changed();"},
    {"ValuesHaveNeitherSettersNorSignals", R"(^core/(domain|rules)/)",
     R"(\bvoid set[A-Z]\w*\(|\bQ_OBJECT\b|\bsignals:)", "core/domain/planted.h", "void setName(const QString &name);"},
    {"TypesSayWhatTheyAre", R"(^(core|ui|app|tests)/)",
     R"(\b(class|struct)\s+\w*(Manager|Helper|Util|Service|Handler)\b)", "ui/planted.h", "class BackupManager {"},
    {"NothingLeavesTheComputer", R"(^(core|ui|app)/)",
     R"(\bQ(NetworkAccessManager|Tcp\w+|Udp\w+|Ssl\w+|WebSocket\w*)\b|\bopenUrl\((?!QUrl::fromLocalFile))",
     "ui/planted.cpp", "QDesktopServices::openUrl(QUrl(address));"},
    {"NoPathOfADistributionStandsInTheProgram", R"(^(core|ui|app)/)", R"("/(usr|etc|opt|lib)/)", "app/planted.cpp",
     "QFile(\"/usr/share/proven\")"},
    {"NothingIsThereOnlyOnce", R"(^(core|ui|app)/)", R"(\bstatic\s+[\w:<>]+\s*[&*]?\s*(instance|self)\s*\()",
     "ui/planted.h", "static Session &instance();"},
    {"VisitsNameTheCasesTheyTake", R"(^core/)", R"(\[[&=]?\]\s*\(const auto &\))", "core/rules/planted.cpp",
     "std::visit(Overloaded{[](const auto &) { return 1; }}, command);"},
    {"TestsWaitForEventsAndNotForTime", R"(^tests/(?!faults/|bench/))",
     R"(\b(sleep|usleep|sleep_for|msleep|qWait|qSleep)\s*\()", "tests/ui/planted_test.cpp", "QTest::qWait(50);"},
    {"APropertyThatFailsFailsItsTest", R"(^tests/)", R"(\brc::check\()", "tests/rules/planted_test.cpp",
     "rc::check(\"always\", [] { RC_ASSERT(false); });"},
    {"TestsAreNamedInSentences", R"(^tests/)",
     R"(\b(TEST|TEST_F|TEST_P|TYPED_TEST|TYPED_TEST_P|RC_GTEST_PROP|RC_GTEST_FIXTURE_PROP)\(\w+,\s*(?!([A-Z0-9][a-z0-9]*){3,}\s*[,)])\w+)",
     "tests/rules/planted_test.cpp", "TEST(Probation, Works)"},
};

QStringList findingsOf(const HouseRule &rule, const SourceFile &file)
{
    if (!QRegularExpression(QLatin1String(rule.where)).match(file.path).hasMatch())
        return {};
    QStringList sentences;
    for (const auto &match : QRegularExpression(QLatin1String(rule.banned)).globalMatch(file.code()))
        sentences += QStringLiteral("%1: %2").arg(file.path, match.captured().simplified());
    return sentences;
}

class House : public testing::TestWithParam<HouseRule> {};

TEST_P(House, KeepsTheRule)
{
    QStringList findings;
    for (const SourceFile &file :
         filesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")},
                    {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        // The examples here are strings, which a ban on code reads like code.
        if (!file.path.startsWith(u"tests/architecture/"))
            findings += findingsOf(GetParam(), file);
    }
    EXPECT_EQ(findings.join(u'\n').toStdString(), "");
}

TEST_P(House, SeesWhatBreaksIt)
{
    const HouseRule &rule = GetParam();
    EXPECT_EQ(findingsOf(rule, {QLatin1String(rule.plantedIn), QString::fromUtf8(rule.planted)}).size(), 1);
    EXPECT_EQ(findingsOf(rule, {QLatin1String(rule.plantedIn), QStringLiteral("// ") + QLatin1String(rule.planted)})
                  .size(),
              0);
}

INSTANTIATE_TEST_SUITE_P(Rule, House, testing::ValuesIn(houseRules),
                         [](const testing::TestParamInfo<HouseRule> &info) { return std::string(info.param.name); });

/// Files with a function that is longer than a screen, each with its reason.
const std::map<QString, QString> longFunctions = {
    {QStringLiteral("core/exchange/table_shape.cpp"), QStringLiteral("one look at a file, from its bytes to its rows")},
    {QStringLiteral("core/rules/decide_trial.cpp"), QStringLiteral("the order in which a decision is asked about")},
    {QStringLiteral("ui/window/main_window_actions.cpp"), QStringLiteral("a list of commands")},
    {QStringLiteral("ui/pages/today_page.cpp"), QStringLiteral("the parts of a page, from top to bottom")},
    {QStringLiteral("ui/widgets/quadrant.cpp"), QStringLiteral("one picture, from its frame to its labels")},
};
constexpr int linesOfAScreen = 60;

/// The most lines between a brace that opens at the margin and the one that closes there.
int longestFunctionIn(const SourceFile &file)
{
    int longest = 0;
    int opened = -1;
    const QStringList lines = file.text.split(u'\n');
    for (int line = 0; line < lines.size(); ++line) {
        if (lines[line] == u"{")
            opened = line;
        else if (lines[line] == u"}" && opened >= 0)
            longest = std::max(longest, line - std::exchange(opened, -1) - 1);
    }
    return longest;
}

TEST(Functions, FitOnAScreenOrHaveAReason)
{
    for (const SourceFile &file : filesBelow({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                                             {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        const int longest = longestFunctionIn(file);
        EXPECT_EQ(longest > linesOfAScreen, longFunctions.contains(file.path))
            << file.path.toStdString() << ": its longest function has " << longest << " lines";
    }
    EXPECT_EQ(longestFunctionIn(
                  {QStringLiteral("planted.cpp"), QStringLiteral("void act()\n{\n    a();\n    b();\n}\n")}),
              2);
}

TEST(Functions, OfWhichAReasonSpeaksAreThere)
{
    for (const auto &[path, reason] : longFunctions) {
        EXPECT_TRUE(QFile::exists(QStringLiteral(PROVEN_SOURCE_DIR "/%1").arg(path))) << path.toStdString();
        EXPECT_FALSE(reason.isEmpty()) << path.toStdString();
    }
}

QString textOf(const char *path)
{
    QFile file(QStringLiteral(PROVEN_SOURCE_DIR "/%1").arg(QLatin1String(path)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST(Dependencies, AllHaveTheirPlaceOnThePageAboutThem)
{
    static const QRegularExpression list(QStringLiteral(R"(_(?:packages|peers)\+?=\(([^)]*)\))"));
    static const QRegularExpression space(QStringLiteral(R"(\s+)"));
    QStringList packages;
    for (const auto &match : list.globalMatch(textOf("dev")))
        packages += match.captured(1).split(space, Qt::SkipEmptyParts);
    EXPECT_GT(packages.size(), 40);
    const QString page = textOf("docs/dependencies.md");
    for (const QString &package : packages)
        EXPECT_TRUE(page.contains(package)) << package.toStdString() << " is told nowhere";
}

/// The rooms of the window from the ground up: each may know those below it.
const QStringList roomsOfTheWindow{
    QStringLiteral("look"),  QStringLiteral("files"),  QStringLiteral("models"),  QStringLiteral("widgets"),
    QStringLiteral("paper"), QStringLiteral("guide"),  QStringLiteral("dialogs"), QStringLiteral("import"),
    QStringLiteral("pages"), QStringLiteral("window"),
};

TEST(TheWindow, IsBuiltFromTheGroundUp)
{
    QStringList found;
    for (const SourceFile &file :
         filesBelow({QStringLiteral("ui")}, {QStringLiteral("*.cpp"), QStringLiteral("*.h")})) {
        const QString room = file.path.section(u'/', 1, -2);
        if (room.isEmpty())
            continue; // what all rooms see
        const qsizetype floor = roomsOfTheWindow.indexOf(room);
        ASSERT_GE(floor, 0) << room.toStdString() << " has no place among the rooms of the window";
        found += room;
        for (const QString &include : file.quotedIncludes()) {
            const QString other = include.section(u'/', 0, 0);
            EXPECT_LE(roomsOfTheWindow.indexOf(other), floor)
                << file.path.toStdString() << " knows " << other.toStdString();
        }
    }
    for (const QString &room : roomsOfTheWindow)
        EXPECT_TRUE(found.contains(room)) << room.toStdString() << " is no room any more";
}

} // namespace
} // namespace proven::architecture
