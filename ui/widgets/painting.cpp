#include "widgets/painting.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>

namespace proven::painting {

namespace {

QPen pen(const QColor &color, qreal width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void mark(QPainter &painter, const QRectF &box, Tone tone, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal side = std::min(box.width(), box.height());
    painter.setPen(pen(color, side * 0.13));
    const QPointF middle = box.center();
    const auto at = [&](qreal x, qreal y) { return middle + QPointF(x * side, y * side); };
    switch (tone) {
    case Tone::OnTrial:
        painter.drawEllipse(middle, side * 0.4, side * 0.4);
        painter.drawPolyline(QPolygonF{at(0, -0.22), at(0, 0.02), at(0.17, 0.02)});
        break;
    case Tone::Proven:
        painter.drawPolyline(QPolygonF{at(-0.36, 0.04), at(-0.1, 0.28), at(0.38, -0.28)});
        break;
    case Tone::NeedsALook:
        painter.drawPolygon(QPolygonF{at(0, -0.38), at(0.42, 0.36), at(-0.42, 0.36)});
        painter.drawLine(at(0, -0.1), at(0, 0.08));
        painter.drawPoint(at(0, 0.23));
        break;
    case Tone::Ended:
        painter.drawLine(at(-0.34, 0), at(0.34, 0));
        break;
    }
    painter.restore();
}

void ring(QPainter &painter, const QRectF &box, double share, const QColor &color, const QColor &track)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = std::min(box.width(), box.height());
    const qreal width = side * 0.16;
    QRectF circle(0, 0, side - width, side - width);
    circle.moveCenter(box.center());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(track, width));
    painter.drawEllipse(circle);
    constexpr int wholeCircle = 360 * 16;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(circle, wholeCircle / 4, -static_cast<int>(wholeCircle * std::clamp(share, 0.0, 1.0)));
    painter.restore();
}

void interval(QPainter &painter, const QRectF &area, const Interval *interval, const QColor &color, const QColor &track)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal dot = std::min(area.height() * 0.5, area.width() * 0.06);
    const QRectF scale = area.adjusted(dot, 0, -dot, 0);
    const qreal y = scale.center().y();
    painter.setPen(QPen(track, std::max(1.0, dot * 0.15)));
    painter.drawLine(QPointF(scale.left(), y), QPointF(scale.right(), y));
    if (interval) {
        const auto x = [&](double share) { return scale.left() + Scale().place(share) * scale.width(); };
        QColor band = color;
        band.setAlphaF(0.4F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawRoundedRect(QRectF(QPointF(x(interval->low), y - dot * 0.35),
                                       QPointF(x(interval->high), y + dot * 0.35)),
                                dot * 0.35, dot * 0.35);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x(interval->estimate), y), dot * 0.7, dot * 0.7);
    }
    painter.restore();
}

void dot(QPainter &painter, QPointF centre, double radius, Tone tone, const QColor &color, const QColor &paper)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto at = [&](double x, double y) { return centre + QPointF(x * radius, y * radius); };
    painter.setPen(pen(paper, radius * 0.2));
    painter.setBrush(color);
    switch (tone) {
    case Tone::OnTrial:
        painter.drawEllipse(centre, radius, radius);
        break;
    case Tone::Proven:
        painter.drawEllipse(centre, radius, radius);
        mark(painter, QRectF(at(-0.8, -0.8), at(0.8, 0.8)), tone, paper);
        break;
    case Tone::NeedsALook:
        painter.drawPolygon(QPolygonF{at(0, -1.1), at(1.1, 0.85), at(-1.1, 0.85)});
        break;
    case Tone::Ended:
        painter.setPen(pen(color, radius * 0.35));
        painter.setBrush(paper);
        painter.drawEllipse(centre, radius * 0.8, radius * 0.8);
        break;
    }
    painter.restore();
}

void tie(QPainter &painter, QPointF centre, double radius, const QRectF &label, const QColor &color)
{
    const QPointF nearest(std::clamp(centre.x(), label.left(), label.right()),
                          std::clamp(centre.y(), label.top(), label.bottom()));
    const QLineF line(centre, nearest);
    if (line.length() < radius + label.height() * 0.6)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen(color, label.height() * 0.08));
    painter.drawLine(line.pointAt(radius / line.length()), nearest);
    painter.restore();
}

} // namespace proven::painting
