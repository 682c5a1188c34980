#include "files/automatic_backup.h"

#include "files/background.h"
#include "session.h"

#include <chrono>

namespace proven {

namespace {

/// After the first frame, and after the changes that come in one go.
constexpr std::chrono::seconds soon{2};
constexpr std::chrono::minutes nowAndThen{30};
constexpr qint64 secondsOfAnHour = 3600;
/// A book that holds nothing but its beginning has nothing to lose.
constexpr qint64 beginning = 1;

} // namespace

AutomaticBackup::AutomaticBackup(Session &session, const QString &root, QObject *parent)
    : QObject(parent), m_session(session), m_backups(root, session.ledger()), m_newest(m_backups.newest())
{
    connect(&m_making, &QFutureWatcherBase::finished, this, [this] { hear(m_making.result()); });
    connect(&m_examining, &QFutureWatcherBase::finished, this, [this] {
        const Found found = m_examining.result();
        if (const auto *backups = std::get_if<std::vector<Backup>>(&found))
            emit examined(*backups);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    m_nowAndThen.setInterval(nowAndThen);
    for (const QTimer *timer : {&m_soon, &m_nowAndThen})
        connect(timer, &QTimer::timeout, this, &AutomaticBackup::makeIfDue);
    connect(&session, &Session::changed, this, [this] {
        // What failed is tried again now and then, not after every change.
        if (!m_failure)
            m_soon.start();
    });
    m_soon.start();
    m_nowAndThen.start();
}

std::optional<BackupState> AutomaticBackup::state() const
{
    if (m_failure)
        return BackupState{.failed = true, .ageDays = {}};
    if (!m_hasLooked || isBusy())
        return std::nullopt;
    // A backup that holds everything is as good as one of today.
    if (changesSince() == 0)
        return BackupState{.failed = false, .ageDays = 0};
    if (!m_newest)
        return BackupState{};
    return BackupState{.failed = false,
                       .ageDays = static_cast<int>(m_newest->madeAt.toLocalTime().date().daysTo(m_session.today()))};
}

qint64 AutomaticBackup::changesSince() const
{
    const qint64 last = lastEntryOf(m_session.ledger());
    if (!m_newest)
        return last > beginning ? last : 0;
    // A restored book may be older than its newest backup: everything in it counts as new then.
    return last >= m_newest->lastEntry ? last - m_newest->lastEntry : last;
}

void AutomaticBackup::makeIfDue()
{
    m_hasLooked = true;
    if (isBusy() || m_session.ledger().readOnly() || changesSince() == 0)
        return;
    const QDate today = m_backups.now().toLocalTime().date();
    if (!m_newest || m_newest->madeAt.toLocalTime().date() != today)
        start(BackupReason::Daily);
}

void AutomaticBackup::make()
{
    if (!isBusy())
        start(BackupReason::Asked);
}

void AutomaticBackup::makeAtTheEnd()
{
    if (isBusy() || m_session.ledger().readOnly() || changesSince() == 0)
        return;
    if (!m_newest || m_newest->madeAt.secsTo(m_backups.now()) > secondsOfAnHour)
        start(BackupReason::Daily);
}

void AutomaticBackup::start(BackupReason why)
{
    m_making.setFuture(inBackground([backups = m_backups, why]() -> Made { return backups.make(why); }));
}

std::variant<Backup, Trouble> AutomaticBackup::makeBefore(BackupReason why)
{
    finish();
    Made made = m_backups.makeIfNeeded(why, lastEntryOf(m_session.ledger()));
    hear(made);
    return made;
}

void AutomaticBackup::finish()
{
    m_making.waitForFinished();
    m_examining.waitForFinished();
}

void AutomaticBackup::examine()
{
    if (!m_examining.isRunning())
        m_examining.setFuture(inBackground([backups = m_backups]() -> Found { return backups.examine(); }));
}

void AutomaticBackup::hear(const Made &made)
{
    if (const auto *trouble = std::get_if<Trouble>(&made)) {
        m_failure = *trouble;
    } else {
        m_failure.reset();
        m_newest = std::get<Backup>(made);
    }
    emit changed();
}

} // namespace proven
