#include "simulation/yardsticks.h"

#include <algorithm>
#include <bit>
#include <set>
#include <utility>

namespace proven::simulation {

namespace {

/// Sums up the jobs that ended after `from` and not after `until`.
struct Counted {
    int all = 0;
    int onTime = 0;
    int directions = 0;
    int goodWork = 0;
    int stars = 0;
    int goodStars = 0;
    int badStars = 0;

    Counted(const SimulatedTrial &trial, QDate from, QDate until)
    {
        for (const Job &job : trial.jobs) {
            if (job.ended() <= from || job.ended() > until)
                continue;
            ++all;
            onTime += job.onTime;
            directions += job.directions;
            goodWork += job.goodWork;
            stars += job.stars();
            goodStars += job.stars() >= 4;
            badStars += job.stars() <= 2;
        }
    }
    [[nodiscard]] double share(int count) const { return all == 0 ? 0 : static_cast<double>(count) / all; }
    [[nodiscard]] double meanOfGates() const { return (share(onTime) + share(directions) + share(goodWork)) / 3; }
    [[nodiscard]] double smallestGate() const { return std::min({share(onTime), share(directions), share(goodWork)}); }
    [[nodiscard]] double success() const { return 100 * (share(goodStars) - share(badStars)); }
};

Counted ofMonths(const SimulatedTrial &trial, QDate day, int months)
{
    return {trial, day.addMonths(-months), day};
}

double weightedScorecard(const SimulatedTrial &trial, QDate day)
{
    double sum = 0;
    double weights = 0;
    for (int age = 0; age < 12; ++age) {
        const QDate until = day.addMonths(-age);
        if (until <= trial.start)
            break;
        const Counted month(trial, day.addMonths(-age - 1), until);
        const double weight = (12.0 - age) / 12;
        sum += weight * (month.all == 0 ? 100 : 100 * month.meanOfGates());
        weights += weight;
    }
    return weights > 0 ? sum / weights : 100;
}

double onTimeRate(const SimulatedTrial &trial, QDate day)
{
    const Counted year(trial, day.addDays(-365), day);
    return 100 * year.share(year.onTime);
}

double successScore(const SimulatedTrial &trial, QDate day)
{
    const double half = ofMonths(trial, day, 6).success();
    return std::max({ofMonths(trial, day, 24).success(), ofMonths(trial, day, 12).success(), half,
                     (half + ofMonths(trial, day, 3).success()) / 2});
}

double starAverage(const SimulatedTrial &trial, QDate day)
{
    const Counted all(trial, QDate(), day);
    return all.share(all.stars);
}

double rawMean(const SimulatedTrial &trial, QDate day)
{
    return Counted(trial, QDate(), day).smallestGate();
}

/// On when `bad` of the last `window` outcomes were bad, off again after `clear` good ones in a row.
class AnyLatch {
public:
    AnyLatch(int window, int bad, int clear)
        : m_mask((1U << static_cast<unsigned>(window)) - 1U), m_bad(bad), m_clear(clear)
    {
    }
    void feed(bool good)
    {
        m_recent = ((m_recent << 1U) | (good ? 0U : 1U)) & m_mask;
        m_goodInARow = good ? m_goodInARow + 1 : 0;
        if (std::popcount(m_recent) >= m_bad)
            m_on = true;
        else if (m_goodInARow >= m_clear)
            m_on = false;
    }
    [[nodiscard]] bool isOn() const { return m_on; }

private:
    unsigned m_recent = 0;
    unsigned m_mask;
    int m_bad;
    int m_clear;
    int m_goodInARow = 0;
    bool m_on = false;
};

/// The outcomes of one gate as they are seen on a day, the oldest first.
std::vector<SeriesEntry> outcomesOf(const SimulatedTrial &trial, QDate day, bool Job::*gate)
{
    std::vector<SeriesEntry> outcomes;
    const bool isOnTime = gate == &Job::onTime;
    for (std::size_t place = 0; place < trial.jobs.size(); ++place) {
        const Job &job = trial.jobs[place];
        if (job.ended() > day)
            continue;
        outcomes.push_back({isOnTime ? job.day : job.ended(), static_cast<qint64>(place), job.*gate});
    }
    std::sort(outcomes.begin(), outcomes.end(), [](const SeriesEntry &a, const SeriesEntry &b) {
        return std::pair(a.date, a.id) < std::pair(b.date, b.id);
    });
    return outcomes;
}

/// A CUSUM (Page 1954) over the outcomes of all gates, in whole numbers.
int trouble(const SimulatedTrial &trial, QDate day, int ofBad)
{
    int count = 0;
    for (const Job &job : trial.jobs) {
        if (job.ended() > day)
            break;
        for (const bool good : {job.onTime, job.directions, job.goodWork})
            count = good ? std::max(0, count - 1) : count + ofBad;
    }
    return count;
}

} // namespace

const std::vector<Yardstick> &baselines()
{
    static const std::vector<Yardstick> all{{"weighted scorecard", 80, weightedScorecard},
                                            {"on-time rate", 90, onTimeRate},
                                            {"success score", 90, successScore},
                                            {"star average", 4.3, starAverage},
                                            {"raw mean", 0.90, rawMean}};
    return all;
}

RuleReading readByNumbers(const SimulatedTrial &trial, QDate day, const RuleNumbers &numbers)
{
    const QDate oldest = day.addMonths(-windowMonths);
    RuleReading reading;
    double lowest = 1;
    bool mayPass = true;
    for (bool Job::*gate : {&Job::onTime, &Job::directions, &Job::goodWork}) {
        const std::vector<SeriesEntry> outcomes = outcomesOf(trial, day, gate);
        AnyLatch latch(numbers.latchWindow, numbers.latchBad, numbers.latchClear);
        int n = 0;
        int good = 0;
        std::set<std::pair<int, int>> months;
        for (std::size_t place = 0; place < outcomes.size(); ++place) {
            const SeriesEntry &outcome = outcomes[place];
            latch.feed(outcome.good);
            if (outcome.date < oldest)
                continue;
            if (gate == &Job::onTime)
                months.insert({outcome.date.year(), outcome.date.month()});
            if (outcomes.size() - place <= static_cast<std::size_t>(numbers.window)) {
                ++n;
                good += outcome.good;
            }
        }
        const Figures figures = boundsFor(n, good);
        lowest = std::min(lowest, figures.low);
        reading.isSlipping = reading.isSlipping || latch.isOn();
        reading.isToBeLetGo = reading.isToBeLetGo || (n >= fewestToTell && figures.high < letGoHigh);
        const bool isCounted = gate != &Job::goodWork;
        mayPass = mayPass && (!isCounted || n >= numbers.gateOutcomes);
        if (gate == &Job::onTime)
            mayPass = mayPass && static_cast<int>(months.size()) >= numbers.activeMonths;
    }
    if (numbers.troubleFrom > 0)
        reading.isSlipping = reading.isSlipping || trouble(trial, day, numbers.troubleOfBad) >= numbers.troubleFrom;
    if (mayPass && !reading.isSlipping && !reading.isToBeLetGo)
        reading.score = lowest;
    return reading;
}

} // namespace proven::simulation
