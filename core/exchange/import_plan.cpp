#include "exchange/import_plan.h"

#include <utility>

namespace proven {

namespace {

/// A plan is never saved, so that any ids beyond the book's will do.
IdSource idsBeyond(const Book &book)
{
    IdSource ids([] { return qint64{0}; }, [] { return 0U; });
    ids.continueAfter(book.lastId());
    return ids;
}

std::size_t rowsIn(const ImportedTables &tables)
{
    return tables.rounds.size() + tables.vendors.size() + tables.tasks.size() + tables.decisions.size()
           + tables.engagements.size() + tables.touchpoints.size() + tables.units.size() + tables.snoozes.size();
}

} // namespace

ImportPlan planImport(ReadTables read, const Book &book, QDate today, BadRows badRows)
{
    ImportPlan plan{.tables = std::move(read.tables),
                    .rejected = std::move(read.rejected),
                    .refusal = {},
                    .decided = {}};
    for (;;) {
        IdSource ids = idsBeyond(book);
        Answer answer = decide(book, command::Import{plan.tables}, today, ids);
        if (auto *decided = std::get_if<Decided>(&answer)) {
            if (plan.rejected.empty() || badRows == BadRows::Skip)
                plan.decided = std::move(*decided);
            return plan;
        }
        Refusal &refusal = std::get<Refusal>(answer);
        plan.rejected.insert(plan.rejected.end(), refusal.rows.begin(), refusal.rows.end());
        if (refusal.rows.empty() || badRows == BadRows::Refuse) {
            plan.refusal = std::move(refusal);
            return plan;
        }
        // Without these the law may find others: one row after the other, until the rest can come in.
        const std::size_t before = rowsIn(plan.tables);
        plan.tables = withoutRows(std::move(plan.tables), refusal.rows);
        if (rowsIn(plan.tables) == before) {
            plan.refusal = std::move(refusal);
            return plan;
        }
    }
}

} // namespace proven
