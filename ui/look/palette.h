#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;

namespace proven {

/// What a status is shown as, always as colour, shape and word together. No fifth: amber beside vermillion vanishes
/// for people who see no red.
enum class Tone { OnTrial, Proven, NeedsALook, Ended };

/// Which palette the owner asked for.
enum class Look { System, Light, Dark };

[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] bool isDark(const QPalette &palette);
/// The colour of a tone on that palette's base; at least 4.5 to 1.
[[nodiscard]] QColor toneColor(Tone tone, const QPalette &palette);
/// The colour of an unfilled track, such as the rest of a ring.
[[nodiscard]] QColor trackColor(const QPalette &palette);

/// Where the desktop brings no style of its own, gives the program Fusion and our palette in that look.
/// `desktopPrefersDark`: what the desktop says of itself; where it says nothing, its palette tells.
void dress(QApplication &application, Look look, std::optional<bool> desktopPrefersDark = std::nullopt);

/// The look the owner chose last, and how it is kept.
[[nodiscard]] Look chosenLook();
void keepLook(Look look);

} // namespace proven
