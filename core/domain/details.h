#pragma once

#include "domain/engagement.h"
#include "domain/round.h"
#include "domain/task.h"
#include "domain/touchpoint.h"
#include "domain/vendor.h"

/// What an owner can say about a record, without what the book says of it: the before and after of an edit.
namespace proven {

[[nodiscard]] inline const RoundDetails &detailsOf(const Round &round)
{
    return round;
}
[[nodiscard]] inline const VendorDetails &detailsOf(const Vendor &vendor)
{
    return vendor;
}
[[nodiscard]] inline const TaskDetails &detailsOf(const Task &task)
{
    return task;
}
[[nodiscard]] inline const EngagementDetails &detailsOf(const Engagement &engagement)
{
    return engagement;
}
[[nodiscard]] inline const TouchpointDetails &detailsOf(const Touchpoint &touchpoint)
{
    return touchpoint;
}

} // namespace proven
