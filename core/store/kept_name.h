#pragma once

#include <QString>

#include <functional>

namespace proven {

/// Whether a book can be laid at `path`: nothing lies there, nor anything that SQLite would take for a part of it.
[[nodiscard]] bool isFreeForBook(const QString &path);

/// The name of a copy that is kept: "Mine (WHY).proven" beside the book at `path`, or "Mine (WHY, 2).proven" and so on
/// where the ones before do not serve.
[[nodiscard]] QString keptNameBeside(const QString &path, const QString &why,
                                     const std::function<bool(const QString &)> &serves = isFreeForBook);

} // namespace proven
