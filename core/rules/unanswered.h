#pragma once

#include "domain/book.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace proven {

/// The engagements whose outcome is to be recorded on `today`, the longest due first: open, due by today, or begun
/// before it where no due day was agreed (those last).
[[nodiscard]] std::vector<Id<Engagement>> waitingForOutcome(const Book &book, QDate today);

/// What is known of jobs that were delivered, and what nobody has said yet: after an import often all but the days.
struct Answered {
    qint64 delivered = 0;
    qint64 withDueDay = 0; ///< of these one can tell whether they were on time
    qint64 directions = 0; ///< answered whether directions were followed
    qint64 work = 0;       ///< rated
    qint64 liked = 0;      ///< rated
    /// Delivered in the last twelve months, so that they count, and without one of the answers; the newest first.
    std::vector<Id<Engagement>> latest;
};
[[nodiscard]] Answered answered(const Book &book, const std::vector<Id<Engagement>> &jobs, QDate today);

/// So many are worth answering in a row.
inline constexpr std::size_t worthAnswering = 10;

/// The same for the owner, a sentence each; empty where nothing is missing.
[[nodiscard]] QStringList missingAnswersInWords(const Answered &answered);

} // namespace proven
