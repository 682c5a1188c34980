#include "messages.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "support/book_builder.h"
#include "support/speaking.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace proven {
namespace {

using test::day;
using test::Message;
using test::messagesIn;
using test::Speaking;
using test::translationPath;

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?[0-9]"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found += matches.next().captured();
    found.sort();
    return found;
}

class Language : public testing::TestWithParam<const char *> {};

TEST_P(Language, HasAWordForEverySentence)
{
    const std::vector<Message> messages = messagesIn(translationPath(QLatin1String(GetParam())));
    EXPECT_GT(messages.size(), 2000U);
    for (const Message &message : messages)
        EXPECT_TRUE(message.isFinished && !message.translation.isEmpty()) << qPrintable(message.source);
}

TEST_P(Language, KeepsEveryPlaceholderAndLineBreak)
{
    for (const Message &message : messagesIn(translationPath(QLatin1String(GetParam())))) {
        EXPECT_EQ(placeholdersIn(message.source), placeholdersIn(message.translation)) << qPrintable(message.source);
        EXPECT_EQ(message.source.count(u'\n'), message.translation.count(u'\n')) << qPrintable(message.source);
    }
}

TEST_P(Language, MissesNoSentenceOfTheProgram)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("proven_%1.ts").arg(QLatin1String(GetParam())));
    ASSERT_TRUE(QFile::copy(translationPath(QLatin1String(GetParam())), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(PROVEN_SOURCE_DIR));
    lupdate.start(QStringLiteral(PROVEN_LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("-ts"), copy});
    ASSERT_TRUE(lupdate.waitForFinished(60'000));
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
    for (const Message &message : messagesIn(copy))
        EXPECT_TRUE(message.isFinished) << qPrintable(message.context) << ": " << qPrintable(message.source)
                                        << " (./dev translate brings the files up to date)";
}

INSTANTIATE_TEST_SUITE_P(Of, Language, testing::Values("de", "es"),
                         [](const testing::TestParamInfo<const char *> &info) { return std::string(info.param); });

TEST(Languages, AreThoseThatHaveAFile)
{
    EXPECT_EQ(languagesOfWords(), (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es")}));
}

TEST(Languages, WriteDaysAndMoneyAsIsUsualInThem)
{
    const QDate date = day("2026-11-23");
    const auto amount = quantityFromText<MoneyUnit>(u"1120.5");
    ASSERT_TRUE(amount);
    const auto written = [&](const char *language) {
        const Speaking speaking(QString::fromLatin1(language));
        return QStringList{wording::day(date, date), wording::fullDay(date), wording::monthOfYear(date),
                           wording::money(*amount, QStringLiteral("EUR"))};
    };
    EXPECT_EQ(written("en"), (QStringList{QStringLiteral("23 November"), QStringLiteral("23 November 2026"),
                                          QStringLiteral("November 2026"), QStringLiteral("EUR 1120.50")}));
    EXPECT_EQ(written("de"), (QStringList{QStringLiteral("23. November"), QStringLiteral("23. November 2026"),
                                          QStringLiteral("November 2026"), QStringLiteral("1120,50 EUR")}));
    EXPECT_EQ(written("es"), (QStringList{QStringLiteral("23 de noviembre"), QStringLiteral("23 de noviembre de 2026"),
                                          QStringLiteral("noviembre de 2026"), QStringLiteral("1120,50 EUR")}));
}

} // namespace
} // namespace proven
