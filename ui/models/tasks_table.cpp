#include "models/tasks_table.h"

#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

namespace proven {

namespace {

Tone toneOf(Advice advice)
{
    switch (advice) {
    case Advice::Keep:
    case Advice::Batch:
        return Tone::Ended;
    case Advice::ProvenOnly:
    case Advice::PunctualOnly:
        return Tone::NeedsALook;
    case Advice::HandOut:
        return Tone::Proven;
    }
    Q_UNREACHABLE();
}

} // namespace

TasksTable::TasksTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    setColumns({
        Column(tr("Task"), [](const TaskRow &row) { return row.name; }).with([](const TaskRow &, int role) {
            return role == EmphasisRole ? QVariant(true) : QVariant();
        }),
        Column(tr("Advice"), [](const TaskRow &row) { return row.advice; }).with([](const TaskRow &row, int role) {
            if (role == ToneRole)
                return QVariant(static_cast<int>(row.tone));
            return role == Qt::ToolTipRole ? QVariant(row.reasons) : QVariant();
        }),
        Column(tr("Takes"), [](const TaskRow &row) { return row.takes; }),
        Column(tr("Keeps you from"), [](const TaskRow &row) { return row.keepsFrom; }),
        Column(tr("Who may take it"), [](const TaskRow &row) { return row.best; }),
    });
    readAgain();
}

void TasksTable::readAgain()
{
    m_advice = adviseAll(m_session.book(), m_session.today());
    std::vector<TaskRow> rows;
    rows.reserve(m_advice.size());
    for (const TaskAdvice &advice : m_advice)
        rows.push_back(rowFor(advice));
    become(rows);
}

const TaskAdvice *TasksTable::advice(Id<Task> task) const
{
    const auto found = std::find_if(m_advice.begin(), m_advice.end(),
                                    [&](const TaskAdvice &advice) { return advice.task == task; });
    return found == m_advice.end() ? nullptr : &*found;
}

TaskRow TasksTable::rowFor(const TaskAdvice &advice) const
{
    const Book &book = m_session.book();
    const Task &task = book.get(advice.task);
    const QString often = wording::of(task.often);
    TaskRow row{.id = task.id,
                .name = task.name,
                .advice = capitalised(wording::of(advice.advice)),
                .tone = toneOf(advice.advice),
                .reasons = advice.reasons.join(u'\n'),
                .takes = task.hours ? tr("%1, %2").arg(wording::hours(*task.hours), often) : capitalised(often),
                .keepsFrom = task.keepsFrom == KeepsFrom::Nothing ? QString()
                                                                  : capitalised(wording::of(task.keepsFrom)),
                .best = advice.takers.empty() ? tr("Nobody yet") : QString()};
    if (advice.advice == Advice::Keep) {
        row.best = tr("You");
    } else if (!advice.takers.empty()) {
        row.best = book.vendorOf(advice.takers.front().trial).name;
        if (const auto more = advice.takers.size() - 1; more > 0)
            row.best = tr("%1 (+%2 more)").arg(row.best).arg(more);
    }
    return row;
}

} // namespace proven
