#pragma once

#include <QString>

namespace proven {

/// The group of the settings that belongs to the book in that file, however one came to it.
[[nodiscard]] QString settingsGroupOf(const QString &path);

} // namespace proven
