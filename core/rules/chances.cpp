#include "rules/chances.h"

#include "rules/probation.h"
#include "rules/wording.h"
#include "rules/words.h"

namespace proven {

std::optional<QString> whatTryingMoreBrings(const Book &book, Id<Round> id)
{
    const Round &round = book.get(id);
    const int taken = placesTaken(book, id);
    constexpr int fewestToAdvise = 3;
    if (!round.open || round.meant < fewestToAdvise || taken >= round.meant)
        return std::nullopt;
    const auto chance = [](int tried) { return keepersInAHundred.at(static_cast<std::size_t>(tried - 1)); };
    if (taken == 0)
        return Words::tr("In simulation, trying %1 finds a keeper %2 times in 100.")
            .arg(numberInWords(round.meant))
            .arg(chance(round.meant));
    return Words::tr("In simulation, trying %1 finds a keeper %2 times in 100, trying %3 finds one %4 times.")
        .arg(numberInWords(taken))
        .arg(chance(taken))
        .arg(numberInWords(round.meant))
        .arg(chance(round.meant));
}

} // namespace proven
