#pragma once

#include "call.h"

#include <QString>

/// Finding what a person names in the book. Each stops, naming what is near or possible, where there is no such thing.
namespace proven::cli {

[[nodiscard]] const Round &roundNamed(Call &call, const QString &name);
[[nodiscard]] const Vendor &vendorNamed(Call &call, const QString &name);
[[nodiscard]] const Task &taskNamed(Call &call, const QString &name);
[[nodiscard]] const Engagement &engagementWithRef(Call &call, const QString &ref);
/// The round that --round names; without it the only one.
[[nodiscard]] const Round &theRound(Call &call);
/// The round that --round names; nothing without it.
[[nodiscard]] std::optional<Id<Round>> roundIfNamed(Call &call);
/// The trial of VENDOR in the round that --round names; without it in the only round, or the only one that knows them.
[[nodiscard]] const Trial &theTrial(Call &call);

} // namespace proven::cli
