#include "icons.h"

#include <QFileInfo>
#include <QPainter>
#include <QPixmap>
#include <QStandardPaths>

namespace proven {

namespace {

constexpr int sizes[] = {16, 22, 32, 48, 64};

/// One drawing for all sizes: a theme's large icons are pictures, which turn into blobs in one colour.
QIcon drawing(const QString &name)
{
    for (const QString &folder : QIcon::themeSearchPaths()) {
        const QString file = QStringLiteral("%1/breeze/actions/22/%2.svg").arg(folder, name);
        if (QFileInfo::exists(file))
            return QIcon(file);
    }
    return QIcon::fromTheme(name);
}

QPixmap tinted(const QIcon &icon, int size, const QColor &color)
{
    QPixmap pixmap = icon.pixmap(QSize(size, size), 1.0);
    if (pixmap.isNull())
        return pixmap;
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    return pixmap;
}

} // namespace

void findIconThemes()
{
    QStringList paths = QIcon::themeSearchPaths();
    const QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                          QStandardPaths::LocateDirectory);
    for (const QString &folder : folders) {
        if (!paths.contains(folder))
            paths.append(folder);
    }
    QIcon::setThemeSearchPaths(paths);
    QIcon::setFallbackThemeName(QStringLiteral("breeze"));
    // One family for all icons, so that they match whatever the desktop mixes.
    QIcon::setThemeName(QStringLiteral("breeze"));
}

QIcon iconNamed(const QString &name, const QPalette &palette)
{
    const QIcon source = drawing(name);
    QIcon icon;
    if (source.isNull())
        return icon;
    for (const int size : sizes) {
        icon.addPixmap(tinted(source, size, palette.color(QPalette::Active, QPalette::WindowText)), QIcon::Normal);
        icon.addPixmap(tinted(source, size, palette.color(QPalette::Disabled, QPalette::WindowText)), QIcon::Disabled);
        icon.addPixmap(tinted(source, size, palette.color(QPalette::Active, QPalette::HighlightedText)),
                       QIcon::Selected);
    }
    return icon;
}

} // namespace proven
