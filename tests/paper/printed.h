#pragma once

#include "paper/paper.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace proven::test {

/// Everything that stands anywhere on a paper, and in the message of it.
[[nodiscard]] QString allOf(const Paper &paper);
/// Without white space: how words are compared that may have been broken over lines.
[[nodiscard]] QString squeezed(QString text);

/// What a tool from poppler-utils says of a PDF; nothing where it is not installed.
[[nodiscard]] std::optional<QString> poppler(const QString &tool, const QStringList &options, const QByteArray &pdf);

/// A PDF as people find it: its pages in words. Nothing where pdftotext is not installed.
[[nodiscard]] std::optional<QStringList> pagesInWords(const QByteArray &pdf);

} // namespace proven::test

/// Reads a PDF with a tool that a machine may not have.
#define NEEDS_POPPLER(value)                                                                                           \
    if (!(value))                                                                                                      \
    GTEST_SKIP() << "poppler-utils is not installed: what is in the PDF was not looked at"
