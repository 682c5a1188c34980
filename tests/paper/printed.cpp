#include "printed.h"

#include "domain/overloaded.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace proven::test {

namespace {

void addWords(QStringList &words, const paper::Block &block)
{
    std::visit(Overloaded{[&](const paper::Paragraph &paragraph) { words += paragraph.text; },
                          [&](const paper::Facts &facts) {
                              for (const paper::Facts::Line &line : facts.lines)
                                  words += line.name + QStringLiteral(": ") + line.value;
                          },
                          [&](const paper::Table &table) {
                              for (const paper::Column &column : table.columns)
                                  words += column.head;
                              for (const auto &row : table.rows) {
                                  for (const paper::Cell &cell : row)
                                      words += cell.text;
                              }
                          },
                          [&](const paper::Strip &strip) {
                              words += {strip.line.from, strip.line.until, strip.line.nowInWords, strip.line.sentence};
                          },
                          [&](const paper::Picture &picture) {
                              words += picture.contents.sentence;
                              for (const QuadrantContents::Dot &dot : picture.contents.dots)
                                  words += {dot.name, dot.sentence};
                          },
                          [&](const paper::Signature &signature) { words += signature.who; }},
               block);
}

} // namespace

QString allOf(const Paper &paper)
{
    QStringList words{paper.kind, paper.title, paper.subtitle, paper.foot, paper.fileName, paper.greeting};
    for (const paper::Section &section : paper.sections) {
        words += section.title;
        for (const paper::Block &block : section.blocks)
            addWords(words, block);
    }
    return words.join(u'\n') + u'\n' + messageOf(paper);
}

QString squeezed(QString text)
{
    text.removeIf([](QChar letter) { return letter.isSpace(); });
    return text;
}

std::optional<QString> poppler(const QString &tool, const QStringList &options, const QByteArray &pdf)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("paper.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return QString();
    file.close();
    QProcess process;
    QStringList arguments = options;
    arguments += path;
    if (tool == u"pdftotext")
        arguments += QStringLiteral("-");
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::optional<QStringList> pagesInWords(const QByteArray &pdf)
{
    const std::optional<QString> text = poppler(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf);
    if (!text)
        return std::nullopt;
    // Each page ends with a form feed.
    return text->split(u'\f', Qt::SkipEmptyParts);
}

} // namespace proven::test
