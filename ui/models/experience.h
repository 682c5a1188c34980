#pragma once

#include "domain/book.h"

#include <QDate>
#include <QStringList>

namespace proven {

/// The tasks that a vendor has handled well, with how often, one a line.
[[nodiscard]] QStringList handledInWords(const Book &book, Id<Vendor> vendor, QDate today);
/// How many calls it takes to reach somebody there; empty where nobody counted.
[[nodiscard]] QString callsInWords(const Book &book, Id<Vendor> vendor, QDate today);

} // namespace proven
