#pragma once

#include "models/cells.h"

#include <QString>

#include <vector>

namespace proven {

/// Reliable x liked: each vendor a dot, the further up the more reliable, the further right the better liked.
struct QuadrantContents {
    struct Dot {
        qint64 key = 0;
        QString name;
        Interval reliable, liked;
        int outcomes = 0; ///< the dot's area
        Tone tone = Tone::OnTrial;
        QString sentence;
        bool operator==(const Dot &) const = default;
    };
    std::vector<Dot> dots;
    QString sentence; ///< all of it in words
    bool operator==(const QuadrantContents &) const = default;
};

} // namespace proven
