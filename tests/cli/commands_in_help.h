#pragma once

#include "support/shell.h"

#include <QRegularExpression>

namespace proven::test {

/// Every command that --help lists, in its order: "round add".
[[nodiscard]] inline QStringList commandsInHelp(const Shell &shell)
{
    // A command stands two signs from the margin; what follows a capital, a bracket or two blanks is not its name.
    static const QRegularExpression name(QStringLiteral("^  ([a-z]+(?: [a-z]+)*)(?= [A-Z\\[]|  |$)"),
                                         QRegularExpression::MultilineOption);
    const QString help = shell.run({QStringLiteral("--help")}).out;
    const qsizetype begin = help.indexOf(QStringLiteral("\nCommands:\n"));
    const qsizetype end = help.indexOf(QStringLiteral("\n\n"), begin + 1);
    QStringList commands;
    for (auto found = name.globalMatch(help.mid(begin, end - begin)); found.hasNext();)
        commands += found.next().captured(1);
    return commands;
}

} // namespace proven::test
