#pragma once

#include "exchange/import_reader.h"

#include <QStringList>

#include <optional>

namespace proven {

/// Keeps what a person said about tables with that header, for the next one like it: which column is what, what is the
/// same for every row, how dates and numbers are written. Not which vendors or rows.
void rememberMapping(const QStringList &header, const ImportOptions &options);

/// What was said about the last table with that header; nothing where there was none.
[[nodiscard]] std::optional<ImportOptions> rememberedMapping(const QStringList &header);

} // namespace proven
