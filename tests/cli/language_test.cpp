#include "support/shell.h"

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(TheCommandLine, SpeaksEnglishUnlessItIsToldALanguage)
{
    const Shell shell;
    EXPECT_TRUE(shell.run({QStringLiteral("--help")}).out.contains(QStringLiteral("Exit codes:")));
    const Ran german = shell.run({QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--help")});
    EXPECT_EQ(german.exitCode, 0);
    EXPECT_TRUE(german.out.contains(QStringLiteral("Rückgabewerte:")));
    EXPECT_TRUE(german.out.contains(QStringLiteral("vendor add"))); // the same names in every language
    const Ran spanish = shell.run({QStringLiteral("--language=es"), QStringLiteral("--help")});
    EXPECT_TRUE(spanish.out.contains(QStringLiteral("Códigos de salida:")));
}

TEST(TheCommandLine, RefusesInTheLanguageThatItWasTold)
{
    const Shell shell;
    const QString book = shell.in(QStringLiteral("b.proven"));
    ASSERT_EQ(shell.run({QStringLiteral("new"), book}).exitCode, 0);
    const Ran refused = shell.run({QStringLiteral("--language"), QStringLiteral("de"), QStringLiteral("--book"), book,
                                   QStringLiteral("report"), QStringLiteral("--round"), QStringLiteral("Druck")});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("keine Runde „Druck“"))) << refused.err.toStdString();
}

TEST(TheCommandLine, KnowsWhichLanguagesItSpeaks)
{
    const Shell shell;
    const Ran refused = shell.run({QStringLiteral("--language"), QStringLiteral("fr"), QStringLiteral("--help")});
    EXPECT_EQ(refused.exitCode, 3);
    EXPECT_EQ(refused.err, QStringLiteral("Proven does not speak fr. It speaks: en, de, es.\n"));
}

TEST(TheCommandLine, WritesTheSameForProgramsInEveryLanguage)
{
    const Shell shell;
    const QString book = shell.in(QStringLiteral("s.proven"));
    ASSERT_EQ(shell.run({QStringLiteral("sample"), book}).exitCode, 0);
    const QStringList list{QStringLiteral("--book"), book, QStringLiteral("list"), QStringLiteral("--format"),
                           QStringLiteral("json")};
    const QString english = shell.run(list).out;
    EXPECT_TRUE(english.startsWith(u'{'));
    for (const char *language : {"de", "es"})
        EXPECT_EQ(shell.run(QStringList{QStringLiteral("--language"), QString::fromLatin1(language)} + list).out,
                  english);
}

} // namespace
} // namespace proven::test
