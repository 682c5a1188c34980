#pragma once

#include "models/cells.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace proven::painting {

/// The shape of a tone: clock, tick, triangle or dash, so that colour is never alone.
void mark(QPainter &painter, const QRectF &box, Tone tone, const QColor &color);
/// A circle, filled clockwise from the top as far as `share`.
void ring(QPainter &painter, const QRectF &box, double share, const QColor &color, const QColor &track);
/// 0 to 100% as a line, the range as a light band on it, the middle as a dot. Without an interval only the line.
void interval(QPainter &painter, const QRectF &area, const Interval *interval, const QColor &color,
              const QColor &track);

} // namespace proven::painting
