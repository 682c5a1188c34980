#include "look/icons.h"
#include "look/palette.h"
#include "paper_screen.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    const proven::PaperScreen screen;
    QApplication application(argc, argv);
    // Nothing of the user's own settings is read or written.
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    proven::findIconThemes();
    proven::dress(application, proven::Look::Light);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
