#include "dialogs/job_dialog.h"

#include "dialogs/amount_field.h"
#include "dialogs/outcome_fields.h"
#include "dialogs/preview.h"
#include "dialogs/profile_fields.h"
#include "dialogs/vendor_choice.h"
#include "dialogs/verdict_panel.h"
#include "rules/wording.h"
#include "space.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr int daysAWeek = 7;

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

std::vector<const Task *> tasksByName(const Book &book)
{
    std::vector<const Task *> tasks;
    for (const Task &task : book.all<Task>())
        tasks.push_back(&task);
    std::sort(tasks.begin(), tasks.end(), [](const Task *a, const Task *b) { return foldedName(a->name) < foldedName(b->name); });
    return tasks;
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
        m_before = book().get(*m_edited);
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

void JobDialog::addRequired()
{
    QFormLayout &form = addForm();
    if (m_edited) {
        const Trial &trial = book().get(book().get(*m_edited).trial);
        form.addRow(tr("Vendor"), sentenceLabel(tr("%1, in %2").arg(book().get(trial.vendor).name, book().get(trial.round).name), this));
    } else {
        m_vendor = new VendorChoice(session(), this);
        addRow(form, tr("&Vendor"), m_vendor);
        connect(m_vendor, &VendorChoice::changed, this, &JobDialog::weigh);
        connect(m_vendor, &VendorChoice::refused, this, [this](const QString &text) { refuse(text); });
    }
    m_title = new QLineEdit(this);
    addRow(form, tr("&What is to be done?"), m_title);

    auto *due = new QWidget(this);
    auto *row = new QHBoxLayout(due);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space(*this).toField());
    m_due = new DateField(today(), m_purpose == Purpose::Give ? DateLean::Ahead : DateLean::Back, due);
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

    m_start = new DateField(today(), m_purpose == Purpose::Give ? DateLean::Ahead : DateLean::Back, this);
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
    QFormLayout &form = addFold(tr("&More: task, hours, price, what makes it delicate, brief ..."));
    m_task = new QComboBox(this);
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
    if (m_note)
        m_note->setPlainText(details.note);
    if (m_remembered)
        m_remembered->setChecked(details.remembered);
    m_verdict->setOverruledBecause(details.overruledBecause);
}

void JobDialog::giveAgain(Id<Engagement> job)
{
    const Engagement &last = book().get(job);
    EngagementDetails next = last;
    QDate start = last.repeats == Repeats::Monthly ? last.start.addMonths(1) : last.start.addDays(daysAWeek);
    start = std::max(start, today());
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
    const Engagement &left = book().get(job);
    EngagementDetails rest = left;
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
        mend(m_due->isBlank() ? tr("When is it due? Name a day, or press \u201CNo due day\u201D.") : tr("Due: %1").arg(m_due->problem()), m_due);
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
    command::LogEngagement log{.trial = trial, .engagement = details, .outcome = Open{}, .given = false, .accept = false, .ref = {}};
    if (m_outcome) {
        log.outcome = m_outcome->outcome().value_or(Open{});
        log.given = true;
        log.engagement.unitsDone = m_outcome->unitsDone().value_or(0);
        log.accept = m_outcome->acceptsFewer();
    }
    return log;
}

std::optional<Id<Trial>> JobDialog::trial() const
{
    return m_edited ? std::optional(book().get(*m_edited).trial) : m_vendor->trial();
}

void JobDialog::save()
{
    if (!trial()) {
        refuse({.ground = Refusal::Ground::Input, .text = m_vendor->problem(), .instead = {m_vendor->wayOn()}, .rows = {}});
        m_vendor->setFocus();
        return;
    }
    Said asked = said();
    if (asked.problem.isEmpty() && m_outcome && !m_outcome->outcome()) {
        asked.problem = m_outcome->problem();
        asked.field = m_outcome->firstField();
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
        m_verdict->show({.level = VerdictLevel::Stop, .reasons = {seen.refusal->text}, .instead = seen.refusal->instead,
                         .overridable = seen.refusal->overridable},
                        lastReason, alsoSaid);
    else
        m_verdict->showMark(newMark(seen.changes), alsoSaid);
}

void JobDialog::turnIntoPast()
{
    // What was typed goes on in the other dialog.
    auto *past = new JobDialog(session(), Purpose::RecordPast, std::optional<Id<Trial>>(), std::nullopt, parentWidget());
    past->fill(said().details);
    past->m_noDue->setChecked(m_noDue->isChecked());
    if (const auto chosen = trial())
        past->m_vendor->choose(*chosen);
    past->setAttribute(Qt::WA_DeleteOnClose);
    past->open();
    reject();
}

} // namespace proven
