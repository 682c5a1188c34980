#pragma once

#include <QDate>
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace proven {

/// What a second start asks of the program that runs already.
struct StartWish {
    std::optional<QString> book; ///< the file to open; without one the window only comes forward
    std::optional<QDate> today;  ///< the day to take for today, where one was stated
    bool givesJob = false;       ///< a job is to be given at once
    bool operator==(const StartWish &) const = default;
};

/// One running program for one person and screen. It listens on a local socket that only this person may use.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `folder` is the person's own runtime folder; `screen` tells screens apart.
    SingleInstance(const QString &folder, const QString &screen, QObject *parent = nullptr);

    /// Hands the wish to the program that runs already. False where this one is to go on: none runs, it does not
    /// answer, or it lives in another day.
    [[nodiscard]] bool handOver(const StartWish &wish);
    /// Takes the wishes of later starts from now on, unless another does already. `today`: the day that was stated.
    void listen(std::optional<QDate> today);

    /// No wish is longer; what is longer is nonsense.
    static constexpr qint64 longestWish = 16 * 1024;

signals:
    void wished(const proven::StartWish &wish);

private:
    void receive(QLocalSocket *socket);
    void answer(QLocalSocket *socket, const StartWish &wish);

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
    std::optional<QDate> m_today;
};

} // namespace proven
