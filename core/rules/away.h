#pragma once

#include "domain/vendor.h"

#include <QDate>

namespace proven {

/// Whether a vendor is away on that day. Where only a last day is known they have been away up to then; where only a
/// first one is, they have been ever since.
[[nodiscard]] bool isAway(const VendorDetails &vendor, QDate today);
/// Whether the last day away lies before the first, which can't be.
[[nodiscard]] bool isBackBeforeAway(const VendorDetails &vendor);
/// The same vendor, back since today: what is left of the time away lies behind.
[[nodiscard]] VendorDetails backToday(VendorDetails vendor, QDate today);

} // namespace proven
