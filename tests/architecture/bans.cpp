#include "bans.h"

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

/// The file that an include with quotes names, from the root of the project; empty where there is none.
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
    for (const QString &include : file.bracketIncludes()) {
        if (!include.startsWith(u'Q') && !include.startsWith(u"qt"))
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
    static const QRegularExpression asserts(QStringLiteral(
        R"(\b((EXPECT|ASSERT)_[A-Z_]+|RC_ASSERT\w*|RC_FAIL|FAIL|ADD_FAILURE|QVERIFY\w*|QCOMPARE\w*|static_assert)\s*\()"));
    static const QRegularExpression tests(QStringLiteral(R"(\b(TEST|TEST_F|TEST_P|TYPED_TEST|RC_GTEST\w*)\s*\()"));
    // What has no test of its own (a main(), builders that tests share) has nothing to assert.
    const bool isTest = file.path.endsWith(u"_test.cpp") || tests.match(file.code()).hasMatch();
    return isTest && !asserts.match(file.code()).hasMatch()
               ? QStringList(QStringLiteral("%1 asserts nothing").arg(file.path))
               : QStringList();
}

} // namespace proven::architecture
