#pragma once

#include "domain/id.h"
#include "domain/profile.h"
#include "domain/quantity.h"

#include <QString>

#include <optional>

namespace proven {

struct Round;

enum class HowOften { Once, Daily, Weekly, Monthly, Yearly };
/// What a task keeps its owner from. Customers, team and revenue come first in the advice (L7).
enum class KeepsFrom { Nothing, Customers, Team, Revenue, Other };

struct TaskDetails {
    QString name; ///< unique in the book, compared trimmed and case-folded
    std::optional<Id<Round>> round;
    Profile profile;
    std::optional<Hours> hours; ///< how long it takes each time
    HowOften often = HowOften::Once;
    KeepsFrom keepsFrom = KeepsFrom::Nothing;
    QString notes;

    bool operator==(const TaskDetails &) const = default;
};

/// A piece of the owner's work that might be handed out; the template of engagements.
struct Task : TaskDetails {
    Id<Task> id;
    bool operator==(const Task &) const = default;
};

} // namespace proven
