#pragma once

#include "exchange/tables.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace proven {

/// What to do with a file that is there already.
enum class Existing { Keep, Replace };

/// Why nothing was written.
struct WriteFault {
    bool exists = false; ///< the only ground is a file that is there already
    QString text;        ///< what, where, why, what to do next
};

/// Writes a file whole or not at all: under a temporary name, read back and compared, then renamed. Readable by its
/// owner only. Links and anything that is no regular file are refused. Where a stop is asked for before it has its
/// name, nothing is left of it.
[[nodiscard]] std::optional<WriteFault> writeFile(const QString &path, const QByteArray &bytes, Existing existing,
                                                  const std::stop_token &stop = {});

/// Writes several files into a folder, which is made where missing. None takes its name before all are verified.
[[nodiscard]] std::optional<WriteFault> writeFolder(const QString &folder, const std::vector<TableFile> &files,
                                                    Existing existing, const std::stop_token &stop = {});

} // namespace proven
