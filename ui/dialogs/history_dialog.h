#pragma once

#include "session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace proven {

class HistoryTable;

/// What was done to the book, in words, the newest first. Undoing to before an entry lists first what that takes back.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(Session &session, QWidget *parent = nullptr);

private:
    void load();
    void showChosen();
    void undoToChosen();
    void correctChosen();

    Session &m_session;
    HistoryTable *m_table;
    QTableView *m_view;
    QLabel *m_takenBack;
    QListWidget *m_list;
    QLabel *m_refusal;
    QPushButton *m_undo;
    QPushButton *m_correct;
    bool m_changed = false;
};

} // namespace proven
