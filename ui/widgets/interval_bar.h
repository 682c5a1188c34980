#pragma once

#include "models/cells.h"
#include "widgets/chart.h"

#include <optional>

namespace proven {

/// One dot on its range, 0 to 100%.
class IntervalBar : public Chart {
    Q_OBJECT

public:
    explicit IntervalBar(QWidget *parent = nullptr);
    /// `sentence` says the same in words, for a screen reader and the pointer.
    void show(const std::optional<Interval> &interval, const QString &name, const QString &sentence);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Interval> m_interval;
};

} // namespace proven
