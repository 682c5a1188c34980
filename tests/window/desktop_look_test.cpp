#include "desktop_look.h"

#include "look/palette.h"

#include <QApplication>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QString settingsPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// What a desktop runs, as far as its settings go.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    bool isOld = false; ///< knows only the older way to be asked
    bool isMute = false;
    int asked = 0;

public slots:
    QDBusVariant ReadOne(const QString &space, const QString &key)
    {
        if (isOld)
            sendErrorReply(QDBusError::UnknownMethod, QStringLiteral("no such method"));
        return valueOf(space, key);
    }
    QDBusVariant Read(const QString &space, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(valueOf(space, key)));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QDBusVariant valueOf(const QString &space, const QString &key)
    {
        ++asked;
        if (isMute)
            setDelayedReply(true);
        EXPECT_EQ(space, QStringLiteral("org.freedesktop.appearance"));
        EXPECT_EQ(key, QStringLiteral("color-scheme"));
        return QDBusVariant(scheme);
    }
};

/// A bus of its own, so that the desktop of whoever runs the tests has no say.
class PrivateDesktop : public testing::Test {
protected:
    void SetUp() override
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            GTEST_SKIP() << "there is no dbus-daemon here";
        m_daemon.start(program,
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        ASSERT_TRUE(m_daemon.waitForReadyRead());
        m_address = QString::fromLocal8Bit(m_daemon.readLine()).trimmed();
    }
    void TearDown() override
    {
        for (const char *name : {"portal", "window"})
            QDBusConnection::disconnectFromBus(QLatin1String(name));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void startPortal()
    {
        QDBusConnection bus = connection("portal");
        ASSERT_TRUE(bus.registerObject(settingsPath, &portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    [[nodiscard]] QDBusConnection connection(const char *name) const
    {
        return QDBusConnection::connectToBus(m_address, QLatin1String(name));
    }

    Portal portal;

private:
    QProcess m_daemon;
    QString m_address;
};

TEST_F(PrivateDesktop, TellsThatItIsDarkAndWhenThatChanges)
{
    portal.scheme = 1;
    startPortal();
    DesktopLook look(connection("window"));
    QSignalSpy changed(&look, &DesktopLook::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(look.prefersDark(), true);
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                               QDBusVariant(2U));
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(look.prefersDark(), false);
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("accent-color"),
                               QDBusVariant(1U));
    emit portal.SettingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                               QDBusVariant(0U));
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(look.prefersDark(), std::nullopt);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(PrivateDesktop, IsAskedTheOlderWayWhereItKnowsNoOther)
{
    portal.scheme = 1;
    portal.isOld = true;
    startPortal();
    DesktopLook look(connection("window"));
    QSignalSpy changed(&look, &DesktopLook::changed);
    ASSERT_TRUE(changed.wait());
    while (!look.prefersDark() && changed.wait()) {
    }
    EXPECT_EQ(look.prefersDark(), true);
}

TEST_F(PrivateDesktop, IsNotWaitedForWhereItDoesNotAnswer)
{
    portal.isMute = true;
    startPortal();
    DesktopLook look(connection("window"));
    EXPECT_EQ(look.prefersDark(), std::nullopt);
    while (portal.asked == 0)
        QCoreApplication::processEvents();
    EXPECT_EQ(look.prefersDark(), std::nullopt);
}

TEST_F(PrivateDesktop, IsUnknownWithoutAPortal)
{
    DesktopLook look(connection("window"));
    QSignalSpy changed(&look, &DesktopLook::changed);
    ASSERT_TRUE(changed.wait());
    EXPECT_EQ(look.prefersDark(), std::nullopt);
}

TEST(DesktopLook, IsUnknownWithoutABus)
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", "/nowhere");
    DesktopLook look(DesktopLook::sessionBus());
    EXPECT_EQ(look.prefersDark(), std::nullopt);
    if (!address.isNull())
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    if (runtime.isNull())
        qunsetenv("XDG_RUNTIME_DIR");
    else
        qputenv("XDG_RUNTIME_DIR", runtime);
}

TEST(DesktopLook, DecidesOnlyWhereTheOwnerLeavesItToTheSystem)
{
    const auto looksDark = [](Look look, std::optional<bool> desktop) {
        dress(*qApp, look, desktop);
        return isDark(QApplication::palette());
    };
    EXPECT_TRUE(looksDark(Look::System, true));
    EXPECT_FALSE(looksDark(Look::System, false));
    EXPECT_FALSE(looksDark(Look::System, std::nullopt));
    EXPECT_FALSE(looksDark(Look::Light, true));
    EXPECT_TRUE(looksDark(Look::Dark, false));
}

} // namespace
} // namespace proven::test

#include "desktop_look_test.moc"
