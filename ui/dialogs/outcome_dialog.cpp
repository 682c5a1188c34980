#include "dialogs/outcome_dialog.h"

#include "dialogs/job_dialog.h"
#include "dialogs/outcome_fields.h"
#include "dialogs/preview.h"
#include "look/space.h"
#include "rules/probation.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

/// A later one of the same name is given already, or their place is over.
bool hasNext(const Book &book, const Engagement &job, QDate today)
{
    if (hasGone(trialState(book, job.trial, today).stage))
        return true;
    for (const Engagement *other : book.engagementsOf(job.trial)) {
        if (other->id != job.id && other->start > job.start && foldedName(other->title) == foldedName(job.title))
            return true;
    }
    return false;
}

} // namespace

OutcomeDialog::OutcomeDialog(Session &session, Id<Engagement> job, QWidget *parent)
    : FormDialog(session, tr("How it went"), tr("Re&cord it"), parent), m_job(job),
      m_before(session.book().get(job).outcome), m_outcome(new OutcomeFields(session.today(), !isOpen(m_before), this))
{
    const Engagement &known = book().get(m_job);
    const Trial &trial = book().get(known.trial);
    body().addWidget(sectionLabel(tr("%1, %2").arg(known.title, book().get(trial.vendor).name), this));
    addSentence(wording::engagementInBrief(known, trialState(book(), known.trial, today()), today()));
    body().addWidget(m_outcome);
    m_outcome->setJob(countingDue(known, today()), known.dueHour, known.units);
    m_outcome->fill(m_before, known.note, known.unitsDone);
    if (const auto listed = doneOfWholeList(book(), known))
        m_outcome->followList(*listed);
    if (known.due)
        addLateness();
    m_follows = sentenceLabel({}, this);
    foot().addWidget(m_follows);
    if (known.repeats != Repeats::No && isOpen(m_before) && !hasNext(book(), known, today())) {
        m_next = new QCheckBox(tr("Then draft the ne&xt one: it repeats %1").arg(wording::of(known.repeats)), this);
        m_next->setChecked(true);
        foot().addWidget(m_next);
    }
    connect(m_outcome, &OutcomeFields::changed, this, &OutcomeDialog::weigh);
    weigh();
    m_outcome->setFocus();
}

void OutcomeDialog::addLateness()
{
    m_lateness = new QWidget(this);
    auto *column = new QVBoxLayout(m_lateness);
    Space::in(*column, 0, Space(*this).toField());
    m_late = sentenceLabel({}, m_lateness);
    m_heldUp = new QCheckBox(tr("I held them up: a later day &was agreed"), m_lateness);
    m_later = new QWidget(m_lateness);
    auto *form = new QFormLayout(m_later);
    form->setContentsMargins(0, 0, 0, 0);
    m_laterDay = new DateField(today(), DateLean::Back, m_later);
    m_askedOn = new DateField(today(), DateLean::Back, m_later);
    m_because = new QLineEdit(m_later);
    addRow(*form, tr("The later day w&as"), m_laterDay);
    addRow(*form, tr("I asked &for it on"), m_askedOn);
    addRow(*form, tr("Becau&se"), m_because);
    m_askedOn->setDate(today());
    m_later->hide();
    column->addWidget(m_late);
    column->addWidget(m_heldUp);
    column->addWidget(m_later);
    body().addWidget(m_lateness);
    connect(m_heldUp, &QCheckBox::toggled, this, [this](bool heldUp) {
        m_later->setVisible(heldUp);
        if (const auto outcome = m_outcome->outcome(); heldUp && m_laterDay->isBlank() && outcome)
            m_laterDay->setDate(endedOn(*outcome));
        weigh();
    });
}

bool OutcomeDialog::isLate(const Outcome &outcome) const
{
    const auto *delivered = std::get_if<Delivered>(&outcome);
    const std::optional<QDate> due = countingDue(book().get(m_job), today());
    return delivered && due && delivered->on > *due;
}

command::RecordOutcome OutcomeDialog::asked(const Outcome &outcome) const
{
    return {.id = m_job,
            .before = m_before,
            .after = outcome,
            .unitsDone = m_outcome->unitsDone(),
            .note = m_outcome->note(),
            .accept = m_outcome->acceptsFewer()};
}

std::optional<DueMove> OutcomeDialog::laterDue() const
{
    if (!m_lateness || m_lateness->isHidden() || !m_heldUp->isChecked())
        return std::nullopt;
    return DueMove{.to = m_laterDay->date().value_or(QDate()),
                   .askedOn = m_askedOn->date().value_or(QDate()),
                   .because = m_because->text().trimmed()};
}

void OutcomeDialog::weigh()
{
    clearRefusal();
    const std::optional<Outcome> outcome = m_outcome->outcome();
    const Engagement &known = book().get(m_job);
    if (m_lateness) {
        const bool late = outcome && isLate(*outcome);
        m_lateness->setVisible(late);
        if (late) {
            const QDate due = *countingDue(known, today());
            m_late->setText(tr("That is %1 late: it was due on %2.")
                                .arg(wording::days(due.daysTo(std::get<Delivered>(*outcome).on)), inWords(due)));
        }
    }
    QString follows;
    if (outcome) {
        const Preview seen = preview(book(), asked(*outcome), today());
        follows = clockMove(book(), seen.after, known.trial, today());
    }
    m_follows->setText(follows);
    m_follows->setVisible(!follows.isEmpty());
    makeRoom();
}

QString OutcomeDialog::draftKey() const
{
    return QStringLiteral("outcome/%1").arg(m_job.number());
}

void OutcomeDialog::save()
{
    const std::optional<Outcome> outcome = m_outcome->outcome();
    if (!outcome) {
        const auto [problem, field] = m_outcome->problem();
        refuse(problem, field);
        return;
    }
    const std::optional<DueMove> later = laterDue();
    if (later && !later->to.isValid()) {
        refuse(m_laterDay->isBlank() ? tr("To which day?") : m_laterDay->problem(), m_laterDay);
        return;
    }
    if (later && !later->askedOn.isValid()) {
        refuse(m_askedOn->isBlank() ? tr("On which day was it asked for?") : m_askedOn->problem(), m_askedOn);
        return;
    }
    command::RecordOutcome record = asked(*outcome);
    record.moved = later;
    const bool next = m_next && m_next->isChecked();
    askAndClose(record);
    if (next && result() == QDialog::Accepted)
        draftNext();
}

void OutcomeDialog::draftNext()
{
    auto *next = new JobDialog(session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt, parentWidget());
    next->setAttribute(Qt::WA_DeleteOnClose);
    next->giveAgain(m_job);
    next->open();
}

} // namespace proven
