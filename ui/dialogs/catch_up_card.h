#pragma once

#include "models/catch_up_table.h"
#include "widgets/card.h"
#include "widgets/table_view.h"

#include <optional>

class QLabel;
class QLineEdit;

namespace proven {

class Session;

/// The table of jobs that wait for their outcome: a letter or a digit answers the cell and goes to the next one.
class CatchUpView : public TableView {
    Q_OBJECT

public:
    CatchUpView(CatchUpTable &jobs, QWidget *parent);

signals:
    /// A key that may answer the cell.
    void keyTyped(const QModelIndex &index, QChar key);
    /// The row is finished; on to the next.
    void rowEntered(const QModelIndex &index);
    void rowLeft(int row);
    void choicesWanted(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &search) override;
};

/// Many outcomes in a row, each recorded as soon as its row is left, and undone like everything else.
class CatchUpCard : public Card {
    Q_OBJECT

public:
    CatchUpCard(Session &session, QWidget *parent);
    void readAgain();
    /// Instead of the jobs that wait: these, which were delivered and of which more can be said.
    void showDelivered(const std::vector<Id<Engagement>> &jobs);
    [[nodiscard]] int waiting() const { return m_jobs.rowCount(); }
    /// Puts the keyboard into the first job's first answer.
    void begin();

signals:
    /// More is to be said of a job than the table asks.
    void formWanted(Id<Engagement> job);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void take(const QModelIndex &index, QChar key);
    void goOn(const QModelIndex &index);
    void offer(const QModelIndex &index);
    void typeDay(const QModelIndex &index, const QString &begun);
    /// The day that was typed, for the job it was typed for: the job's row, or nothing where it is no day.
    std::optional<int> takeDay();
    void finish(const QModelIndex &index);
    bool record(Id<Engagement> job);
    void sayKeys(const QString &problem = {});
    void sayTitle();

    Session &m_session;
    CatchUpTable m_jobs;
    bool m_isAboutDelivered = false;
    CatchUpView *m_table;
    QLineEdit *m_day;
    std::optional<Id<Engagement>> m_dayOf;
    QLabel *m_keys;
};

} // namespace proven
