#include "rules/corner.h"

namespace proven {

namespace {

bool reachesAcross(const Figures &figures, double bar)
{
    return figures.low < bar && figures.high >= bar;
}

} // namespace

std::optional<CornerReading> cornerOf(const TrialReading &reading)
{
    const Record &record = reading.record;
    const Figures &liked = record[Criterion::Liked];
    const int outcomes = record[Criterion::OnTime].n;
    if (!reading.score || outcomes < fewestToTell || liked.n == 0)
        return std::nullopt;
    const Figures &reliable = record[reading.score->weakest];
    const bool isReliable = reliable.estimate >= gateLow;
    const bool isLiked = liked.estimate >= likedLow;
    const Corner corner = isReliable ? (isLiked ? Corner::ReliableAndLiked : Corner::ReliableLessLiked)
                                     : (isLiked ? Corner::LikedNotReliable : Corner::Neither);
    return CornerReading{.gate = reading.score->weakest,
                         .reliable = reliable,
                         .liked = liked,
                         .outcomes = outcomes,
                         .corner = corner,
                         .sure = !reachesAcross(reliable, gateLow) && !reachesAcross(liked, likedLow)};
}

} // namespace proven
