#include "pages/today_page.h"

#include "dialogs/catch_up_card.h"
#include "look/space.h"
#include "pages/steps.h"
#include "rules/probation.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/page_scroll.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr int mostRowsShown = 12;
constexpr int mostRoundsShown = 6;
/// One job is recorded from its own row; from two on a table is quicker.
constexpr int fewestToCatchUp = 2;

} // namespace

TodayPage::TodayPage(Session &session, Steps &steps, QWidget *parent)
    : Page(session, steps, parent), m_rows(session, this), m_rounds(session, this), m_day(noteLabel({}, this)),
      m_table(new TableView(tr("What needs you today"), QStringLiteral("columns/today"), this)),
      m_nothing(new QWidget(this)), m_nothingSentence(sentenceLabel({}, m_nothing)), m_noBook(new EmptyState(this)),
      m_scroll(new PageScroll(this)), m_body(new QWidget(m_scroll)), m_catchUp(new CatchUpCard(session, m_body)),
      m_behind(noteLabel({}, m_body)), m_act(new QPushButton(m_body)),
      m_putOff(new QPushButton(tr("Remind me later"), m_body)), m_putOffMenu(new QMenu(this)),
      m_roundTable(new TableView(tr("Rounds at a glance"), QStringLiteral("columns/rounds"), this))
{
    const Space space(*this);
    m_table->setModel(&m_rows);
    m_table->setShares({15, 52, 13});
    m_table->fitHeightToRows(mostRowsShown);
    m_table->wrapWords();
    m_roundTable->setModel(&m_rounds);
    m_roundTable->setShares({15, 13, 13, 39});
    m_roundTable->fitHeightToRows(mostRoundsShown);

    m_act->setObjectName(QStringLiteral("todayAct"));
    m_putOff->setObjectName(QStringLiteral("todayPutOff"));
    m_putOff->setMenu(m_putOffMenu);
    connect(&session, &Session::backedUp, this, [this] { turnTo(); });
    connect(m_putOffMenu, &QMenu::aboutToShow, this, &TodayPage::buildPutOffMenu);

    auto *nothing = new QVBoxLayout(m_nothing);
    Space::in(*nothing, space.page(), space.unit());
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setAutoFillBackground(true);
    auto *give = new QPushButton(tr("Give a job…"), m_nothing);
    nothing->addWidget(m_nothingSentence);
    nothing->addWidget(give, 0, Qt::AlignLeft);
    connect(give, &QPushButton::clicked, this, [this] { this->steps().giveJob(); });

    connect(m_catchUp, &CatchUpCard::formWanted, this, [this](Id<Engagement> job) { this->steps().howItWent(job); });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space.unit());
    buttons->addWidget(m_behind, 1);
    buttons->addWidget(m_putOff);
    buttons->addWidget(m_act);

    auto *body = new QVBoxLayout(m_body);
    Space::in(*body, 0, space.unit());
    body->addWidget(m_table);
    body->addWidget(m_nothing);
    body->addLayout(buttons);
    body->addSpacing(space.betweenCards());
    body->addWidget(m_catchUp);
    body->addSpacing(space.betweenCards());
    body->addWidget(sectionLabel(tr("Rounds at a glance"), m_body));
    body->addWidget(m_roundTable);
    body->addStretch();
    m_scroll->hold(m_body);

    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(titleLabel(tr("Today"), this));
    column->addWidget(m_day);
    column->addWidget(m_noBook, 1);
    column->addWidget(m_scroll, 1);

    connect(m_table, &TableView::chosenChanged, this, &TodayPage::showChosen);
    const auto actOn = [this](const QModelIndex &index) { act(m_rows.at(index.row()).attention); };
    connect(m_table, &QAbstractItemView::activated, this, actOn);
    connect(m_table, &TableView::buttonPressed, this, actOn);
    connect(m_act, &QPushButton::clicked, this, [this] {
        if (const Attention *attention = chosenRow())
            act(*attention);
    });
    connect(m_roundTable, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { this->steps().showRound(m_rounds.at(index.row()).id); });
    connect(m_noBook, &EmptyState::pressed, this, [this] { this->steps().showFirstSteps(); });
}

Page::Chosen TodayPage::chosen() const
{
    const Attention *attention = chosenRow();
    if (!attention)
        return {};
    Chosen chosen = attention->trial ? about(*attention->trial) : Chosen{};
    if (!chosen.vendor)
        chosen.vendor = attention->vendor;
    if (!chosen.round)
        chosen.round = attention->round;
    chosen.job = attention->engagement;
    return chosen;
}

void TodayPage::follow(const Changes &)
{
    readAgain();
}

void TodayPage::readAgain()
{
    const bool isEmpty = book().all<Round>().empty();
    m_day->setText(
        localeOfWords().toString(session().today(),
                                 tr("dddd d MMMM yyyy", "a day in the letters of QDate: Friday 27 November 2026")));
    m_noBook->say(
        tr("Which work would you like to hand out? Begin with one kind of work; up to ten vendors get a try at it."),
        tr("Take the first steps…"));
    m_noBook->setVisible(isEmpty);
    m_scroll->setVisible(!isEmpty);
    m_rows.readAgain();
    m_rounds.readAgain();
    m_catchUp->readAgain();
    m_catchUp->setVisible(m_catchUp->waiting() >= fewestToCatchUp);
    m_nothingSentence->setText(whatIsOut());
    m_nothing->setVisible(m_rows.rowCount() == 0);
    m_table->setVisible(m_rows.rowCount() > 0);
    if (!m_table->chosen().isValid() && m_rows.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

QString TodayPage::whatIsOut() const
{
    const Engagement *next = nullptr;
    std::optional<QDate> due; ///< of the next one
    int out = 0;
    for (const Trial &trial : book().all<Trial>()) {
        const TrialState state = trialState(book(), trial.id, session().today());
        for (const Engagement *job : openEngagements(book(), trial.id, state, session().today())) {
            if (!isSeen(*job, state))
                continue;
            ++out;
            const std::optional<QDate> jobDue = countingDue(*job, session().today());
            if (jobDue && (!due || *jobDue < *due)) {
                next = job;
                due = jobDue;
            }
        }
    }
    if (out == 0)
        return tr("Nothing needs you today. A good day to give somebody a small job.");
    const QString jobs = counted(out, tr("1 job is out"), tr("%1 jobs are out"));
    if (!next)
        return tr("Nothing needs you today. %1.").arg(jobs);
    return tr("Nothing needs you today. %1; next is %2 with %3, due on %4.")
        .arg(jobs, wording::quoted(next->title), book().vendorOf(next->trial).name,
             wording::day(*due, session().today()));
}

void TodayPage::catchUp()
{
    if (m_catchUp->waiting() == 0) {
        steps().say(tr("No job waits for how it went."));
        return;
    }
    m_catchUp->show();
    m_catchUp->begin();
    m_scroll->ensureWidgetVisible(m_catchUp);
}

const Attention *TodayPage::chosenRow() const
{
    const QModelIndex index = m_table->chosen();
    return index.isValid() ? &m_rows.at(index.row()).attention : nullptr;
}

void TodayPage::showChosen()
{
    const Attention *attention = chosenRow();
    m_act->setVisible(attention);
    m_putOff->setVisible(attention);
    QStringList others;
    if (attention) {
        m_act->setText(attention->action);
        m_act->setAccessibleName(attention->action);
        m_act->setAccessibleDescription(attention->text);
        for (const Attention &other : attention->behind)
            others += other.text;
    }
    m_behind->setText(others.isEmpty()
                          ? QString()
                          : tr("%1 also: %2").arg(m_rows.at(m_table->chosen().row()).who, others.join(u' ')));
    emit chosenChanged();
}

void TodayPage::act(const Attention &attention)
{
    // The row may change while the dialog is open.
    const Attention row = attention;
    switch (row.kind) {
    case AttentionKind::Overdue:
    case AttentionKind::Unrecorded:
        if (row.engagement && isOpen(book().get(*row.engagement).outcome))
            steps().howItWent(*row.engagement);
        else if (row.engagement)
            steps().giveAgain(*row.engagement);
        return;
    case AttentionKind::Handover:
        if (row.trial)
            steps().handOver(*row.trial);
        return;
    case AttentionKind::Quiet:
    case AttentionKind::OffPace:
        steps().giveJob(row.trial);
        return;
    case AttentionKind::Slipping:
        if (row.vendor)
            steps().talkTo(*row.vendor, row.trial);
        return;
    case AttentionKind::InTouch:
        if (row.vendor)
            steps().recordContact(*row.vendor);
        return;
    case AttentionKind::MoreTries:
        steps().addVendor(row.round);
        return;
    case AttentionKind::CriticalOut:
    case AttentionKind::Decide:
    case AttentionKind::LetGo:
    case AttentionKind::DueSoon:
    case AttentionKind::EndsSoon:
        if (row.vendor)
            steps().showVendor(*row.vendor, row.trial);
        return;
    case AttentionKind::Cover:
        if (row.round)
            steps().showRound(*row.round);
        return;
    case AttentionKind::Backup:
        steps().showBackups();
        return;
    }
}

void TodayPage::buildPutOffMenu()
{
    m_putOffMenu->clear();
    const QDate today = session().today();
    const auto offer = [&](const QString &words, QDate until) {
        m_putOffMenu->addAction(tr("%1 (%2)").arg(words, wording::day(until, today)), this,
                                [this, until] { putOff(until); });
    };
    offer(tr("Tomorrow"), today.addDays(1));
    offer(tr("In three days"), today.addDays(3));
    offer(tr("In a week"), today.addDays(7));
    offer(tr("In a month"), today.addMonths(1));
}

void TodayPage::putOff(QDate until)
{
    if (const Attention *attention = chosenRow())
        steps().ask(command::PutOff{.kind = attention->kind,
                                    .round = attention->round,
                                    .vendor = attention->vendor,
                                    .until = until});
}

} // namespace proven
