#pragma once

#include "exchange/import_reader.h"

#include <QString>

namespace proven {

/// How an owner reads what is guessed about a table.
namespace importwords {

/// What a table holds: "jobs", "vendors".
[[nodiscard]] QString of(TableKind kind);
/// "sure", "likely", "please look"; nothing where it was said.
[[nodiscard]] QString of(Sureness sureness);
/// "tab", "semicolon".
[[nodiscard]] QString ofSeparator(QChar separator);
/// A rejected row's place and reason: "Row 12, Due “31 April”: is a day that no calendar has".
[[nodiscard]] QString of(const RejectedRow &row);

} // namespace importwords

/// Whether the law, not a table, says what stands in that column.
[[nodiscard]] bool isTheLaws(const QString &field);

} // namespace proven
