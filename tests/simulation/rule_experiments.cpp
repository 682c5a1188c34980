// How the product's rule reads vendors whose nature is known.
#include "simulation/experiments.h"
#include "simulation/vendors_at_once.h"

#include <array>
#include <string>

namespace proven::simulation {

namespace {

QString shown(double rate)
{
    return QString::number(rate, 'f', 2).mid(1);
}

/// How many of the results have it.
template <class Result>
Estimate shareWith(const std::vector<Result> &results, bool Result::*it)
{
    return shareOf(static_cast<int>(
                       std::count_if(results.begin(), results.end(), [&](const Result &result) { return result.*it; })),
                   static_cast<int>(results.size()));
}

std::vector<SeriesEntry> seriesAt(double rate, int length, QDate start, Chance &chance)
{
    std::vector<SeriesEntry> series;
    for (int place = 0; place < length; ++place)
        series.push_back({start.addDays(place), place, chance.happens(rate)});
    return series;
}

/// A record of which only on time is known.
Record onlyOnTime(const std::vector<SeriesEntry> &series, QDate today, int activeMonths)
{
    Record record;
    record.figures[static_cast<std::size_t>(Criterion::OnTime)] = figuresFor(Criterion::OnTime, series, today);
    record.activeMonths = activeMonths;
    return record;
}

struct ReadAtMonthSix {
    bool isReady = false;
    bool isReadyByTwelve = false;
    bool isCalledForLettingGo = false;
    bool isSlipping = false;
};

ReadAtMonthSix readAtMonthSix(const Nature &nature, double perMonth, Chance chance)
{
    constexpr int months = 12;
    const SimulatedTrial trial = simulate(nature, perMonth, months, chance);
    const ReadByTheProduct product(trial);
    const QDate end = probationBaseEnd(trial.start, fewestProbationMonths);
    const ReadByTheProduct::Reading atSix = product.on(end);
    ReadAtMonthSix result{.isReady = atSix.standing == Standing::Ready, .isSlipping = atSix.isSlipping};
    result.isReadyByTwelve = result.isReady;
    for (const Job &job : trial.jobs) {
        const QDate day = job.ended();
        if (day <= end && !result.isCalledForLettingGo)
            result.isCalledForLettingGo = product.on(day).standing == Standing::ConsiderLettingGo;
        if (day > end && !result.isReadyByTwelve)
            result.isReadyByTwelve = product.on(day).standing == Standing::Ready;
    }
    return result;
}

} // namespace

void oneCriterion(const SimulationRun &run, Cells &cells)
{
    constexpr std::array lengths = {12, 18, 48}; // 48: the window is full
    constexpr std::array lengthNames = {"at 12", "at 18", "at 24+"};
    constexpr int lettingGoBy = 24;
    struct Read {
        std::array<bool, 3> isReliable{};
        std::array<bool, 3> isVeryPunctual{};
        bool isCalledForLettingGo = false;
    };
    for (const double rate : {.60, .70, .80, .90, .95, .97}) {
        const std::string cell = "one criterion " + std::to_string(rate);
        const auto results = ofEachVendor(run.vendors, [&](int vendor) {
            Chance chance = chanceOf(run.seed, cell, vendor);
            const QDate start(2025, 1, 1);
            const std::vector<SeriesEntry> all = seriesAt(rate, lengths.back(), start, chance);
            Read read;
            std::vector<SeriesEntry> series;
            for (const SeriesEntry &entry : all) {
                series.push_back(entry);
                const auto length = static_cast<int>(series.size());
                const Record record = onlyOnTime(series, entry.date, fewestActiveMonths);
                const auto place = std::find(lengths.begin(), lengths.end(), length) - lengths.begin();
                if (place < static_cast<std::ptrdiff_t>(lengths.size())) {
                    read.isReliable.at(static_cast<std::size_t>(place)) = record[Criterion::OnTime].more == 0;
                    read.isVeryPunctual.at(static_cast<std::size_t>(place)) = hasBadge(record, Badge::VeryPunctual);
                }
                if (length <= lettingGoBy && standingOf(record, false) == Standing::ConsiderLettingGo)
                    read.isCalledForLettingGo = true;
            }
            return read;
        });
        const auto add = [&](const QString &row, auto has) {
            const auto hits = std::count_if(results.begin(), results.end(), has);
            cells.add(QStringLiteral("one criterion"), row, shown(rate), shareOf(static_cast<int>(hits), run.vendors));
        };
        for (std::size_t place = 0; place < lengths.size(); ++place) {
            add(QStringLiteral("Reliable %1").arg(QLatin1String(lengthNames.at(place))),
                [&](const Read &read) { return read.isReliable.at(place); });
        }
        for (std::size_t place = 0; place < lengths.size(); ++place) {
            add(QStringLiteral("Very punctual %1").arg(QLatin1String(lengthNames.at(place))),
                [&](const Read &read) { return read.isVeryPunctual.at(place); });
        }
        add(QStringLiteral("called for letting go by 24"), [](const Read &read) { return read.isCalledForLettingGo; });
    }
}

void archetypesAtMonthSix(const SimulationRun &run, Cells &cells)
{
    std::vector<Archetype> vendors = archetypes();
    for (const double rate : {.60, .65, .70, .75, .80, .85, .90, .95, .97})
        vendors.push_back({"steady " + shown(rate).toStdString(), steady(rate)});
    for (const Archetype &vendor : vendors) {
        const QString row = QString::fromStdString(vendor.name);
        for (const int pace : run.paces) {
            const std::string cell = vendor.name + " at " + std::to_string(pace);
            const auto results = ofEachVendor(pace == usualPace ? run.vendors : run.vendorsElsewhere, [&](int number) {
                return readAtMonthSix(vendor.nature, pace, chanceOf(run.seed, cell, number));
            });
            const QString column = QStringLiteral("%1 a month").arg(pace);
            cells.add(QStringLiteral("ready at month six"), row, column, shareWith(results, &ReadAtMonthSix::isReady));
            cells.add(QStringLiteral("ready at some time by month twelve"), row, column,
                      shareWith(results, &ReadAtMonthSix::isReadyByTwelve));
            cells.add(QStringLiteral("called for letting go by month six"), row, column,
                      shareWith(results, &ReadAtMonthSix::isCalledForLettingGo));
            cells.add(QStringLiteral("slipping at month six"), row, column,
                      shareWith(results, &ReadAtMonthSix::isSlipping));
        }
    }
}

void monthOfDecision(const SimulationRun &run, Cells &cells)
{
    struct Decided {
        std::array<bool, 10> isReady{}; ///< at month 3 to 12
        bool isBad = false;
    };
    constexpr int firstMonth = 3;
    constexpr int lastMonth = 12;
    const auto results = ofEachVendor(run.vendors, [&](int vendor) {
        Chance chance = chanceOf(run.seed, "month of decision", vendor);
        const Nature nature = drawFrom(Population::HalfHoneymoon, chance);
        const SimulatedTrial trial = simulate(nature, usualPace, lastMonth, chance);
        const ReadByTheProduct product(trial);
        Decided decided{.isBad = trueRate(nature) < badBelow};
        for (int month = firstMonth; month <= lastMonth; ++month) {
            decided.isReady.at(static_cast<std::size_t>(month - firstMonth)) =
                product.on(probationBaseEnd(trial.start, month), month).standing == Standing::Ready;
        }
        return decided;
    });
    for (int month = firstMonth; month <= lastMonth; ++month) {
        const auto place = static_cast<std::size_t>(month - firstMonth);
        const auto ready = std::count_if(results.begin(), results.end(),
                                         [&](const Decided &decided) { return decided.isReady.at(place); });
        const auto bad = std::count_if(results.begin(), results.end(), [&](const Decided &decided) {
            return decided.isReady.at(place) && decided.isBad;
        });
        const QString row = QStringLiteral("month %1").arg(month);
        cells.add(QStringLiteral("month of decision"), row, QStringLiteral("promoted"),
                  shareOf(static_cast<int>(ready), run.vendors));
        cells.add(QStringLiteral("month of decision"), row, QStringLiteral("of them bad"),
                  shareOf(static_cast<int>(bad), static_cast<int>(ready)));
    }

    struct Promoted {
        bool isWithoutWait = false;
        bool isWithWait = false;
        bool isBad = false;
    };
    const auto waited = ofEachVendor(run.vendors, [&](int vendor) {
        Chance chance = chanceOf(run.seed, "the wait", vendor);
        const Nature nature = drawFrom(Population::Mixed, chance);
        const SimulatedTrial trial = simulate(nature, usualPace, lastMonth, chance);
        const ReadByTheProduct product(trial);
        Promoted promoted{.isBad = trueRate(nature) < badBelow};
        for (const Job &job : trial.jobs) {
            const Standing standing = product.on(job.ended()).standing;
            promoted.isWithWait = promoted.isWithWait || standing == Standing::Ready;
            // On track is ready but for the clock and the months.
            promoted.isWithoutWait = promoted.isWithoutWait || promoted.isWithWait || standing == Standing::OnTrack;
        }
        return promoted;
    });
    const auto addWait = [&](const QString &row, bool Promoted::*when) {
        const auto all = std::count_if(waited.begin(), waited.end(), [&](const Promoted &each) { return each.*when; });
        const auto bad = std::count_if(waited.begin(), waited.end(),
                                       [&](const Promoted &each) { return each.*when && each.isBad; });
        cells.add(QStringLiteral("the wait"), row, QStringLiteral("promoted by month twelve"),
                  shareOf(static_cast<int>(all), run.vendors));
        cells.add(QStringLiteral("the wait"), row, QStringLiteral("of them bad"),
                  shareOf(static_cast<int>(bad), static_cast<int>(all)));
    };
    addWait(QStringLiteral("as soon as the record is there"), &Promoted::isWithoutWait);
    addWait(QStringLiteral("not before month six"), &Promoted::isWithWait);
}

} // namespace proven::simulation
