#include "widgets/quadrant.h"

#include "look/space.h"
#include "rules/corner.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/label_places.h"
#include "widgets/painting.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace proven {

namespace {

// Each scale has its bar in the middle, so that the four corners are of one size.
constexpr painting::Scale reliableScale{.from = 2 * gateLow - 1, .to = 1};
constexpr painting::Scale likedScale{.from = 2 * likedLow - 1, .to = 1};
constexpr double longestName = 0.36; ///< of the width

QString cornerName(Corner corner)
{
    return capitalised(wording::of(corner));
}

double radiusFor(int outcomes, double em)
{
    // The area grows with the count: a vendor known by 24 outcomes is as much ink as two known by twelve.
    return em * 0.16 * std::sqrt(static_cast<double>(std::clamp(outcomes, 4, windowOutcomes)));
}

QString percent(double share)
{
    return QStringLiteral("%1%").arg(std::lround(share * 100));
}

} // namespace

QuadrantLayout layOutQuadrant(const QuadrantContents &contents, const QRectF &area, const QFont &font,
                              const QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    const double line = metrics.height();
    const double pad = line / 3;
    QuadrantLayout layout;
    const double ticks = metrics.horizontalAdvance(percent(1)) + pad;
    layout.frame = area.adjusted(ticks, 2 * line + pad, -pad, -(2 * line + pad));
    layout.middle = layout.frame.center();
    // Outside the frame, where no dot ever stands.
    const auto corner = [&](Corner which, bool right, bool low) {
        const double width = metrics.horizontalAdvance(cornerName(which));
        return QRectF(right ? layout.frame.right() - width : layout.frame.left(),
                      low ? layout.frame.bottom() + pad + line : layout.frame.top() - pad - line, width, line);
    };
    layout.corners = {corner(Corner::ReliableAndLiked, true, false), corner(Corner::ReliableLessLiked, false, false),
                      corner(Corner::LikedNotReliable, true, true), corner(Corner::Neither, false, true)};

    const auto x = [&](double share) { return layout.frame.left() + likedScale.place(share) * layout.frame.width(); };
    const auto y = [&](double share) {
        return layout.frame.bottom() - reliableScale.place(share) * layout.frame.height();
    };
    std::vector<LabelledDot> dots;
    for (const QuadrantContents::Dot &dot : contents.dots) {
        QuadrantLayout::Place place;
        place.radius = radiusFor(dot.outcomes, line);
        // Whole within the frame, also at the very edge of a scale.
        const QRectF room = layout.frame.adjusted(place.radius, place.radius, -place.radius, -place.radius);
        place.centre = {std::clamp(x(dot.liked.estimate), room.left(), room.right()),
                        std::clamp(y(dot.reliable.estimate), room.top(), room.bottom())};
        const double half = line * 0.06;
        place.reliable = QRectF(QPointF(place.centre.x() - half, y(dot.reliable.high)),
                                QPointF(place.centre.x() + half, y(dot.reliable.low)));
        place.liked = QRectF(QPointF(x(dot.liked.low), place.centre.y() - half),
                             QPointF(x(dot.liked.high), place.centre.y() + half));
        place.label = metrics.elidedText(dot.name, Qt::ElideRight, layout.frame.width() * longestName);
        dots.push_back({.centre = place.centre,
                        .radius = place.radius,
                        .label = QSizeF(metrics.horizontalAdvance(place.label), line)});
        layout.places.push_back(place);
    }
    const auto words = labelPlaces(dots, layout.frame.adjusted(pad, pad, -pad, -pad), pad);
    for (std::size_t place = 0; place < words.size(); ++place)
        layout.places[place].words = words[place];
    return layout;
}

void paintQuadrant(QPainter &painter, const QRectF &area, const QuadrantContents &contents, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QuadrantLayout layout = layOutQuadrant(contents, area, painter.font(), painter.device());
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const double pad = line / 3;
    const QColor quiet = palette.color(QPalette::PlaceholderText);

    painter.setPen(QPen(trackColor(palette), line * 0.07));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(layout.frame);
    painter.drawLine(QPointF(layout.middle.x(), layout.frame.top()), QPointF(layout.middle.x(), layout.frame.bottom()));
    painter.drawLine(QPointF(layout.frame.left(), layout.middle.y()), QPointF(layout.frame.right(), layout.middle.y()));

    const auto write = [&](const QRectF &box, Qt::Alignment alignment, const QString &words) {
        painter.drawText(box, static_cast<int>(alignment | Qt::TextSingleLine | Qt::TextDontClip), words);
    };
    painter.setPen(palette.color(QPalette::Text));
    for (const Corner corner :
         {Corner::ReliableAndLiked, Corner::ReliableLessLiked, Corner::LikedNotReliable, Corner::Neither})
        write(layout.corners[static_cast<std::size_t>(corner)], Qt::AlignCenter, cornerName(corner));
    painter.setPen(quiet);
    const double ticks = layout.frame.left() - area.left() - pad;
    for (const auto &[share, height] :
         {std::pair(reliableScale.to, layout.frame.top() + line / 2), std::pair(gateLow, layout.middle.y()),
          std::pair(reliableScale.from, layout.frame.bottom() - line / 2)})
        write({area.left(), height - line / 2, ticks, line}, Qt::AlignRight | Qt::AlignVCenter, percent(share));
    const double below = layout.frame.bottom() + pad;
    write({layout.frame.left(), below, ticks, line}, Qt::AlignLeft, percent(likedScale.from));
    write({layout.middle.x() - ticks, below, 2 * ticks, line}, Qt::AlignHCenter, percent(likedLow));
    write({layout.frame.right() - ticks, below, ticks, line}, Qt::AlignRight, percent(likedScale.to));
    write({layout.frame.left(), area.top(), area.width(), line}, Qt::AlignLeft,
          Quadrant::tr("↑ reliable: the least certain of on time, directions and good work"));
    write({layout.frame.left(), below + line, layout.frame.width(), line}, Qt::AlignHCenter, Quadrant::tr("liked →"));

    for (std::size_t place = 0; place < layout.places.size(); ++place) {
        const QuadrantLayout::Place &shown = layout.places[place];
        QColor faint = toneColor(contents.dots[place].tone, palette);
        faint.setAlphaF(0.4F);
        painter.fillRect(shown.reliable, faint);
        painter.fillRect(shown.liked, faint);
    }
    for (std::size_t place = 0; place < layout.places.size(); ++place) {
        const QuadrantLayout::Place &shown = layout.places[place];
        const Tone tone = contents.dots[place].tone;
        painting::dot(painter, shown.centre, shown.radius, tone, toneColor(tone, palette),
                      palette.color(QPalette::Base));
    }
    // A name that had to move away from its dot is tied to it by a line, also across other dots, but below every name.
    QColor tied = palette.color(QPalette::Text);
    tied.setAlphaF(0.75F);
    for (const QuadrantLayout::Place &shown : layout.places) {
        if (shown.words)
            painting::tie(painter, shown.centre, shown.radius, *shown.words, tied);
    }
    for (const QuadrantLayout::Place &shown : layout.places) {
        if (!shown.words)
            continue;
        QColor paper = palette.color(QPalette::Base);
        paper.setAlphaF(0.8F);
        painter.fillRect(*shown.words, paper);
        painter.setPen(palette.color(QPalette::Text));
        write(*shown.words, Qt::AlignCenter, shown.label);
    }
    painter.restore();
}

Quadrant::Quadrant(QWidget *parent) : Chart(tr("Reliable and liked"), parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void Quadrant::show(const QuadrantContents &contents)
{
    if (m_contents == contents)
        return;
    m_contents = contents;
    say(contents.sentence);
    update();
}

QSize Quadrant::sizeHint() const
{
    const int em = Space(*this).em;
    return {em * 44, em * 26};
}

QSize Quadrant::minimumSizeHint() const
{
    const int em = Space(*this).em;
    return {em * 24, em * 22};
}

const QuadrantContents::Dot *Quadrant::dotAt(QPointF point) const
{
    const QuadrantLayout layout = layOutQuadrant(m_contents, rect(), font(), this);
    for (std::size_t place = 0; place < layout.places.size(); ++place) {
        const QuadrantLayout::Place &shown = layout.places[place];
        const QPointF off = point - shown.centre;
        const double reach = shown.radius + Space(*this).em / 4.0;
        if (QPointF::dotProduct(off, off) <= reach * reach || (shown.words && shown.words->contains(point)))
            return &m_contents.dots[place];
    }
    return nullptr;
}

bool Quadrant::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QuadrantContents::Dot *dot = dotAt(help->pos());
        QToolTip::showText(help->globalPos(), dot ? dot->sentence : m_contents.sentence, this);
        return true;
    }
    return Chart::event(event);
}

void Quadrant::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    paintQuadrant(painter, rect(), m_contents, palette());
}

void Quadrant::mouseReleaseEvent(QMouseEvent *event)
{
    if (const QuadrantContents::Dot *dot = dotAt(event->position()))
        emit dotPressed(dot->key);
}

void Quadrant::mouseMoveEvent(QMouseEvent *event)
{
    if (dotAt(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

} // namespace proven
