// Draws the pictures of the guide in one language anew, for ./dev pictures: draw_guide FOLDER CODE
#include "guide_pictures.h"
#include "language.h"
#include "look/icons.h"
#include "paper_screen.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>

using namespace proven;

int main(int argc, char **argv)
{
    const PaperScreen paper;
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("proven"));
    QApplication::setApplicationDisplayName(QStringLiteral("Proven"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        QTextStream(stderr) << "draw_guide FOLDER CODE\n";
        return EXIT_FAILURE;
    }
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    speak(arguments[2]);
    findIconThemes();
    if (const std::optional<QString> trouble = drawGuidePictures(arguments[1])) {
        QTextStream(stderr) << *trouble << Qt::endl;
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
