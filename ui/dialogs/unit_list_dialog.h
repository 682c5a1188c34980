#pragma once

#include "dialogs/dialog.h"
#include "session.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace proven {

class EmptyState;
class Notice;
class ResultCell;
class SortedRows;
class TableView;
class UnitsTable;

/// The list that a job works through: attached from a file, handed out, read back, split; and each row's result. Every
/// step is done at once and can be undone; how the job went is asked, never assumed.
class UnitListDialog : public Dialog {
    Q_OBJECT

public:
    UnitListDialog(Session &session, Id<Engagement> job, QWidget *parent = nullptr);

    // The steps after a file was chosen.
    void attachFrom(const QString &path);
    void readBackFrom(const QString &path);
    void handOutTo(const QString &path);
    /// What the dialog says about why something was not done, or what was.
    [[nodiscard]] QString noticeText() const;

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("lists"); }

private:
    void layOut();
    void connectParts();
    void goToFirstOpen();
    /// After a result of that row, the next one is at hand.
    void goOn(int row);
    void follow(const Changes &changes);
    void showProgress();
    /// Without a list there is one sentence and the one button that attaches it.
    void showParts(bool hasList, bool open);
    void chooseList();
    void find();
    void record(int row, const std::optional<QString> &result, std::optional<QDate> on);
    void takeDay(int row, const QString &typed);
    void openOver(QDialog *dialog);
    [[nodiscard]] const Engagement *job() const;

    Session &m_session;
    Id<Engagement> m_job;
    UnitsTable *m_units;
    SortedRows *m_sorted;
    ResultCell *m_resultCell;
    QLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_progress;
    QLabel *m_results;
    QLabel *m_hint;
    QLineEdit *m_find;
    TableView *m_table;
    EmptyState *m_empty;
    Notice *m_notice;
    QPushButton *m_attach;
    QPushButton *m_handOut;
    QPushButton *m_readBack;
    QPushButton *m_split;
    QPushButton *m_howItWent;
};

} // namespace proven
