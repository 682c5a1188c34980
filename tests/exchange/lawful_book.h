#pragma once

#include "support/random_records.h"

namespace proven::test {

/// The day on which random books are written and read: after everything in them.
inline const QDate afterEverything = QDate(2200, 12, 31);

/// A random book that keeps the laws: any texts, figures and days, and every trial with a history that may be.
[[nodiscard]] Book lawfulBook();

} // namespace proven::test
