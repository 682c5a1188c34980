#include "paper/paper.h"

#include "domain/overloaded.h"

#include <QStringList>

namespace proven {

namespace {

QString rowInMessage(const paper::Table &table, const std::vector<paper::Cell> &row)
{
    QStringList said;
    for (std::size_t column = 0; column < row.size(); ++column) {
        const QString &as = table.columns[column].inMessage;
        if (!as.isEmpty() && !row[column].text.isEmpty())
            said += as.arg(row[column].text);
    }
    if (said.isEmpty())
        return {};
    const QString first = said.takeFirst();
    return said.isEmpty() ? QStringLiteral("– %1").arg(first)
                          : QStringLiteral("– %1: %2").arg(first, said.join(QStringLiteral("; ")));
}

/// What a block says, a line each; empty for pictures, which paragraphs beside them put into words.
QStringList linesOf(const paper::Block &block)
{
    return std::visit(Overloaded{[](const paper::Paragraph &paragraph) { return QStringList{paragraph.text}; },
                                 [](const paper::Facts &facts) {
                                     QStringList lines;
                                     for (const paper::Facts::Line &line : facts.lines)
                                         lines += QStringLiteral("%1: %2").arg(line.name, line.value);
                                     return lines;
                                 },
                                 [](const paper::Table &table) {
                                     QStringList lines;
                                     for (const std::vector<paper::Cell> &row : table.rows)
                                         lines += rowInMessage(table, row);
                                     return lines;
                                 },
                                 [](const paper::Strip &) { return QStringList(); },
                                 [](const paper::Picture &) { return QStringList(); },
                                 [](const paper::Signature &) { return QStringList(); }},
                      block);
}

} // namespace

QString messageOf(const Paper &paper)
{
    QStringList parts{paper.greeting, QStringLiteral("%1: %2\n%3").arg(paper.kind, paper.title, paper.subtitle)};
    for (const paper::Section &section : paper.sections) {
        QStringList lines;
        for (const paper::Block &block : section.blocks)
            lines += linesOf(block);
        lines.removeAll(QString());
        if (lines.isEmpty())
            continue;
        if (!section.title.isEmpty())
            lines.prepend(section.title.toUpper());
        parts += lines.join(u'\n');
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace proven
