#pragma once

#include "ledger/ledger.h"

#include <QDate>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace proven {

class AutomaticBackup;

/// What every page and dialog works on: one open book, the day, and one way to ask for a change.
/// Answers that need the person (a refusal, trouble with the file) go to whoever asked; what succeeded is told by
/// `did`.
class Session : public QObject {
    Q_OBJECT

public:
    /// `today` is asked again whenever `dayTurned` comes from the program's clock (app/clock).
    Session(std::unique_ptr<Ledger> ledger, std::function<QDate()> today, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] const Book &book() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] Ledger &ledger();
    /// From now on backups of the book are made by themselves, in a folder of its own below `root`.
    void keepBackupsIn(const QString &root);
    /// Null where none are kept: of a sample, or of what can't be changed.
    [[nodiscard]] AutomaticBackup *backups() const { return m_backups; }

    /// Asks for a change. A file locked by another program is tried again by timer for a moment before it is trouble.
    [[nodiscard]] Performance ask(const Command &command);
    [[nodiscard]] Performance undo();
    [[nodiscard]] Performance redo();
    [[nodiscard]] Performance undoTo(qint64 entry);

    /// Whether what stands in an open form is kept for the next start. Not unless said: a book may be there for a
    /// moment only.
    [[nodiscard]] bool keepsDrafts() const { return m_keepsDrafts; }
    void setKeepsDrafts(bool keeps) { m_keepsDrafts = keeps; }
    /// Goes on with the same book in another file.
    void goOnWith(std::unique_ptr<Ledger> ledger);

public slots:
    /// The program's clock says that a new day has begun.
    void turnDay();
    /// Looks whether another program wrote to the file; says `noticed` where it did, `endangered` where the file is in
    /// trouble.
    void refresh();

signals:
    /// The book changed, by this window or by another program.
    void changed(const proven::Changes &changes);
    /// This window did something that can be undone: the history's words for it.
    void did(const QString &title);
    /// This window took something back; it can be done again.
    void tookBack(const QString &title);
    void dayTurned(QDate today);
    /// What was asked for could not be saved.
    void notSaved(const proven::Trouble &trouble);
    /// Another program changed the book: a sentence for the message bar.
    void noticed(const QString &text);
    /// The file can't be relied on any more; said once for each trouble.
    void endangered(const proven::Trouble &trouble);
    /// The book lies in another file now.
    void moved();
    /// A backup was made, or could not be.
    void backedUp();

private:
    using Attempt = std::function<Performance()>;
    [[nodiscard]] Performance patiently(const Attempt &attempt);
    void listen();

    std::unique_ptr<Ledger> m_ledger;
    std::function<QDate()> m_today;
    AutomaticBackup *m_backups = nullptr;
    QString m_backupsRoot;
    bool m_asking = false; ///< what changes meanwhile is this window's own doing
    QString m_lastTrouble;
    bool m_keepsDrafts = false;
};

/// Why nothing was done, with what is possible instead, in one line; nothing where it was done.
[[nodiscard]] std::optional<QString> whyNot(const Performance &performance);

} // namespace proven
