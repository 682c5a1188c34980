#pragma once

#include "models/row_table.h"

#include "rules/advice.h"

#include <QCoreApplication>

namespace proven {

class Session;

/// One task with the advice on it, all in words.
struct TaskRow {
    Id<Task> id;
    QString name;
    QString advice;
    Tone tone = Tone::OnTrial;
    QString reasons;
    QString takes; ///< "2 hours, weekly"
    QString keepsFrom;
    QString best; ///< who may take it, the best one
    [[nodiscard]] Id<Task> key() const { return id; }
    bool operator==(const TaskRow &) const = default;
};

/// L7 as a table, in the order of the advice.
class TasksTable : public RowTable<TaskRow> {
    Q_DECLARE_TR_FUNCTIONS(TasksTable)

public:
    TasksTable(const Session &session, QObject *parent);
    void readAgain();
    /// The advice behind a row.
    [[nodiscard]] const TaskAdvice *advice(Id<Task> task) const;

private:
    [[nodiscard]] TaskRow rowFor(const TaskAdvice &advice) const;

    const Session &m_session;
    std::vector<TaskAdvice> m_advice;
};

} // namespace proven
