#include "files/calendar_file.h"

#include "files/settings_group.h"

#include <QDir>
#include <QSettings>

namespace proven {

namespace {

QString settingOf(Session &session)
{
    return settingsGroupOf(session.ledger().path()) + QStringLiteral("/calendarFile");
}

} // namespace

CalendarFile::CalendarFile(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_path(QSettings().value(settingOf(session)).toString())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    const auto soon = [this] { m_soon.start(); };
    connect(&m_soon, &QTimer::timeout, this, &CalendarFile::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &CalendarFile::hear);
    connect(&session, &Session::changed, this, soon);
    connect(&session, &Session::dayTurned, this, soon);
    // The book lies elsewhere now; the calendar goes on where it is.
    connect(&session, &Session::moved, this, [this] { keepAt(m_path); });
    soon();
}

CalendarFile::~CalendarFile()
{
    // The last change is on its way to the file: a window that closes at once must not leave it behind.
    if (m_soon.isActive() || m_again) {
        m_writing.waitForFinished();
        m_writing.disconnect(this);
        if (!path().isEmpty())
            refreshCalendarInBackground(calendarOutOf(m_session), path()).waitForFinished();
    }
}

QString CalendarFile::path() const
{
    return m_path;
}

void CalendarFile::keepAt(const QString &path)
{
    m_path = path;
    QSettings settings;
    if (path.isEmpty())
        settings.remove(settingOf(m_session));
    else
        settings.setValue(settingOf(m_session), path);
    m_saidFailed = false;
    m_soon.start();
}

void CalendarFile::write()
{
    const QString target = path();
    if (target.isEmpty())
        return;
    m_again = m_writing.isRunning();
    if (!m_again)
        m_writing.setFuture(refreshCalendarInBackground(calendarOutOf(m_session), target));
}

void CalendarFile::hear()
{
    const WentOut went = m_writing.result();
    if (m_again) {
        m_soon.start();
        return;
    }
    if (!went.fault) {
        m_saidFailed = false;
        emit isCurrent();
    } else if (!m_saidFailed) {
        m_saidFailed = true;
        emit failed(
            tr("The calendar file is not current: %1 Your book is not touched by that; the file is tried again with the "
               "next change. Book > Export chooses another place.")
                .arg(went.fault->text));
    }
}

} // namespace proven
