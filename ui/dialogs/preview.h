#pragma once

#include "domain/book.h"
#include "rules/decide.h"

#include <optional>

namespace proven {

/// What a command would do, for a dialog that says so before anything is saved.
struct Preview {
    std::optional<Refusal> refusal;
    Changes changes; ///< empty where it is refused
    Book after;      ///< the book as it would be; as it is where it is refused
};
[[nodiscard]] Preview preview(const Book &book, const Command &command, QDate today);

/// "The end of probation moves from 23 May to 4 June."; empty where it stays. An edit that moves an end says so before
/// it is saved (L2).
[[nodiscard]] QString clockMove(const Book &before, const Book &after, Id<Trial> trial, QDate today);

} // namespace proven
