#pragma once

#include <QCommandLineParser>
#include <QDate>
#include <QList>
#include <QString>

namespace proven {

/// `--print`: one paper as a PDF, without a display. Options of the program that only it reads.
class Printing {
public:
    /// Adds its options to the program's, before the parser gets them.
    Printing(const QCommandLineParser &parser, QList<QCommandLineOption> &options);

    [[nodiscard]] bool isWanted() const;
    /// Makes the paper from the book at that path, which is only read, and writes it. Says what it did, or why it did
    /// not: the answer is the program's exit code.
    [[nodiscard]] int print(const QString &bookPath, QDate today) const;

private:
    const QCommandLineParser &m_parser;
};

} // namespace proven
