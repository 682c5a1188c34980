#include "source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace proven::architecture {

namespace {

QStringList firstCaptures(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto &match : expression.globalMatch(text))
        found += match.captured(1);
    return found;
}

} // namespace

QString SourceFile::code() const
{
    // Literals are matched first and kept, so that "http://" starts no comment. A ' within a number starts no literal.
    static const QRegularExpression literalOrComment(
        QStringLiteral(
            R"re(R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString blanked = text;
    for (const auto &match : literalOrComment.globalMatch(text)) {
        if (!match.capturedView().startsWith(u'/'))
            continue;
        for (qsizetype place = match.capturedStart(); place < match.capturedEnd(); ++place) {
            if (blanked[place] != u'\n')
                blanked[place] = u' ';
        }
    }
    return blanked;
}

QStringList SourceFile::quotedIncludes() const
{
    return firstCaptures(code(), QStringLiteral(R"re(^\s*#\s*include\s*"([^"]+)")re"));
}

QStringList SourceFile::bracketIncludes() const
{
    return firstCaptures(code(), QStringLiteral(R"(^\s*#\s*include\s*<([^>]+)>)"));
}

qsizetype SourceFile::lineCount() const
{
    return text.count(u'\n');
}

std::vector<SourceFile> filesBelow(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(QStringLiteral(PROVEN_SOURCE_DIR));
    std::vector<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator each(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s can't be read", qPrintable(file.fileName()));
            files.push_back({root.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return a.path < b.path; });
    return files;
}

} // namespace proven::architecture
