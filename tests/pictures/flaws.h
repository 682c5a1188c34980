#pragma once

#include <QStringList>

class QWidget;

namespace proven::test {

/// What a person would see is wrong with a window that is shown: words cut off that no tooltip tells in full, things on
/// top of one another, or outside of what holds them. A line each.
[[nodiscard]] QStringList flawsIn(QWidget &window);

} // namespace proven::test
