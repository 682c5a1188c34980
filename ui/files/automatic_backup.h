#pragma once

#include "ledger/backups.h"
#include "rules/attention.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace proven {

class Session;

/// Makes backups of the open book away from the window's own work: by itself once on each day on which the book
/// changed, and when somebody asks for one.
class AutomaticBackup : public QObject {
    Q_OBJECT

public:
    AutomaticBackup(Session &session, const QString &root, QObject *parent);

    [[nodiscard]] const Backups &backups() const { return m_backups; }
    /// The newest whole one of this file, as of the last look.
    [[nodiscard]] const std::optional<Backup> &newest() const { return m_newest; }
    [[nodiscard]] bool isBusy() const { return m_making.isRunning(); }
    /// Why the last one could not be made; nothing where it could.
    [[nodiscard]] const std::optional<Trouble> &failure() const { return m_failure; }
    /// What the list of what needs the owner has to know; nothing before it is known.
    [[nodiscard]] std::optional<BackupState> state() const;
    /// How many changes the book has that no backup has.
    [[nodiscard]] qint64 changesSince() const;

    /// Makes one if the book changed since the newest one and that is not of today.
    void makeIfDue();
    void make();
    /// The book is about to be closed: what a work day added is not left without a backup. Goes on after this has gone.
    void makeAtTheEnd();
    /// Makes one at once, while the caller waits; where the newest one holds everything already, that one.
    [[nodiscard]] std::variant<Backup, Trouble> makeBefore(BackupReason why);
    /// Returns when nothing of this has the book's file open.
    void finish();
    /// Reads every backup again; `examined` tells.
    void examine();

signals:
    /// One was made, or could not be.
    void changed();
    void examined(const std::vector<proven::Backup> &backups);

private:
    using Made = std::variant<Backup, Trouble>;
    using Found = std::variant<std::vector<Backup>, Trouble>;
    void start(BackupReason why);
    void hear(const Made &made);

    Session &m_session;
    Backups m_backups;
    std::optional<Backup> m_newest;
    std::optional<Trouble> m_failure;
    QFutureWatcher<Made> m_making;
    QFutureWatcher<Found> m_examining;
    QTimer m_soon;
    QTimer m_nowAndThen;
    bool m_hasLooked = false; ///< whether one is due was asked at least once
};

} // namespace proven
