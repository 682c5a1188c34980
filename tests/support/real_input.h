#pragma once

#include <QString>
#include <QtGlobal>

namespace proven::test {

/// Real deliveries, where the machine has them: what PROVEN_REAL_INPUT names, else the file beside the project. A test
/// that wants it is skipped, and says so, where it is not there.
[[nodiscard]] inline QString realInput()
{
    const QString named = qEnvironmentVariable("PROVEN_REAL_INPUT");
    return named.isEmpty() ? QStringLiteral(PROVEN_SOURCE_DIR "/../shared/data/deliveries.txt") : named;
}

} // namespace proven::test
