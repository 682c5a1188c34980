#pragma once

#include "paper/paper.h"

#include "domain/book.h"

#include <QDate>

#include <variant>

namespace proven {

/// A vendor's scorecard, for a meeting with them: who they are, their probation, how they did and how sure that is,
/// their jobs. What the owner keeps for themselves (notes, what to remember, what they hold, reasons) is not on it.
[[nodiscard]] Paper scorecardOf(const Book &book, Id<Trial> trial, QDate today);

/// A round's comparison, for the owner: the ten places, whom to keep, what the tries have cost.
[[nodiscard]] Paper comparisonOf(const Book &book, Id<Round> round, QDate today);

/// A job's brief to hand to the vendor: what, how, by when, for how much. Nothing of what is thought about them.
[[nodiscard]] Paper briefOf(const Book &book, Id<Engagement> job, QDate today);

/// Why there is no letter, and from when there may be one.
struct NoLetter {
    QString text;
};
/// The promotion that stands: what was said, by when, and on what evidence as it stood on that day.
[[nodiscard]] std::variant<Paper, NoLetter> letterOf(const Book &book, Id<Trial> trial, QDate today);

} // namespace proven
