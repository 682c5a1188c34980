#pragma once

#include "store/database.h"
#include "store/row_bytes.h"

#include <optional>

namespace proven {

/// What all rows of a book add up to, in whatever order: their number, and the sum of a 64-bit hash (XXH3) of each. The
/// file keeps it, every change brings it up to date within its transaction, and whoever reads the rows compares. It
/// finds accidents and what other programs wrote, not somebody who means to deceive.
class Seal {
public:
    Seal() = default;
    Seal(qint64 rows, quint64 sum) : m_rows(rows), m_sum(sum) {}

    void add(const RowBytes &row);
    void remove(const RowBytes &row);
    /// What a change added and removed.
    void add(const Seal &change);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] quint64 sum() const { return m_sum; }
    bool operator==(const Seal &) const = default;

private:
    qint64 m_rows = 0;
    quint64 m_sum = 0; ///< modulo 2 to the 64th
};

/// The seal that the file keeps; nothing where it was lost. Throws FileTrouble.
[[nodiscard]] std::optional<Seal> keptSeal(Database &database);
void keepSeal(Database &database, const Seal &seal);
/// The number of the newest entry of the history when the seal was kept; nothing where it was lost.
[[nodiscard]] std::optional<qint64> keptLastEntry(Database &database);
/// Reckons the seal from every row of every table, whatever the version of the file.
[[nodiscard]] Seal reckonedSeal(Database &database);

/// The first version of the tables that has one.
inline constexpr int firstSealedVersion = 2;
/// Whether the file is of a version that has a seal. Throws FileTrouble.
[[nodiscard]] bool isSealed(Database &database);
/// Whether the rows are those that the file was sealed with; one without a seal always adds up. Throws FileTrouble.
[[nodiscard]] bool addsUp(Database &database);

} // namespace proven
