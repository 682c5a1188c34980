#pragma once

#include "exchange/tables.h"
#include "rules/advice.h"
#include "rules/assignment.h"
#include "rules/attention.h"
#include "rules/standing.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// What the rules found, as JSON for other programs and as text in columns for people. JSON ends with a line break,
/// text with one too unless it is empty.
namespace proven {

/// "proven.report/1": every vendor of the round, or of all rounds. `enteredAhead`: what was entered for a day that had
/// not come yet (L4).
[[nodiscard]] QByteArray reportJson(const Book &book, std::optional<Id<Round>> round, QDate today,
                                    const std::vector<HistoryEntry> &enteredAhead = {});
[[nodiscard]] QString reportText(const Book &book, std::optional<Id<Round>> round, QDate today,
                                 const std::vector<HistoryEntry> &enteredAhead = {});
/// The same for a browser or the printer: one page that needs no other file and no script.
[[nodiscard]] QByteArray reportHtml(const Book &book, std::optional<Id<Round>> round, QDate today,
                                    const std::vector<HistoryEntry> &enteredAhead = {});

/// "proven.today/1", in order of urgency.
[[nodiscard]] QByteArray todayJson(const Book &book, const std::vector<Attention> &items);
[[nodiscard]] QString todayText(const Book &book, const std::vector<Attention> &items);

/// "proven.can/1".
[[nodiscard]] QByteArray canJson(const Verdict &verdict);
[[nodiscard]] QString canText(const Verdict &verdict);

/// "proven.advice/1".
[[nodiscard]] QByteArray adviceJson(const Book &book, const std::vector<TaskAdvice> &advice);
[[nodiscard]] QString adviceText(const Book &book, const std::vector<TaskAdvice> &advice);

/// "proven.list/1": engagements with their refs, as seen on `today`.
[[nodiscard]] QByteArray listJson(const Book &book, const std::vector<const Engagement *> &engagements, QDate today);
[[nodiscard]] QString listText(const Book &book, const std::vector<const Engagement *> &engagements, QDate today);

/// "proven.history/1".
[[nodiscard]] QByteArray historyJson(const std::vector<HistoryEntry> &history);
[[nodiscard]] QString historyText(const std::vector<HistoryEntry> &history);

/// The rounds and the vendors of a book, in the order of their folded names.
[[nodiscard]] QString roundsText(const Book &book, QDate today);
[[nodiscard]] QString vendorsText(const Book &book, QDate today);

} // namespace proven
