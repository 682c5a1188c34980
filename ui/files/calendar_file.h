#pragma once

#include "files/going_out.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace proven {

/// The calendar file that an owner wants kept current: written anew, away from the window's own work, after each change
/// of the book and when a day turns, where it would hold something else.
class CalendarFile : public QObject {
    Q_OBJECT

public:
    explicit CalendarFile(Session &session, QObject *parent = nullptr);
    ~CalendarFile() override;

    /// Where it lies; empty where none is kept.
    [[nodiscard]] QString path() const;
    /// From now on, and after a restart, that file; none where the path is empty.
    void keepAt(const QString &path);

signals:
    /// It could not be written. Said once, until it was.
    void failed(const QString &text);
    /// The file holds what the book says now.
    void isCurrent();

private:
    void write();
    void hear();

    Session &m_session;
    QString m_path;
    QTimer m_soon; ///< several changes at once are written once
    QFutureWatcher<WentOut> m_writing;
    bool m_again = false; ///< something changed while it was being written
    bool m_saidFailed = false;
};

} // namespace proven
