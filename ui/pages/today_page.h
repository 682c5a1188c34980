#pragma once

#include "models/rounds_table.h"
#include "models/today_table.h"
#include "pages/page.h"

class QLabel;
class QMenu;
class QPushButton;

namespace proven {

class CatchUpCard;
class EmptyState;
class PageScroll;
class TableView;

/// What needs the owner today, one row a vendor with its one next step, and the rounds at a glance.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Session &session, Steps &steps, QWidget *parent);
    [[nodiscard]] Chosen chosen() const override;
    /// Goes to the jobs that wait for how they went.
    void catchUp();

protected:
    void follow(const Changes &changes) override;
    void readAgain() override;

private:
    [[nodiscard]] const Attention *chosenRow() const;
    void act(const Attention &attention);
    void putOff(QDate until);
    void buildPutOffMenu();
    void showChosen();
    /// What an owner reads where nothing needs them: what is under way meanwhile.
    [[nodiscard]] QString whatIsOut() const;

    TodayTable m_rows;
    RoundsTable m_rounds;
    QLabel *m_day;
    TableView *m_table;
    QWidget *m_nothing;
    QLabel *m_nothingSentence;
    EmptyState *m_noBook;
    PageScroll *m_scroll;
    QWidget *m_body;
    CatchUpCard *m_catchUp;
    QLabel *m_behind;
    QPushButton *m_act;
    QPushButton *m_putOff;
    QMenu *m_putOffMenu;
    TableView *m_roundTable;
};

} // namespace proven
