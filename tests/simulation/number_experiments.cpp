// The rule with other numbers: is there one that sees more without losing the good?
#include "simulation/experiments.h"
#include "simulation/vendors_at_once.h"

#include <string>

namespace proven::simulation {

namespace {

struct Proposal {
    QString name;
    RuleNumbers numbers;
};

RuleNumbers changed(void (*change)(RuleNumbers &))
{
    RuleNumbers numbers;
    change(numbers);
    return numbers;
}

/// Without the latches of the gates.
RuleNumbers onlyTrouble(int ofBad, int from)
{
    RuleNumbers numbers;
    numbers.latchBad = numbers.latchWindow + 1;
    numbers.troubleOfBad = ofBad;
    numbers.troubleFrom = from;
    return numbers;
}

std::vector<Proposal> proposals(const SimulationRun &run)
{
    std::vector<Proposal> all{
        {QStringLiteral("the product's"), {}},
        {QStringLiteral("latches at 3 of 6"), changed([](RuleNumbers &numbers) {
             numbers.latchBad = 3;
             numbers.latchWindow = 6;
         })},
        {QStringLiteral("latches at 2 of 4"), changed([](RuleNumbers &numbers) { numbers.latchWindow = 4; })},
        {QStringLiteral("the last 18"), changed([](RuleNumbers &numbers) { numbers.window = 18; })},
        {QStringLiteral("the last 12"), changed([](RuleNumbers &numbers) { numbers.window = 12; })},
        {QStringLiteral("bars at .65"), changed([](RuleNumbers &numbers) { numbers.gateLow = 0.65; })},
        {QStringLiteral("bars at .75"), changed([](RuleNumbers &numbers) { numbers.gateLow = 0.75; })},
        {QStringLiteral("work in five months"), changed([](RuleNumbers &numbers) { numbers.activeMonths = 5; })},
        {QStringLiteral("trouble from 10 instead of latches"), onlyTrouble(8, 10)},
        {QStringLiteral("trouble from 12 instead of latches"), onlyTrouble(8, 12)},
        {QStringLiteral("latches and trouble from 12; bars at .68"), changed([](RuleNumbers &numbers) {
             numbers.gateLow = 0.68;
             numbers.troubleOfBad = 8;
             numbers.troubleFrom = 12;
         })},
    };
    if (run.tried)
        all.push_back({QStringLiteral("as asked"), *run.tried});
    return all;
}

/// How one proposal reads one trial at month six.
struct Read {
    bool passes = false;
    bool isSlipping = false;
};
using ReadByEach = std::vector<Read>;

ReadByEach readByEach(const std::vector<Proposal> &all, const Nature &nature, double perMonth, Chance &chance)
{
    const SimulatedTrial trial = simulate(nature, perMonth, fewestProbationMonths, chance);
    const QDate day = probationBaseEnd(trial.start, fewestProbationMonths);
    ReadByEach reads;
    for (const Proposal &proposal : all) {
        const RuleReading reading = readByNumbers(trial, day, proposal.numbers);
        reads.push_back({reading.passes(proposal.numbers), reading.isSlipping});
    }
    return reads;
}

struct Judged {
    double trueRate = 0;
    ReadByEach reads;
};

/// The share of those asked about of which the proposal at `place` says it.
template <class Asked>
Estimate shareOf(const std::vector<Judged> &vendors, std::size_t place, Asked asked, bool Read::*says)
{
    int hits = 0;
    int count = 0;
    for (const Judged &vendor : vendors) {
        if (!asked(vendor))
            continue;
        ++count;
        hits += vendor.reads[place].*says;
    }
    return simulation::shareOf(hits, count);
}

bool isAny(const Judged &)
{
    return true;
}
bool isBad(const Judged &vendor)
{
    return vendor.trueRate < badBelow;
}
bool isGood(const Judged &vendor)
{
    return vendor.trueRate >= goodFrom;
}

struct Tried {
    const char *column;
    Nature nature;
    int pace;
    bool Read::*says;
};

} // namespace

void otherNumbers(const SimulationRun &run, Cells &cells)
{
    const std::vector<Proposal> all = proposals(run);
    const auto nature = [](std::string_view name) {
        return std::find_if(archetypes().begin(), archetypes().end(),
                            [&](const Archetype &each) { return each.name == name; })
            ->nature;
    };
    constexpr int daily = 22;
    Nature turning = nature("honeymoon of 4.5 months");
    turning.from = turning.to = 5.5;
    const std::vector<Tried> known = {
        {"excellent ready", nature("excellent"), usualPace, &Read::passes},
        {"good ready", nature("good"), usualPace, &Read::passes},
        {"good slipping", nature("good"), usualPace, &Read::isSlipping},
        {"good daily slipping", nature("good"), daily, &Read::isSlipping},
        {"honeymoon of 3 ready", nature("honeymoon of 3 months"), usualPace, &Read::passes},
        {"honeymoon of 4.5 ready", nature("honeymoon of 4.5 months"), usualPace, &Read::passes},
        {"sliding ready", nature("sliding"), usualPace, &Read::passes},
        {"good daily ready", nature("good"), daily, &Read::passes},
        {"daily and turned at 5.5 ready", turning, daily, &Read::passes},
    };
    for (const Tried &tried : known) {
        const std::string cell = std::string("numbers ") + tried.column;
        const auto vendors = ofEachVendor(tried.pace == usualPace ? run.vendors : run.vendorsElsewhere,
                                          [&](int vendor) {
                                              Chance chance = chanceOf(run.seed, cell, vendor);
                                              return Judged{0, readByEach(all, tried.nature, tried.pace, chance)};
                                          });
        for (std::size_t place = 0; place < all.size(); ++place) {
            cells.add(QStringLiteral("other numbers: known vendors"), all[place].name, QLatin1String(tried.column),
                      shareOf(vendors, place, isAny, tried.says));
        }
    }
    const auto onPopulation = [&](Population population) {
        const std::string cell = "numbers " + std::string(nameOf(population));
        const auto vendors = ofEachVendor(run.vendors, [&](int vendor) {
            Chance chance = chanceOf(run.seed, cell, vendor);
            const Nature drawn = drawFrom(population, chance);
            return Judged{trueRate(drawn), readByEach(all, drawn, usualPace, chance)};
        });
        const QString table = QStringLiteral("other numbers: %1").arg(QString::fromUtf8(nameOf(population)));
        for (std::size_t place = 0; place < all.size(); ++place) {
            const auto add = [&](const char *column, const Estimate &estimate) {
                cells.add(table, all[place].name, QLatin1String(column), estimate);
            };
            add("good passed", shareOf(vendors, place, isGood, &Read::passes));
            add("bad passed", shareOf(vendors, place, isBad, &Read::passes));
            int passed = 0;
            int bad = 0;
            for (const Judged &vendor : vendors) {
                passed += vendor.reads[place].passes;
                bad += vendor.reads[place].passes && isBad(vendor);
            }
            add("bad among the passed", simulation::shareOf(bad, passed));
            add("good called slipping", shareOf(vendors, place, isGood, &Read::isSlipping));
        }
    };
    for (const Population population : publishedPopulations)
        onPopulation(population);
    for (const Population population : freshPopulations)
        onPopulation(population);
}

} // namespace proven::simulation
