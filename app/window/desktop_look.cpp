#include "desktop_look.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace proven {

namespace {

constexpr QLatin1String service("org.freedesktop.portal.Desktop");
constexpr QLatin1String path("/org/freedesktop/portal/desktop");
constexpr QLatin1String interface("org.freedesktop.portal.Settings");
constexpr QLatin1String appearance("org.freedesktop.appearance");
constexpr QLatin1String colorScheme("color-scheme");

constexpr uint dark = 1;
constexpr uint light = 2;

} // namespace

QDBusConnection DesktopLook::sessionBus()
{
    // Without an address the library would start a bus of its own, and wait for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isAnnounced = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                             || (!runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus")));
    return isAnnounced ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("no bus"));
}

DesktopLook::DesktopLook(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    // No service is named: to watch for one, the library would ask the bus who it is, and wait for the answer.
    m_bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QDBusMessage)));
    ask(QStringLiteral("ReadOne"));
}

DesktopLook::~DesktopLook() = default;

std::optional<bool> DesktopLook::prefersDark()
{
    // The answer is often here before the event loop runs, and the first window need not flash.
    if (m_asked && m_asked->isFinished())
        hear();
    return m_prefersDark;
}

void DesktopLook::ask(const QString &method)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, method);
    question << appearance << colorScheme;
    m_asked = std::make_unique<QDBusPendingCallWatcher>(m_bus.asyncCall(question));
    connect(m_asked.get(), &QDBusPendingCallWatcher::finished, this, [this] {
        if (!m_asked)
            return;
        hear();
        emit changed();
    });
}

void DesktopLook::hear()
{
    // It may be asked anew from here, and by its own signal.
    QDBusPendingCallWatcher *asked = m_asked.release();
    asked->disconnect(this);
    asked->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *asked;
    if (!reply.isError()) {
        take(reply.value().variant());
    } else if (reply.error().type() == QDBusError::UnknownMethod && !m_hasAskedTheOldWay) {
        m_hasAskedTheOldWay = true;
        ask(QStringLiteral("Read"));
    }
}

void DesktopLook::settingChanged(const QDBusMessage &message)
{
    const QVariantList told = message.arguments();
    if (told.size() != 3 || told[0].toString() != appearance || told[1].toString() != colorScheme)
        return;
    take(told[2]);
    emit changed();
}

void DesktopLook::take(const QVariant &value)
{
    // The older way to ask wraps the value twice.
    QVariant bare = value;
    while (bare.canConvert<QDBusVariant>())
        bare = bare.value<QDBusVariant>().variant();
    const uint scheme = bare.toUInt();
    m_prefersDark = scheme == dark ? std::optional(true) : scheme == light ? std::optional(false) : std::nullopt;
}

} // namespace proven
