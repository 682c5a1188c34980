#pragma once

#include "actions.h"
#include "palette.h"
#include "session.h"
#include "steps.h"

#include <QMainWindow>

#include <array>
#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QStackedWidget;
class QTimer;

namespace proven {

class JobsPage;
class MessageBar;
class Page;
class RoundPage;
class TasksPage;
class TodayPage;
class VendorPage;

/// The window over one open book.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class BookKind { Own, Sample };
    MainWindow(std::unique_ptr<Session> session, BookKind kind);
    ~MainWindow() override;

    enum class PagePlace { Today, Round, Vendor, Jobs, Tasks };
    static constexpr std::array allPages{PagePlace::Today, PagePlace::Round, PagePlace::Vendor, PagePlace::Jobs,
                                         PagePlace::Tasks};

    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] Steps &steps() { return m_steps; }
    [[nodiscard]] const Actions &actionRegistry() const { return m_actions; }
    void showPage(PagePlace place);
    [[nodiscard]] Page &currentPage() const;

signals:
    // Other books are the program's affair, not this window's.
    void newBookWanted();
    void openBookWanted();
    void sampleBookWanted();
    void lookWanted(proven::Look look);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildActions();
    void buildBookActions();
    void buildJobActions();
    void buildVendorActions();
    void buildViewActions();
    void layOut();
    void listen();
    void dressNavigation();
    void updateActions();
    void updateUndo();
    void sayDone(const QString &title);
    void sayTakenBack(const QString &title);
    void saySaved(bool justNow);
    void goToNextPane();
    void showAbout();
    template <class Act>
    QAction *addAct(const QString &menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                    const QString &iconName, Act act, Actions::Bar bar = Actions::Bar::MenuOnly);

    std::unique_ptr<Session> m_session;
    BookKind m_kind;
    Actions m_actions;
    Steps m_steps;
    QListWidget *m_navigation;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
    QLabel *m_saved;
    QTimer *m_savedTimer;
    bool m_messageUndoes = true; ///< what the message bar's button does: undo, or do again

    TodayPage *m_today;
    RoundPage *m_round;
    VendorPage *m_vendor;
    JobsPage *m_jobs;
    TasksPage *m_tasks;

    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    // By what must be chosen on the page.
    std::vector<QAction *> m_needJob, m_needVendor, m_needRound, m_needTask;
    std::vector<std::pair<DecisionKind, QAction *>> m_decisions;
    QAction *m_handOver = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_closeRound = nullptr;
};

} // namespace proven
