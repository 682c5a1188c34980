#pragma once

#include "domain/book.h"
#include "domain/names.h"
#include "rules/probation.h"

#include <QDate>

#include <array>
#include <vector>

namespace proven {

/// What each engagement is judged on. The first three are gates, in the order in which equals are named; liked ranks.
enum class Criterion { OnTime, Directions, GoodWork, Liked };
template <>
struct NamesOf<Criterion> {
    static constexpr QLatin1String list[] = {QLatin1String("on_time"), QLatin1String("directions"),
                                             QLatin1String("good_work"), QLatin1String("liked")};
};
inline constexpr std::array gates = {Criterion::OnTime, Criterion::Directions, Criterion::GoodWork};
inline constexpr std::array allCriteria = {Criterion::OnTime, Criterion::Directions, Criterion::GoodWork,
                                           Criterion::Liked};

/// One yes or no of a series.
struct SeriesEntry {
    QDate date;
    qint64 id; ///< of the engagement or contact it comes from
    bool good;
};

/// What a series says on a day.
struct Figures {
    int inClock = 0;       ///< outcomes in the whole series; where there are more than 24, perhaps fewer than there are
    int n = 0;             ///< outcomes in the window: the last 24, none older than 12 months
    int good = 0;          ///< of them good
    double estimate = 0.5; ///< (good+1)/(n+2)
    double low = 0.1;      ///< 9 to 1 sure it is at least this: 10% quantile of Beta(good+1, n-good+1)
    double high = 0.9;     ///< 9 to 1 sure it is at most this: 90% quantile
    bool slipping = false; ///< the latch over the whole series
    int badLately = 0;     ///< bad ones among the last 5
    int toClear = 0;       ///< how many good ones in a row turn the latch off; 0 where it is off
    int more = 0;          ///< how many good ones in a row meet the criterion's bar
};

// Chosen by simulation: docs/judgement.md.
inline constexpr int windowOutcomes = 24;
inline constexpr int windowMonths = 12;
inline constexpr int latchWindow = 5;
inline constexpr int latchBad = 2;
inline constexpr int latchClear = 5;
inline constexpr int gateOutcomes = 10;
inline constexpr double gateLow = 0.70;
inline constexpr double punctualLow = 0.80;
inline constexpr int likedOutcomes = 5;
inline constexpr double likedLow = 0.60;
inline constexpr int fewestToTell = 5;
inline constexpr double letGoHigh = 0.75;
inline constexpr int fewestActiveMonths = 4;
inline constexpr int leastGoodQuality = 3;
inline constexpr int leastLiked = 4;

/// estimate, low and high for `good` of `n`, 0 <= good <= n <= 24. Exact to about 1e-15, from a table computed once.
[[nodiscard]] Figures boundsFor(int n, int good);
/// All figures of a series, oldest first, read on `today`.
[[nodiscard]] Figures figuresFor(Criterion criterion, const std::vector<SeriesEntry> &series, QDate today);
/// The latch: on when 2 of the last 5 (or fewer) are bad, off again after 5 good in a row.
[[nodiscard]] bool isSlipping(const std::vector<SeriesEntry> &series);

enum class Badge { Reliable, VeryPunctual, FollowsDirections, Liked };
template <>
struct NamesOf<Badge> {
    static constexpr QLatin1String list[] = {QLatin1String("reliable"), QLatin1String("very_punctual"),
                                             QLatin1String("follows_directions"), QLatin1String("liked")};
};

/// What a trial's current clock has shown.
struct Record {
    std::array<Figures, 4> figures; ///< by Criterion
    int activeMonths = 0;           ///< calendar months with an on-time outcome in the last 12 months
    [[nodiscard]] const Figures &operator[](Criterion criterion) const
    {
        return figures[static_cast<std::size_t>(criterion)];
    }
};

/// The series of one criterion in the trial's current clock, oldest first; empty without a clock.
[[nodiscard]] std::vector<SeriesEntry> seriesOf(const Book &book, Id<Trial> trial, const TrialState &state,
                                                Criterion criterion);
[[nodiscard]] Record recordOf(const Book &book, Id<Trial> trial, const TrialState &state);
[[nodiscard]] bool hasBadge(const Record &record, Badge badge);

/// The on-time outcome of one engagement as seen on the day of `state`; nothing where it does not count.
[[nodiscard]] std::optional<SeriesEntry> onTimeOutcome(const Engagement &engagement, const TrialState &state);

} // namespace proven
