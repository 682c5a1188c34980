#include "domain/names.h"

namespace proven {

OutcomeKind kindOf(const Outcome &outcome)
{
    return static_cast<OutcomeKind>(outcome.index());
}

} // namespace proven
