#pragma once

#include "support/office.h"

namespace proven::test {

/// A round with two vendors, some jobs up to that day and a task.
inline void furnish(Office &office, QDate today)
{
    const Id<Round> round = office.round(QStringLiteral("Call centre"));
    const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), round);
    const Id<Trial> delta = office.vendor(QStringLiteral("Delta Lines"), round);
    office.task(QStringLiteral("Ring back customers"));
    office.job(bright, QStringLiteral("First calls"), today.addDays(-30), true);
    office.job(bright, QStringLiteral("More calls"), today.addDays(-14), true);
    office.job(delta, QStringLiteral("Trial run"), today.addDays(-10), false);
}

} // namespace proven::test
