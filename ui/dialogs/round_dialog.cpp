#include "dialogs/round_dialog.h"

#include "dialogs/amount_field.h"
#include "rules/probation.h"
#include "rules/replay.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace proven {

RoundDialog::RoundDialog(Session &session, std::optional<Id<Round>> round, QWidget *parent)
    : FormDialog(session, round ? tr("Edit a round") : tr("Begin a round"),
                 round ? tr("Sa&ve changes") : tr("&Begin it"), parent),
      m_round(round), m_name(new QLineEdit(this)), m_work(new QLineEdit(this)), m_months(new QSpinBox(this)),
      m_hours(new AmountField(this)), m_amount(new AmountField(this)), m_meant(new QSpinBox(this))
{
    addSentence(tr("A round is one kind of work, up to ten tried."));
    QFormLayout &form = addForm();
    m_name->setPlaceholderText(tr("such as Call centre"));
    addRow(form, tr("&Name"), m_name);
    m_work->setPlaceholderText(tr("the same as the name"));
    addRow(form, tr("Kind of &work"), m_work);
    addRemark(form, tr("Rounds of the same kind of work are linked: proven vendors count across them."));
    m_meant->setRange(fewestMeant, mostMeant);
    addRow(form, tr("How many to &try"), m_meant);
    m_months->setRange(fewestProbationMonths, mostProbationMonths);
    m_months->setSuffix(tr(" months"));
    addRow(form, tr("&Probation"), m_months);
    addRemark(form, tr("Six months is the least. Fixed once the first job in this round has started."));
    addRow(form, tr("A stranger's first job: &hours up to"), m_hours);
    addRow(form, tr("or an &amount up to, in %1").arg(book().currency()), m_amount);

    if (m_round) {
        m_before = detailsOf(book().get(*m_round));
        m_open = new QCheckBox(tr("&Open: new vendors can be listed"), this);
        m_open->setChecked(m_before.open);
        const std::vector<const Trial *> trials = book().trialsOf(*m_round);
        m_months->setEnabled(std::none_of(trials.begin(), trials.end(), [&](const Trial *trial) {
            return Replay(book(), trial->id).hasEverBegun(today());
        }));
        form.addRow(QString(), m_open);
    }
    m_name->setText(m_before.name);
    m_work->setText(m_before.work);
    m_meant->setValue(m_before.meant);
    m_months->setValue(m_before.probationMonths);
    m_hours->set(m_before.firstCommitmentHours);
    m_amount->set(m_before.firstCommitmentAmount);
    m_name->setFocus();
}

QString RoundDialog::draftKey() const
{
    return m_round ? QStringLiteral("round/%1").arg(m_round->number()) : QStringLiteral("round");
}

void RoundDialog::save()
{
    for (AmountField *amount : {m_hours, m_amount}) {
        if (!amount->isReadable()) {
            refuse(amount->problem(), amount);
            return;
        }
    }
    const RoundDetails details{.name = m_name->text().simplified(),
                               .work = m_work->text().simplified(),
                               .probationMonths = m_months->value(),
                               .firstCommitmentHours = m_hours->hours(),
                               .firstCommitmentAmount = m_amount->money(),
                               .meant = m_meant->value(),
                               .open = m_open ? m_open->isChecked() : true};
    if (m_round)
        askAndClose(command::EditRound{.id = *m_round, .before = m_before, .after = details});
    else
        askAndClose(command::AddRound{details});
}

} // namespace proven
