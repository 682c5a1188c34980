#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace proven {

/// Reads a table in the order of its key, the first of `columns`, and where that ends in damage once more from its end.
/// Calls `visit` for each row, once. Answers why some rows could not be reached, in a few words; nothing where all
/// were. Throws FileTrouble for anything but damage.
[[nodiscard]] std::optional<QString> readFromBothEnds(Database &database, const QByteArray &columns,
                                                      const QByteArray &table,
                                                      const std::function<void(const Rows &)> &visit);

} // namespace proven
