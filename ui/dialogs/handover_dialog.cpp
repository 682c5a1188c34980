#include "dialogs/handover_dialog.h"

#include "dialogs/job_dialog.h"
#include "dialogs/open_job_card.h"
#include "look/space.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "widgets/card.h"
#include "widgets/labels.h"
#include "widgets/notice.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int widthInEm = 44;
constexpr int heightInEm = 42;

} // namespace

HandoverDialog::HandoverDialog(Session &session, Id<Trial> trial, QWidget *parent)
    : Dialog(parent), m_session(session), m_trial(trial)
{
    const Book &book = session.book();
    const TrialState state = trialState(book, trial, session.today());
    const QString vendor = book.vendorOf(trial).name;
    setWindowTitle(tr("Hand over from %1").arg(vendor));
    const Space space(*this);
    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.betweenCards());
    column->addWidget(
        sectionLabel(tr("%1: %2 on %3")
                         .arg(vendor, wording::of(state.stage), wording::day(state.since, session.today())),
                     this));

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
    // Also what was given before the clock began anew: it is open all the same.
    return m_session.book().openEngagementsOf(m_trial);
}

void HandoverDialog::showAll()
{
    clearLayout(*m_list);
    const Book &book = m_session.book();
    const Vendor &vendor = book.vendorOf(m_trial);
    const std::vector<const Engagement *> jobs = openJobs();
    for (const Engagement *job : jobs)
        addJob(*job);
    if (!vendor.holds.trimmed().isEmpty())
        addHoldings(vendor);
    if (jobs.empty() && vendor.holds.trimmed().isEmpty())
        m_list->addWidget(
            sentenceLabel(tr("Nothing is left to hand over: no open job, and they hold nothing of ours."), this));
    m_list->addStretch();
}

void HandoverDialog::addJob(const Engagement &job)
{
    auto *card = new OpenJobCard(m_session.book(), job, m_session.today(), this);
    const Id<Engagement> id = job.id;
    connect(card, &OpenJobCard::giveWanted, this, [this, id](Id<Trial> taker) { handTo(id, taker); });
    auto *close = new QPushButton(tr("Nobody takes it over: close it"), card);
    close->setAutoDefault(false);
    close->setAccessibleDescription(job.title);
    connect(close, &QPushButton::clicked, this, [this, id] { closeJob(id); });
    card->contents().addSpacing(Space(*this).unit());
    card->contents().addWidget(close, 0, Qt::AlignLeft);
    m_list->addWidget(card);
}

void HandoverDialog::addHoldings(const Vendor &vendor)
{
    auto *card = new Card(tr("To take back"), this);
    card->contents().addWidget(sentenceLabel(vendor.holds, card));
    QStringList reach;
    for (const QString &way : {vendor.contact, vendor.phone, vendor.email}) {
        if (!way.trimmed().isEmpty())
            reach += way;
    }
    if (!reach.isEmpty())
        card->contents().addWidget(noteLabel(tr("To reach them: %1").arg(reach.join(QStringLiteral(", "))), card));
    auto *back = new QPushButton(tr("We have it &back"), card);
    back->setAutoDefault(false);
    connect(back, &QPushButton::clicked, this, [this, id = vendor.id] {
        const VendorDetails before = detailsOf(m_session.book().get(id));
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
    dialog->open();
}

void HandoverDialog::closeJob(Id<Engagement> id)
{
    const Book &book = m_session.book();
    const TrialState state = trialState(book, m_trial, m_session.today());
    const Engagement &job = book.get(id);
    ask(command::RecordOutcome{.id = id,
                               .before = job.outcome,
                               .after = closedByHandover(job, state, m_session.today()),
                               .unitsDone = {},
                               .note = {}});
}

void HandoverDialog::ask(const Command &command)
{
    m_refusal->clear();
    static_cast<void>(m_refusal->sayWhyNot(m_session.ask(command)));
}

} // namespace proven
