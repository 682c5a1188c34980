#include "dialogs/handover_dialog.h"

#include "dialogs/button_text.h"
#include "dialogs/job_dialog.h"
#include "dialogs/notice.h"
#include "dialogs/verdict_panel.h"
#include "rules/assignment.h"
#include "rules/probation.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "space.h"
#include "widgets/card.h"
#include "widgets/labels.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace proven {

namespace {

constexpr int widthInEm = 44;
constexpr int heightInEm = 36;
constexpr std::size_t mostTakers = 3;

struct Taking {
    TrialReading reading;
    Verdict verdict;
};

/// Who of the linked rounds may be given the job today, the best first.
std::vector<Taking> takersOf(const Book &book, const Engagement &job, QDate today)
{
    std::vector<Taking> takers;
    for (const Round *round : linkedRounds(book, book.get(job.trial).round)) {
        for (const Trial *trial : book.trialsOf(round->id)) {
            Verdict verdict = mayBeGiven(book, trial->id, workOf(job), today);
            if (trial->id != job.trial && verdict.level != VerdictLevel::Stop)
                takers.push_back({readTrial(book, trial->id, today), std::move(verdict)});
        }
    }
    std::sort(takers.begin(), takers.end(), [&](const Taking &a, const Taking &b) {
        if (a.verdict.level != b.verdict.level)
            return a.verdict.level < b.verdict.level;
        return ranksBefore(book, a.reading, b.reading);
    });
    if (takers.size() > mostTakers)
        takers.erase(takers.begin() + mostTakers, takers.end());
    return takers;
}

QString whatRemains(const Engagement &job, QDate today)
{
    QStringList parts;
    if (job.units)
        parts += HandoverDialog::tr("%1 of %2 remain").arg(*job.units - job.unitsDone).arg(*job.units);
    if (const auto due = countingDue(job, today))
        parts += *due < today ? HandoverDialog::tr("was due on %1").arg(wording::day(*due, today))
                              : HandoverDialog::tr("due on %1").arg(wording::day(*due, today));
    else
        parts += HandoverDialog::tr("no due day");
    if (job.profile.critical)
        parts += HandoverDialog::tr("critical");
    if (job.profile.timeSensitive)
        parts += HandoverDialog::tr("time-sensitive");
    return parts.join(QStringLiteral(", "));
}

} // namespace

HandoverDialog::HandoverDialog(Session &session, Id<Trial> trial, QWidget *parent)
    : QDialog(parent), m_session(session), m_trial(trial)
{
    const Book &book = session.book();
    const TrialState state = trialState(book, trial, session.today());
    const QString vendor = book.get(book.get(trial).vendor).name;
    setWindowTitle(tr("Hand over from %1").arg(vendor));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.betweenCards());
    column->addWidget(sectionLabel(tr("%1: %2 on %3").arg(vendor, wording::of(state.stage), wording::day(state.since, session.today())), this));

    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    auto *contents = new QWidget(area);
    m_list = new QVBoxLayout(contents);
    Space::in(*m_list, 0, space.betweenCards());
    area->setWidget(contents);
    column->addWidget(area, 1);
    m_refusal = new Notice(this);
    column->addWidget(m_refusal);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_session, &Session::changed, this, &HandoverDialog::showAll);
    resize(space.em * widthInEm, space.em * heightInEm);
    showAll();
}

std::vector<const Engagement *> HandoverDialog::openJobs() const
{
    const Book &book = m_session.book();
    const TrialState state = trialState(book, m_trial, m_session.today());
    std::vector<const Engagement *> jobs;
    for (const Engagement *job : book.engagementsOf(m_trial)) {
        if (isOpen(job->outcome) && (state.evidenceFrom.isNull() || job->start >= state.evidenceFrom))
            jobs.push_back(job);
    }
    return jobs;
}

void HandoverDialog::showAll()
{
    clearLayout(*m_list);
    const Book &book = m_session.book();
    const Vendor &vendor = book.get(book.get(m_trial).vendor);
    const std::vector<const Engagement *> jobs = openJobs();
    for (const Engagement *job : jobs)
        addJob(*job);
    if (!vendor.holds.trimmed().isEmpty())
        addHoldings(vendor);
    if (jobs.empty() && vendor.holds.trimmed().isEmpty())
        m_list->addWidget(sentenceLabel(tr("Nothing is left to hand over: no open job, and they hold nothing of ours."), this));
    m_list->addStretch();
}

void HandoverDialog::addJob(const Engagement &job)
{
    auto *card = new Card(job.title, this);
    card->contents().addWidget(sentenceLabel(whatRemains(job, m_session.today()), card));
    const std::vector<Taking> takers = takersOf(m_session.book(), job, m_session.today());
    const Id<Engagement> id = job.id;
    if (takers.empty())
        card->contents().addWidget(sentenceLabel(tr("Nobody may be given it today."), card));
    for (const Taking &taking : takers) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space(*this).toField());
        const Id<Trial> taker = taking.reading.trial;
        auto *give = new QPushButton(tr("Give to %1").arg(inButton(m_session.book().get(m_session.book().get(taker).vendor).name)), card);
        give->setAutoDefault(false);
        connect(give, &QPushButton::clicked, this, [this, id, taker] { handTo(id, taker); });
        row->addWidget(give);
        row->addWidget(sentenceLabel(VerdictPanel::headingOf(taking.verdict), card), 1);
        card->contents().addLayout(row);
    }
    auto *close = new QPushButton(tr("Nobody takes it over: close it"), card);
    close->setAutoDefault(false);
    close->setAccessibleDescription(job.title);
    connect(close, &QPushButton::clicked, this, [this, id] { closeJob(id); });
    card->contents().addWidget(close, 0, Qt::AlignLeft);
    m_list->addWidget(card);
}

void HandoverDialog::addHoldings(const Vendor &vendor)
{
    auto *card = new Card(tr("To take back"), this);
    card->contents().addWidget(sentenceLabel(vendor.holds, card));
    auto *back = new QPushButton(tr("We have it &back"), card);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this, id = vendor.id] {
        const VendorDetails before = m_session.book().get(id);
        VendorDetails after = before;
        after.holds.clear();
        ask(command::EditVendor{.id = id, .before = before, .after = after});
    });
    card->contents().addWidget(back, 0, Qt::AlignLeft);
    m_list->addWidget(card);
}

void HandoverDialog::handTo(Id<Engagement> job, Id<Trial> taker)
{
    auto *dialog = new JobDialog(m_session, JobDialog::Purpose::Give, taker, std::nullopt, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->takeOver(job);
    // Somebody else has it now: with the vendor that left it is over.
    connect(dialog, &QDialog::accepted, this, [this, job] { closeJob(job); });
    dialog->open();
}

void HandoverDialog::closeJob(Id<Engagement> id)
{
    const Book &book = m_session.book();
    const TrialState state = trialState(book, m_trial, m_session.today());
    const Engagement &job = book.get(id);
    // As it reads since they are gone (L3); a job that had not begun was never theirs to abandon.
    const bool abandoned = state.stage == Stage::Left && job.start <= state.since;
    const Outcome after = abandoned ? Outcome(Abandoned{state.since}) : Outcome(CancelledByOwner{state.since});
    ask(command::RecordOutcome{.id = id, .before = job.outcome, .after = after, .unitsDone = {}, .note = {}, .accept = false});
}

void HandoverDialog::ask(const Command &command)
{
    m_refusal->clear();
    const Performance performance = m_session.ask(command);
    if (const auto *refusal = std::get_if<Refusal>(&performance))
        m_refusal->say(Tone::NeedsALook, refusal->text, refusal->instead);
    else if (const auto *trouble = std::get_if<Trouble>(&performance))
        m_refusal->say(Tone::NeedsALook, trouble->text);
    else
        m_changed = true;
}

void HandoverDialog::reject()
{
    done(m_changed ? Accepted : Rejected);
}

} // namespace proven
