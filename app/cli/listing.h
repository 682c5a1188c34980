#pragma once

#include "exchange/tables.h"

#include <QByteArray>

namespace proven::cli {

/// One table of the book as JSON, with the columns of its CSV: {"format":"proven.rounds/1","rounds":[...]}.
[[nodiscard]] QByteArray tableAsJson(const Book &book, TableKind kind);

} // namespace proven::cli
