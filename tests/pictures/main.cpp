#include "look/icons.h"
#include "look/palette.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <gtest/gtest.h>

#include <cstdlib>

namespace {

/// A screen for a machine that has none: as large as a small laptop's for who sees it, whatever it is scaled by.
QByteArray screenScaledBy(double factor)
{
    return QStringLiteral(R"({"screens":[{"name":"pictures","x":0,"y":0,"width":%1,"height":%2,"logicalDpi":96,)"
                          R"("logicalBaseDpi":96,"dpr":1}]})")
        .arg(qRound(1280 * factor))
        .arg(qRound(800 * factor))
        .toUtf8();
}

} // namespace

int main(int argc, char **argv)
{
    bool isScaled = false;
    const double factor = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble(&isScaled);
    QTemporaryFile screen;
    if (!screen.open() || screen.write(screenScaledBy(isScaled ? factor : 1)) < 0)
        return EXIT_FAILURE;
    screen.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    // Nothing of the user's own books and settings is read or written, and it is the same in every country.
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.filePath(QStringLiteral("data"))));
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    proven::findIconThemes();
    proven::dress(application, proven::Look::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
