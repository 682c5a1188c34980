#pragma once

#include "models/quadrant_contents.h"

#include "domain/book.h"
#include "rules/corner.h"

#include <QStringList>

#include <map>
#include <vector>

namespace proven {

/// The readings of a round's trials.
using Readings = std::map<Id<Trial>, TrialReading>;

/// One vendor of reliable x liked.
struct CornerRow {
    Id<Trial> trial;
    QString vendor;
    QString corner; ///< "Reliable and liked", with "not sure yet" where a range reaches across its bar
    QString weakest, reliable, liked;
    Interval reliableRange, likedRange;
    int outcomes = 0;
    Tone tone = Tone::OnTrial;
    QString sentence;
    [[nodiscard]] qint64 key() const { return trial.number(); }
    bool operator==(const CornerRow &) const = default;
};

/// Reliable x liked of one round, on a screen and on paper: those who are in it, the picture, and what it says.
struct Corners {
    std::vector<CornerRow> rows; ///< best liked first, by the cautious end
    QStringList saying;          ///< what is seen, a sentence a corner, and who is not in it yet

    [[nodiscard]] bool isWorthAPicture() const { return rows.size() >= fewestInCorners; }
    /// What the picture waits for.
    [[nodiscard]] QString waiting() const;
    [[nodiscard]] QuadrantContents picture() const;
};
[[nodiscard]] Corners cornersOf(const Book &book, const Readings &readings);

} // namespace proven
