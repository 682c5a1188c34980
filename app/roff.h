#pragma once

#include <QString>

namespace proven {

/// A paragraph as a manual page has it.
[[nodiscard]] QString roffText(QString text);
/// An option with its value, if it has one, and what it does.
[[nodiscard]] QString roffOption(const QString &name, const QString &value, const QString &says);

} // namespace proven
