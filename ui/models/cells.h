#pragma once

#include "look/palette.h"

#include "rules/record.h"

#include <QMetaType>

namespace proven {

/// What a cell has beside its words. Qt::DisplayRole always holds the words, so that a screen reader, a search and a
/// test find them; the painted part only repeats them.
enum CellRole {
    ToneRole = Qt::UserRole + 1, ///< int: a Tone, drawn as a mark before the words
    RingRole,                    ///< Ring
    IntervalRole,                ///< Interval
    ButtonRole,                  ///< bool: the words are those of a button
    EmphasisRole,                ///< bool: what a row is about
    HintRole                     ///< QString: what could stand in a cell that has no words
};

/// How much of a probation is served.
struct Ring {
    double share = 0;
    Tone tone = Tone::OnTrial;
    bool operator==(const Ring &) const = default;
};

/// The range a share lies in, 9 to 1 sure on either side, and the middle of it.
struct Interval {
    double low = 0;
    double estimate = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

[[nodiscard]] inline Interval intervalOf(const Figures &figures)
{
    return {.low = figures.low, .estimate = figures.estimate, .high = figures.high};
}

} // namespace proven

Q_DECLARE_METATYPE(proven::Ring)
Q_DECLARE_METATYPE(proven::Interval)
