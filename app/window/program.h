#pragma once

#include "clock.h"
#include "main_window.h"

#include <QDate>
#include <QObject>
#include <QTemporaryDir>

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

private:
    [[nodiscard]] bool start();
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] bool makeOwnBook(const QString &path);
    [[nodiscard]] bool makeSample();
    [[nodiscard]] bool chooseBook();
    void chooseNewBook();
    void show(std::unique_ptr<Ledger> ledger, MainWindow::BookKind kind);
    [[nodiscard]] bool showOpened(Ledger::Opened opened, MainWindow::BookKind kind);

    std::function<QDate()> m_today;
    DayWatch m_dayWatch;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
};

} // namespace proven
