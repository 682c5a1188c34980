#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QDBusMessage;
class QDBusPendingCallWatcher;

namespace proven {

/// Whether the desktop prefers dark or light, as its settings portal tells it, now and whenever it changes. It asks
/// without waiting: where there is no bus, no portal or a slow one, nothing is known and nothing is held up.
class DesktopLook : public QObject {
    Q_OBJECT

public:
    explicit DesktopLook(const QDBusConnection &bus, QObject *parent = nullptr);
    ~DesktopLook() override;
    /// On the bus of the owner's session, which is not looked for where none is announced.
    [[nodiscard]] static QDBusConnection sessionBus();

    /// Nothing where the desktop has not said, or has no preference.
    [[nodiscard]] std::optional<bool> prefersDark();

signals:
    void changed();

private slots:
    void settingChanged(const QDBusMessage &message);

private:
    void ask(const QString &method);
    void hear();
    void take(const QVariant &value);

    QDBusConnection m_bus;
    std::unique_ptr<QDBusPendingCallWatcher> m_asked;
    bool m_hasAskedTheOldWay = false;
    std::optional<bool> m_prefersDark;
};

} // namespace proven
