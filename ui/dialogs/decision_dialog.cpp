#include "dialogs/decision_dialog.h"

#include "dialogs/preview.h"
#include "look/space.h"
#include "rules/laws.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/date_field.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"
#include "widgets/notice.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace proven {

namespace {

QString titleFor(DecisionKind kind, const QString &vendor)
{
    switch (kind) {
    case DecisionKind::Listed:
        return DecisionDialog::tr("List %1").arg(vendor);
    case DecisionKind::Paused:
        return DecisionDialog::tr("Pause %1").arg(vendor);
    case DecisionKind::Resumed:
        return DecisionDialog::tr("Resume %1").arg(vendor);
    case DecisionKind::Extended:
        return DecisionDialog::tr("Extend the probation of %1").arg(vendor);
    case DecisionKind::Restarted:
        return DecisionDialog::tr("Put %1 back on probation").arg(vendor);
    case DecisionKind::Promoted:
        return DecisionDialog::tr("Promote %1").arg(vendor);
    case DecisionKind::LetGo:
        return DecisionDialog::tr("Let %1 go").arg(vendor);
    case DecisionKind::Left:
        return DecisionDialog::tr("%1 left").arg(vendor);
    case DecisionKind::Reinstated:
        return DecisionDialog::tr("Reinstate %1").arg(vendor);
    case DecisionKind::Withdrawn:
        return DecisionDialog::tr("Take back a decision on %1").arg(vendor);
    }
    Q_UNREACHABLE();
}

QString verbFor(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Listed:
        return DecisionDialog::tr("List them");
    case DecisionKind::Paused:
        return DecisionDialog::tr("&Pause the clock");
    case DecisionKind::Resumed:
        return DecisionDialog::tr("&Go on");
    case DecisionKind::Extended:
        return DecisionDialog::tr("&Extend it");
    case DecisionKind::Restarted:
        return DecisionDialog::tr("&Start again");
    case DecisionKind::Promoted:
        return DecisionDialog::tr("&Promote them");
    case DecisionKind::LetGo:
        return DecisionDialog::tr("&Let them go");
    case DecisionKind::Left:
        return DecisionDialog::tr("&They left");
    case DecisionKind::Reinstated:
        return DecisionDialog::tr("&Reinstate them");
    case DecisionKind::Withdrawn:
        return DecisionDialog::tr("Take it &back");
    }
    Q_UNREACHABLE();
}

/// These are dated the day they are entered (L3).
bool isDatedAtEntry(DecisionKind kind)
{
    return kind == DecisionKind::Restarted || kind == DecisionKind::Reinstated;
}

} // namespace

DecisionDialog::DecisionDialog(Session &session, Id<Trial> trial, DecisionKind kind, QWidget *parent)
    : FormDialog(session, titleFor(kind, session.book().vendorOf(trial).name), verbFor(kind), parent), m_trial(trial),
      m_kind(kind)
{
    addWhatItRestsOn();
    QFormLayout &form = addForm();
    if (m_kind == DecisionKind::Extended)
        addExtension(form);
    m_on = new DateField(today(), DateLean::Back, this);
    m_on->setDate(today());
    if (isDatedAtEntry(m_kind))
        m_on->hide();
    else
        addRow(form, m_kind == DecisionKind::Left ? tr("They left &on") : tr("&As of"), m_on);
    m_reason = textField();
    m_reasonLabel = addRow(form, tr("&Why"), m_reason);
    m_leadsTo = new Notice(this);
    foot().addWidget(m_leadsTo);

    connect(m_on, &DateField::changed, this, &DecisionDialog::weigh);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &DecisionDialog::weigh);
    weigh();
    (m_kind == DecisionKind::Extended ? static_cast<QWidget *>(m_until) : m_reason)->setFocus();
}

void DecisionDialog::addWhatItRestsOn()
{
    const TrialReading reading = readTrial(book(), m_trial, today());
    const Trial &trial = book().get(m_trial);
    body().addWidget(
        sectionLabel(tr("%1, in %2").arg(book().get(trial.vendor).name, book().get(trial.round).name), this));
    addSentence(tr("Now: %1. Probation: %2.")
                    .arg(wording::of(reading.state.stage), wording::clockInBrief(reading.state, today())));
    if (m_kind == DecisionKind::Withdrawn) {
        const Decision *taken = withdrawable(book(), m_trial, today());
        if (taken)
            addSentence(taken->reason.isEmpty()
                            ? tr("It takes back: %1 on %2.").arg(wording::of(taken->kind), inWords(taken->date))
                            : tr("It takes back: %1 on %2, because \u201C%3\u201D.")
                                  .arg(wording::of(taken->kind), inWords(taken->date), taken->reason));
        addSentence(tr("From today on it reads as if it had not been; both stay visible."));
        return;
    }
    if (reading.state.clock)
        body().addWidget(noteLabel(wording::clockExplained(book(), *reading.state.clock, today()), this));
    if (m_kind == DecisionKind::Promoted) {
        for (const Condition &condition : promotionChecklist(reading)) {
            const QString remark = condition.met || condition.missing.isEmpty()
                                       ? condition.shown
                                       : tr("%1; %2").arg(condition.shown, condition.missing);
            body().addWidget(new MarkedLine(condition.met ? Tone::Proven : Tone::NeedsALook, condition.text,
                                            capitalised(remark), this));
        }
        for (const QString &sentence : promotionCase(book(), m_trial, today(), today()).besides)
            addSentence(sentence);
    } else if (m_kind == DecisionKind::LetGo || m_kind == DecisionKind::Extended || m_kind == DecisionKind::Restarted) {
        for (const QString &reason : reading.reasons)
            addSentence(reason);
    }
}

void DecisionDialog::addExtension(QFormLayout &form)
{
    m_until = new DateField(today(), DateLean::Ahead, this);
    m_months = new QSpinBox(this);
    m_months->setRange(fewestExtensionMonths, mostExtensionMonths);
    addRow(form, tr("&Until when?"), m_until);
    addRow(form, tr("or by so many &months"), m_months);
    connect(m_months, &QSpinBox::valueChanged, this, [this] {
        const QSignalBlocker quiet(m_until);
        m_until->setDate(std::nullopt);
        weigh();
    });
    connect(m_until, &DateField::changed, this, [this] {
        const TrialState state = trialState(book(), m_trial, today());
        if (m_until->date() && state.clock) {
            const QSignalBlocker quiet(m_months);
            m_months->setValue(fewestMonthsTo(*state.clock, *m_until->date()));
        }
        weigh();
    });
}

command::Decide DecisionDialog::asked() const
{
    return {.trial = m_trial,
            .kind = m_kind,
            .on = m_on->date().value_or(QDate()),
            .months = m_months ? std::optional(m_months->value()) : std::nullopt,
            .reason = m_reason->toPlainText().trimmed()};
}

bool DecisionDialog::reasonNeeded() const
{
    if (m_kind != DecisionKind::Promoted)
        return needsReason(m_kind);
    return m_on->date() && promotionCase(book(), m_trial, *m_on->date(), today()).reasonNeeded;
}

QString DecisionDialog::lastingWords() const
{
    const command::Decide decision = asked();
    const PromotionCase promotion = promotionCase(book(), m_trial, decision.on, today());
    const QString on = inWords(decision.on);
    QString words;
    if (promotion.supported && !promotion.likedMissing)
        words = tr("Promoted on %1; the record supported it").arg(on);
    else if (promotion.supported)
        words = tr("Promoted on %1; the record supported it, but they were not liked enough").arg(on);
    else
        words = tr("Promoted on %1 though the record did not support it").arg(on);
    return decision.reason.isEmpty() ? tr("%1.").arg(words) : tr("%1: %2").arg(words, decision.reason);
}

QStringList DecisionDialog::whatReadsOtherwise(const Book &after) const
{
    const TrialReading was = readTrial(book(), m_trial, today());
    const TrialReading is = readTrial(after, m_trial, today());
    QStringList lines;
    if (was.state.stage != is.state.stage)
        lines += tr("From today on they are %1 again.")
                     .arg(is.state.stage == Stage::Candidate ? tr("a candidate") : wording::of(is.state.stage));
    if (is.state.clock && (!was.state.clock || was.state.clock->start != is.state.clock->start))
        lines += tr("The clock that began on %1 counts again: probation ends on %2.")
                     .arg(inWords(is.state.clock->start), inWords(is.state.clock->end));
    else if (const QString move = clockMove(book(), after, m_trial, today()); !move.isEmpty())
        lines += move;
    for (const Criterion gate : gates) {
        const QString before = wording::kept(was.record[gate]);
        const QString now = wording::kept(is.record[gate]);
        if (before != now)
            lines += tr("%1: %2 instead of %3.").arg(capitalised(wording::of(gate)), now, before);
    }
    QStringList opened;
    for (const Engagement *job : book().engagementsOf(m_trial)) {
        if (!isOpen(seenOutcome(*job, was.state)) && isOpen(seenOutcome(*job, is.state)))
            opened += wording::quoted(job->title);
    }
    if (!opened.isEmpty())
        lines += tr("Open again: %1.").arg(wording::list(opened));
    if (lines.isEmpty())
        lines += tr("Stage, clock and record stay as they are.");
    return lines;
}

QStringList DecisionDialog::consequences(const Book &after) const
{
    QStringList lines;
    if (m_kind == DecisionKind::Promoted)
        lines += tr("It will say ever after: \u201C%1\u201D").arg(lastingWords());
    if (m_kind == DecisionKind::Withdrawn)
        lines += whatReadsOtherwise(after);
    else if (const QString move = clockMove(book(), after, m_trial, today()); !move.isEmpty())
        lines += move;
    if (m_kind == DecisionKind::LetGo || m_kind == DecisionKind::Left) {
        QStringList open;
        const TrialState now = trialState(book(), m_trial, today());
        for (const Engagement *job : book().engagementsOf(m_trial)) {
            if (isOpen(seenOutcome(*job, now)))
                open += wording::quoted(job->title);
        }
        if (!open.isEmpty())
            lines += (m_kind == DecisionKind::Left ? tr("Open jobs then read as abandoned: %1.")
                                                   : tr("Open jobs then read as cancelled by us: %1."))
                         .arg(wording::list(open));
        if (m_kind == DecisionKind::Left)
            lines += tr("Next comes the handover: what is open, who may take it, what to take back.");
    }
    if (isDatedAtEntry(m_kind))
        lines += tr(
            "They begin as a stranger: the clock starts with the first new job. What was before stays to be read, and no longer counts.");
    return lines;
}

void DecisionDialog::weigh()
{
    clearRefusal();
    const bool needed = reasonNeeded();
    m_reasonLabel->setText(needed ? tr("&Why (needed)") : tr("&Why"));
    m_reason->setAccessibleName(needed ? tr("Why, needed") : tr("Why"));
    if (!m_on->date()) {
        m_leadsTo->clear();
        return;
    }
    command::Decide decision = asked();
    // What the law says does not hang on how the reason will be worded.
    if (decision.reason.isEmpty())
        decision.reason = tr("not said yet");
    const Preview seen = preview(book(), decision, today());
    const QString notUntil = untilProblem();
    if (!notUntil.isEmpty()) {
        m_leadsTo->say(Tone::NeedsALook, notUntil);
    } else if (seen.refusal) {
        m_leadsTo->say(Tone::NeedsALook, seen.refusal->text, seen.refusal->instead);
    } else {
        const QStringList lines = consequences(seen.after);
        if (lines.isEmpty())
            m_leadsTo->clear();
        else
            m_leadsTo->say(Tone::OnTrial, lines.first(), lines.mid(1));
    }
    verbButton().setEnabled(!seen.refusal && notUntil.isEmpty());
    makeRoom();
}

QString DecisionDialog::untilProblem() const
{
    if (!m_until || m_until->isBlank())
        return {};
    if (!m_until->date())
        return m_until->problem();
    const TrialState state = trialState(book(), m_trial, today());
    if (state.clock
        && probationBaseEnd(state.clock->start, state.clock->months + m_months->value())
                   .addDays(state.clock->pausedDays)
               < *m_until->date())
        return tr("One extension takes at most twelve months, and %1 lies beyond them.").arg(inWords(*m_until->date()));
    return {};
}

QString DecisionDialog::draftKey() const
{
    return QStringLiteral("decision/%1/%2").arg(m_trial.number()).arg(QString(nameOf(m_kind)));
}

void DecisionDialog::save()
{
    if (!m_on->date()) {
        refuse(m_on->isBlank() ? tr("As of which day?") : m_on->problem(), m_on);
        return;
    }
    if (const QString problem = untilProblem(); !problem.isEmpty()) {
        refuse(problem, m_until);
        return;
    }
    askAndClose(asked());
}

} // namespace proven
