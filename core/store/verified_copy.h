#pragma once

#include "store/database.h"

#include <QString>

namespace proven {

/// Copies a whole database to a file that is not there yet, while others may go on reading it. The copy gets its name
/// only after it was opened again, examined and counted. Throws FileTrouble, and leaves nothing behind then.
void makeVerifiedCopy(Database &source, const QString &target);

/// What SQLite's own examination finds, one sentence each; empty where all is well.
[[nodiscard]] QStringList integrityTrouble(Database &database);

} // namespace proven
