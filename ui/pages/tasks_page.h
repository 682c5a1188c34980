#pragma once

#include "models/tasks_table.h"
#include "pages/page.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace proven {

class Card;
class EmptyState;
class TableView;

/// What could be handed out, the most rewarding first; for the chosen task what to do with it, why, and who may take
/// it.
class TasksPage : public Page {
    Q_OBJECT

public:
    TasksPage(Session &session, Steps &steps, QWidget *parent);
    [[nodiscard]] Chosen chosen() const override;
    /// Chooses that task.
    void show(Id<Task> task);

protected:
    void follow(const Changes &changes) override;
    void readAgain() override;

private:
    void showChosen();
    void addTaker(const Taker &taker, Id<Task> task);

    TasksTable m_tasks;
    QWidget *m_head;
    TableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    Card *m_card;
    QLabel *m_verdict;
    QLabel *m_reasons;
    QVBoxLayout *m_takers;
};

} // namespace proven
