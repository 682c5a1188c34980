#include "dialogs/job_dialog.h"

#include "dialogs/amount_field.h"
#include "dialogs/outcome_fields.h"
#include "dialogs/preview.h"
#include "dialogs/profile_fields.h"
#include "dialogs/vendor_choice.h"
#include "dialogs/verdict_panel.h"
#include "rules/wording.h"
#include "widgets/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace proven {

namespace {

QString titleFor(JobDialog::Purpose purpose, bool edited)
{
    if (edited)
        return JobDialog::tr("Correct a job");
    return purpose == JobDialog::Purpose::Give ? JobDialog::tr("Give a job") : JobDialog::tr("Record a past job");
}

QString verbFor(JobDialog::Purpose purpose, bool edited)
{
    if (edited)
        return JobDialog::tr("Correct i&t");
    return purpose == JobDialog::Purpose::Give ? JobDialog::tr("&Give the job") : JobDialog::tr("Re&cord it");
}

std::optional<QTime> hourFrom(const QString &text)
{
    for (const QString &form : {QStringLiteral("H:mm"), QStringLiteral("H.mm"), QStringLiteral("H")}) {
        if (const QTime time = QTime::fromString(text, form); time.isValid())
            return time;
    }
    return std::nullopt;
}

/// The mark "against the rule" that changes bring; empty where they bring none.
QString newMark(const Changes &changes)
{
    for (const Change<Engagement> &change : changes.of<Engagement>()) {
        if (const auto *added = std::get_if<Added<Engagement>>(&change))
            return added->record.againstTheRule;
        const auto *revised = std::get_if<Revised<Engagement>>(&change);
        if (revised && revised->before.againstTheRule != revised->after.againstTheRule)
            return revised->after.againstTheRule;
    }
    return {};
}

/// Why a stop was last overruled for that vendor; empty where none was.
QString lastOverrule(const Book &book, Id<Vendor> vendor)
{
    const Engagement *latest = nullptr;
    for (const Trial *trial : book.trialsOf(vendor)) {
        for (const Engagement *engagement : book.engagementsOf(trial->id)) {
            if (!engagement->overruledBecause.isEmpty() && (!latest || latest->id < engagement->id))
                latest = engagement;
        }
    }
    return latest ? latest->overruledBecause : QString();
}

} // namespace

JobDialog::JobDialog(Session &session, Purpose purpose, std::optional<Id<Trial>> preset, std::optional<Id<Task>> task,
                     QWidget *parent)
    : JobDialog(session, purpose, std::optional<Id<Engagement>>(), parent)
{
    if (task)
        m_task->setCurrentIndex(m_task->findData(task->number()));
    if (preset)
        m_vendor->choose(*preset);
    else if (task && book().get(*task).round)
        m_vendor->chooseRound(*book().get(*task).round);
    (preset ? static_cast<QWidget *>(m_title) : m_vendor)->setFocus();
}

JobDialog::JobDialog(Session &session, Id<Engagement> toEdit, QWidget *parent)
    : JobDialog(session, Purpose::RecordPast, std::optional(toEdit), parent)
{
    m_title->setFocus();
}

JobDialog::JobDialog(Session &session, Purpose purpose, std::optional<Id<Engagement>> edited, QWidget *parent)
    : FormDialog(session, titleFor(purpose, edited.has_value()), verbFor(purpose, edited.has_value()), parent),
      m_purpose(purpose), m_edited(edited)
{
    addRequired();
    addRest();
    m_verdict = new VerdictPanel(this);
    m_asPast = new QPushButton(tr("It is already given: &record it as a past job"), this);
    m_asPast->setAutoDefault(false);
    foot().addWidget(m_asPast, 0, Qt::AlignLeft);
    foot().addWidget(m_verdict);
    m_asPast->hide();
    if (m_edited) {
        m_before = detailsOf(book().get(*m_edited));
        fill(m_before);
    } else {
        m_start->setDate(today());
    }

    connect(m_verdict, &VerdictPanel::reasonChanged, this, &JobDialog::weigh);
    connect(m_asPast, &QPushButton::clicked, this, &JobDialog::turnIntoPast);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_title, m_hours, m_price, m_units, m_dueHour})
        connect(field, &QLineEdit::textChanged, this, &JobDialog::weigh);
    for (DateField *field : {m_due, m_start})
        connect(field, &DateField::changed, this, &JobDialog::weigh);
    connect(m_noDue, &QCheckBox::toggled, this, &JobDialog::weigh);
    connect(m_profile, &ProfileFields::changed, this, &JobDialog::weigh);
    weigh();
}

JobDialog::Said JobDialog::said() const
{
    Said said{.details = m_before, .problem = {}, .field = nullptr};
    EngagementDetails &details = said.details;
    // The first thing to mend is told, the required ones before the rest.
    const auto mend = [&](const QString &problem, QWidget *field) {
        if (said.problem.isEmpty()) {
            said.problem = problem;
            said.field = field;
        }
    };
    details.title = m_title->text().trimmed();
    if (details.title.isEmpty())
        mend(tr("What is to be done? Give the job a name."), m_title);
    details.due = m_noDue->isChecked() ? std::nullopt : m_due->date();
    if (!m_noDue->isChecked() && !details.due)
        mend(m_due->isBlank() ? tr("When is it due? Name a day, or press \u201CNo due day\u201D.")
                              : tr("Due: %1").arg(m_due->problem()),
             m_due);
    details.start = m_start->date().value_or(today());
    if (!m_start->date())
        mend(m_start->isBlank() ? tr("When does it start?") : tr("Starts: %1").arg(m_start->problem()), m_start);

    for (AmountField *amount : {m_hours, m_price, m_cost}) {
        if (amount && !amount->isReadable())
            mend(amount->problem(), amount);
    }
    details.hours = m_hours->hours();
    details.price = m_price->money();
    details.cost = m_cost ? m_cost->money() : std::nullopt;
    const QString hour = m_dueHour->text().trimmed();
    details.dueHour = hourFrom(hour);
    if (!hour.isEmpty() && !details.dueHour)
        mend(tr("Due hour: %1 is no hour. Write 9:30 or 14.").arg(wording::quoted(hour)), m_dueHour);
    const QString units = m_units->text().trimmed();
    bool isNumber = false;
    const qint64 count = units.toLongLong(&isNumber);
    details.units = isNumber ? std::optional(count) : std::nullopt;
    if (!units.isEmpty() && !isNumber)
        mend(tr("Units of work: %1 is no number.").arg(wording::quoted(units)), m_units);

    const QVariant task = m_task->currentData();
    details.task = task.isValid() ? std::optional(Id<Task>(task.toLongLong())) : std::nullopt;
    details.profile = m_profile->profile();
    details.repeats = static_cast<Repeats>(m_repeats->currentIndex());
    details.doneBy = m_doneBy->text().trimmed();
    details.brief = m_brief->toPlainText();
    details.links = m_links->text().trimmed();
    details.note = m_outcome ? m_outcome->note() : m_note->toPlainText();
    if (m_remembered)
        details.remembered = m_remembered->isChecked();
    return said;
}

Command JobDialog::commandFor(Id<Trial> trial, const EngagementDetails &details) const
{
    if (m_edited)
        return command::EditEngagement{.id = *m_edited, .before = m_before, .after = details};
    command::LogEngagement log{.trial = trial,
                               .engagement = details,
                               .outcome = Open{},
                               .given = false,
                               .accept = false,
                               .ref = {}};
    log.takesOver = m_takesOver;
    if (m_outcome) {
        log.outcome = m_outcome->outcome().value_or(Open{});
        log.given = true;
        log.unitsDone = m_outcome->unitsDone();
        log.accept = m_outcome->acceptsFewer();
    }
    return log;
}

std::optional<Id<Trial>> JobDialog::trial() const
{
    return m_edited ? std::optional(book().get(*m_edited).trial) : m_vendor->trial();
}

QString JobDialog::draftKey() const
{
    return m_edited                     ? QStringLiteral("job/%1").arg(m_edited->number())
           : m_takesOver && m_outcome   ? QStringLiteral("pasttakeover/%1").arg(m_takesOver->number())
           : m_takesOver                ? QStringLiteral("takeover/%1").arg(m_takesOver->number())
           : m_purpose == Purpose::Give ? QStringLiteral("give")
                                        : QStringLiteral("past");
}

void JobDialog::save()
{
    if (!trial()) {
        refuse({.ground = Refusal::Ground::Input,
                .text = m_vendor->problem(),
                .instead = {m_vendor->wayOn()},
                .rows = {}});
        m_vendor->setFocus();
        return;
    }
    Said asked = said();
    if (asked.problem.isEmpty() && m_outcome && !m_outcome->outcome()) {
        std::tie(asked.problem, asked.field) = m_outcome->problem();
    }
    if (!asked.problem.isEmpty()) {
        if (asked.field && !asked.field->isVisible())
            unfold();
        refuse(asked.problem, asked.field);
        return;
    }
    if (const QString because = m_verdict->overruledBecause(); !because.isEmpty())
        asked.details.overruledBecause = because;
    askAndClose(commandFor(*trial(), asked.details));
}

void JobDialog::weigh()
{
    clearRefusal();
    const Said asked = said();
    m_asPast->setVisible(!m_edited && !m_outcome && m_start->date() && asked.details.start < today());
    if (m_outcome)
        m_outcome->setJob(asked.details.due, asked.details.dueHour, asked.details.units);
    const std::optional<Id<Trial>> of = trial();
    if (of && !asked.details.title.isEmpty())
        letTheLawSpeak(*of, asked);
    else
        m_verdict->clear();
    verbButton().setEnabled(m_verdict->lets());
    makeRoom();
}

void JobDialog::letTheLawSpeak(Id<Trial> trial, const Said &asked)
{
    const Preview seen = asked.problem.isEmpty() ? preview(book(), commandFor(trial, asked.details), today())
                                                 : Preview{.refusal = {}, .changes = {}, .after = book()};
    QStringList alsoSaid;
    if (const QString move = clockMove(book(), seen.after, trial, today()); !move.isEmpty())
        alsoSaid += move;
    const QString lastReason = lastOverrule(book(), book().get(trial).vendor);
    if (!m_edited && !m_outcome) {
        m_verdict->show(mayBeGiven(book(), trial, workOf(asked.details), today()), lastReason, alsoSaid);
        return;
    }
    // Of a correction the law judges only what it changes: it is asked by trying.
    const bool stopped = m_edited && seen.refusal && seen.refusal->ground == Refusal::Ground::Law;
    if (stopped)
        m_verdict->show({.level = VerdictLevel::Stop,
                         .reasons = {seen.refusal->text},
                         .instead = seen.refusal->instead,
                         .overridable = seen.refusal->overridable},
                        lastReason, alsoSaid);
    else
        m_verdict->showMark(newMark(seen.changes), alsoSaid);
}

void JobDialog::turnIntoPast()
{
    // What was typed goes on in the other dialog, also what can't be read yet.
    auto *past = new JobDialog(session(), Purpose::RecordPast, std::optional<Id<Trial>>(), std::nullopt,
                               parentWidget());
    past->m_takesOver = m_takesOver;
    past->setAttribute(Qt::WA_DeleteOnClose);
    // This one's draft goes with it; what is filled in after the other one is open becomes a draft of its own.
    reject();
    past->open();
    past->fill(said().details);
    past->m_noDue->setChecked(m_noDue->isChecked());
    past->m_vendor->takeFrom(*m_vendor);
    const auto take = [](QLineEdit &into, const QLineEdit &from) { into.setText(from.text()); };
    take(*past->m_hours, *m_hours);
    take(*past->m_price, *m_price);
    take(*past->m_units, *m_units);
    take(*past->m_dueHour, *m_dueHour);
    // A day that was understood stays that day: there, "fri" is one that has passed.
    for (const auto &[into, from] : {std::pair(past->m_due, m_due), std::pair(past->m_start, m_start)}) {
        if (!from->date())
            take(*into->edit(), *from->edit());
    }
}

} // namespace proven
