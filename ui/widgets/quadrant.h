#pragma once

#include "models/quadrant_contents.h"
#include "widgets/chart.h"

#include <QPalette>

#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace proven {

/// Where everything of the picture lies in an area: asked by the paint function, by the pointer and by tests.
struct QuadrantLayout {
    struct Place {
        QPointF centre;
        double radius = 0;
        QRectF reliable, liked;      ///< the two ranges, as thin boxes
        QString label;               ///< the name, shortened where it is very long
        std::optional<QRectF> words; ///< where the name stands; nothing where there is no room for it
    };
    QRectF frame;
    QPointF middle;                ///< where the two bars cross
    std::array<QRectF, 4> corners; ///< where the corners' names stand, by Corner
    std::vector<Place> places;     ///< by dot
};
[[nodiscard]] QuadrantLayout layOutQuadrant(const QuadrantContents &contents, const QRectF &area, const QFont &font,
                                            const QPaintDevice *device);

/// Paints the picture with the painter's font, on a screen or on paper.
void paintQuadrant(QPainter &painter, const QRectF &area, const QuadrantContents &contents, const QPalette &palette);

/// The picture in a window. The pointer on a dot gets its sentence, a click asks for its vendor.
class Quadrant : public Chart {
    Q_OBJECT

public:
    explicit Quadrant(QWidget *parent = nullptr);
    void show(const QuadrantContents &contents);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void dotPressed(qint64 key);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const QuadrantContents::Dot *dotAt(QPointF point) const;

    QuadrantContents m_contents;
};

} // namespace proven
