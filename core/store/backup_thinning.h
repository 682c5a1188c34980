#pragma once

#include <QDateTime>

#include <cstddef>
#include <vector>

namespace proven {

// Of how many days, weeks and months with a backup the newest is kept.
inline constexpr std::size_t keptDays = 7;
inline constexpr std::size_t keptWeeks = 4;
inline constexpr std::size_t keptMonths = 12;

/// What thinning needs to know of a backup.
struct DatedBackup {
    QDateTime madeAt;
    bool isVerified; ///< opened again, examined and counted after it was made, and not found damaged since
};

/// Which of these backups may go, by their places. Of each of the last seven days, four weeks and twelve months that
/// have one at all the newest verified stays, however long ago that was; so does each that is younger than a day, and
/// each that is not verified: nobody can say what it would be good for. Days are those of `now`'s time zone.
[[nodiscard]] std::vector<std::size_t> superfluous(const std::vector<DatedBackup> &backups, const QDateTime &now);

} // namespace proven
