#pragma once

#include "exchange/import_reader.h"
#include "rules/decide.h"
#include "rules/import_likeness.h"

#include <optional>
#include <vector>

namespace proven {

/// What becomes of rows that can't be taken.
enum class BadRows {
    Refuse, ///< one bad row, and nothing comes in
    Skip    ///< the good rows come in, the others go to NAME.rejected.csv
};

/// What tables that were read would do to a book, found out without changing it.
struct ImportPlan {
    ImportedTables tables;             ///< what to ask `command::Import` for
    std::vector<RejectedRow> rejected; ///< rows that can't be taken: by themselves, by the book, by the law
    std::optional<Refusal> refusal;    ///< the book's or the law's answer where it is no; its rows are among `rejected`
    Decided decided;                   ///< what it would do; empty where it can't be done
};
/// Asks the laws of all rows together. What is in `read` without a refusal of its own.
[[nodiscard]] ImportPlan planImport(ReadTables read, const Book &book, QDate today, BadRows badRows);

} // namespace proven
