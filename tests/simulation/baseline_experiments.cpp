// The product's rule beside what other programs do.
#include "simulation/experiments.h"
#include "simulation/vendors_at_once.h"

#include <string>

namespace proven::simulation {

namespace {

/// A vendor as all yardsticks see it at month six.
struct Seen {
    double trueRate = 0;
    bool isHoneymooner = false;
    bool isReady = false;       ///< ours, as the product reads it
    double rank = 0;            ///< how the product ranks those that are ready
    std::vector<double> scores; ///< ours first, then each baseline's
};

Seen seen(const Nature &nature, double perMonth, Chance &chance)
{
    const SimulatedTrial trial = simulate(nature, perMonth, fewestProbationMonths, chance);
    const QDate day = probationBaseEnd(trial.start, fewestProbationMonths);
    const ReadByTheProduct::Reading reading = ReadByTheProduct(trial).on(day);
    Seen result;
    result.trueRate = trueRate(nature);
    result.isHoneymooner = nature.from > 0 && nature.from == nature.to;
    result.isReady = reading.standing == Standing::Ready;
    result.rank = reading.rank();
    result.scores.push_back(readByNumbers(trial, day, {}).score);
    for (const Yardstick &baseline : baselines())
        result.scores.push_back(baseline.score(trial, day));
    return result;
}

/// A bar at which a share of those on the bar passes, so that the share of all that pass is met exactly.
struct Bar {
    double at = 0;
    double shareOnIt = 1;
    [[nodiscard]] double passed(double score) const { return score > at ? 1 : score == at ? shareOnIt : 0; }
};

Bar barFor(double share, std::vector<double> scores)
{
    std::sort(scores.begin(), scores.end(), std::greater<>());
    const double wanted = share * static_cast<double>(scores.size());
    Bar bar{scores.at(static_cast<std::size_t>(wanted))};
    const auto above = std::count_if(scores.begin(), scores.end(), [&](double score) { return score > bar.at; });
    const auto onIt = std::count(scores.begin(), scores.end(), bar.at);
    bar.shareOnIt = (wanted - static_cast<double>(above)) / static_cast<double>(onIt);
    return bar;
}

/// The share of those that are asked about which pass; `passed` gives 0 to 1 each.
template <class Asked, class Passed>
Estimate passedOf(const std::vector<Seen> &vendors, Asked asked, Passed passed)
{
    std::vector<double> shares;
    for (const Seen &vendor : vendors) {
        if (asked(vendor))
            shares.push_back(passed(vendor));
    }
    return meanOf(shares);
}

bool isBad(const Seen &vendor)
{
    return vendor.trueRate < badBelow;
}
bool isGood(const Seen &vendor)
{
    return vendor.trueRate >= goodFrom;
}

template <class Passed>
Estimate badAmongThePassed(const std::vector<Seen> &vendors, Passed passed)
{
    double all = 0;
    double bad = 0;
    for (const Seen &vendor : vendors) {
        all += passed(vendor);
        bad += isBad(vendor) ? passed(vendor) : 0;
    }
    const double share = all > 0 ? bad / all : 0;
    return {share, all > 0 ? std::sqrt(share * (1 - share) / all) : 0, static_cast<int>(all)};
}

/// Of each ten vendors the best of those that pass: its true rate. Tens of which none passes are left out.
template <class Passed, class Score>
Estimate bestOfTen(const std::vector<Seen> &vendors, Passed passed, Score score)
{
    constexpr std::size_t ten = 10;
    std::vector<double> rates;
    for (std::size_t first = 0; first + ten <= vendors.size(); first += ten) {
        const Seen *best = nullptr;
        for (std::size_t place = first; place < first + ten; ++place) {
            const Seen &vendor = vendors[place];
            if (passed(vendor) > 0 && (!best || score(vendor) > score(*best)))
                best = &vendor;
        }
        if (best)
            rates.push_back(best->trueRate);
    }
    return meanOf(rates);
}

template <class Passed, class Score>
void addRow(Cells &cells, const QString &table, const QString &row, const std::vector<Seen> &vendors, Passed passed,
            Score score)
{
    const auto add = [&](const char *column, const Estimate &estimate) {
        cells.add(table, row, QLatin1String(column), estimate);
    };
    add("bad passed", passedOf(vendors, isBad, passed));
    add("good passed", passedOf(vendors, isGood, passed));
    add("bad among the passed", badAmongThePassed(vendors, passed));
    add("true rate of the best of ten", bestOfTen(vendors, passed, score));
}

std::vector<Seen> drawn(const SimulationRun &run, Population population, int pace, int count)
{
    const std::string cell = "beside " + std::string(nameOf(population)) + " at " + std::to_string(pace);
    return ofEachVendor(count, [&](int vendor) {
        Chance chance = chanceOf(run.seed, cell, vendor);
        const Nature nature = drawFrom(population, chance);
        return seen(nature, pace, chance);
    });
}

std::vector<Bar> barsForEqualPower(const SimulationRun &run, int pace, int count)
{
    const auto references = ofEachVendor(count, [&](int vendor) {
        Chance chance = chanceOf(run.seed, "equal power", vendor);
        return seen(steady(0.95), pace, chance);
    });
    std::vector<Bar> bars;
    for (std::size_t yardstick = 0; yardstick <= baselines().size(); ++yardstick) {
        std::vector<double> scores;
        for (const Seen &reference : references)
            scores.push_back(reference.scores[yardstick]);
        bars.push_back(barFor(0.80, scores));
    }
    return bars;
}

QString rowName(std::size_t yardstick)
{
    return yardstick == 0 ? QStringLiteral("Proven") : QString::fromLatin1(baselines()[yardstick - 1].name);
}

} // namespace

void besideTheBaselines(const SimulationRun &run, Cells &cells)
{
    const std::vector<Bar> bars = barsForEqualPower(run, usualPace, run.vendors);
    const auto rank = [](const Seen &vendor) { return vendor.rank; };
    for (const Population population : publishedPopulations) {
        const QString name = QString::fromUtf8(nameOf(population));
        const std::vector<Seen> vendors = drawn(run, population, usualPace, run.vendors);
        for (std::size_t yardstick = 0; yardstick <= baselines().size(); ++yardstick) {
            const auto score = [&](const Seen &vendor) { return vendor.scores[yardstick]; };
            const QString own = QStringLiteral("beside the baselines: %1").arg(name);
            if (yardstick == 0) {
                addRow(
                    cells, own, rowName(yardstick), vendors,
                    [](const Seen &vendor) { return vendor.isReady ? 1.0 : 0.0; }, rank);
            } else {
                const double bar = baselines()[yardstick - 1].passesAt;
                addRow(
                    cells, own, rowName(yardstick), vendors,
                    [&](const Seen &vendor) { return score(vendor) >= bar ? 1.0 : 0.0; }, score);
            }
        }
        for (std::size_t yardstick = 0; yardstick <= baselines().size(); ++yardstick) {
            const auto score = [&](const Seen &vendor) { return vendor.scores[yardstick]; };
            const auto passed = [&](const Seen &vendor) { return bars[yardstick].passed(score(vendor)); };
            const QString equal = QStringLiteral("at equal power: %1").arg(name);
            // Among those that pass ours are ranked by what the owner likes, whatever the bar.
            if (yardstick == 0)
                addRow(cells, equal, rowName(yardstick), vendors, passed, rank);
            else
                addRow(cells, equal, rowName(yardstick), vendors, passed, score);
            if (population == Population::Mixed) {
                cells.add(equal, rowName(yardstick), QStringLiteral("bad honeymooners passed"),
                          passedOf(
                              vendors, [](const Seen &vendor) { return vendor.isHoneymooner && isBad(vendor); },
                              passed));
            }
        }
    }
    for (const int pace : run.paces) {
        const bool isUsual = pace == usualPace;
        const int count = isUsual ? run.vendors : run.vendorsElsewhere;
        const std::vector<Seen> vendors = drawn(run, Population::Mixed, pace, count);
        for (std::size_t yardstick = 0; yardstick <= baselines().size(); ++yardstick) {
            const auto passed = [&](const Seen &vendor) {
                return (yardstick == 0 ? vendor.isReady
                                       : vendor.scores[yardstick] >= baselines()[yardstick - 1].passesAt)
                           ? 1.0
                           : 0.0;
            };
            const QString column = QStringLiteral("%1 a month").arg(pace);
            cells.add(QStringLiteral("bad passed by pace: mixed"), rowName(yardstick), column,
                      passedOf(vendors, isBad, passed));
            cells.add(QStringLiteral("good passed by pace: mixed"), rowName(yardstick), column,
                      passedOf(vendors, isGood, passed));
        }
    }
}

} // namespace proven::simulation
