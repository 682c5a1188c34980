#pragma once

#include "paper/papers.h"
#include "support/book_builder.h"

namespace proven::test {

/// A vendor on trial since 1 June 2026, put together record by record; today is 23 November.
struct TriedVendor {
    explicit TriedVendor(const QString &name = QStringLiteral("Bright Calls"))
        : round(builder.round(QStringLiteral("Call centre"), QStringLiteral("Calls"))), vendor(builder.vendor(name)),
          trial(builder.trial(round, vendor, day("2026-05-20")))
    {
    }

    /// So many jobs, the first on 1 June, a week apart, each due and delivered two days later; the last `late` of them
    /// a day late.
    void work(int jobs, int late = 0)
    {
        for (int job = 0; job < jobs; ++job) {
            const QDate start = day("2026-06-01").addDays(7 * job);
            const QDate due = start.addDays(2);
            builder.delivered(trial, start, due, job >= jobs - late ? due.addDays(1) : due);
        }
    }
    [[nodiscard]] const Book &book() const { return builder.book(); }

    BookBuilder builder;
    Id<Round> round;
    Id<Vendor> vendor;
    Id<Trial> trial;
    QDate today = day("2026-11-23");
};

} // namespace proven::test
