#pragma once

#include "domain/book.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace proven {

/// "proven.units/1": how far each of these jobs has come with its list. Ends with a line break.
[[nodiscard]] QByteArray unitsJson(const Book &book, const std::vector<const Engagement *> &jobs);
/// The same of one job for people; says what to do next where every row is done and nobody has said how it went.
[[nodiscard]] QString unitsText(const Book &book, const Engagement &job);

} // namespace proven
