#pragma once

#include "dialogs/dialog.h"
#include "ledger/backups.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace proven {

class AutomaticBackup;
class Notice;
class Session;

/// The backups of the open book: when and why each was made, what is in it, and whether it is still whole. One may be
/// opened to look round in it, or take the place of the book; both are for whoever opened this dialog to do.
class BackupsDialog : public Dialog {
    Q_OBJECT

public:
    /// The session keeps backups.
    explicit BackupsDialog(Session &session, QWidget *parent = nullptr);

    enum class Choice { None, Open, Restore };
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// The file that was chosen.
    [[nodiscard]] QString path() const { return m_path; }

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("backups"); }

private:
    void layOut();
    void tell(std::vector<Backup> backups, bool areExamined);
    [[nodiscard]] const Backup *chosen() const;
    void showChosen();
    void sayNewest();
    void hear();
    void end(Choice choice);
    void askToRestore();

    Session &m_session;
    AutomaticBackup &m_automatic;
    std::vector<Backup> m_backups;
    QStandardItemModel *m_rows;
    QTableView *m_view;
    QLabel *m_newest;
    QLabel *m_since;
    Notice *m_trouble;
    QPushButton *m_make = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_restore = nullptr;
    Choice m_choice = Choice::None;
    QString m_path;
};

} // namespace proven
