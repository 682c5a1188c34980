// A word in the middle of a sentence, in a language whose nouns keep their capital and in one whose don't.
#include "rules/words.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gtest/gtest.h>

#include <memory>

using namespace proven;

namespace {

/// Words that say nothing but which language they are.
class OnlyTheCode : public QTranslator {
public:
    explicit OnlyTheCode(const QString &code) : m_code(code) {}
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *about, int) const override
    {
        const bool isCode = QLatin1String(text) == QLatin1String("en") && about != nullptr;
        return isCode ? m_code : QString();
    }

private:
    QString m_code;
};

QString inTheMiddle(const QString &word, const QString &language)
{
    int count = 1;
    char name[] = "tests";
    char *arguments[] = {name, nullptr};
    std::unique_ptr<QCoreApplication> application;
    if (!QCoreApplication::instance())
        application = std::make_unique<QCoreApplication>(count, arguments);
    OnlyTheCode words(language);
    QCoreApplication::installTranslator(&words);
    const QString said = uncapitalised(word);
    QCoreApplication::removeTranslator(&words);
    return said;
}

} // namespace

TEST(InTheMiddleOfASentence, AGermanWordKeepsItsCapitalAndASpanishOneDoesNot)
{
    EXPECT_EQ(inTheMiddle(QStringLiteral("Probezeit"), QStringLiteral("de")), QStringLiteral("Probezeit"));
    EXPECT_EQ(inTheMiddle(QStringLiteral("Prueba"), QStringLiteral("es")), QStringLiteral("prueba"));
    EXPECT_EQ(uncapitalised(QStringLiteral("Probation")), QStringLiteral("probation"));
}
