#pragma once

#include <QString>
#include <QStringList>

namespace proven::faults {

/// Everything in a folder and below: kind, permissions, when it was written to the nanosecond, what links lead to, and
/// the bytes of ordinary files. Never opens what is no ordinary file.
[[nodiscard]] QStringList tracesOf(const QString &folder);
/// The same of one path.
[[nodiscard]] QString traceOf(const QString &path);

} // namespace proven::faults
