#pragma once

#include "models/cells.h"

#include <QPalette>
#include <QRectF>

class QPainter;

/// What the three charts are drawn with: scale, tick, label and tone.
namespace proven::painting {

/// Shares on a line.
struct Scale {
    double from = 0;
    double to = 1;
    /// Where a share lies, 0 to 1; what lies beyond the scale stands at its end.
    [[nodiscard]] constexpr double place(double share) const
    {
        const double along = (share - from) / (to - from);
        return along < 0 ? 0 : along > 1 ? 1 : along;
    }
};

/// The shape of a tone: clock, tick, triangle or dash, so that colour is never alone.
void mark(QPainter &painter, const QRectF &box, Tone tone, const QColor &color);
/// A circle, filled clockwise from the top as far as `share`.
void ring(QPainter &painter, const QRectF &box, double share, const QColor &color, const QColor &track);
/// 0 to 100% as a line, the range as a light band on it, the middle as a dot. Without an interval only the line.
void interval(QPainter &painter, const QRectF &area, const Interval *interval, const QColor &color,
              const QColor &track);
/// A dot whose shape says its tone as well: full on trial, ticked when proven, a triangle, hollow when ended.
void dot(QPainter &painter, QPointF centre, double radius, Tone tone, const QColor &color, const QColor &paper);
/// A thin line from a dot to its label where the label does not stand beside it.
void tie(QPainter &painter, QPointF centre, double radius, const QRectF &label, const QColor &color);

} // namespace proven::painting
