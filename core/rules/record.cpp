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
    // Boost throws on a few arguments where its search gives up, none of ours: with this it answers how far it came,
    // and the golden table holds every value that is asked for.
    using namespace boost::math::policies;
    using NeverThrowing = policy<domain_error<ignore_error>, pole_error<ignore_error>, overflow_error<ignore_error>,
                                 evaluation_error<ignore_error>, rounding_error<ignore_error>>;
    return boost::math::ibeta_inv(a, b, quantile, NeverThrowing());
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
            set(true);
        else if (m_goodInARow >= latchClear)
            set(false);
    }
    /// Whatever came before the outcomes that it was fed, it would stand as it does.
    [[nodiscard]] bool isSettled() const { return m_wasSet; }
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] int badLately() const { return std::popcount(m_recent); }
    [[nodiscard]] int toClear() const { return m_on ? latchClear - m_goodInARow : 0; }

private:
    void set(bool on)
    {
        m_on = on;
        m_wasSet = true;
    }
    unsigned m_recent = 0; ///< the bad ones among the latest, a bit each
    int m_goodInARow = 0;
    bool m_on = false;
    bool m_wasSet = false;
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
    const auto isBefore = [](const SeriesEntry &a, const SeriesEntry &b) {
        return std::tie(a.date, a.id) < std::tie(b.date, b.id);
    };
    // Most have been sorted before.
    if (!std::is_sorted(series.begin(), series.end(), isBefore))
        std::sort(series.begin(), series.end(), isBefore);
}

/// Directions, good work and liked are read off a delivery; nothing where it was not answered.
std::optional<SeriesEntry> judgedOnDelivery(Criterion criterion, const Engagement &engagement, const TrialState &state)
{
    // A delivery reads as one on every day from then on, also where its vendor is gone.
    const auto *delivered = std::get_if<Delivered>(&engagement.outcome);
    if (!delivered || delivered->on > state.readOn)
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

/// What an engagement adds to the series of a criterion; nothing where it adds nothing.
std::optional<SeriesEntry> outcomeOf(Criterion criterion, const Engagement &engagement, const TrialState &state)
{
    if (engagement.start < state.evidenceFrom || !isSeen(engagement, state))
        return std::nullopt;
    return criterion == Criterion::OnTime ? onTimeOutcome(engagement, state)
                                          : judgedOnDelivery(criterion, engagement, state);
}

/// What contacts with the vendor add to the series of a criterion.
void addContacts(std::vector<SeriesEntry> &series, const Book &book, Id<Trial> trial, const TrialState &state,
                 Criterion criterion)
{
    if (criterion != Criterion::Liked)
        return;
    for (const Touchpoint *touchpoint : book.touchpointsOf(book.get(trial).vendor)) {
        if (touchpoint->liked && touchpoint->date >= state.evidenceFrom && touchpoint->date <= state.readOn)
            series.push_back({touchpoint->date, touchpoint->id.number(), touchpoint->liked->step() >= leastLiked});
    }
}

/// Whether the figures of a series rest on nothing before its outcomes after `day`: they fill the window, and settle
/// the latch.
bool isSettledAfter(QDate day, std::vector<SeriesEntry> &series)
{
    inSeriesOrder(series);
    const auto first = std::partition_point(series.begin(), series.end(),
                                            [&](const SeriesEntry &entry) { return entry.date <= day; });
    if (series.end() - first < windowOutcomes)
        return false;
    Latch latch;
    std::for_each(first, series.end(), [&](const SeriesEntry &entry) { latch.feed(entry.good); });
    return latch.isSettled();
}

/// The end of each series, as much of it as its figures rest on. It goes back from the latest day and stops where
/// nothing earlier can make a difference: most of a long trial is never looked at. Each series it returns reads the
/// same as the whole one.
class LatestOutcomes {
public:
    LatestOutcomes(const Book &book, Id<Trial> trial, const TrialState &state)
        : m_book(book), m_trial(trial), m_state(state)
    {
        for (const Criterion criterion : allCriteria)
            addContacts(of(criterion), book, trial, state, criterion);
        std::size_t seen = 0;
        std::size_t nextLook = firstLook;
        book.eachFromLatest(trial, {}, [&](const Engagement &engagement) {
            const QDate day = latestDay(engagement);
            if (day < state.evidenceFrom)
                return false;
            if (seen >= nextLook) {
                if (isSettled(day))
                    return false;
                nextLook *= 2;
            }
            ++seen;
            for (const Criterion criterion : allCriteria) {
                if (const auto entry = outcomeOf(criterion, engagement, state))
                    of(criterion).push_back(*entry);
            }
            return true;
        });
        for (std::vector<SeriesEntry> &series : m_series)
            inSeriesOrder(series);
    }

    [[nodiscard]] const std::vector<SeriesEntry> &operator[](Criterion criterion) const
    {
        return m_series[static_cast<std::size_t>(criterion)];
    }

    /// Different months with an on-time outcome, of those not before `oldest`. Months the series doesn't reach are
    /// looked up: in most of them the first engagement that may count does.
    [[nodiscard]] int activeMonths(QDate oldest) const
    {
        std::set<QDate> months;
        const auto add = [&](const std::optional<SeriesEntry> &entry) {
            if (entry && entry->date >= oldest)
                months.insert(firstOfMonth(entry->date));
        };
        for (const SeriesEntry &entry : (*this)[Criterion::OnTime])
            add(entry);
        const auto addAll = [&](QDate until, auto isEnough) {
            m_book.eachFromLatest(m_trial, until, [&](const Engagement &engagement) {
                if (latestDay(engagement) < oldest)
                    return false;
                add(outcomeOf(Criterion::OnTime, engagement, m_state));
                return !isEnough(latestDay(engagement));
            });
        };
        const QDate earliest = std::max(oldest, m_state.evidenceFrom);
        for (QDate month = firstOfMonth(m_state.readOn); month >= firstOfMonth(earliest); month = month.addMonths(-1)) {
            if (months.contains(month))
                continue;
            addAll(month.addMonths(1).addDays(-1), [&](QDate day) { return months.contains(month) || day < month; });
            if (!months.contains(month)) {
                // Its outcomes, if any, belong to work that went on after it.
                addAll({}, [](QDate) { return false; });
                break;
            }
        }
        return static_cast<int>(months.size());
    }

private:
    /// Enough for the window of a vendor who is late with little.
    static constexpr std::size_t firstLook = 64;

    static QDate firstOfMonth(QDate day) { return QDate(day.year(), day.month(), 1); }
    std::vector<SeriesEntry> &of(Criterion criterion) { return m_series[static_cast<std::size_t>(criterion)]; }
    bool isSettled(QDate day)
    {
        return std::all_of(m_series.begin(), m_series.end(),
                           [&](std::vector<SeriesEntry> &series) { return isSettledAfter(day, series); });
    }

    const Book &m_book;
    Id<Trial> m_trial;
    const TrialState &m_state;
    std::array<std::vector<SeriesEntry>, allCriteria.size()> m_series;
};

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
    figures.inClock = static_cast<int>(series.size());
    figures.slipping = latch.isOn();
    figures.badLately = latch.badLately();
    figures.toClear = latch.toClear();
    figures.more = moreNeeded(criterion, std::move(window), latch);
    return figures;
}

std::optional<SeriesEntry> onTimeOutcome(const Engagement &engagement, const TrialState &state)
{
    const std::optional<QDate> due = countingDue(engagement, state.readOn);
    if (!due)
        return std::nullopt;
    const auto entry = [&](QDate date, bool good) {
        return std::optional(SeriesEntry{date, engagement.id.number(), good});
    };
    return std::visit(Overloaded{[&](const Open &) { return *due < state.readOn ? entry(*due, false) : std::nullopt; },
                                 [&](const Delivered &delivered) {
                                     const bool good = delivered.on < *due
                                                       || (delivered.on == *due && delivered.byTheHour.value_or(true));
                                     return entry(good ? delivered.on : *due, good);
                                 },
                                 [&](const CancelledByOwner &cancelled) {
                                     return cancelled.on > *due ? entry(*due, false) : std::nullopt;
                                 },
                                 [&](const Abandoned &abandoned) {
                                     return entry(std::min(abandoned.on, *due), false);
                                 }},
                      seenOutcome(engagement, state));
}

std::vector<SeriesEntry> seriesOf(const Book &book, Id<Trial> trial, const TrialState &state, Criterion criterion)
{
    std::vector<SeriesEntry> series;
    if (!state.clock)
        return series;
    for (const Engagement *engagement : book.engagementsOf(trial)) {
        if (const auto entry = outcomeOf(criterion, *engagement, state))
            series.push_back(*entry);
    }
    addContacts(series, book, trial, state, criterion);
    inSeriesOrder(series);
    return series;
}

Record recordOf(const Book &book, Id<Trial> trial, const TrialState &state)
{
    Record record;
    if (!state.clock) {
        for (const Criterion criterion : allCriteria)
            record.figures[static_cast<std::size_t>(criterion)] = figuresFor(criterion, {}, state.readOn);
        return record;
    }
    const LatestOutcomes latest(book, trial, state);
    for (const Criterion criterion : allCriteria)
        record.figures[static_cast<std::size_t>(criterion)] = figuresFor(criterion, latest[criterion], state.readOn);
    record.activeMonths = latest.activeMonths(windowStart(state.readOn));
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
