#pragma once

#include "paper/papers.h"

namespace proven {

/// Which paper is asked for, and of what.
struct ScorecardWish {
    Id<Trial> trial;
    bool operator==(const ScorecardWish &) const = default;
};
struct ComparisonWish {
    Id<Round> round;
    bool operator==(const ComparisonWish &) const = default;
};
struct BriefWish {
    Id<Engagement> job;
    bool operator==(const BriefWish &) const = default;
};
struct LetterWish {
    Id<Trial> trial;
    bool operator==(const LetterWish &) const = default;
};
using PaperWish = std::variant<ScorecardWish, ComparisonWish, BriefWish, LetterWish>;

/// Whether the book still holds what it is of.
[[nodiscard]] bool canBeMade(const PaperWish &wish, const Book &book);
/// The paper; NoLetter only where a letter is asked for.
[[nodiscard]] std::variant<Paper, NoLetter> paperFor(const PaperWish &wish, const Book &book, QDate today);
/// "Scorecard: Marta Quillfeather": what a list of papers calls it.
[[nodiscard]] QString nameOf(const PaperWish &wish, const Book &book);

} // namespace proven
