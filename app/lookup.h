#pragma once

#include "domain/book.h"

#include <QString>

#include <optional>

/// Finding what a person names in a book, on the command line of either program. Each throws a Stop that names what is
/// near or possible, where there is no such thing.
namespace proven {

[[nodiscard]] const Round &roundNamed(const Book &book, const QString &name);
[[nodiscard]] const Vendor &vendorNamed(const Book &book, const QString &name);
[[nodiscard]] const Task &taskNamed(const Book &book, const QString &name);
[[nodiscard]] const Engagement &engagementWithRef(const Book &book, const QString &ref);
/// The round of that name; where none is said the only one.
[[nodiscard]] const Round &theRound(const Book &book, const std::optional<QString> &name);
/// A vendor's trial in the round of that name; where none is said in the only round, or the only one that knows them.
[[nodiscard]] const Trial &theTrial(const Book &book, const QString &vendor, const std::optional<QString> &round);

} // namespace proven
