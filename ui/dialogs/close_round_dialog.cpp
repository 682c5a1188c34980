#include "dialogs/close_round_dialog.h"

#include "dialogs/preview.h"
#include "look/space.h"
#include "models/readings.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"
#include "widgets/notice.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

enum Choice { Keep, LetThemGo };

QString keepWords(Stage stage)
{
    switch (stage) {
    case Stage::Candidate:
        return CloseRoundDialog::tr("Stays a candidate");
    case Stage::Promoted:
        return CloseRoundDialog::tr("Stays proven");
    case Stage::OnTrial:
    case Stage::Paused:
    case Stage::LetGo:
    case Stage::Left:
        break;
    }
    return CloseRoundDialog::tr("Keep as a spare");
}

} // namespace

CloseRoundDialog::CloseRoundDialog(Session &session, Id<Round> round, QWidget *parent)
    : FormDialog(session, tr("Close the round %1").arg(session.book().get(round).name), tr("C&lose the round"), parent),
      m_round(round), m_before(detailsOf(session.book().get(round))), m_leadsTo(new Notice(this))
{
    const Space space(*this);
    body().addWidget(sectionLabel(m_before.name, this));
    addSentence(tr("A closed round takes no new vendor. Whoever you keep goes on as before, and can be given jobs."));
    auto *rows = new QGridLayout;
    rows->setHorizontalSpacing(space.betweenCards());
    rows->setVerticalSpacing(space.unit());
    rows->setColumnStretch(0, 3);
    rows->setColumnStretch(2, 3);
    for (const Trial *trial : book().trialsOf(m_round)) {
        const Stage stage = trialState(book(), trial->id, today()).stage;
        if (!hasGone(stage))
            addPlace(*rows, *trial, stage);
    }
    if (m_places.empty())
        addSentence(tr("Nobody is in it any more."));
    body().addSpacing(space.unit());
    body().addLayout(rows);
    body().addStretch();
    foot().addWidget(m_leadsTo);
    weigh();
    if (!m_places.empty())
        m_places.front().choice->setFocus();
}

void CloseRoundDialog::addPlace(QGridLayout &rows, const Trial &trial, Stage stage)
{
    const QString vendor = book().get(trial.vendor).name;
    const TrialReading reading = readTrial(book(), trial.id, today());
    auto *choice = new QComboBox(this);
    choice->addItems({keepWords(stage), tr("Let go")});
    choice->setAccessibleName(tr("What becomes of %1").arg(vendor));
    auto *reason = new QLineEdit(tr("no longer needed"), this);
    reason->setAccessibleName(tr("Why %1 is let go").arg(vendor));
    reason->setEnabled(false);
    const int row = rows.rowCount();
    const QString clock = capitalised(wording::clockInBrief(reading.state, today()));
    const bool clockSaysAll = stage == Stage::Paused;
    const bool stageSaysAll = stage == Stage::Promoted;
    const QString now = clockSaysAll   ? clock
                        : stageSaysAll ? stageInWords(reading)
                                       : tr("%1. %2").arg(stageInWords(reading), clock);
    rows.addWidget(new MarkedLine(toneOf(reading), vendor, now, this), row, 0);
    rows.addWidget(choice, row, 1);
    rows.addWidget(reason, row, 2);
    m_places.push_back({trial.id, choice, reason});
    connect(choice, &QComboBox::currentIndexChanged, this, [this, reason](int chosen) {
        reason->setEnabled(chosen == LetThemGo);
        weigh();
    });
    connect(reason, &QLineEdit::textChanged, this, &CloseRoundDialog::weigh);
}

command::CloseRound CloseRoundDialog::asked() const
{
    command::CloseRound close{.id = m_round, .before = m_before, .letGo = {}};
    for (const Place &place : m_places) {
        if (place.choice->currentIndex() == LetThemGo)
            close.letGo.push_back({place.trial, place.reason->text().trimmed()});
    }
    return close;
}

QStringList CloseRoundDialog::openJobsOf(const command::CloseRound &asked) const
{
    QStringList open;
    for (const auto &leaving : asked.letGo) {
        const TrialState now = trialState(book(), leaving.trial, today());
        for (const Engagement *job : book().engagementsOf(leaving.trial)) {
            if (isOpen(seenOutcome(*job, now)))
                open += wording::quoted(job->title);
        }
    }
    return open;
}

void CloseRoundDialog::weigh()
{
    clearRefusal();
    const command::CloseRound close = asked();
    const Preview seen = preview(book(), close, today());
    verbButton().setEnabled(!seen.refusal);
    if (seen.refusal) {
        m_leadsTo->say(Tone::NeedsALook, seen.refusal->text, seen.refusal->instead);
        makeRoom();
        return;
    }
    const auto gone = static_cast<qint64>(close.letGo.size());
    const auto kept = static_cast<qint64>(m_places.size()) - gone;
    QStringList lines;
    lines += gone == 0 ? tr("Everybody stays.")
                       : tr("%1, %2.").arg(counted(gone, tr("One is let go"), tr("%1 are let go")),
                                           counted(kept, tr("one stays"), tr("%1 stay")));
    const QStringList open = openJobsOf(close);
    if (!open.isEmpty())
        lines += tr("Open jobs then read as cancelled by us: %1.").arg(wording::list(open));
    lines += tr("It is one step: one undo takes all of it back, and the round can be opened again.");
    m_leadsTo->say(Tone::OnTrial, lines.first(), lines.mid(1));
    makeRoom();
}

void CloseRoundDialog::save()
{
    askAndClose(asked());
}

} // namespace proven
