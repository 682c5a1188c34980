#include "rules/away.h"

namespace proven {

bool isAway(const VendorDetails &vendor, QDate today)
{
    return (vendor.awayFrom || vendor.awayUntil) && vendor.awayFrom.value_or(today) <= today
           && vendor.awayUntil.value_or(today) >= today;
}

bool isBackBeforeAway(const VendorDetails &vendor)
{
    return vendor.awayFrom && vendor.awayUntil && *vendor.awayUntil < *vendor.awayFrom;
}

VendorDetails backToday(VendorDetails vendor, QDate today)
{
    const QDate yesterday = today.addDays(-1);
    if (vendor.awayFrom && *vendor.awayFrom <= yesterday) {
        vendor.awayUntil = yesterday;
    } else {
        vendor.awayFrom.reset();
        vendor.awayUntil.reset();
    }
    return vendor;
}

} // namespace proven
