#include "dialogs/away_dialog.h"

#include "dialogs/job_dialog.h"
#include "dialogs/open_job_card.h"
#include "look/space.h"
#include "models/readings.h"
#include "rules/away.h"
#include "rules/probation.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

AwayDialog::AwayDialog(Session &session, Id<Vendor> vendor, QWidget *parent)
    : FormDialog(session, tr("%1 is away").arg(session.book().get(vendor).name), tr("&Note it"), parent),
      m_vendor(vendor), m_before(detailsOf(session.book().get(vendor))),
      m_from(new DateField(session.today(), DateLean::Ahead, this)),
      m_until(new DateField(session.today(), DateLean::Ahead, this)), m_jobs(new QVBoxLayout)
{
    const QString away = awayInWords(m_before, today());
    body().addWidget(sectionLabel(away.isEmpty() ? m_before.name : tr("%1: %2").arg(m_before.name, away), this));
    if (!away.isEmpty()) {
        auto *back = new QPushButton(isAway(m_before, today()) ? tr("They are &back") : tr("They do not &go"), this);
        back->setAutoDefault(false);
        connect(back, &QPushButton::clicked, this, [this] {
            askAndClose(command::EditVendor{.id = m_vendor, .before = m_before, .after = backToday(m_before, today())});
        });
        body().addWidget(back, 0, Qt::AlignLeft);
    }
    QFormLayout &form = addForm();
    addRow(form, tr("Away &from"), m_from);
    addRow(form, tr("&Until (the last day)"), m_until);
    m_meaning = addRemark(form);
    Space::in(*m_jobs, 0, Space(*this).unit());
    body().addLayout(m_jobs);

    m_from->setDate(away.isEmpty() ? today() : m_before.awayFrom);
    m_until->setDate(away.isEmpty() ? std::nullopt : m_before.awayUntil);
    connect(m_from, &DateField::changed, this, &AwayDialog::showJobs);
    connect(m_until, &DateField::changed, this, &AwayDialog::showJobs);
    connect(&this->session(), &Session::changed, this, &AwayDialog::showJobs);
    showJobs();
    (away.isEmpty() ? m_until : m_from)->setFocus();
}

std::vector<const Engagement *> AwayDialog::dueMeanwhile() const
{
    std::vector<const Engagement *> jobs;
    if (!m_from->date())
        return jobs;
    for (const Trial *trial : book().trialsOf(m_vendor)) {
        const TrialState state = trialState(book(), trial->id, today());
        for (const Engagement *job : openEngagements(book(), trial->id, state, today())) {
            const std::optional<QDate> due = countingDue(*job, today());
            if (due && *due >= *m_from->date() && (!m_until->date() || *due <= *m_until->date()))
                jobs.push_back(job);
        }
    }
    return jobs;
}

void AwayDialog::showJobs()
{
    clearRefusal();
    clearLayout(*m_jobs);
    const std::vector<const Engagement *> jobs = dueMeanwhile();
    bool onTrial = false;
    for (const Trial *trial : book().trialsOf(m_vendor))
        onTrial = onTrial || trialState(book(), trial->id, today()).stage == Stage::OnTrial;
    QStringList meaning;
    if (m_from->date() && m_until->date())
        meaning += tr("They are given no job from %1 to %2.").arg(inWords(*m_from->date()), inWords(*m_until->date()));
    else if (m_from->date() && m_until->isBlank())
        meaning +=
            tr("They are given no job from %1 on, until you say that they are back.").arg(inWords(*m_from->date()));
    else if (m_until->date() && m_from->isBlank())
        meaning += tr("They are given no job up to %1.").arg(inWords(*m_until->date()));
    if (onTrial)
        meaning += tr("Their probation runs on meanwhile; pause the trial where it should not.");
    if (m_from->date() && jobs.empty())
        meaning += tr("None of their open jobs is due in that time.");
    m_meaning->setText(meaning.join(u' '));
    if (!jobs.empty())
        m_jobs->addWidget(sectionLabel(tr("Due while they are away"), this));
    for (const Engagement *job : jobs) {
        auto *card = new OpenJobCard(book(), *job, today(), this);
        connect(card, &OpenJobCard::giveWanted, this,
                [this, id = job->id](Id<Trial> taker) { giveToAnother(id, taker); });
        m_jobs->addWidget(card);
    }
    makeRoom();
}

void AwayDialog::giveToAnother(Id<Engagement> job, Id<Trial> taker)
{
    auto *dialog = new JobDialog(session(), JobDialog::Purpose::Give, taker, std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->takeOver(job);
    dialog->open();
}

void AwayDialog::save()
{
    for (DateField *field : {m_from, m_until}) {
        if (!field->date() && !field->isBlank()) {
            refuse(field->problem(), field);
            return;
        }
    }
    VendorDetails after = m_before;
    after.awayFrom = m_from->date();
    after.awayUntil = m_until->date();
    askAndClose(command::EditVendor{.id = m_vendor, .before = m_before, .after = after});
}

} // namespace proven
