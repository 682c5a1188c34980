#include "guide/guide_pages.h"

#include "rules/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace proven {

namespace {

constexpr QLatin1String englishGuide(":/guide");
constexpr QLatin1String firstPage("index");

} // namespace

QString guideFolder()
{
    const QString translated = englishGuide + u'/' + QLocale::languageToCode(localeOfWords().language());
    return QFile::exists(translated + QStringLiteral("/index.md")) ? translated : QString(englishGuide);
}

QString guideSource(const QString &name)
{
    QFile file(QStringLiteral("%1/%2.md").arg(guideFolder(), name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList guidePageNames()
{
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+)\.md\))"));
    QStringList names{firstPage};
    for (auto links = link.globalMatch(guideSource(firstPage)); links.hasNext();)
        names += links.next().captured(1);
    names.removeDuplicates();
    return names;
}

QStringList guidePictureNames()
{
    static const QRegularExpression picture(QStringLiteral(R"(\]\(pictures/([a-z-]+)\.png\))"));
    QStringList names;
    for (const QString &page : guidePageNames()) {
        for (auto pictures = picture.globalMatch(guideSource(page)); pictures.hasNext();)
            names += pictures.next().captured(1);
    }
    names.removeDuplicates();
    return names;
}

std::vector<GuidePage> readGuide()
{
    std::vector<GuidePage> pages;
    for (const QString &name : guidePageNames()) {
        QTextDocument document;
        document.setMarkdown(guideSource(name));
        pages.push_back({name, document.firstBlock().text(), document.toPlainText()});
    }
    return pages;
}

} // namespace proven
