#pragma once

#include "rules/standing.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace proven {

/// One probation as a line from its start to its end: what is served, where the clock is, the pauses, and a dot for
/// each job.
struct ProbationLine {
    /// A job on the line.
    struct Dot {
        QDate on;
        bool good = true;
    };
    Clock clock;
    QDate now;          ///< today, or the day the clock stopped
    QString nowInWords; ///< "today", or "stopped 8 November"
    std::vector<Dot> jobs;
    QString from, until; ///< the two days in words
    QString sentence;    ///< all of it in words
};

/// The probation of a reading; nothing before the clock has begun.
[[nodiscard]] std::optional<ProbationLine> probationLineOf(const Book &book, const TrialReading &reading);
/// "11 days left. Began with Test calls on 4 June + 6 months = 4 December": the clock, and why it ends when it ends.
[[nodiscard]] QString clockInWords(const Book &book, const TrialReading &reading);

} // namespace proven
