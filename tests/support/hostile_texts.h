#pragma once

#include <QStringList>

namespace proven::test {

/// What a spreadsheet would run, what a database would, and what hides one of them: each on one line, without blanks at
/// its ends, and no two the same name.
[[nodiscard]] inline const QStringList &hostileTexts()
{
    static const QStringList texts = {QStringLiteral("=1+1"),
                                      QStringLiteral("@SUM(A1)"),
                                      QStringLiteral("+1"),
                                      QStringLiteral("-1"),
                                      QStringLiteral("=HYPERLINK(\"http://example.invalid\",\"look\")"),
                                      QStringLiteral("=cmd|' /C calc'!A0"),
                                      QStringLiteral("'=1+1"),
                                      QStringLiteral("''=1+1"),
                                      QStringLiteral("'''''@SUM(A1)"),
                                      QStringLiteral("''-1"),
                                      QStringLiteral("over;=1+1"),
                                      QStringLiteral("over\",=1+1"),
                                      QStringLiteral("'); DROP TABLE vendor;--"),
                                      QStringLiteral("\"); DROP TABLE vendor;--"),
                                      QStringLiteral("'; DELETE FROM engagement; --"),
                                      QStringLiteral("%s%n%1 \\0")};
    return texts;
}

} // namespace proven::test
