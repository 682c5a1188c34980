#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace proven {

/// Draws every page and dialog of the window over a sample book, an empty one and one with long names, light and dark,
/// into PNG files of that folder, and an index.html that shows them. Where that fails, why.
[[nodiscard]] std::optional<QString> drawAlbum(const QString &folder, QDate today);

/// Gives the program letters so many times as large, as an owner with weak eyes sets them. Before the first window.
void enlargeLetters(double factor);

} // namespace proven
