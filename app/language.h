#pragma once

#include <QStringList>

#include <optional>

namespace proven {

inline constexpr QLatin1String languageOption("language");
/// The value of --language among them: asked before the options are there, which are explained in that language.
[[nodiscard]] std::optional<QString> languageAskedFor(const QStringList &arguments);
/// Why there is no such language, and which there are; nothing where there is, or where none was named.
[[nodiscard]] std::optional<QString> unspoken(const std::optional<QString> &language);

/// From now on the application speaks that language: its own words and Qt's, days and numbers as they are written
/// there. `code` is one of languagesOfWords; where it is empty, the first of the desktop's that is spoken, or English.
void speak(const QString &code);

} // namespace proven
