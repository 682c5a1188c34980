#pragma once

#include "domain/book.h"
#include "rules/refusal.h"
#include "store/history_table.h"

#include <variant>

namespace proven {

/// What undo and redo do to a book, or why they can't: the records must read as the history left them.
using Reversal = std::variant<Changes, Refusal>;

/// Takes back a Done entry that stands.
[[nodiscard]] Reversal takingBack(const Book &book, const StoredEntry &entry, HistoryTable &history);
/// Does a Done entry again that was taken back.
[[nodiscard]] Reversal doingAgain(const Book &book, const StoredEntry &entry, HistoryTable &history);

/// Why an entry of that title can't be taken back, whatever the book says.
[[nodiscard]] Refusal refusalOf(Bar bar, const QString &title);

} // namespace proven
