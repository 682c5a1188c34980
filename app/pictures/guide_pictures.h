#pragma once

#include <QDate>
#include <QString>

#include <memory>
#include <optional>

class QWidget;

namespace proven {

class MainWindow;

/// The day on which the guide's pictures are drawn, so that they stay the same until the program changes.
[[nodiscard]] inline QDate guideDay()
{
    return {2026, 11, 23};
}

/// A mark of all the words that a view shows, without figures and paths: the same wherever and whenever it is drawn.
[[nodiscard]] QString markOfWords(const QWidget &view);
/// The mark that a picture was given when it was drawn.
[[nodiscard]] QString markOfPicture(const QString &path);

/// A window over the sample book as the guide shows it; the book lies in `folder`.
[[nodiscard]] std::unique_ptr<MainWindow> guideWindow(const QString &folder);

/// Draws the pictures that the guide in the language of the words shows, in up to 256 colours and with their marks,
/// into that folder. Where that fails, why.
[[nodiscard]] std::optional<QString> drawGuidePictures(const QString &folder);

} // namespace proven
