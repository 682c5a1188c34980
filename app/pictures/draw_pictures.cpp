// Draws the program for ./dev, with nothing of its user's own settings:
//   draw_pictures album FOLDER CODE FACTOR   every page and dialog, with letters so many times as large
//   draw_pictures guide FOLDER CODE          what the guide in that language shows
#include "album.h"
#include "clock.h"
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

namespace {

std::optional<QString> draw(const QStringList &wanted)
{
    const bool isAlbum = wanted.size() == 4 && wanted[0] == QStringLiteral("album");
    const bool isGuide = wanted.size() == 3 && wanted[0] == QStringLiteral("guide");
    const double factor = isAlbum ? wanted[3].toDouble() : 1;
    if ((!isAlbum && !isGuide) || factor <= 0)
        return QStringLiteral("draw_pictures album FOLDER CODE FACTOR\ndraw_pictures guide FOLDER CODE");
    speak(wanted[2]);
    if (isGuide)
        return drawGuidePictures(wanted[1]);
    enlargeLetters(factor);
    return drawAlbum(wanted[1], localDay());
}

} // namespace

int main(int argc, char **argv)
{
    const PaperScreen paper;
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("proven"));
    QApplication::setApplicationDisplayName(QStringLiteral("Proven"));
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    findIconThemes();
    const std::optional<QString> trouble = draw(QApplication::arguments().sliced(1));
    if (trouble)
        QTextStream(stderr) << *trouble << Qt::endl;
    return trouble ? EXIT_FAILURE : EXIT_SUCCESS;
}
