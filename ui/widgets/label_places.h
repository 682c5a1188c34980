#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace proven {

/// A dot that wants its name beside it.
struct LabelledDot {
    QPointF centre;
    double radius = 0;
    QSizeF label;
};

/// Where each label goes, so that no two of them, and no label and no dot, ever cross, and all lie within `area`: right
/// of its dot, else left, above, below, else at growing distance; where there is room, never nearer to another dot than
/// to its own. Nothing for a label that fits nowhere. `gap` is the least distance between things.
[[nodiscard]] std::vector<std::optional<QRectF>> labelPlaces(const std::vector<LabelledDot> &dots, const QRectF &area,
                                                             double gap);

} // namespace proven
