#include "domain/engagement.h"

#include "domain/overloaded.h"

namespace proven {

std::optional<QDate> endedOn(const Outcome &outcome)
{
    return std::visit(Overloaded{[](const Open &) { return std::optional<QDate>(); },
                                 [](const auto &ended) { return std::optional<QDate>(ended.on); }},
                      outcome);
}

} // namespace proven
