#pragma once

#include "models/corners.h"

#include <QDate>
#include <QString>

namespace proven {

/// Jobs and money of the tries up to a day.
struct TryCost {
    int jobs = 0;
    int priced = 0; ///< of them those whose cost is noted
    Money paid = Money::of(0);
    TryCost &operator+=(const TryCost &other);
};
[[nodiscard]] TryCost tryCostOf(const Book &book, Id<Trial> trial, QDate today);

/// "7 of 10 places used: 2 proven, 3 on trial. You mean to try ten; probation lasts six months."
[[nodiscard]] QString roundInWords(const Book &book, Id<Round> round, QDate today);
/// What the tries of a round have cost so far, in words.
[[nodiscard]] QString costInWords(const Book &book, Id<Round> round, QDate today);
/// When the tenth promise falls, and what follows from that; empty where there is no pace.
[[nodiscard]] QString paceInWords(const Book &book, const Readings &readings, QDate today);

} // namespace proven
