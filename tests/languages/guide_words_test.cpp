#include "messages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

/// The words on the screen in one language, to be looked for in any case and without mnemonics.
class Screen {
public:
    explicit Screen(const QString &language)
    {
        const bool isEnglish = language == u"en";
        for (const Message &message : messagesIn(translationPath(isEnglish ? QStringLiteral("de") : language)))
            take(isEnglish ? message.source : message.translation);
    }
    [[nodiscard]] bool shows(const QString &label) const
    {
        const QString text = label.toLower();
        return m_labels.contains(text)
               || std::any_of(m_patterns.begin(), m_patterns.end(),
                              [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
    }

private:
    void take(QString words)
    {
        static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
        static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]"));
        constexpr int tellingLetters = 5;
        words = words.toLower().replace(mnemonic, QStringLiteral("\\1"));
        m_labels += words;
        const QStringList parts = words.split(placeholder);
        if (parts.size() < 2 || parts.front().size() < tellingLetters)
            return;
        QStringList escaped;
        for (const QString &part : parts)
            escaped += QRegularExpression::escape(part);
        m_patterns.emplace_back(QRegularExpression::anchoredPattern(escaped.join(QStringLiteral(".+"))));
    }

    QSet<QString> m_labels;
    std::vector<QRegularExpression> m_patterns;
};

QDir guideIn(const QString &language)
{
    const QDir guide(QStringLiteral(PROVEN_SOURCE_DIR "/docs/guide"));
    return language == u"en" ? guide : QDir(guide.filePath(language));
}

QString textOf(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList pagesOf(const QDir &folder)
{
    return folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QStringList capturedIn(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1).simplified();
    return found;
}

/// Every label that the text shows in bold; a menu's path is several. What ends like a sentence is none, nor is a key.
QStringList labelsIn(const QString &text)
{
    QStringList labels;
    for (const QString &bold : capturedIn(text, QStringLiteral("\\*\\*([^*]+)\\*\\*"))) {
        const bool isSentence = bold.endsWith(u'.') && !bold.endsWith(QStringLiteral("..."));
        if (!isSentence && bold != u"F1")
            labels += bold.split(QStringLiteral(" > "));
    }
    return labels;
}

class GuideIn : public testing::TestWithParam<const char *> {
protected:
    QString m_language = QString::fromLatin1(GetParam());
    QDir m_folder = guideIn(m_language);
};

TEST_P(GuideIn, HasThePagesAndPicturesOfTheEnglishOne)
{
    const QDir english = guideIn(QStringLiteral("en"));
    ASSERT_GE(pagesOf(english).size(), 16);
    EXPECT_EQ(pagesOf(m_folder), pagesOf(english));
    for (const QString &page : pagesOf(english)) {
        for (const char *pattern : {R"(\]\(([a-z-]+\.md)\))", R"(\]\((pictures/[a-z-]+\.png)\))"})
            EXPECT_EQ(capturedIn(textOf(m_folder, page), QString::fromLatin1(pattern)),
                      capturedIn(textOf(english, page), QString::fromLatin1(pattern)))
                << qPrintable(page);
    }
}

TEST_P(GuideIn, LeadsOnlyToPagesAndPicturesThatAreThere)
{
    for (const QString &page : pagesOf(m_folder)) {
        for (const QString &target : capturedIn(textOf(m_folder, page), QStringLiteral("\\]\\(([^)]+)\\)")))
            EXPECT_TRUE(m_folder.exists(target)) << qPrintable(page) << ": " << qPrintable(target);
    }
}

TEST_P(GuideIn, WritesEveryLabelAsTheScreenDoes)
{
    const Screen screen(m_language);
    qsizetype labels = 0;
    for (const QString &page : pagesOf(m_folder)) {
        for (const QString &label : labelsIn(textOf(m_folder, page))) {
            ++labels;
            EXPECT_TRUE(screen.shows(label)) << qPrintable(page) << ": " << qPrintable(label);
        }
    }
    EXPECT_GT(labels, 300);
}

INSTANTIATE_TEST_SUITE_P(Words, GuideIn, testing::Values("en", "de", "es"),
                         [](const testing::TestParamInfo<const char *> &info) { return std::string(info.param); });

} // namespace
} // namespace proven::test
