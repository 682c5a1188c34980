#include "support/shell.h"

#include <gtest/gtest.h>

namespace proven::test {

TEST(EnteredAhead, IsMarkedByReportAndCheckForEver)
{
    const Shell shell;
    const auto run = [&](const char *today, const QStringList &arguments) {
        return shell.run(QStringList{QStringLiteral("--book"), QStringLiteral("book.proven"), QStringLiteral("--today"),
                                     QString::fromLatin1(today)}
                         + arguments);
    };
    ASSERT_EQ(run("2024-01-01", {QStringLiteral("new"), QStringLiteral("book.proven")}).exitCode, 0);
    ASSERT_EQ(run("2024-01-01", {QStringLiteral("round"), QStringLiteral("add"), QStringLiteral("Honest work")})
                  .exitCode,
              0);
    EXPECT_FALSE(run("2024-01-01", {QStringLiteral("check")}).out.contains(QStringLiteral("ntered ahead")));
    ASSERT_EQ(run("9000-01-01", {QStringLiteral("round"), QStringLiteral("add"), QStringLiteral("Work of tomorrow")})
                  .exitCode,
              0);

    for (const char *today : {"2024-01-01", "9000-01-01"}) {
        for (const char *command : {"check", "report"}) {
            const Ran ran = run(today, {QString::fromLatin1(command)});
            EXPECT_EQ(ran.exitCode, 0) << ran.err.toStdString();
            EXPECT_TRUE(ran.out.contains(QStringLiteral("Work of tomorrow"))
                        && ran.out.contains(QStringLiteral("9000")))
                << command << " says: " << ran.out.toStdString();
        }
    }
    const QString json =
        run("2024-01-01", {QStringLiteral("report"), QStringLiteral("--format"), QStringLiteral("json")}).out;
    EXPECT_TRUE(json.contains(QStringLiteral("\"entered_ahead\":[")) && json.contains(QStringLiteral("9000-01-01")))
        << json.toStdString();
}

} // namespace proven::test
