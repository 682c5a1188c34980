#pragma once

#include "domain/book.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace proven::faults {

/// A book as it may be found, with the number of entries in its history.
struct Acceptable {
    Book book;
    std::size_t entries = 0;
};
[[nodiscard]] Acceptable asItIs(const QString &path);

/// Opens the book anew, examines it, and compares: what is lost or wrong, one sentence each. A book that is none of
/// `acceptable` lost an acknowledged change, or holds half of one.
[[nodiscard]] QStringList losses(const QString &path, const std::vector<Acceptable> &acceptable);

} // namespace proven::faults
