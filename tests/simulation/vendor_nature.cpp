#include "simulation/vendor_nature.h"

#include <algorithm>
#include <cmath>

namespace proven::simulation {

namespace {

constexpr double never = 1e9; ///< a month that no trial reaches

double between(double first, double last, double share)
{
    return first + (last - first) * share;
}

Nature always(const Rates &rates)
{
    return {rates, rates};
}

Nature turning(const Rates &first, const Rates &last, double from, double to)
{
    return {first, last, from, to};
}

Nature learning(const Rates &first, const Rates &last, double months)
{
    Nature nature = turning(first, last, 0, months);
    nature.sinceFirstJob = true;
    return nature;
}

/// On time and directions go together by .4; the others are drawn apart.
struct Family {
    BetaRates gates;
    BetaRates goodWork{9, 1};
    BetaRates liked{3, 1.5};

    explicit Family(double a, double b) : gates(a, b) {}
    [[nodiscard]] Rates draw(Chance &chance) const
    {
        constexpr double together = 0.4;
        const double onTime = chance.normal();
        const double directions = together * onTime + std::sqrt(1 - together * together) * chance.normal();
        return {gates.quantile(shareBelow(onTime)), gates.quantile(shareBelow(directions)),
                goodWork.quantile(chance.uniform()), liked.quantile(chance.uniform())};
    }
};

Rates drawBeta(Chance &chance)
{
    static const Family family(4, 1.5);
    return family.draw(chance);
}

Rates drawBimodal(Chance &chance)
{
    static const Family able(30, 2);
    static const Family poor(6, 4);
    return (chance.happens(0.5) ? able : poor).draw(chance);
}

/// Shows itself from its best side for a while.
Nature honeymoon(const Rates &rates, double months)
{
    constexpr double atLeast = 0.95;
    Rates best = rates;
    best.onTime = std::max(rates.onTime, atLeast);
    best.directions = std::max(rates.directions, atLeast);
    return turning(best, rates, months, months);
}

Nature sliding(const Rates &rates, double by, double months)
{
    constexpr double atLeast = 0.05;
    Rates last = rates;
    last.onTime = std::max(rates.onTime - by, atLeast);
    last.directions = std::max(rates.directions - by, atLeast);
    return turning(rates, last, 0, months);
}

Nature improving(const Rates &rates)
{
    constexpr double atLeast = 0.95;
    Rates last = rates;
    last.onTime = std::max(rates.onTime, atLeast);
    last.directions = std::max(rates.directions, atLeast);
    return learning(rates, last, 3);
}

Nature drawMixed(Chance &chance)
{
    const Rates rates = chance.happens(0.5) ? drawBeta(chance) : drawBimodal(chance);
    const double kind = chance.uniform();
    Nature nature = always(rates);
    if (kind < 0.20)
        nature = honeymoon(rates, chance.uniform(1, 4));
    else if (kind < 0.35)
        nature = sliding(rates, chance.uniform(0.3, 0.4), 12);
    else if (kind < 0.50)
        nature = improving(rates);
    nature.weekly = 0.1;
    return nature;
}

/// Half of them turn poor after a while that a six months' trial may see or not.
Nature drawFreshHoneymoons(Chance &chance)
{
    static const Family able(20, 1.5);
    static const Family poor(7, 3.5);
    const Rates before = able.draw(chance);
    if (chance.happens(0.5))
        return always(before);
    const double month = chance.uniform(2, 5.5);
    return turning(before, poor.draw(chance), month, month);
}

/// A third slides from the first day on, a third is streaky, a third is what it is.
Nature drawFreshTurning(Chance &chance)
{
    static const Family family(8, 1.2);
    const Rates rates = family.draw(chance);
    const double kind = chance.uniform();
    if (kind < 1.0 / 3)
        return sliding(rates, chance.uniform(0.1, 0.5), 9);
    if (kind < 2.0 / 3) {
        Nature nature = sliding(rates, 0.25, 0);
        nature.first = rates;
        nature.spell = 1;
        return nature;
    }
    return always(rates);
}

/// Four in ten lose one of the gates, at a time that a six months' trial may see or not.
Nature drawFreshOneGate(Chance &chance)
{
    static const Family family(12, 2);
    const Rates rates = family.draw(chance);
    if (chance.happens(0.6))
        return always(rates);
    Rates last = rates;
    double &lost = chance.happens(0.5) ? last.onTime : last.directions;
    lost = std::max(0.05, lost - chance.uniform(0.15, 0.35));
    const double month = chance.uniform(3, 7);
    return turning(rates, last, month, month);
}

} // namespace

Rates Nature::at(double month) const
{
    if (month < from)
        return first;
    if (month >= to)
        return last;
    const double share = (month - from) / (to - from);
    return {between(first.onTime, last.onTime, share), between(first.directions, last.directions, share),
            between(first.goodWork, last.goodWork, share), between(first.liked, last.liked, share)};
}

double trueRate(const Nature &nature)
{
    if (nature.spell > 0)
        return std::min((nature.first.onTime + nature.last.onTime) / 2,
                        (nature.first.directions + nature.last.directions) / 2);
    constexpr int parts = 60;
    double onTime = 0;
    double directions = 0;
    for (int part = 0; part < parts; ++part) {
        const Rates rates = nature.at(6 + 6 * (part + 0.5) / parts);
        onTime += rates.onTime;
        directions += rates.directions;
    }
    return std::min(onTime, directions) / parts;
}

const std::vector<Archetype> &archetypes()
{
    static const Rates poorAfterwards{.70, .80, .90, .70};
    static const Rates honeymooner{.97, .97, .97, .90};
    static const std::vector<Archetype> all = [] {
        std::vector<Archetype> list{
            {"excellent", always({.97, .97, .98, .90})},
            {"good", always({.95, .95, .96, .80})},
            {"decent", always({.90, .90, .93, .70})},
            {"so-so", always({.80, .85, .90, .60})},
            {"charming but late", always({.65, .95, .95, .95})},
            {"ignores directions", always({.95, .65, .90, .70})},
            {"shoddy", always({.95, .95, .65, .60})},
            {"poor", always({.60, .60, .80, .50})},
            {"honeymoon of 3 months", turning(honeymooner, poorAfterwards, 3, 3)},
            {"honeymoon of 4.5 months", turning(honeymooner, poorAfterwards, 4.5, 4.5)},
            {"sliding", turning({.95, .95, .95, .80}, {.65, .95, .95, .80}, 0, 6)},
            {"improving", learning({.70, .75, .90, .70}, {.95, .95, .96, .80}, 3)},
        };
        Nature streaky = turning({.98, .98, .95, .80}, {.82, .82, .95, .80}, never, never);
        streaky.spell = 1;
        list.push_back({"streaky", streaky});
        return list;
    }();
    return all;
}

Nature steady(double rate)
{
    return always({rate, rate, .95, .80});
}

std::string_view nameOf(Population population)
{
    switch (population) {
    case Population::Beta:
        return "Beta";
    case Population::Bimodal:
        return "bimodal";
    case Population::Mixed:
        return "mixed";
    case Population::HalfHoneymoon:
        return "half honeymoon";
    case Population::FreshBeta:
        return "fresh: Beta(6 1.2)";
    case Population::FreshHoneymoons:
        return "fresh: honeymoons";
    case Population::FreshTurning:
        return "fresh: turning";
    case Population::FreshOneGate:
        return "fresh: one gate";
    }
    return {};
}

Nature drawFrom(Population population, Chance &chance)
{
    static const Family freshBeta(6, 1.2);
    switch (population) {
    case Population::Beta:
        return always(drawBeta(chance));
    case Population::Bimodal:
        return always(drawBimodal(chance));
    case Population::Mixed:
        return drawMixed(chance);
    case Population::HalfHoneymoon: {
        const Rates rates = drawBeta(chance);
        return chance.happens(0.5) ? honeymoon(rates, chance.uniform(1, 4)) : always(rates);
    }
    case Population::FreshBeta:
        return always(freshBeta.draw(chance));
    case Population::FreshHoneymoons:
        return drawFreshHoneymoons(chance);
    case Population::FreshTurning:
        return drawFreshTurning(chance);
    case Population::FreshOneGate:
        return drawFreshOneGate(chance);
    }
    return {};
}

} // namespace proven::simulation
