#pragma once

#include "clock.h"
#include "window/main_window.h"

#include <QDate>
#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace proven {

/// The running program: which book is open in which window, the first start, and the day.
class Program : public QObject {
    Q_OBJECT

public:
    /// `today` is asked whenever the day matters.
    explicit Program(std::function<QDate()> today);
    ~Program() override;

    /// Opens that book or, where none is named, the owner's; asks how to begin where there is none yet. False where the
    /// owner wants nothing of it.
    [[nodiscard]] bool begin(const std::optional<QString> &book);
    /// A later start wants this: the window comes forward, and opens that book where one is named. While a dialog is
    /// open, what is being written in it goes first.
    void take(const std::optional<QString> &book);
    /// Asks for a job to be given, unless a dialog is open already.
    void giveJob();
    /// Keeps what is being written and where the owner is: the session may end at any moment now.
    void prepareToEnd();
    /// Does so and ends the program.
    void end();
    /// Null before a book is open.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }

signals:
    /// Another look was chosen, or a window is about to be seen.
    void dressWanted();

private:
    void openWaiting();
    [[nodiscard]] bool isOpen(const QString &path) const;
    void tellMissing(const QString &path);
    [[nodiscard]] bool start();
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] bool openDamaged(const QString &path, const Trouble &trouble);
    [[nodiscard]] bool saveSalvaged(const Ledger &found);
    [[nodiscard]] bool makeOwnBook(const QString &path);
    [[nodiscard]] bool makeSample();
    [[nodiscard]] bool chooseBook();
    void chooseNewBook();
    [[nodiscard]] bool replaceDamaged(const Ledger &found);
    void openBackup(const QString &path);
    void restoreFrom(const QString &backup);
    void show(std::unique_ptr<Ledger> ledger, MainWindow::BookKind kind);
    [[nodiscard]] bool showOpened(Ledger::Opened opened, MainWindow::BookKind kind);

    std::function<QDate()> m_today;
    DayWatch m_dayWatch;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    std::optional<QString> m_waiting; ///< the book to open when no dialog is open any more
    QTimer m_waitForDialogs;
};

} // namespace proven
