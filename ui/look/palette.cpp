#include "look/palette.h"

#include "look/outlined_fusion.h"

#include <QApplication>
#include <QSettings>
#include <QStyle>

#include <array>
#include <utility>

namespace proven {

namespace {

struct Shades {
    QColor window, base, alternate, text, placeholder, highlight, mid, button, light, link;
};

const Shades lightShades{.window = QColor(0xf6f7f8),
                         .base = QColor(0xffffff),
                         .alternate = QColor(0xf3f5f7),
                         .text = QColor(0x1b1e22),
                         .placeholder = QColor(0x6b6f76),
                         .highlight = QColor(0x0b73c3),
                         .mid = QColor(0xd5d9dd),
                         .button = QColor(0xf0f2f4),
                         .light = QColor(0xffffff),
                         .link = QColor(0x0b73c3)};
const Shades darkShades{.window = QColor(0x26292e),
                        .base = QColor(0x1f2226),
                        .alternate = QColor(0x24272c),
                        .text = QColor(0xe8eaed),
                        .placeholder = QColor(0x9aa0a6),
                        .highlight = QColor(0x2f6fa8),
                        .mid = QColor(0x3a3f46),
                        .button = QColor(0x33373d),
                        .light = QColor(0x464b53),
                        .link = QColor(0x5aa9f0)};

QPalette paletteFrom(const Shades &shades)
{
    QPalette palette(shades.button, shades.window);
    const auto everywhere = [&](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    everywhere(QPalette::Window, shades.window);
    everywhere(QPalette::WindowText, shades.text);
    everywhere(QPalette::Base, shades.base);
    everywhere(QPalette::AlternateBase, shades.alternate);
    everywhere(QPalette::Text, shades.text);
    everywhere(QPalette::PlaceholderText, shades.placeholder);
    everywhere(QPalette::Button, shades.button);
    everywhere(QPalette::ButtonText, shades.text);
    everywhere(QPalette::BrightText, Qt::white);
    everywhere(QPalette::Light, shades.light);
    everywhere(QPalette::Midlight, shades.alternate);
    everywhere(QPalette::Mid, shades.mid);
    everywhere(QPalette::Dark, shades.mid.darker(130));
    everywhere(QPalette::Highlight, shades.highlight);
    everywhere(QPalette::HighlightedText, Qt::white);
    everywhere(QPalette::Link, shades.link);
    everywhere(QPalette::LinkVisited, shades.link);
    everywhere(QPalette::ToolTipBase, shades.base);
    everywhere(QPalette::ToolTipText, shades.text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.placeholder);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.placeholder);
    return palette;
}

constexpr auto lookKey = "look";
constexpr std::array lookNames{"system", "light", "dark"};

} // namespace

QPalette lightPalette()
{
    return paletteFrom(lightShades);
}

QPalette darkPalette()
{
    return paletteFrom(darkShades);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::OnTrial:
        return dark ? QColor(0x5aa9f0) : QColor(0x0b73c3);
    case Tone::Proven:
        return dark ? QColor(0x7be3a5) : QColor(0x005b2e);
    case Tone::NeedsALook:
        return dark ? QColor(0xff7a3c) : QColor(0xb84a00);
    case Tone::Ended:
        return dark ? QColor(0xb4b7bb) : QColor(0x6b6f76);
    }
    return palette.color(QPalette::Text);
}

QColor trackColor(const QPalette &palette)
{
    return palette.color(QPalette::Mid);
}

void dress(QApplication &application, Look look, std::optional<bool> desktopPrefersDark)
{
    // Asked before our own palette hides what the desktop prefers.
    static const bool desktopIsDark = isDark(QApplication::palette());
    static const bool desktopHasStyle =
        QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0
        && QApplication::style()->name().compare(QLatin1String("windows"), Qt::CaseInsensitive) != 0;
    if (look == Look::System && desktopHasStyle) {
        application.setPalette(QPalette());
        return;
    }
    if (!desktopHasStyle && !qobject_cast<OutlinedFusion *>(QApplication::style()))
        application.setStyle(new OutlinedFusion);
    const bool dark = look == Look::Dark || (look == Look::System && desktopPrefersDark.value_or(desktopIsDark));
    application.setPalette(dark ? darkPalette() : lightPalette());
}

Look chosenLook()
{
    const QString name = QSettings().value(QLatin1String(lookKey)).toString();
    for (std::size_t place = 0; place < lookNames.size(); ++place) {
        if (name == QLatin1String(lookNames[place]))
            return static_cast<Look>(place);
    }
    return Look::System;
}

void keepLook(Look look)
{
    QSettings().setValue(QLatin1String(lookKey), QLatin1String(lookNames[static_cast<std::size_t>(look)]));
}

} // namespace proven
