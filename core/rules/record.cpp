#include "rules/record.h"

#include "domain/overloaded.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <bit>
#include <set>
#include <tuple>

namespace proven {

namespace {

constexpr double lowQuantile = 0.10;
constexpr double highQuantile = 0.90;

/// The quantile of Beta(good+1, n-good+1), the distribution of the true rate after `good` of `n` from a flat start.
double betaQuantile(int n, int good, double quantile)
{
    const double a = good + 1.0;
    const double b = n - good + 1.0;
    try {
        return boost::math::ibeta_inv(a, b, quantile);
    } catch (const std::exception &) {
        // Boost 1.74 gives up on a few arguments, none of ours so far: halving an interval always ends.
        double below = 0.0;
        double above = 1.0;
        for (int step = 0; step < 60; ++step) {
            const double middle = (below + above) / 2;
            (boost::math::ibeta(a, b, middle) < quantile ? below : above) = middle;
        }
        return (below + above) / 2;
    }
}

struct BoundsTable {
    std::array<std::array<Figures, windowOutcomes + 1>, windowOutcomes + 1> rows;
    BoundsTable()
    {
        for (int n = 0; n <= windowOutcomes; ++n) {
            for (int good = 0; good <= n; ++good) {
                Figures &figures = rows[static_cast<std::size_t>(n)][static_cast<std::size_t>(good)];
                figures.n = n;
                figures.good = good;
                figures.estimate = (good + 1.0) / (n + 2.0);
                figures.low = betaQuantile(n, good, lowQuantile);
                figures.high = betaQuantile(n, good, highQuantile);
            }
        }
    }
};

/// The latch, fed one outcome at a time.
class Latch {
public:
    void feed(bool good)
    {
        m_recent = ((m_recent << 1U) | (good ? 0U : 1U)) & ((1U << latchWindow) - 1U);
        m_goodInARow = good ? m_goodInARow + 1 : 0;
        if (std::popcount(m_recent) >= latchBad)
            m_on = true;
        else if (m_goodInARow >= latchClear)
            m_on = false;
    }
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] int badLately() const { return std::popcount(m_recent); }
    [[nodiscard]] int toClear() const { return m_on ? latchClear - m_goodInARow : 0; }

private:
    unsigned m_recent = 0; ///< the bad ones among the latest, a bit each
    int m_goodInARow = 0;
    bool m_on = false;
};

bool meetsBar(Criterion criterion, int n, double low, bool latched)
{
    switch (criterion) {
    case Criterion::OnTime:
    case Criterion::Directions:
        return n >= gateOutcomes && low >= gateLow && !latched;
    case Criterion::GoodWork:
        return low >= gateLow && !latched;
    case Criterion::Liked:
        return n >= likedOutcomes && low >= likedLow;
    }
    Q_UNREACHABLE();
}

/// The smallest number of good ones in a row that meets the bar; 24 of them always do.
int moreNeeded(Criterion criterion, std::vector<bool> window, Latch latch)
{
    for (int more = 0;; ++more) {
        const auto n = static_cast<int>(window.size());
        const auto good = static_cast<int>(std::count(window.begin(), window.end(), true));
        if (meetsBar(criterion, n, boundsFor(n, good).low, latch.isOn()))
            return more;
        window.push_back(true);
        if (window.size() > windowOutcomes)
            window.erase(window.begin());
        latch.feed(true);
    }
}

QDate windowStart(QDate today)
{
    return today.addMonths(-windowMonths);
}

void inSeriesOrder(std::vector<SeriesEntry> &series)
{
    std::sort(series.begin(), series.end(), [](const SeriesEntry &a, const SeriesEntry &b) {
        return std::tie(a.date, a.id) < std::tie(b.date, b.id);
    });
}

/// Directions, good work and liked are read off a delivery; nothing where it was not answered.
std::optional<SeriesEntry> judgedOnDelivery(Criterion criterion, const Engagement &engagement, const TrialState &state)
{
    const Outcome outcome = seenOutcome(engagement, state, state.readOn);
    const auto *delivered = std::get_if<Delivered>(&outcome);
    if (!delivered)
        return std::nullopt;
    std::optional<bool> good;
    if (criterion == Criterion::Directions)
        good = delivered->followedDirections;
    else if (criterion == Criterion::GoodWork && delivered->quality)
        good = delivered->quality->step() >= leastGoodQuality;
    else if (criterion == Criterion::Liked && delivered->liked)
        good = delivered->liked->step() >= leastLiked;
    if (!good)
        return std::nullopt;
    return SeriesEntry{delivered->on, engagement.id.number(), *good};
}

} // namespace

Figures boundsFor(int n, int good)
{
    static const BoundsTable table;
    return table.rows[static_cast<std::size_t>(n)][static_cast<std::size_t>(good)];
}

bool isSlipping(const std::vector<SeriesEntry> &series)
{
    Latch latch;
    for (const SeriesEntry &entry : series)
        latch.feed(entry.good);
    return latch.isOn();
}

Figures figuresFor(Criterion criterion, const std::vector<SeriesEntry> &series, QDate today)
{
    Latch latch;
    std::vector<bool> window;
    const QDate oldest = windowStart(today);
    const std::size_t firstOfWindow = series.size() > windowOutcomes ? series.size() - windowOutcomes : 0;
    for (std::size_t place = 0; place < series.size(); ++place) {
        latch.feed(series[place].good);
        if (place >= firstOfWindow && series[place].date >= oldest)
            window.push_back(series[place].good);
    }
    Figures figures = boundsFor(static_cast<int>(window.size()),
                                static_cast<int>(std::count(window.begin(), window.end(), true)));
    figures.slipping = latch.isOn();
    figures.badLately = latch.badLately();
    figures.toClear = latch.toClear();
    figures.more = moreNeeded(criterion, std::move(window), latch);
    return figures;
}

std::optional<SeriesEntry> onTimeOutcome(const Engagement &engagement, const TrialState &state, QDate today)
{
    const QDate lastDay = std::min(today, state.readOn);
    const std::optional<QDate> due = countingDue(engagement, lastDay);
    if (!due)
        return std::nullopt;
    const auto entry = [&](QDate date, bool good) {
        return std::optional(SeriesEntry{date, engagement.id.number(), good});
    };
    return std::visit(
        Overloaded{[&](const Open &) { return *due < lastDay ? entry(*due, false) : std::nullopt; },
                   [&](const Delivered &delivered) {
                       const bool good = delivered.on < *due
                                         || (delivered.on == *due && delivered.byTheHour.value_or(true));
                       return entry(good ? delivered.on : *due, good);
                   },
                   [&](const CancelledByOwner &cancelled) {
                       return cancelled.on > *due ? entry(*due, false) : std::nullopt;
                   },
                   [&](const Abandoned &abandoned) { return entry(std::min(abandoned.on, *due), false); }},
        seenOutcome(engagement, state, lastDay));
}

std::vector<SeriesEntry> seriesOf(const Book &book, Id<Trial> trial, const TrialState &state, Criterion criterion)
{
    std::vector<SeriesEntry> series;
    if (!state.clock)
        return series;
    for (const Engagement *engagement : book.engagementsOf(trial)) {
        if (engagement->start < state.evidenceFrom || !isSeen(*engagement, state, state.readOn))
            continue;
        const auto entry = criterion == Criterion::OnTime ? onTimeOutcome(*engagement, state, state.readOn)
                                                          : judgedOnDelivery(criterion, *engagement, state);
        if (entry)
            series.push_back(*entry);
    }
    if (criterion == Criterion::Liked) {
        for (const Touchpoint *touchpoint : book.touchpointsOf(book.get(trial).vendor)) {
            if (touchpoint->liked && touchpoint->date >= state.evidenceFrom && touchpoint->date <= state.readOn)
                series.push_back({touchpoint->date, touchpoint->id.number(), touchpoint->liked->step() >= leastLiked});
        }
    }
    inSeriesOrder(series);
    return series;
}

Record recordOf(const Book &book, Id<Trial> trial, const TrialState &state)
{
    Record record;
    for (const Criterion criterion : allCriteria) {
        const std::vector<SeriesEntry> series = seriesOf(book, trial, state, criterion);
        record.figures[static_cast<std::size_t>(criterion)] = figuresFor(criterion, series, state.readOn);
        if (criterion == Criterion::OnTime) {
            std::set<std::pair<int, int>> months;
            for (const SeriesEntry &entry : series) {
                if (entry.date >= windowStart(state.readOn))
                    months.emplace(entry.date.year(), entry.date.month());
            }
            record.activeMonths = static_cast<int>(months.size());
        }
    }
    return record;
}

bool hasBadge(const Record &record, Badge badge)
{
    const Figures &onTime = record[Criterion::OnTime];
    const Figures &directions = record[Criterion::Directions];
    const Figures &liked = record[Criterion::Liked];
    const auto steady = [](const Figures &figures, int n, double low) {
        return figures.n >= n && figures.low >= low && !figures.slipping;
    };
    switch (badge) {
    case Badge::Reliable:
        return steady(onTime, gateOutcomes, gateLow) && steady(directions, gateOutcomes, gateLow);
    case Badge::VeryPunctual:
        return steady(onTime, gateOutcomes, punctualLow) && record.activeMonths >= fewestActiveMonths;
    case Badge::FollowsDirections:
        return steady(directions, fewestToTell, gateLow);
    case Badge::Liked:
        return liked.n >= likedOutcomes && liked.low >= likedLow;
    }
    Q_UNREACHABLE();
}

} // namespace proven
