#pragma once

#include <QString>
#include <QStringList>

namespace proven {

/// The code of the language that the owner chose; empty: the desktop's.
[[nodiscard]] QString chosenLanguage();
void keepLanguage(const QString &code);
/// What a language is called by those who speak it.
[[nodiscard]] QString ownNameOf(const QString &code);

} // namespace proven
