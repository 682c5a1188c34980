#pragma once

#include "simulation/cells.h"
#include "simulation/yardsticks.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace proven::simulation {

/// How large a run is. The same run gives the same cells on every machine and any number of threads.
struct SimulationRun {
    std::uint64_t seed = 1;
    int vendors = 20'000;                             ///< a cell at three engagements a month
    int vendorsElsewhere = 4'000;                     ///< a cell at other paces
    std::optional<RuleNumbers> tried{};               ///< numbers to try beside those that otherNumbers knows
    std::vector<int> paces = {1, 2, 3, 4, 6, 13, 22}; ///< engagements a month
};

/// Three engagements a month: what the decision model's figures are for.
inline constexpr int usualPace = 3;

// Each adds its tables to `cells`.
/// One gate held at a true rate: how often it meets its bar after so many engagements, and how often it ever calls for
/// letting go.
void oneCriterion(const SimulationRun &run, Cells &cells);
/// Each archetype and steady rates at month six, by engagements a month: proven; ever called for letting go; slipping.
void archetypesAtMonthSix(const SimulationRun &run, Cells &cells);
/// Ours beside the baselines over the populations, at their own bars and where all pass a .95 vendor as often.
void besideTheBaselines(const SimulationRun &run, Cells &cells);
/// The chance of one ready vendor at least, and what it costs, by number tried.
void numberTried(const SimulationRun &run, Cells &cells);
/// The share of bad ones among the promoted, by month of decision; and with and without the wait.
void monthOfDecision(const SimulationRun &run, Cells &cells);
/// The rule with other numbers, on the populations it was chosen with and on fresh ones.
void otherNumbers(const SimulationRun &run, Cells &cells);

} // namespace proven::simulation
