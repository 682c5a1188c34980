#include "rules/work.h"

namespace proven {

Work workOf(const EngagementDetails &engagement)
{
    return {.task = engagement.task,
            .profile = engagement.profile,
            .hours = engagement.hours,
            .price = engagement.price,
            .units = engagement.units};
}

Profile withTask(const Book &book, std::optional<Id<Task>> task, const Profile &profile)
{
    const Task *known = task ? book.find(*task) : nullptr;
    return known ? combined(known->profile, profile) : profile;
}

} // namespace proven
