#include "test_bodies.h"

#include <QRegularExpression>

namespace proven::architecture {

namespace {

/// The code with the insides of its literals blanked too, so that a brace in one is none.
QString withoutLiterals(const SourceFile &file)
{
    static const QRegularExpression
        literal(QStringLiteral(R"re(R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')re"),
                QRegularExpression::DotMatchesEverythingOption);
    QString code = file.code();
    for (const auto &match : literal.globalMatch(file.code())) {
        for (qsizetype place = match.capturedStart(); place < match.capturedEnd(); ++place)
            code[place] = code[place] == u'\n' ? u'\n' : u' ';
    }
    return code;
}

/// Where the bracket that stands at `open` is closed; the end of the code where it never is.
qsizetype closed(const QString &code, qsizetype open, QChar opens, QChar closes)
{
    int depth = 0;
    for (qsizetype at = open; at < code.size(); ++at) {
        if (code[at] == opens)
            ++depth;
        else if (code[at] == closes && --depth == 0)
            return at;
    }
    return code.size();
}

} // namespace

std::vector<Function> functionsIn(const SourceFile &file)
{
    // A name, its arguments, and what may stand between them and the body.
    static const QRegularExpression head(QStringLiteral(R"(\b([A-Za-z_]\w*)\s*\()"));
    static const QRegularExpression between(
        QStringLiteral(R"(\G\s*((const|override|noexcept|final)\s*)*(->[\s\w:<>,*&]+|:[^:;{}][^;{}]*)?\{)"));
    static const QSet<QString> words = {QStringLiteral("if"), QStringLiteral("for"), QStringLiteral("while"),
                                        QStringLiteral("switch"), QStringLiteral("catch")};
    static const QRegularExpression test(QStringLiteral("^(TEST|TEST_F|TEST_P|TYPED_TEST|RC_GTEST\\w*)$"));
    const QString code = withoutLiterals(file);
    std::vector<Function> functions;
    for (qsizetype from = 0;;) {
        const auto found = head.match(code, from);
        if (!found.hasMatch())
            return functions;
        const qsizetype open = found.capturedEnd() - 1;
        const qsizetype end = closed(code, open, u'(', u')');
        const auto body = between.match(code, std::min(end + 1, code.size()));
        if (!body.hasMatch() || words.contains(found.captured(1))) {
            from = open + 1;
            continue;
        }
        const qsizetype begin = body.capturedEnd() - 1;
        from = closed(code, begin, u'{', u'}');
        const bool isTest = test.match(found.captured(1)).hasMatch();
        const QStringList arguments = code.mid(open + 1, end - open - 1).simplified().split(u',');
        functions.push_back(
            {isTest ? arguments.value(0).trimmed() + u'.' + arguments.value(1).trimmed() : found.captured(1), isTest,
             code.mid(begin, from - begin)});
    }
}

bool assertsSomething(const QString &code, const QSet<QString> &assertingFunctions)
{
    static const QRegularExpression asserts(
        QStringLiteral(R"(\b((EXPECT|ASSERT)_[A-Z_]+|RC_ASSERT\w*|RC_FAIL|FAIL|ADD_FAILURE|static_assert)\s*\()"));
    static const QRegularExpression call(QStringLiteral(R"(\b([A-Za-z_]\w*)\s*(<[\w:, ]*>)?\s*\()"));
    if (asserts.match(code).hasMatch())
        return true;
    for (const auto &match : call.globalMatch(code)) {
        if (assertingFunctions.contains(match.captured(1)))
            return true;
    }
    return false;
}

QSet<QString> assertingAmong(const std::vector<Function> &functions, QSet<QString> known)
{
    for (qsizetype before = -1; before != known.size();) {
        before = known.size();
        for (const Function &function : functions) {
            if (!function.isTest && assertsSomething(function.body, known))
                known += function.name;
        }
    }
    return known;
}

} // namespace proven::architecture
