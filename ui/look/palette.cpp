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
    QRgb window, base, alternate, text, placeholder, highlight, mid, button, light, link;
};

constexpr Shades lightShades{.window = 0xf6f7f8,
                             .base = 0xffffff,
                             .alternate = 0xf3f5f7,
                             .text = 0x1b1e22,
                             .placeholder = 0x6b6f76,
                             .highlight = 0x0b73c3,
                             .mid = 0xd5d9dd,
                             .button = 0xf0f2f4,
                             .light = 0xffffff,
                             .link = 0x0b73c3};
constexpr Shades darkShades{.window = 0x26292e,
                            .base = 0x1f2226,
                            .alternate = 0x24272c,
                            .text = 0xe8eaed,
                            .placeholder = 0x9aa0a6,
                            .highlight = 0x2f6fa8,
                            .mid = 0x3a3f46,
                            .button = 0x33373d,
                            .light = 0x464b53,
                            .link = 0x5aa9f0};

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
    everywhere(QPalette::Dark, QColor(shades.mid).darker(130));
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
