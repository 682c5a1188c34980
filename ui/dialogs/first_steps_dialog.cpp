#include "dialogs/first_steps_dialog.h"

#include "dialogs/job_dialog.h"
#include "dialogs/preview.h"
#include "dialogs/remembered_jobs.h"
#include "look/button_text.h"
#include "look/space.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

FirstStepsDialog::FirstStepsDialog(Session &session, QWidget *parent)
    : FormDialog(session, tr("First steps"), tr("&Give the first job"), parent), m_work(new QLineEdit(this)),
      m_vendor(new QLineEdit(this)), m_already(new QGroupBox(tr("They are &already working with me"), this)),
      m_jobs(new RememberedJobs(session.today(), m_already))
{
    const auto ask = [this](const QString &question, QLineEdit *answer, const QString &example) {
        QLabel *label = sectionLabel(question, this);
        label->setBuddy(answer);
        answer->setAccessibleName(wordsOf(question));
        answer->setPlaceholderText(example);
        body().addWidget(label);
        body().addWidget(answer);
    };
    ask(tr("&What work do you want to hand out?"), m_work, tr("such as Call centre, Bookkeeping, Design"));
    body().addWidget(noteLabel(tr("This makes a round: one kind of work, up to ten tried."), this));
    ask(tr("Whom do you want to &try first?"), m_vendor, tr("a company or a person; strangers and friends alike"));

    m_already->setCheckable(true);
    m_already->setChecked(false);
    auto *column = new QVBoxLayout(m_already);
    Space::in(*column, Space(*this).betweenCards(), Space(*this).toField());
    auto *form = new QFormLayout;
    auto *since = new DateField(today(), DateLean::Back, m_already);
    addRow(*form, tr("&Since when?"), since);
    addRow(*form, tr("Which jobs do you &remember?"), m_jobs);
    column->addLayout(form);
    column->addWidget(
        noteLabel(tr("Each is marked “from memory”. They start the clock; what was promised then nobody knows, "
                     "so they don't count as kept promises."),
                  m_already));
    body().addWidget(m_already);
    connect(since, &DateField::changed, this, [this, since] {
        if (since->date())
            m_jobs->suggestFirstDay(*since->date());
    });
    connect(m_work, &QLineEdit::textChanged, this, &FirstStepsDialog::clearRefusal);
    connect(m_vendor, &QLineEdit::textChanged, this, &FirstStepsDialog::clearRefusal);
    // Queued: the new line has to be laid out before it is known how much room it takes.
    connect(
        m_jobs, &RememberedJobs::grew, this, [this] { makeRoom(); }, Qt::QueuedConnection);
    m_work->setFocus();
}

bool FirstStepsDialog::makeRound()
{
    if (m_round)
        return true;
    const QString name = m_work->text().simplified();
    if (!book().roundNamed(name)) {
        RoundDetails round;
        round.name = name;
        if (!did(command::AddRound{round}))
            return false;
    }
    m_round = book().roundNamed(name)->id;
    m_work->setEnabled(false);
    return true;
}

bool FirstStepsDialog::listVendor()
{
    if (m_trial)
        return true;
    const QString name = m_vendor->text().simplified();
    const Vendor *known = book().vendorNamed(name);
    if (known && !book().trialOf(*m_round, known->id)) {
        if (!did(command::ListVendor{.round = *m_round, .vendor = known->id}))
            return false;
    } else if (!known) {
        VendorDetails vendor;
        vendor.name = name;
        if (!did(command::AddVendor{.vendor = vendor, .round = m_round}))
            return false;
    }
    m_trial = book().trialOf(*m_round, book().vendorNamed(name)->id)->id;
    m_vendor->setEnabled(false);
    return true;
}

bool FirstStepsDialog::recordJobs()
{
    if (!m_already->isChecked())
        return true;
    // All or none, so that a second try does not record the first of them twice.
    std::vector<command::LogEngagement> wanted;
    Book after = book();
    for (const EngagementDetails &job : m_jobs->jobs()) {
        wanted.push_back({.trial = *m_trial,
                          .engagement = job,
                          .outcome = Delivered{.on = job.start},
                          .given = true,
                          .accept = false,
                          .ref = {}});
        const Preview seen = preview(after, wanted.back(), today());
        if (seen.refusal) {
            refuse(*seen.refusal);
            return false;
        }
        after = seen.after;
    }
    return std::all_of(wanted.begin(), wanted.end(), [this](const auto &job) { return did(job); });
}

void FirstStepsDialog::save()
{
    // What the fields alone can tell is told before anything is done.
    if (m_already->isChecked()) {
        if (const auto [problem, field] = m_jobs->problem(); !problem.isEmpty()) {
            refuse(problem, field);
            return;
        }
    }
    // Both answers before anything is written: the first one can still be mended.
    if (m_work->text().simplified().isEmpty()) {
        refuse(tr("What work is it? A word or two will do."), m_work);
        return;
    }
    if (m_vendor->text().simplified().isEmpty()) {
        refuse(tr("Who is it? Name the first one to try."), m_vendor);
        return;
    }
    if (!makeRound() || !listVendor() || !recordJobs())
        return;
    accept();
    giveFirstJob();
}

void FirstStepsDialog::giveFirstJob()
{
    auto *first = new JobDialog(session(), JobDialog::Purpose::Give, *m_trial, std::nullopt, parentWidget());
    first->setAttribute(Qt::WA_DeleteOnClose);
    first->open();
}

} // namespace proven
