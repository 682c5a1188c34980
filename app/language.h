#pragma once

#include <QString>

namespace proven {

/// From now on the application speaks that language: its own words and Qt's, days and numbers as they are written there.
/// `code` is one of languagesOfWords; where it is empty, the first of the desktop's that is spoken, or English.
void speak(const QString &code);

} // namespace proven
