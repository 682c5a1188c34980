#include "paper/paper_wish.h"

#include "domain/overloaded.h"
#include "paper/parts.h"

namespace proven {

using paper::PaperWords;

bool canBeMade(const PaperWish &wish, const Book &book)
{
    return std::visit(Overloaded{[&](const ScorecardWish &of) { return book.find(of.trial) != nullptr; },
                                 [&](const ComparisonWish &of) { return book.find(of.round) != nullptr; },
                                 [&](const BriefWish &of) { return book.find(of.job) != nullptr; },
                                 [&](const LetterWish &of) { return book.find(of.trial) != nullptr; }},
                      wish);
}

std::variant<Paper, NoLetter> paperFor(const PaperWish &wish, const Book &book, QDate today)
{
    using Made = std::variant<Paper, NoLetter>;
    return std::visit(Overloaded{[&](const ScorecardWish &of) -> Made { return scorecardOf(book, of.trial, today); },
                                 [&](const ComparisonWish &of) -> Made { return comparisonOf(book, of.round, today); },
                                 [&](const BriefWish &of) -> Made { return briefOf(book, of.job, today); },
                                 [&](const LetterWish &of) -> Made { return letterOf(book, of.trial, today); }},
                      wish);
}

QString nameOf(const PaperWish &wish, const Book &book)
{
    const auto vendor = [&](Id<Trial> trial) { return book.vendorOf(trial).name; };
    return std::visit(Overloaded{[&](const ScorecardWish &of) {
                                     return PaperWords::tr("Scorecard: %1").arg(vendor(of.trial));
                                 },
                                 [&](const ComparisonWish &of) {
                                     return PaperWords::tr("Comparison: %1").arg(book.get(of.round).name);
                                 },
                                 [&](const BriefWish &of) {
                                     return PaperWords::tr("Job: %1").arg(book.get(of.job).title);
                                 },
                                 [&](const LetterWish &of) {
                                     return PaperWords::tr("Letter of promotion: %1").arg(vendor(of.trial));
                                 }},
                      wish);
}

} // namespace proven
