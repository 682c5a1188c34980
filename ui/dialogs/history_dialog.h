#pragma once

#include "dialogs/dialog.h"
#include "session.h"

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QTableView;

namespace proven {

class HistoryLines;
class Notice;

/// What was done to the book, in words, the newest first. Undoing to before an entry lists first what that takes back;
/// "correct this" opens the record that an entry is about.
class HistoryDialog : public Dialog {
    Q_OBJECT

public:
    explicit HistoryDialog(Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("jobs"); }

private:
    [[nodiscard]] std::optional<qint64> chosen() const;
    void showChosen();
    void undoToChosen();
    void correctChosen();

    Session &m_session;
    HistoryLines *m_table;
    QTableView *m_view;
    QLabel *m_takes;
    QListWidget *m_taken;
    Notice *m_refusal;
    QPushButton *m_undo;
    QPushButton *m_correct;
};

} // namespace proven
