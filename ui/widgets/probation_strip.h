#pragma once

#include "models/probation_line.h"
#include "widgets/chart.h"

#include <QPalette>

#include <optional>

class QPainter;

namespace proven {

/// Paints the strip with the painter's font, on a screen or on paper. `em`: the size of the letters.
/// `grain`: how wide the thinnest line is, 1 on a screen.
void paintProbationStrip(QPainter &painter, const QRectF &area, const ProbationLine &line, const QPalette &palette,
                         double em, double grain = 1);
/// How high the strip is, in em.
inline constexpr double probationStripHeight = 5;

/// One probation in a window.
class ProbationStrip : public Chart {
    Q_OBJECT

public:
    explicit ProbationStrip(QWidget *parent = nullptr);
    void show(const std::optional<ProbationLine> &line);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<ProbationLine> m_line;
};

} // namespace proven
