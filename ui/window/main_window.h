#pragma once

#include "look/palette.h"
#include "models/actions.h"
#include "pages/steps.h"
#include "session.h"
#include "window/page_stack.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QListWidget;
class QTimer;
class QToolButton;

namespace proven {

class CalendarFile;
struct Draft;
class MarkedLine;
class MessageBar;
class SearchField;
struct Found;

/// The window over one open book.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    enum class BookKind {
        Own,
        Sample,
        Damaged, ///< what could be read of one
        Backup   ///< opened to look round in it
    };
    MainWindow(std::unique_ptr<Session> session, BookKind kind);
    ~MainWindow() override;

    using PagePlace = proven::PagePlace;
    static constexpr auto allPages = proven::allPages;

    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] Steps &steps() { return m_steps; }
    [[nodiscard]] const Actions &actionRegistry() const { return m_actions; }
    void showPage(PagePlace place);
    [[nodiscard]] Page &currentPage() const;
    /// Every command and every name of the book in one list; `typed` stands in its line already.
    void search(const QString &typed = {});
    /// A sentence that stays until it is closed.
    void insist(const QString &text);
    /// The same about a file that can't be relied on, with the way out: another file.
    void insistOn(const Trouble &trouble);
    /// The book was restored, and lies as it was before at `replaced`.
    void sayRestored(const QString &replaced);
    /// This window shows a backup of the book at `book`, to which a button leads back.
    void sayBackup(const QString &book);
    /// In front of other windows, also where it was put away.
    void comeForward();
    /// The papers that fit what is chosen on the page, the likeliest first.
    [[nodiscard]] std::vector<PaperWish> papers() const;
    /// Keeps where the owner is in this book, for the next time it is opened.
    void remember() const;

signals:
    // Other books are the program's affair, not this window's.
    void newBookWanted();
    void openBookWanted();
    void namedBookWanted(const QString &path);
    /// The book lies in another file from now on.
    void bookMoved();
    void sampleBookWanted();
    void lookWanted(proven::Look look);
    void backupWanted(const QString &path);
    void restoreWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildActions();
    void addLanguages(const QString &menu);
    void buildBookActions();
    void buildJobActions();
    void buildVendorActions();
    void buildViewActions();
    void buildPaperActions();
    void layOut();
    void listen();
    void layOutToolBar();
    void layOutStatusBar();
    void returnToWhereabouts();
    void sayWhatIsNew();
    void offerDraft(const Draft &draft);
    void goTo(const Found &found);
    void dressNavigation();
    void updateActions();
    void updateUndo();
    void sayDone(const QString &title);
    void sayTakenBack(const QString &title);
    void say(const QString &text, const QString &button, std::function<void()> act);
    void saySaved(bool justNow);
    void sayBackedUp();
    void sayNotSaved(const Trouble &trouble);
    void goToPane(int step);
    void showAbout();
    void nameWindow();
    void showReadOnly();
    template <class Act>
    QAction *addAct(const QString &menu, const QString &name, const QString &text, const QKeySequence &shortcut,
                    const QString &iconName, Act act, Actions::Bar bar = Actions::Bar::MenuOnly);
    /// Notes that it changes the book, so that it can't be chosen where the book is only to be read.
    QAction *writing(QAction *action);

    std::unique_ptr<Session> m_session;
    BookKind m_kind;
    Actions m_actions;
    Steps m_steps;
    CalendarFile *m_calendar;
    QListWidget *m_navigation;
    PageStack *m_pages;
    MessageBar *m_messages;
    SearchField *m_search;
    QLabel *m_saved;
    QToolButton *m_backup;
    MarkedLine *m_notSaved;
    QLabel *m_readOnly;
    QTimer *m_savedTimer;

    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_backups = nullptr;
    // By what must be chosen on the page.
    std::vector<QAction *> m_needJob, m_needVendor, m_needRound, m_needTask;
    std::vector<std::pair<DecisionKind, QAction *>> m_decisions;
    std::vector<QAction *> m_needTrial;
    std::vector<QAction *> m_writing;
    QAction *m_laterDueDay = nullptr;
    QAction *m_printFitting = nullptr;
    QAction *m_handOver = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_closeRound = nullptr;
};

} // namespace proven
