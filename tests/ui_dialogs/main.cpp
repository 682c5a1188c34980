#include "look/palette.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    // Dialogs are driven without a screen.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale::c());
    QApplication application(argc, argv);
    // Nothing of the user's own settings is read or written.
    const QTemporaryDir settings;
    qputenv("XDG_DATA_HOME", QFile::encodeName(settings.path()));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    proven::dress(application, proven::Look::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
