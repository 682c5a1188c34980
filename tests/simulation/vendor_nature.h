#pragma once

#include "simulation/chance.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace proven::simulation {

/// How often a vendor truly does well, 0 to 1.
struct Rates {
    double onTime;
    double directions;
    double goodWork;
    double liked;
};

/// How a vendor truly is: one way until month `from`, another from month `to` on, in a straight line between.
struct Nature {
    Rates first{};
    Rates last{};
    double from = 0;
    double to = 0;
    /// Whether the months are counted from the first engagement, as who learns does, and not from the day of listing,
    /// some days before, as who does their best for a while.
    bool sinceFirstJob = false;
    /// Streaky instead: spells of the one and of the other by turns, of this many months on average; 0: none.
    double spell = 0;
    /// How much outcomes of one criterion within one week go together: the correlation of what they are drawn from.
    double weekly = 0;

    [[nodiscard]] Rates at(double month) const;
};

/// What a vendor is worth from the day of decision on: the smaller of the mean rates of on time and directions over the
/// months 6 to 12.
[[nodiscard]] double trueRate(const Nature &nature);
inline constexpr double badBelow = 0.75;
inline constexpr double goodFrom = 0.90;

/// A vendor of one known kind.
struct Archetype {
    std::string name;
    Nature nature;
};
/// Those of the decision model, and one that is streaky: nine in ten on average, in spells of a month.
[[nodiscard]] const std::vector<Archetype> &archetypes();
/// On time and directions at that rate for good, good work .95, liked .80.
[[nodiscard]] Nature steady(double rate);

/// Where vendors come from. The first four are those of the decision model; the rule was chosen with them. The *fresh*
/// ones are for proposals: nothing was chosen with them.
enum class Population { Beta, Bimodal, Mixed, HalfHoneymoon, FreshBeta, FreshHoneymoons, FreshTurning, FreshOneGate };
[[nodiscard]] std::string_view nameOf(Population population);
inline constexpr std::array publishedPopulations = {Population::Beta, Population::Bimodal, Population::Mixed};
inline constexpr std::array freshPopulations = {Population::FreshBeta, Population::FreshHoneymoons,
                                                Population::FreshTurning, Population::FreshOneGate};
[[nodiscard]] Nature drawFrom(Population population, Chance &chance);

} // namespace proven::simulation
