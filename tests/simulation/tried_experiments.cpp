// How many vendors to try, and what it costs.
#include "simulation/experiments.h"
#include "simulation/vendors_at_once.h"

#include <string>

namespace proven::simulation {

namespace {

constexpr int mostTried = 15;
constexpr int sharedPace = 30; ///< engagements a month where all vendors share what there is to do

struct Tried {
    bool isReady = false;
    double trueRate = 0;
    double rank = 0;
    int given = 0;
    int wentWrong = 0;
};

Tried tried(const Nature &nature, double perMonth, Chance &chance)
{
    const SimulatedTrial trial = simulate(nature, perMonth, fewestProbationMonths, chance);
    const QDate end = probationBaseEnd(trial.start, fewestProbationMonths);
    const ReadByTheProduct::Reading reading = ReadByTheProduct(trial).on(end);
    Tried result;
    result.isReady = reading.standing == Standing::Ready;
    result.trueRate = trueRate(nature);
    result.rank = reading.rank();
    for (const Job &job : trial.jobs) {
        const bool isBefore = job.day < end;
        result.given += isBefore;
        result.wentWrong += isBefore && !job.isAllGood();
    }
    return result;
}

/// Rounds of `number` vendors each out of those that were drawn: what each brought.
struct Rounds {
    std::vector<double> hasKeeper;
    std::vector<double> given;
    std::vector<double> wentWrong;
    std::vector<double> trueRate; ///< of the first in the ranking of those that are ready

    Rounds(const std::vector<Tried> &vendors, int number)
    {
        const auto size = static_cast<std::size_t>(number);
        for (std::size_t first = 0; first + size <= vendors.size(); first += size) {
            const Tried *best = nullptr;
            double jobs = 0;
            double wrong = 0;
            for (std::size_t place = first; place < first + size; ++place) {
                const Tried &vendor = vendors[place];
                jobs += vendor.given;
                wrong += vendor.wentWrong;
                if (vendor.isReady && (!best || vendor.rank > best->rank))
                    best = &vendor;
            }
            hasKeeper.push_back(best ? 1 : 0);
            given.push_back(jobs);
            wentWrong.push_back(wrong);
            if (best)
                trueRate.push_back(best->trueRate);
        }
    }
};

} // namespace

void numberTried(const SimulationRun &run, Cells &cells)
{
    for (const Population population : publishedPopulations) {
        const QString name = QString::fromUtf8(nameOf(population));
        const QString each = QStringLiteral("three a month each: %1").arg(name);
        const QString shared = QStringLiteral("thirty a month shared: %1").arg(name);
        for (int number = 1; number <= mostTried; ++number) {
            const QString row = QString::number(number);
            const auto roundsAt = [&](double pace, const char *kind) {
                const std::string cell = std::string(kind) + std::string(nameOf(population)) + std::to_string(number);
                return Rounds(ofEachVendor(run.vendors,
                                           [&](int vendor) {
                                               Chance chance = chanceOf(run.seed, cell, vendor);
                                               const Nature nature = drawFrom(population, chance);
                                               return tried(nature, pace, chance);
                                           }),
                              number);
            };
            const Rounds apart = roundsAt(usualPace, "tried apart ");
            cells.add(each, row, QStringLiteral("a keeper found"), meanOf(apart.hasKeeper));
            cells.add(each, row, QStringLiteral("true rate of the first ranked"), meanOf(apart.trueRate));
            cells.add(each, row, QStringLiteral("jobs given"), meanOf(apart.given));
            cells.add(each, row, QStringLiteral("jobs gone wrong"), meanOf(apart.wentWrong));
            const Rounds together = roundsAt(static_cast<double>(sharedPace) / number, "tried together ");
            cells.add(shared, row, QStringLiteral("a keeper found"), meanOf(together.hasKeeper));
            cells.add(shared, row, QStringLiteral("true rate of the first ranked"), meanOf(together.trueRate));
            cells.add(shared, row, QStringLiteral("jobs gone wrong"), meanOf(together.wentWrong));
        }
    }
}

} // namespace proven::simulation
