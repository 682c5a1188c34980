#include "simulation/simulated_trial.h"

#include "support/book_builder.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace proven::simulation {

namespace {

constexpr double daysPerMonth = 365.25 / 12;

/// Whether outcomes are good, of which those within one week go together.
class Outcomes {
public:
    Outcomes(double weekly, Chance &chance) : m_weekly(weekly), m_chance(chance) {}
    bool isGood(double rate, int week)
    {
        if (m_weekly <= 0)
            return m_chance.happens(rate);
        if (week != m_week) {
            m_week = week;
            m_ofTheWeek = m_chance.normal();
        }
        return shareBelow(std::sqrt(m_weekly) * m_ofTheWeek + std::sqrt(1 - m_weekly) * m_chance.normal()) < rate;
    }

private:
    double m_weekly;
    Chance &m_chance;
    int m_week = -1;
    double m_ofTheWeek = 0;
};

/// The rates of a streaky vendor change with the spells.
class RatesOverTime {
public:
    RatesOverTime(const Nature &nature, Chance &chance) : m_nature(nature), m_chance(chance)
    {
        if (m_nature.spell > 0) {
            m_isFirst = m_chance.happens(0.5);
            m_until = m_chance.wait(1 / m_nature.spell);
        }
    }
    [[nodiscard]] Rates at(double month)
    {
        if (m_nature.spell <= 0)
            return m_nature.at(month);
        while (m_until <= month) {
            m_isFirst = !m_isFirst;
            m_until += m_chance.wait(1 / m_nature.spell);
        }
        return m_isFirst ? m_nature.first : m_nature.last;
    }

private:
    const Nature &m_nature;
    Chance &m_chance;
    bool m_isFirst = true;
    double m_until = 0;
};

} // namespace

int Job::stars() const
{
    const int byWork = goodWork && liked ? 5 : goodWork || liked ? 4 : 2;
    return onTime ? byWork : byWork - 1;
}

SimulatedTrial simulate(const Nature &nature, double perMonth, int months, Chance &chance)
{
    // Any day of the year: months have different lengths.
    const QDate listed = QDate(2025, 1, 1).addDays(static_cast<qint64>(chance.uniform(0, 365)));
    RatesOverTime rates(nature, chance);
    std::array outcomes = {Outcomes(nature.weekly, chance), Outcomes(nature.weekly, chance),
                           Outcomes(nature.weekly, chance), Outcomes(nature.weekly, chance)};
    const double first = chance.wait(perMonth);
    SimulatedTrial trial{listed.addDays(static_cast<qint64>(first * daysPerMonth)), {}};
    // A day more: months of the calendar may be longer.
    const double until = first + months + 3 / daysPerMonth;
    for (double month = first; month < until; month += chance.wait(perMonth)) {
        const double day = month * daysPerMonth;
        const int week = static_cast<int>(day / 7);
        const Rates now = rates.at(nature.sinceFirstJob ? month - first : month);
        trial.jobs.push_back({listed.addDays(static_cast<qint64>(day)), outcomes[0].isGood(now.onTime, week),
                              outcomes[1].isGood(now.directions, week), outcomes[2].isGood(now.goodWork, week),
                              outcomes[3].isGood(now.liked, week)});
    }
    return trial;
}

double ReadByTheProduct::Reading::rank() const
{
    constexpr double belowAnyDifference = 1e-6; // lows of liked are further apart
    const std::optional<Score> score = scoreOf(record);
    return record[Criterion::Liked].low + belowAnyDifference * (score ? score->value : 0);
}

ReadByTheProduct::ReadByTheProduct(const SimulatedTrial &simulated) : m_start(simulated.start)
{
    test::BookBuilder builder;
    const Id<Vendor> vendor = builder.vendor(QStringLiteral("vendor"));
    m_trial = builder.trial(builder.round(QStringLiteral("round")), vendor, simulated.start);
    m_book = builder.book();
    const qint64 before = m_book.lastId();
    std::size_t place = 0;
    m_book.append<Engagement>([&]() -> std::optional<Engagement> {
        if (place == simulated.jobs.size())
            return std::nullopt;
        const Job &job = simulated.jobs[place];
        Engagement engagement{{},      Id<Engagement>(before + 1 + static_cast<qint64>(place)),
                              m_trial, QString::number(place),
                              {},      {}};
        engagement.start = job.day;
        engagement.due = job.day;
        engagement.outcome = Delivered{.on = job.ended(),
                                       .followedDirections = job.directions,
                                       .quality = Rating::of(job.goodWork ? leastGoodQuality : leastGoodQuality - 1),
                                       .liked = Rating::of(job.liked ? leastLiked : leastLiked - 1)};
        ++place;
        return engagement;
    });
}

ReadByTheProduct::Reading ReadByTheProduct::on(QDate day, int months) const
{
    const TrialState state = trialState(m_book, m_trial, day);
    Reading reading{recordOf(m_book, m_trial, state)};
    reading.standing = standingOf(reading.record, day >= probationBaseEnd(m_start, months));
    reading.isSlipping = std::any_of(gates.begin(), gates.end(),
                                     [&](Criterion gate) { return reading.record[gate].slipping; });
    return reading;
}

} // namespace proven::simulation
