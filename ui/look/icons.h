#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace proven {

/// Tells Qt where icon themes lie and which to take, also where the platform knows none.
void findIconThemes();

/// The themed icon of that name in the palette's text colour, and in the highlighted text's where it is selected.
/// Empty where no theme has it: every control says its words as well.
[[nodiscard]] QIcon iconNamed(const QString &name, const QPalette &palette);

} // namespace proven
