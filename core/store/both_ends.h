#pragma once

#include "store/database.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace proven {

/// The rows of a damaged table that can't be reached, by their keys.
struct Gap {
    std::optional<qint64> after;  ///< the last row that could be read from the beginning; nothing where none could
    std::optional<qint64> before; ///< the last that could be read from the end
    QString why;                  ///< in a few words
};

/// Reads a table in the order of its key, the first of `columns`, and where that ends in damage once more from its end.
/// Calls `visit` for each row, once. Nothing where there is no gap. Throws FileTrouble for anything but damage.
[[nodiscard]] std::optional<Gap> readFromBothEnds(Database &database, const QByteArray &columns,
                                                  const QByteArray &table,
                                                  const std::function<void(const Rows &)> &visit);

} // namespace proven
