#include "dialogs/split_list_dialog.h"

#include "look/space.h"
#include "models/slices_table.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"
#include "widgets/table_view.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr int rowsShown = 7;
/// A list is offered to be worked through in about so many weeks.
constexpr qint64 usualWeeks = 6;

/// How many rows from the first to the last one that has a result.
qint64 workedThrough(const Book &book, Id<Engagement> job)
{
    const std::vector<const Unit *> rows = listOf(book, job);
    const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const Unit *unit) { return isDone(*unit); });
    return rows.rend() - last;
}

} // namespace

SplitListDialog::SplitListDialog(Session &session, Id<Engagement> job, QWidget *parent)
    : FormDialog(session, tr("Split into jobs"), tr("S&plit it"), parent), m_job(job), m_first(new QLineEdit(this)),
      m_perWeek(new QLineEdit(this)), m_firstDue(new DateField(session.today(), DateLean::Ahead, this)),
      m_slices(new SlicesTable(this)), m_table(new TableView(tr("The jobs that it makes"), {}, this)),
      m_law(sentenceLabel({}, this))
{
    const Engagement &known = book().get(job);
    const qint64 rows = known.units.value_or(0);
    body().addWidget(sectionLabel(tr("%1, %2 rows").arg(known.title, wording::grouped(rows)), this));
    addSentence(tr("A small first job shows how they work; the others follow week by week. Each is a job of its own."));
    QFormLayout &form = addForm();
    const qint64 perWeek = std::max(qint64{1}, (rows + usualWeeks - 1) / usualWeeks);
    m_perWeek->setText(QString::number(perWeek));
    // A result stays in the job it was got in.
    if (const qint64 worked = workedThrough(book(), job); worked > perWeek)
        m_first->setText(QString::number(worked));
    m_first->setPlaceholderText(tr("what the first-commitment cap leaves"));
    m_firstDue->setDate(std::max(today(), known.start).addDays(daysPerSlice));
    addRow(form, tr("Rows in the &first job"), m_first);
    addRow(form, tr("Rows a &week after it"), m_perWeek);
    addRow(form, tr("The first is &due on"), m_firstDue);
    if (known.unitsDone > 0)
        addSentence(
            counted(known.unitsDone, tr("One is done already: it stays in the first part."),
                    tr("%1 are done already: they stay in the first part.").arg(wording::grouped(known.unitsDone))));
    m_table->setModel(m_slices);
    m_table->setShares({7, 9, 10, 22});
    m_table->setMinimumHeight(rowsShown * Space(*this).row());
    body().addWidget(m_table, 1);
    foot().addWidget(m_law);
    connect(m_first, &QLineEdit::textChanged, this, &SplitListDialog::weigh);
    connect(m_perWeek, &QLineEdit::textChanged, this, &SplitListDialog::weigh);
    connect(m_firstDue, &DateField::changed, this, &SplitListDialog::weigh);
    weigh();
}

std::optional<command::SplitList> SplitListDialog::asked()
{
    const auto number = [](const QLineEdit &field) {
        bool isNumber = false;
        const qint64 rows = field.text().trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(rows) : std::nullopt;
    };
    const std::optional<qint64> perWeek = number(*m_perWeek);
    const bool saysFirst = !m_first->text().trimmed().isEmpty();
    const std::optional<qint64> first = number(*m_first);
    if (saysFirst && !first)
        refuse(tr("%1 is no number of rows.").arg(wording::quoted(m_first->text().trimmed())));
    else if (!perWeek)
        refuse(m_perWeek->text().trimmed().isEmpty()
                   ? tr("How many rows a week?")
                   : tr("%1 is no number of rows.").arg(wording::quoted(m_perWeek->text().trimmed())));
    else if (!m_firstDue->date())
        refuse(m_firstDue->isBlank() ? tr("When is the first job due?") : m_firstDue->problem());
    else
        return command::SplitList{.id = m_job, .perWeek = *perWeek, .first = first, .firstDue = m_firstDue->date()};
    return std::nullopt;
}

void SplitListDialog::weigh()
{
    clearRefusal();
    std::vector<Slice> slices;
    if (const auto split = asked()) {
        auto plan = planSplit(book(), *split, today());
        if (const auto *refusal = std::get_if<Refusal>(&plan))
            refuse(*refusal);
        else
            slices = std::move(std::get<std::vector<Slice>>(plan));
    }
    showSlices(slices);
    verbButton().setEnabled(!slices.empty());
}

void SplitListDialog::showSlices(const std::vector<Slice> &slices)
{
    m_slices->show(slices, today());
    m_table->setVisible(!slices.empty());
    const auto gravest = std::max_element(slices.begin(), slices.end(), [](const Slice &a, const Slice &b) {
        return a.verdict.level < b.verdict.level;
    });
    m_law->setVisible(gravest != slices.end());
    if (gravest != slices.end())
        m_law->setText(gravest->verdict.level == VerdictLevel::Go
                           ? tr("Every part may be given.")
                           : capitalised(SlicesTable::mayBeGiven(gravest->verdict)));
    makeRoom();
}

void SplitListDialog::save()
{
    if (const auto split = asked())
        askAndClose(*split);
}

} // namespace proven
