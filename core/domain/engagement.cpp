#include "domain/engagement.h"

#include "domain/overloaded.h"

#include <algorithm>

namespace proven {

std::optional<QDate> endedOn(const Outcome &outcome)
{
    return std::visit(Overloaded{[](const Open &) { return std::optional<QDate>(); },
                                 [](const auto &ended) { return std::optional<QDate>(ended.on); }},
                      outcome);
}

QDate latestDay(const Engagement &engagement)
{
    QDate latest = engagement.start;
    for (const std::optional<QDate> &day : {engagement.due, endedOn(engagement.outcome),
                                            engagement.moved ? std::optional(engagement.moved->to) : std::nullopt}) {
        if (day)
            latest = std::max(latest, *day);
    }
    return latest;
}

bool hasOpenDueDay(const Engagement &engagement)
{
    return engagement.due && isOpen(engagement.outcome);
}

} // namespace proven
