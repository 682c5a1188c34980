#include "single_instance.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace proven {

namespace {

// Longer than a busy machine takes; a program that needs more hangs.
constexpr std::chrono::milliseconds mostPatience{2000};

constexpr auto taken = "taken\n";
constexpr auto otherDay = "other day\n";

QByteArray toLine(const StartWish &wish)
{
    QJsonObject object;
    if (wish.book)
        object.insert(QStringLiteral("book"), *wish.book);
    if (wish.today)
        object.insert(QStringLiteral("today"), wish.today->toString(Qt::ISODate));
    if (wish.givesJob)
        object.insert(QStringLiteral("give_a_job"), true);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// Nothing where the line is no wish.
std::optional<StartWish> fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    StartWish wish;
    if (const QJsonValue book = object.value(QStringLiteral("book")); book.isString())
        wish.book = book.toString();
    else if (!book.isUndefined())
        return std::nullopt;
    if (const QJsonValue today = object.value(QStringLiteral("today")); !today.isUndefined()) {
        wish.today = QDate::fromString(today.toString(), Qt::ISODate);
        if (!wish.today->isValid())
            return std::nullopt;
    }
    wish.givesJob = object.value(QStringLiteral("give_a_job")).toBool();
    return wish;
}

QString nameIn(const QString &folder, const QString &screen)
{
    // Hashed: a socket's whole path has room for little more than a hundred letters.
    const QByteArray hash = QCryptographicHash::hash(screen.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return folder + QStringLiteral("/proven-") + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &screen, QObject *parent)
    : QObject(parent), m_name(nameIn(folder, screen)), m_lock(m_name + QStringLiteral(".lock"))
{
    // A lock goes stale with its program, never with time: a window may be open for weeks.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            receive(socket);
    });
}

bool SingleInstance::handOver(const StartWish &wish)
{
    const int patience = static_cast<int>(mostPatience.count());
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(toLine(wish));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return false;
    }
    return socket.readLine() == taken;
}

void SingleInstance::listen(std::optional<QDate> today)
{
    m_today = today;
    if (!m_lock.tryLock(0))
        return;
    // Whoever holds the lock may clear away the socket of one that ended without doing so.
    QLocalServer::removeServer(m_name);
    // Where it can't listen the program works all the same; a second start is then a window of its own.
    static_cast<void>(m_server.listen(m_name));
}

void SingleInstance::receive(QLocalSocket *socket)
{
    socket->setReadBufferSize(longestWish);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QIODevice::readyRead, this, [this, socket] {
        if (socket->canReadLine()) {
            const std::optional<StartWish> wish = fromLine(socket->readLine());
            if (wish) {
                answer(socket, *wish);
                return;
            }
        } else if (socket->bytesAvailable() < longestWish) {
            return;
        }
        socket->abort();
        socket->deleteLater();
    });
    // Nobody keeps a line open without saying anything.
    auto *patience = new QTimer(socket);
    connect(patience, &QTimer::timeout, socket, &QLocalSocket::abort);
    connect(patience, &QTimer::timeout, socket, &QObject::deleteLater);
    patience->start(mostPatience);
}

void SingleInstance::answer(QLocalSocket *socket, const StartWish &wish)
{
    const bool isTaken = wish.today == m_today;
    socket->write(isTaken ? taken : otherDay);
    socket->disconnectFromServer();
    if (isTaken)
        emit wished(wish);
}

} // namespace proven
