#pragma once

#include <QString>

namespace proven {

/// Where the owner's book lies unless they say otherwise: "My book.proven" in the folder of the user's data,
/// XDG_DATA_HOME/proven on Linux. The file need not be there yet.
[[nodiscard]] QString defaultBookPath();
/// Makes the folder of the default book where it is missing. False where that can't be done.
[[nodiscard]] bool makeDefaultBookFolder();

/// Where the backups of all books lie, a folder each.
[[nodiscard]] QString backupsFolder();

} // namespace proven
