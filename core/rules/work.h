#pragma once

#include "domain/book.h"

#include <optional>

namespace proven {

/// The work that is asked about. Its profile is combined with its task's.
struct Work {
    std::optional<Id<Task>> task;
    Profile profile;
    std::optional<Hours> hours;
    std::optional<Money> price;
    std::optional<qint64> units;
};
[[nodiscard]] Work workOf(const EngagementDetails &engagement);
/// A piece of work's profile and what its task adds to it.
[[nodiscard]] Profile withTask(const Book &book, std::optional<Id<Task>> task, const Profile &profile);

} // namespace proven
