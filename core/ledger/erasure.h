#pragma once

#include "domain/book.h"
#include "store/book_store.h"

namespace proven {

/// What the history may keep of an erasure's own changes: the vendor's personal text is left out, of the records before
/// as of those after.
[[nodiscard]] Changes withoutPersonalText(const Book &before, const Changes &erasure, Id<Vendor> vendor);

/// L9: takes a vendor's personal text out of every entry so far, titles and images, and bars those entries that are
/// about the vendor from being taken back. `before` is the book before the erasure, `erasure` what it changes there.
void eraseFromHistory(BookStore::Writing &writing, HistoryTable &history, const Book &before, const Changes &erasure,
                      Id<Vendor> vendor);

} // namespace proven
