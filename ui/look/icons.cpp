#include "look/icons.h"

#include <QFileInfo>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QStandardPaths>

#include <array>
#include <map>
#include <tuple>

namespace proven {

namespace {

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

/// A drawing in the colours of a palette, made at the size that is asked for when it is: most icons are in menus that
/// nobody opened yet.
class TintedDrawing : public QIconEngine {
public:
    TintedDrawing(const QIcon &drawing, const QPalette &palette)
        : m_drawing(drawing), m_colors{palette.color(QPalette::Active, QPalette::WindowText),
                                       palette.color(QPalette::Disabled, QPalette::WindowText),
                                       palette.color(QPalette::Active, QPalette::HighlightedText)}
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = m_colors[mode == QIcon::Disabled ? 1 : mode == QIcon::Selected ? 2 : 0];
        QPixmap &made = m_made[{color.rgba(), size.width(), size.height()}];
        if (made.isNull()) {
            made = m_drawing.pixmap(size, 1.0);
            QPainter painter(&made);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(made.rect(), color);
        }
        return made;
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap picture = pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedDrawing(*this); }
    bool isNull() override { return m_drawing.isNull(); }

private:
    QIcon m_drawing;
    std::array<QColor, 3> m_colors; ///< normal, disabled, selected
    std::map<std::tuple<QRgb, int, int>, QPixmap> m_made;
};

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
    return source.isNull() ? QIcon() : QIcon(new TintedDrawing(source, palette));
}

} // namespace proven
