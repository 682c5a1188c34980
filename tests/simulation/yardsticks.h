#pragma once

#include "simulation/simulated_trial.h"

#include <string_view>
#include <vector>

namespace proven::simulation {

/// A way to judge a vendor by the jobs that had ended by a day.
struct Yardstick {
    std::string_view name;
    double passesAt; ///< its own bar
    double (*score)(const SimulatedTrial &trial, QDate day);
};

/// What other programs do, from their documentation, and the plain mean (docs/judgement.md names the sources):
/// - weighted scorecard: each month is worth the mean of the shares that were on time, followed directions and were
///   good work, an idle one 100; the newest month counts 12/12, the one before 11/12, and so on;
/// - on-time rate: the share on time of what was delivered in the last 365 days;
/// - success score: 100 (good - bad) / all over 24, 12 and 6 months and the mean of 6 and 3 months, the highest of
///   them; good are 4 and 5 stars, bad 1 and 2;
/// - star average: the mean of all stars;
/// - raw mean: of the shares that were on time, followed directions and were good work, the smallest.
[[nodiscard]] const std::vector<Yardstick> &baselines();

/// The numbers of the rule, for trying others. Those it begins with are the product's: a test holds the two together.
struct RuleNumbers {
    int window = windowOutcomes; ///< at most 24
    double gateLow = proven::gateLow;
    int gateOutcomes = proven::gateOutcomes;
    int activeMonths = fewestActiveMonths;
    int latchWindow = proven::latchWindow;
    int latchBad = proven::latchBad; ///< more than latchWindow: no latch
    int latchClear = proven::latchClear;
    /// A count of trouble over all gates together: each bad outcome adds `troubleOfBad`, each good one takes one away,
    /// never below 0; slipping while it is `troubleFrom` or more. 0: none.
    int troubleOfBad = 0;
    int troubleFrom = 0;
};

/// What the rule with other numbers says of a trial on a day. Its score is the smallest low of the gates (0 to 1) where
/// everything but the bar is met, and below 0 where it is not: it passes from `gateLow` on.
struct RuleReading {
    double score = -1;
    bool isSlipping = false;
    bool isToBeLetGo = false;
    [[nodiscard]] bool passes(const RuleNumbers &numbers) const { return score >= numbers.gateLow; }
};
[[nodiscard]] RuleReading readByNumbers(const SimulatedTrial &trial, QDate day, const RuleNumbers &numbers);

} // namespace proven::simulation
