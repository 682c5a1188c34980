#include "dialogs/task_dialog.h"

#include "dialogs/amount_field.h"
#include "dialogs/profile_fields.h"
#include "rules/wording.h"
#include "widgets/chooser.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace proven {

TaskDialog::TaskDialog(Session &session, std::optional<Id<Task>> task, QWidget *parent)
    : FormDialog(session, task ? tr("Edit a task") : tr("Add a task"), task ? tr("Sa&ve changes") : tr("&Add it"),
                 parent),
      m_task(task), m_name(new QLineEdit(this)), m_round(new QComboBox(this)), m_profile(new ProfileFields(this)),
      m_hours(new AmountField(this)), m_often(new QComboBox(this)), m_keepsFrom(new QComboBox(this)),
      m_notes(textField())
{
    QFormLayout &form = addForm();
    addRow(form, tr("&Name"), m_name);
    letShrink(*m_round);
    m_round->addItem(tr("any"));
    for (const Round &round : book().all<Round>())
        m_round->addItem(round.name, round.id.number());
    addRow(form, tr("Kind of work, by &round"), m_round);
    for (const HowOften each : {HowOften::Once, HowOften::Daily, HowOften::Weekly, HowOften::Monthly, HowOften::Yearly})
        m_often->addItem(wording::of(each));
    addRow(form, tr("How &often"), m_often);
    addRow(form, tr("&Hours each time"), m_hours);
    for (const KeepsFrom each :
         {KeepsFrom::Nothing, KeepsFrom::Customers, KeepsFrom::Team, KeepsFrom::Revenue, KeepsFrom::Other})
        m_keepsFrom->addItem(wording::of(each));
    addRow(form, tr("It keeps me &from"), m_keepsFrom);
    form.addRow(tr("The work is"), m_profile);
    addRow(form, tr("Notes: how it is &done"), m_notes);

    if (m_task) {
        m_before = detailsOf(book().get(*m_task));
        m_name->setText(m_before.name);
        m_round->setCurrentIndex(m_before.round ? m_round->findData(m_before.round->number()) : 0);
        m_profile->set(m_before.profile);
        m_hours->set(m_before.hours);
        m_often->setCurrentIndex(static_cast<int>(m_before.often));
        m_keepsFrom->setCurrentIndex(static_cast<int>(m_before.keepsFrom));
        m_notes->setPlainText(m_before.notes);
    }
    m_name->setFocus();
}

TaskDetails TaskDialog::details() const
{
    const QVariant round = m_round->currentData();
    return {.name = m_name->text().simplified(),
            .round = round.isValid() ? std::optional(Id<Round>(round.toLongLong())) : std::nullopt,
            .profile = m_profile->profile(),
            .hours = m_hours->hours(),
            .often = static_cast<HowOften>(m_often->currentIndex()),
            .keepsFrom = static_cast<KeepsFrom>(m_keepsFrom->currentIndex()),
            .notes = m_notes->toPlainText()};
}

QString TaskDialog::draftKey() const
{
    return m_task ? QStringLiteral("task/%1").arg(m_task->number()) : QStringLiteral("task");
}

void TaskDialog::save()
{
    if (!m_hours->isReadable()) {
        refuse(m_hours->problem(), m_hours);
        return;
    }
    if (m_task)
        askAndClose(command::EditTask{.id = *m_task, .before = m_before, .after = details()});
    else
        askAndClose(command::AddTask{details()});
}

} // namespace proven
