#pragma once

#include "domain/names.h"
#include "rules/standing.h"

#include <optional>

namespace proven {

/// The four corners of reliable x liked: whom to keep, and why not the others.
enum class Corner { ReliableAndLiked, ReliableLessLiked, LikedNotReliable, Neither };
template <>
struct NamesOf<Corner> {
    static constexpr QLatin1String list[] = {QLatin1String("reliable_and_liked"), QLatin1String("reliable_less_liked"),
                                             QLatin1String("liked_not_reliable"), QLatin1String("neither")};
};

/// Where a vendor stands in reliable x liked.
struct CornerReading {
    Criterion gate;   ///< the least certain one: how reliable they are
    Figures reliable; ///< of that gate
    Figures liked;
    int outcomes;  ///< on time: how much is known of them
    Corner corner; ///< by the two estimates, against the bars of *reliable* and *liked*
    bool sure;     ///< neither range reaches across its bar
};

/// Nothing before five on-time outcomes, or where nobody was asked how they liked it.
[[nodiscard]] std::optional<CornerReading> cornerOf(const TrialReading &reading);

/// From how many vendors on the corners are worth a picture.
inline constexpr int fewestInCorners = 3;

} // namespace proven
