#pragma once

#include "domain/book.h"
#include "domain/change.h"
#include "domain/names.h"
#include "rules/advice.h"
#include "rules/corner.h"
#include "rules/standing.h"

#include <QDate>
#include <QString>
#include <QStringList>

/// Every word and sentence that window, command line, history and letters share, in the owner's words.
namespace proven::wording {

/// "23 May", with the year where it is another than that of `today`; always with it where `today` is null.
[[nodiscard]] QString day(QDate date, QDate today);
/// "23 May 2026".
[[nodiscard]] QString fullDay(QDate date);
/// "May 2027".
[[nodiscard]] QString monthOfYear(QDate date);
/// A name or title within a sentence, in quotation marks.
[[nodiscard]] QString quoted(const QString &name);
/// "3,000".
[[nodiscard]] QString grouped(qint64 count);
/// "1 day", "53 days".
[[nodiscard]] QString days(qint64 count);
/// "6 months", spelled out up to twelve: "six months".
[[nodiscard]] QString months(int count);
[[nodiscard]] QString hours(Hours hours);                           ///< "1 hour", "2.5 hours"
[[nodiscard]] QString money(Money amount, const QString &currency); ///< "EUR 120.50"
/// "2 rounds", "13 vendors", "56 jobs" and "19 contacts": what a book holds, in this order.
[[nodiscard]] QStringList contents(const Book &book);
/// "A, B and C".
[[nodiscard]] QString list(const QStringList &items);
/// "Known to be: reliable and liked."; blank where there is nothing.
[[nodiscard]] QString knownToBe(const std::vector<Badge> &badges);
/// What an owner should know before a vendor is erased: what goes, and what stays out of reach.
[[nodiscard]] QString whatErasingTakes(const QString &vendor);
[[nodiscard]] QString whatErasingLeaves();

// What a screen calls the values of an enum.
[[nodiscard]] QString of(VendorKind kind);
[[nodiscard]] QString of(FoundThrough found);
[[nodiscard]] QString of(DecisionKind kind);
[[nodiscard]] QString of(Directions directions);
[[nodiscard]] QString of(HowOften often);
[[nodiscard]] QString of(KeepsFrom keepsFrom);
[[nodiscard]] QString of(Repeats repeats);
[[nodiscard]] QString of(OutcomeKind outcome);
[[nodiscard]] QString of(TouchpointKind kind);
[[nodiscard]] QString of(AttentionKind kind);
[[nodiscard]] QString of(Stage stage);
[[nodiscard]] QString of(Criterion criterion);
[[nodiscard]] QString of(Badge badge);
[[nodiscard]] QString of(Standing standing);
[[nodiscard]] QString of(Corner corner);
[[nodiscard]] QString of(VerdictLevel level);
[[nodiscard]] QString of(Advice advice);
/// The word on the button of a step: quality "unusable" to "excellent", liked "not at all" to "very much".
[[nodiscard]] QString qualityStep(Rating rating);
[[nodiscard]] QString likedStep(Rating rating);

/// "53 days left", "over since 23 May", "not begun", "paused, 53 days left", "stopped on 3 May".
[[nodiscard]] QString clockInBrief(const TrialState &state, QDate today);
/// "Began with Test calls on 23 May + 6 months + 12 days paused = 4 December"; empty without a clock.
[[nodiscard]] QString clockExplained(const Book &book, const Clock &clock, QDate today);
/// "18 of 19"; "none yet".
[[nodiscard]] QString kept(const Figures &figures);
/// "18 of 19, 9 to 1 sure of at least 82%": a figure as a sentence for a screen reader.
[[nodiscard]] QString keptInFull(const Figures &figures);
/// "delivered on 3 May, late", "open, due 5 May", ...
[[nodiscard]] QString engagementInBrief(const Engagement &engagement, const TrialState &state, QDate today);

} // namespace proven::wording
