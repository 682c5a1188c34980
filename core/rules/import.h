#pragma once

#include "rules/decide.h"

namespace proven {

/// What tables of any origin do to a book: all of it or, with every row that can't be taken, nothing.
/// Names that rows mention are made where missing, what is there already is skipped, other content is a conflict, and
/// every law holds for what comes in. Importing the same again gives no changes.
[[nodiscard]] Answer decideImport(const Book &book, const command::Import &import, QDate today, IdSource &ids);

} // namespace proven
