#pragma once

#include "domain/id.h"
#include "domain/quantity.h"

#include <QString>

#include <optional>

namespace proven {

/// L1: a round holds at most this many trials.
inline constexpr int placesPerRound = 10;
/// L2: "Yes, six months. Don't take liberties."
inline constexpr int fewestProbationMonths = 6;
inline constexpr int mostProbationMonths = 24;
/// How many vendors an owner may mean to try.
inline constexpr int fewestMeant = 2;
inline constexpr int mostMeant = placesPerRound;
/// The first-commitment cap where the owner names none: "I only commit to one hour".
inline constexpr Hours usualFirstCommitment = Hours::of(1);

/// What an owner can say about a round. Rounds of the same kind of work are linked.
struct RoundDetails {
    QString name; ///< unique in the book, compared trimmed and case-folded
    QString work; ///< the kind of work, compared the same way; where empty, the name stands for it
    int probationMonths = fewestProbationMonths;
    std::optional<Hours> firstCommitmentHours = usualFirstCommitment;
    std::optional<Money> firstCommitmentAmount;
    int meant = mostMeant;
    bool open = true;

    bool operator==(const RoundDetails &) const = default;
};

/// One kind of work, up to ten vendors tried.
struct Round : RoundDetails {
    Id<Round> id;
    bool operator==(const Round &) const = default;
};

} // namespace proven
