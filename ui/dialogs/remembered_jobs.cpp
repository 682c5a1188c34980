#include "dialogs/remembered_jobs.h"

#include "look/space.h"
#include "rules/wording.h"
#include "widgets/date_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace proven {

namespace {

/// What it was, its day, and the day in words, beside each other.
constexpr int widthInEm = 34;

} // namespace

RememberedJobs::RememberedJobs(QDate today, QWidget *parent)
    : QWidget(parent), m_today(today), m_column(new QVBoxLayout(this))
{
    Space::in(*m_column, 0, Space(*this).unit() / 2);
    setMinimumWidth(Space(*this).em * widthInEm);
    addLine();
    setFocusProxy(m_lines.front().what);
}

void RememberedJobs::addLine()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Space(*this).toField());
    Line line{.what = new QLineEdit(this), .when = new DateField(m_today, DateLean::Back, this)};
    const int number = static_cast<int>(m_lines.size()) + 1;
    line.what->setPlaceholderText(tr("what it was"));
    line.what->setAccessibleName(tr("Job %1").arg(number));
    line.when->edit()->setAccessibleName(tr("Day of job %1").arg(number));
    row->addWidget(line.what, 4);
    // The day that was understood stands beside its field, on one line.
    row->addWidget(line.when, 5);
    m_column->addLayout(row);
    m_lines.push_back(line);
    connect(line.what, &QLineEdit::textChanged, this, &RememberedJobs::growWhereFull);
}

void RememberedJobs::growWhereFull()
{
    if (m_lines.back().what->text().trimmed().isEmpty())
        return;
    addLine();
    emit grew();
}

std::vector<EngagementDetails> RememberedJobs::jobs() const
{
    std::vector<EngagementDetails> jobs;
    for (const Line &line : m_lines) {
        if (line.what->text().trimmed().isEmpty() || !line.when->date())
            continue;
        EngagementDetails job;
        job.title = line.what->text().trimmed();
        job.start = *line.when->date();
        job.remembered = true;
        jobs.push_back(job);
    }
    return jobs;
}

std::pair<QString, QWidget *> RememberedJobs::problem() const
{
    for (const Line &line : m_lines) {
        const QString what = line.what->text().trimmed();
        if (what.isEmpty() && !line.when->isBlank())
            return {tr("What was the job of that day?"), line.what};
        if (!what.isEmpty() && !line.when->date())
            return {line.when->isBlank()
                        ? tr("About when was %1? The month will do: 1.3 or 1 March.").arg(wording::quoted(what))
                        : line.when->problem(),
                    line.when};
    }
    return {};
}

void RememberedJobs::suggestFirstDay(QDate day)
{
    if (m_lines.front().when->isBlank())
        m_lines.front().when->setDate(day);
}

} // namespace proven
