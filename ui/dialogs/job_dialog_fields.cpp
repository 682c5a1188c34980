#include "dialogs/job_dialog.h"

#include "dialogs/amount_field.h"
#include "dialogs/outcome_fields.h"
#include "dialogs/profile_fields.h"
#include "dialogs/vendor_choice.h"
#include "dialogs/verdict_panel.h"
#include "look/space.h"
#include "rules/repeats.h"
#include "rules/wording.h"
#include "widgets/chooser.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

// The fields of a job's dialog, and what fills them before the owner does.

namespace proven {

namespace {

std::vector<const Task *> tasksByName(const Book &book)
{
    std::vector<const Task *> tasks;
    for (const Task &task : book.all<Task>())
        tasks.push_back(&task);
    std::sort(tasks.begin(), tasks.end(),
              [](const Task *a, const Task *b) { return foldedName(a->name) < foldedName(b->name); });
    return tasks;
}

} // namespace

void JobDialog::addRequired()
{
    QFormLayout &form = addForm();
    if (m_edited) {
        const Trial &trial = book().get(book().get(*m_edited).trial);
        form.addRow(tr("Vendor"),
                    sentenceLabel(tr("%1, in %2").arg(book().get(trial.vendor).name, book().get(trial.round).name),
                                  this));
    } else {
        m_vendor = new VendorChoice(session(), this);
        addRow(form, tr("&Vendor"), m_vendor);
        connect(m_vendor, &VendorChoice::changed, this, &JobDialog::weigh);
        connect(m_vendor, &VendorChoice::refused, this, [this](const QString &text) { refuse(text); });
    }
    m_title = new QLineEdit(this);
    addRow(form, tr("&What is to be done?"), m_title);

    // What is not over lies ahead, also where it is corrected.
    const bool isAhead = m_edited ? isOpen(book().get(*m_edited).outcome) : m_purpose == Purpose::Give;
    const DateLean lean = isAhead ? DateLean::Ahead : DateLean::Back;
    auto *due = new QWidget(this);
    auto *row = new QHBoxLayout(due);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space(*this).toField());
    m_due = new DateField(today(), lean, due);
    m_noDue = new QCheckBox(tr("No due d&ay"), due);
    row->addWidget(m_due, 1);
    row->addWidget(m_noDue);
    due->setFocusProxy(m_due);
    addRow(form, tr("&Due"), due);
    connect(m_noDue, &QCheckBox::toggled, m_due, &QWidget::setDisabled);
    connect(m_due, &DateField::changed, this, [this] {
        if (!m_due->isBlank())
            m_noDue->setChecked(false);
    });

    m_start = new DateField(today(), lean, this);
    addRow(form, tr("&Starts"), m_start);
    if (m_purpose == Purpose::RecordPast && !m_edited) {
        m_outcome = new OutcomeFields(today(), true, this);
        body().addWidget(m_outcome);
        m_remembered = new QCheckBox(tr("Told &from memory"), this);
        body().addWidget(m_remembered);
        connect(m_outcome, &OutcomeFields::changed, this, &JobDialog::weigh);
    }
}

void JobDialog::addRest()
{
    QFormLayout &form = addFold(tr("&More: task, hours, price, what makes it delicate, brief…"));
    m_task = new QComboBox(this);
    letShrink(*m_task);
    m_task->addItem(tr("none"));
    for (const Task *task : tasksByName(book()))
        m_task->addItem(task->name, task->id.number());
    addRow(form, tr("Tas&k"), m_task);
    m_profile = new ProfileFields(this);
    form.addRow(tr("The work is"), m_profile);
    m_hours = new AmountField(this);
    addRow(form, tr("&Hours"), m_hours);
    m_price = new AmountField(this);
    addRow(form, tr("&Price agreed, in %1").arg(book().currency()), m_price);
    if (m_purpose == Purpose::RecordPast) {
        m_cost = new AmountField(this);
        addRow(form, tr("Paid, in %1").arg(book().currency()), m_cost);
    }
    m_units = new QLineEdit(this);
    m_units->setPlaceholderText(tr("how many pieces, such as 3000 calls"));
    addRow(form, tr("&Units of work"), m_units);
    m_dueHour = new QLineEdit(this);
    m_dueHour->setPlaceholderText(tr("14:00, only where an hour was agreed"));
    addRow(form, tr("Due hou&r"), m_dueHour);
    m_repeats = new QComboBox(this);
    for (const Repeats each : {Repeats::No, Repeats::Weekly, Repeats::Monthly})
        m_repeats->addItem(wording::of(each));
    addRow(form, tr("Repeats"), m_repeats);
    addRemark(form, tr("Daily work is best given as one job a week."));
    m_doneBy = new QLineEdit(this);
    addRow(form, tr("Who does it there?"), m_doneBy);
    m_brief = textField();
    addRow(form, tr("Brie&f"), m_brief);
    m_links = new QLineEdit(this);
    addRow(form, tr("&Links"), m_links);
    if (!m_outcome) {
        m_note = textField();
        addRow(form, tr("&Note"), m_note);
    }
    if (m_edited) {
        m_remembered = new QCheckBox(tr("Told from memory"), this);
        form.addRow(QString(), m_remembered);
    }
    connect(m_task, &QComboBox::currentIndexChanged, this, &JobDialog::takeFromTask);
}

void JobDialog::fill(const EngagementDetails &details)
{
    m_task->setCurrentIndex(details.task ? m_task->findData(details.task->number()) : 0);
    m_title->setText(details.title);
    m_start->setDate(details.start);
    m_due->setDate(details.due);
    m_noDue->setChecked(!details.due);
    m_dueHour->setText(details.dueHour ? details.dueHour->toString(QStringLiteral("HH:mm")) : QString());
    m_hours->set(details.hours);
    m_price->set(details.price);
    if (m_cost)
        m_cost->set(details.cost);
    m_profile->set(details.profile);
    m_units->setText(details.units ? QString::number(*details.units) : QString());
    m_repeats->setCurrentIndex(static_cast<int>(details.repeats));
    m_doneBy->setText(details.doneBy);
    m_brief->setPlainText(details.brief);
    m_links->setText(details.links);
    if (m_outcome)
        m_outcome->setNote(details.note);
    else
        m_note->setPlainText(details.note);
    if (m_remembered)
        m_remembered->setChecked(details.remembered);
    m_verdict->setOverruledBecause(details.overruledBecause);
}

void JobDialog::giveAgain(Id<Engagement> job)
{
    const Engagement &last = book().get(job);
    EngagementDetails next = detailsOf(last);
    const QDate start = std::max(nextStart(last), today());
    if (last.due)
        next.due = start.addDays(last.start.daysTo(*last.due));
    next.start = start;
    next.cost.reset();
    next.note.clear();
    next.overruledBecause.clear();
    fill(next);
    m_vendor->choose(last.trial);
}

void JobDialog::takeOver(Id<Engagement> job)
{
    m_takesOver = job;
    const Engagement &left = book().get(job);
    EngagementDetails rest = detailsOf(left);
    rest.start = today();
    if (rest.due && *rest.due < today())
        rest.due.reset();
    if (left.units)
        rest.units = std::max(qint64{1}, *left.units - left.unitsDone);
    rest.cost.reset();
    rest.doneBy.clear();
    rest.overruledBecause.clear();
    fill(rest);
    m_noDue->setChecked(!left.due);
}

void JobDialog::takeFromTask()
{
    const QVariant number = m_task->currentData();
    if (!number.isValid()) {
        m_profile->inherit(Profile());
    } else {
        const Task &task = book().get(Id<Task>(number.toLongLong()));
        if (m_title->text().trimmed().isEmpty())
            m_title->setText(task.name);
        if (m_hours->isBlank())
            m_hours->set(task.hours);
        m_profile->inherit(task.profile);
        if (!task.notes.isEmpty() && m_brief->toPlainText().isEmpty())
            m_brief->setPlainText(task.notes);
    }
    weigh();
}

} // namespace proven
