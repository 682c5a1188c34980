#include "pages/tasks_page.h"

#include "look/button_text.h"
#include "look/space.h"
#include "models/readings.h"
#include "pages/steps.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/labels.h"
#include "widgets/marked_line.h"
#include "widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace proven {

namespace {

constexpr std::size_t mostTakersShown = 5;

} // namespace

TasksPage::TasksPage(Session &session, Steps &steps, QWidget *parent)
    : Page(session, steps, parent), m_tasks(session, this), m_head(new QWidget(this)),
      m_table(new TableView(tr("Tasks"), QStringLiteral("columns/tasks"), this)), m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)), m_card(new Card({}, this)), m_verdict(sectionLabel({}, m_card)),
      m_reasons(sentenceLabel({}, m_card)), m_takers(new QVBoxLayout)
{
    const Space space(*this);
    m_table->setModel(&m_tasks);
    m_table->setShares({16, 17, 11, 10, 16});

    m_takers->setSpacing(space.unit());
    m_card->contents().addWidget(m_verdict);
    m_card->contents().addWidget(m_reasons);
    m_card->contents().addSpacing(space.unit());
    m_card->contents().addLayout(m_takers);
    m_card->contents().addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_card);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space.betweenCards());
    split->addWidget(m_table);
    split->addWidget(scroll);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({1, 1});
    m_stack->addWidget(split);
    m_stack->addWidget(m_nothing);
    m_nothing->say(
        tr("Which of your work could somebody else do? Write down one thing, and read here whether to hand it out "
           "and to whom."),
        tr("New task…"));

    auto *fresh = new QPushButton(tr("New task…"), this);
    auto *edit = new QPushButton(tr("Edit task…"), this);
    auto *head = new QHBoxLayout(m_head);
    Space::in(*head, 0, space.unit());
    head->addWidget(noteLabel(tr("What keeps you from customers, your team or revenue comes first."), this), 1);
    head->addWidget(edit);
    head->addWidget(fresh);

    auto *column = new QVBoxLayout(this);
    Space::in(*column, space.page(), space.unit());
    column->addWidget(titleLabel(tr("Tasks"), this));
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);

    const auto add = [this] { this->steps().addTask(); };
    const auto change = [this] {
        if (const auto task = chosen().task)
            this->steps().editTask(*task);
    };
    connect(m_nothing, &EmptyState::pressed, this, add);
    connect(fresh, &QPushButton::clicked, this, add);
    connect(edit, &QPushButton::clicked, this, change);
    connect(m_table, &QAbstractItemView::activated, this, change);
    connect(m_table, &TableView::chosenChanged, this, &TasksPage::showChosen);
}

Page::Chosen TasksPage::chosen() const
{
    const QModelIndex index = m_table->chosen();
    if (!index.isValid())
        return {};
    Chosen chosen;
    chosen.task = m_tasks.at(index.row()).id;
    if (const TaskAdvice *advice = m_tasks.advice(*chosen.task); advice && !advice->takers.empty())
        chosen.trial = advice->takers.front().trial;
    return chosen;
}

void TasksPage::show(Id<Task> task)
{
    const int row = m_tasks.rowOf(task);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_table->chosen());
}

void TasksPage::follow(const Changes &)
{
    readAgain();
}

void TasksPage::readAgain()
{
    m_tasks.readAgain();
    m_head->setVisible(m_tasks.rowCount() > 0);
    m_stack->setCurrentIndex(m_tasks.rowCount() > 0 ? 0 : 1);
    if (!m_table->chosen().isValid() && m_tasks.rowCount() > 0)
        m_table->selectRow(0);
    showChosen();
}

void TasksPage::showChosen()
{
    clearLayout(*m_takers);
    const std::optional<Id<Task>> id = chosen().task;
    const TaskAdvice *advice = id ? m_tasks.advice(*id) : nullptr;
    const Task *task = id ? book().find(*id) : nullptr;
    m_card->setVisible(advice && task);
    if (!advice || !task) {
        emit chosenChanged();
        return;
    }
    m_verdict->setText(tr("%1: %2.").arg(task->name, wording::of(advice->advice)));
    m_reasons->setText(advice->reasons.join(u'\n'));
    if (advice->takers.empty())
        m_takers->addWidget(sentenceLabel(tr("Nobody may take it today."), m_card));
    else if (advice->advice == Advice::Keep)
        m_takers->addWidget(sentenceLabel(tr("If you hand it out all the same, these may take it:"), m_card));
    else
        m_takers->addWidget(sentenceLabel(tr("Who may take it today, the best first:"), m_card));
    for (std::size_t place = 0; place < std::min(mostTakersShown, advice->takers.size()); ++place)
        addTaker(advice->takers[place], *id);
    emit chosenChanged();
}

void TasksPage::addTaker(const Taker &taker, Id<Task> task)
{
    const QString name = book().vendorOf(taker.trial).name;
    const bool isCaution = taker.verdict.level == VerdictLevel::Caution;
    QStringList reasons = taker.verdict.reasons;
    if (!taker.reasons.isEmpty())
        reasons.prepend(tr("%1.").arg(capitalised(wording::list(taker.reasons))));
    auto *row = new QWidget(m_card);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(new MarkedLine(isCaution ? Tone::NeedsALook : Tone::Proven,
                                   isCaution ? tr("%1, with caution").arg(name) : name, reasons.join(u' '), row),
                    1);
    auto *give = new QPushButton(tr("Give to %1…").arg(inButton(name)), row);
    give->setAccessibleName(tr("Give to %1…").arg(name));
    give->setToolTip(give->accessibleName());
    give->setAccessibleDescription(reasons.join(u' '));
    line->addWidget(give, 0, Qt::AlignTop);
    connect(give, &QPushButton::clicked, this, [this, task, trial = taker.trial] { steps().giveJob(trial, task); });
    m_takers->addWidget(row);
}

} // namespace proven
