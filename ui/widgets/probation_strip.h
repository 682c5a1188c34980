#pragma once

#include "rules/probation.h"
#include "widgets/chart.h"

#include <optional>
#include <vector>

namespace proven {

/// One probation as a line from its start to its end: what is served, today, the pauses, and a dot for each job.
class ProbationStrip : public Chart {
    Q_OBJECT

public:
    /// A job on the strip.
    struct Dot {
        QDate on;
        bool good = true;
    };
    struct Contents {
        Clock clock;
        QDate today;
        std::vector<Dot> jobs;
        QString from, until; ///< the two days in words
        QString sentence;    ///< all of it in words
    };

    explicit ProbationStrip(QWidget *parent = nullptr);
    void show(const std::optional<Contents> &contents);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Contents> m_contents;
};

} // namespace proven
