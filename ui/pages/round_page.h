#pragma once

#include "models/choices.h"
#include "models/round_table.h"
#include "pages/page.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;

namespace proven {

class CornersCard;
class EmptyState;
class PageScroll;
class TableView;

/// One kind of work and the ten places in it: who is tried, how reliable they are, how long it still takes.
class RoundPage : public Page {
    Q_OBJECT

public:
    RoundPage(Session &session, Steps &steps, QWidget *parent);
    [[nodiscard]] Chosen chosen() const override;
    void show(Id<Round> round);

protected:
    void follow(const Changes &changes) override;
    void readAgain() override;

private:
    void layOut();
    void offerRounds();
    void readRound();
    void sayFigures();
    void openRow(const QModelIndex &index);
    void showChosen();
    void buildAddMenu();
    [[nodiscard]] const PlaceRow *chosenPlace() const;

    std::optional<Id<Round>> m_round;
    Choices m_rounds;
    RoundTable m_places;
    SortedRows m_sorted;
    QComboBox *m_choose;
    QLabel *m_summary;
    QLabel *m_chance;
    QLabel *m_cost;
    QLabel *m_pace;
    TableView *m_table;
    QLabel *m_sortNote;
    QPushButton *m_add;
    QMenu *m_addMenu;
    QPushButton *m_open;
    QPushButton *m_takeOut;
    QPushButton *m_close;
    CornersCard *m_corners;
    PageScroll *m_scroll;
    QWidget *m_body;
    EmptyState *m_noRound;
};

} // namespace proven
