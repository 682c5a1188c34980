#pragma once

#include "call.h"
#include "domain/task.h"

#include <vector>

/// Options that several commands share: what a piece of work is like, and how it went.
namespace proven::cli {

enum class Said {
    AsFlags, ///< --critical
    AsYesNo  ///< --critical yes|no, where a correction must be able to take it back
};
[[nodiscard]] std::vector<Option> profileOptions(Said said);
void takeProfile(const Call &call, Profile &profile);

/// What can be said of a job, but for title, task and profile.
[[nodiscard]] std::vector<Option> jobOptions(Said said);
void takeJob(const Call &call, EngagementDetails &job);

/// Day, answers and ratings of an outcome.
[[nodiscard]] std::vector<Option> outcomeOptions();
/// The outcome of that kind with what was said about it. Stops where something was said that does not belong to it.
[[nodiscard]] Outcome outcomeSaid(const Call &call, OutcomeKind kind);

} // namespace proven::cli
