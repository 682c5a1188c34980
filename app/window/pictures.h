#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace proven {

/// Draws every page and dialog of the window over a sample book, an empty one and one with long names, light and dark,
/// into PNG files of that folder, and an index.html that shows them. Where that fails, why.
[[nodiscard]] std::optional<QString> drawPictures(const QString &folder, QDate today);

} // namespace proven
