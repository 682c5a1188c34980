#pragma once

#include "dialogs/dialog.h"
#include "models/finder.h"

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QTimer;

namespace proven {

class EmptyState;
class FoundList;

/// One line to type in, one list: every command and every name of the book. It closes by itself when something is
/// chosen, on Esc and when the owner turns to another window.
class CommandPalette : public Dialog {
    Q_OBJECT

public:
    CommandPalette(Finder finder, QWidget *parent);
    void type(const QString &text);
    /// Behind what is typed already.
    void typeOn(const QString &text);

signals:
    /// Said when the palette is closed already, so that what comes next has the window to itself.
    void chosen(const proven::Found &found);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("keys"); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void find(const QString &text);
    void choose(const QModelIndex &index);

    Finder m_finder;
    FoundList *m_found;
    QLineEdit *m_line;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedWidget *m_stack;
    QLabel *m_more;
    QTimer *m_again; ///< as long as the jobs are being read
};

} // namespace proven
