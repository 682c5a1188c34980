#pragma once

#include "models/corners_table.h"
#include "widgets/card.h"

class QLabel;
class QPushButton;
class QBoxLayout;
class QStackedWidget;

namespace proven {

class Quadrant;
class TableView;

/// Reliable x liked of one round: the picture, the same as a table, and what it says in words.
class CornersCard : public Card {
    Q_OBJECT

public:
    CornersCard(const Session &session, QWidget *parent);
    void show(const std::map<Id<Trial>, TrialReading> &readings);

signals:
    void vendorWanted(Id<Trial> trial);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTable(bool asTable);

    CornersTable m_corners;
    SortedRows m_sorted;
    QStackedWidget *m_shown;
    Quadrant *m_picture;
    TableView *m_table;
    QLabel *m_saying;
    QWidget *m_worth;
    QBoxLayout *m_sides;
    QLabel *m_waiting;
    QPushButton *m_asTable;
};

} // namespace proven
