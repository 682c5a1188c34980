#pragma once

#include "paper/paper.h"

#include "rules/standing.h"

#include <QCoreApplication>

/// What several papers say the same way.
namespace proven::paper {

/// Marks what stands on paper for translation.
struct PaperWords {
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

/// "Friday, 27 November 2026".
[[nodiscard]] QString weekdayInFull(QDate date);
/// "at least 86%, at most 99%"; "nothing known yet".
[[nodiscard]] QString rangeInWords(const Figures &figures);
/// The four criteria as dot and interval, with "18 of 19" and the range in words.
[[nodiscard]] Table criteriaTable(const Record &record);
/// How to read it.
[[nodiscard]] Paragraph howToRead();
/// Adds a line to facts where there is something to say.
void addFact(Facts &facts, const QString &name, const QString &value, Voice voice = Voice::Plain);
/// A name as part of a file's name.
[[nodiscard]] QString inFileName(QString name);

} // namespace proven::paper
