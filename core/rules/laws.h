#pragma once

#include "domain/book.h"
#include "rules/replay.h"

#include <QString>

#include <optional>

namespace proven {

/// Whether a decision needs a written reason whatever the record says (L3).
[[nodiscard]] bool needsReason(DecisionKind kind);

/// Why the decision at `place` of the replay can't be, given those before it (L3, L4); nothing where it is lawful.
[[nodiscard]] std::optional<QString> whyUnlawful(const Book &book, Id<Trial> trial, const Replay &replay,
                                                 std::size_t place);

/// L1: why a round can't take one more trial, in words; nothing where it can.
[[nodiscard]] std::optional<QString> whyNoPlace(const Book &book, Id<Round> round);

} // namespace proven
