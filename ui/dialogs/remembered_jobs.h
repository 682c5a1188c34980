#pragma once

#include "domain/engagement.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace proven {

class DateField;

/// Jobs that an owner remembers: what it was, and about when. A new line appears as the last one is filled.
class RememberedJobs : public QWidget {
    Q_OBJECT

public:
    explicit RememberedJobs(QDate today, QWidget *parent = nullptr);

    /// Each delivered on its day, told from memory, without a due day: nobody knows what was promised.
    [[nodiscard]] std::vector<EngagementDetails> jobs() const;
    /// The first thing to mend and where; empty where nothing is.
    [[nodiscard]] std::pair<QString, QWidget *> problem() const;
    /// The day of the first job, where none is given yet.
    void suggestFirstDay(QDate day);

signals:
    /// One more line was added for one more job.
    void grew();

private:
    struct Line {
        QLineEdit *what;
        DateField *when;
    };
    void addLine();
    void growWhereFull();

    QDate m_today;
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
};

} // namespace proven
