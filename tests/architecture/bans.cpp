#include "bans.h"

#include "test_bodies.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <map>

namespace proven::architecture {

namespace {

/// Which rooms each room may include, itself aside. Nothing else is allowed.
const std::map<QString, QStringList> allowedEdges = {
    {QStringLiteral("core/domain"), {}},
    {QStringLiteral("core/rules"), {QStringLiteral("core/domain")}},
    {QStringLiteral("core/store"), {QStringLiteral("core/domain")}},
    {QStringLiteral("core/exchange"), {QStringLiteral("core/domain"), QStringLiteral("core/rules")}},
    {QStringLiteral("core/ledger"),
     {QStringLiteral("core/domain"), QStringLiteral("core/rules"), QStringLiteral("core/store")}},
    {QStringLiteral("ui"),
     {QStringLiteral("core/ledger"), QStringLiteral("core/domain"), QStringLiteral("core/rules"),
      QStringLiteral("core/exchange")}},
    {QStringLiteral("app"),
     {QStringLiteral("ui"), QStringLiteral("core/ledger"), QStringLiteral("core/domain"), QStringLiteral("core/rules"),
      QStringLiteral("core/exchange")}},
};

QString roomOf(const QString &path)
{
    return path.section(u'/', 0, path.startsWith(u"core/") ? 1 : 0);
}

/// The file that an include names, from the root of the project; empty where there is none.
QString resolved(const QString &include, const SourceFile &from)
{
    const QString root = QStringLiteral(PROVEN_SOURCE_DIR "/");
    for (const QString &folder : {QFileInfo(from.path).path(), QStringLiteral("core"), roomOf(from.path),
                                  QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral(".")}) {
        const QString path = folder + u'/' + include;
        if (QFileInfo::exists(root + path))
            return QDir::cleanPath(path);
    }
    return {};
}

/// One sentence for each place in the code that the pattern finds.
QStringList found(const SourceFile &file, const QRegularExpression &pattern, const QString &what)
{
    QStringList sentences;
    for (const auto &match : pattern.globalMatch(file.code()))
        sentences += QStringLiteral("%1: %2: %3").arg(file.path, what, match.captured().simplified());
    return sentences;
}

bool isTheClock(const SourceFile &file)
{
    return file.path.startsWith(u"app/clock.");
}

} // namespace

QStringList forbiddenEdges(const SourceFile &file)
{
    const QString room = roomOf(file.path);
    const auto allowed = allowedEdges.find(room);
    if (allowed == allowedEdges.end())
        return {QStringLiteral("%1: %2 is no room of the house").arg(file.path, room)};

    QStringList sentences;
    for (const QString &include : file.quotedIncludes()) {
        const QString target = resolved(include, file);
        if (target.isEmpty() && !include.endsWith(u".moc"))
            sentences += QStringLiteral("%1 includes \"%2\", which is no file of ours").arg(file.path, include);
    }
    // Angle brackets find our files as well, where the compiler is told our folders.
    for (const QString &include : file.quotedIncludes() + file.bracketIncludes()) {
        const QString target = resolved(include, file);
        const QString other = roomOf(target);
        if (!target.isEmpty() && other != room && !allowed->second.contains(other))
            sentences += QStringLiteral("%1 includes \"%2\": %3 may not know %4").arg(file.path, include, room, other);
    }
    return sentences;
}

QStringList sqlOutsideTheStore(const SourceFile &file)
{
    static const QRegularExpression sql(QStringLiteral(
        R"(\b(SELECT\s.*\bFROM\b|INSERT\s+(OR\s+\w+\s+)?INTO\b|UPDATE\s+\w+\s+SET\b|DELETE\s+FROM\b|CREATE\s+(TABLE|INDEX|TRIGGER|VIEW)\b|DROP\s+(TABLE|INDEX|TRIGGER|VIEW)\b|PRAGMA\s+\w+)|<(QtSql/|QSql|sqlite3)[^>]*>)"));
    return file.path.startsWith(u"core/store/") ? QStringList()
                                                : found(file, sql, QStringLiteral("SQL belongs into core/store"));
}

QStringList clocks(const SourceFile &file)
{
    static const QRegularExpression clock(QStringLiteral(
        R"(\b(currentDate|currentDateTime|currentDateTimeUtc|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock|utc_clock|gettimeofday|clock_gettime|localtime(_r)?|gmtime(_r)?|CURRENT_(DATE|TIME|TIMESTAMP))\b|\btime\s*\(\s*(nullptr|NULL|0|&\w+)\s*\)|'now')"));
    return isTheClock(file) ? QStringList() : found(file, clock, QStringLiteral("only app/clock knows the day"));
}

QStringList chance(const SourceFile &file)
{
    static const QRegularExpression random(
        QStringLiteral(R"(\b(QRandomGenerator|random_device|createUuid|s?rand\s*\(|arc4random\w*|getrandom)\b)"));
    // Names of temporary files are the one thing that nobody should foresee.
    const bool writesFiles = file.path.startsWith(u"core/store/") || file.path.startsWith(u"core/exchange/");
    return isTheClock(file) || writesFiles ? QStringList()
                                           : found(file, random, QStringLiteral("only app/clock knows chance"));
}

QStringList windowsInTheCore(const SourceFile &file)
{
    if (!file.path.startsWith(u"core/"))
        return {};
    QStringList sentences;
    static const QRegularExpression ofQt(QStringLiteral("^(Q|qt|q\\w+\\.h$)"));
    for (const QString &include : file.bracketIncludes()) {
        if (!ofQt.match(include).hasMatch())
            continue;
        const QString header = include.section(u'/', -1);
        const bool isOfQtCore = (!include.contains(u'/') || include.startsWith(u"QtCore/"))
                                && QFileInfo::exists(QStringLiteral(PROVEN_QT_HEADERS "/QtCore/%1").arg(header));
        if (!isOfQtCore)
            sentences += QStringLiteral("%1 includes <%2>, which is not of QtCore").arg(file.path, include);
    }
    return sentences;
}

QStringList emptyNames(const SourceFile &file)
{
    static const QRegularExpression empty(QStringLiteral("(manager|helper|util|service|handler)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = empty.match(QFileInfo(file.path).fileName());
    return match.hasMatch() ? QStringList(
               QStringLiteral("%1: \"%2\" says nothing; name it after what it holds").arg(file.path, match.captured()))
                            : QStringList();
}

QStringList emptyTests(const SourceFile &file)
{
    static const QSet<QString> shared = [] {
        std::vector<Function> functions;
        for (const SourceFile &each :
             filesBelow({QStringLiteral("tests")}, {QStringLiteral("*.h"), QStringLiteral("*.cpp")})) {
            const std::vector<Function> some = functionsIn(each);
            if (!each.path.endsWith(u"_test.cpp"))
                functions.insert(functions.end(), some.begin(), some.end());
        }
        return assertingAmong(functions, {});
    }();
    const std::vector<Function> functions = functionsIn(file);
    const QSet<QString> asserting = assertingAmong(functions, shared);
    QStringList sentences;
    bool hasTests = false;
    for (const Function &function : functions) {
        hasTests = hasTests || function.isTest;
        if (function.isTest && !assertsSomething(function.body, asserting))
            sentences += QStringLiteral("%1: %2 asserts nothing").arg(file.path, function.name);
    }
    // What has no test of its own (a main(), builders that tests share) has nothing to assert.
    if (!hasTests && file.path.endsWith(u"_test.cpp"))
        sentences += QStringLiteral("%1 holds no test").arg(file.path);
    return sentences;
}

QStringList strangersAtTheRoot(const QStringList &entries)
{
    static const QStringList known = {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"),
                                      QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral("docs"),
                                      QStringLiteral("cmake"),
                                      // What tools and people look for there.
                                      QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
                                      QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md"),
                                      QStringLiteral("LICENSE"), QStringLiteral("dev"),
                                      // What is built, which nobody commits.
                                      QStringLiteral("build")};
    QStringList strangers;
    for (const QString &entry : entries) {
        if (!entry.startsWith(u'.') && !known.contains(entry))
            strangers += entry;
    }
    return strangers;
}

QStringList otherCases(const SourceFile &file)
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*\\.[a-z]+$"));
    const QString name = QFileInfo(file.path).fileName();
    return snakeCase.match(name).hasMatch() ? QStringList()
                                            : QStringList(QStringLiteral("%1 is not in snake_case").arg(file.path));
}

QStringList unnamedColumns(const SourceFile &file)
{
    static const QRegularExpression all(QStringLiteral(R"(\bSELECT\s+(\w+\.)?\*)"));
    // Reads whichever tables the file has, for their bytes alone.
    const bool mayReadAll = file.path == u"core/store/seal.cpp";
    return mayReadAll ? QStringList() : found(file, all, QStringLiteral("a column is read by its name"));
}

QStringList pathsOfAMachine(const SourceFile &file)
{
    static const QRegularExpression path(
        QStringLiteral(R"((?<![\w./}])/(home|root|work|usr|opt|etc|var|mnt|media|srv|lib|bin|Users)/[\w./-]*)"));
    static const QStringList allowed = {
        QStringLiteral("/usr/bin/python3"),                 // the distribution's own has the distribution's packages
        QStringLiteral("/usr/bin/env"),                     // what finds everything else
        QStringLiteral("/usr/libexec/at-spi-bus-launcher"), // in no search path, and asked only whether it is there
        QStringLiteral("/home/b"),                          // an example of what a page may show
    };
    QStringList sentences;
    for (const auto &match : path.globalMatch(file.code())) {
        if (!allowed.contains(match.captured()))
            sentences += QStringLiteral("%1: a path of one machine: %2").arg(file.path, match.captured());
    }
    return sentences;
}

} // namespace proven::architecture
