#pragma once

#include "domain/book.h"
#include "rules/refusal.h"
#include "rules/replay.h"

#include <QStringList>

#include <optional>

namespace proven {

/// Whether a decision needs a written reason whatever the record says (L3).
[[nodiscard]] bool needsReason(DecisionKind kind);

/// Why the decision at `place` of the replay can't be, given those before it (L3, L4); nothing where it is lawful.
[[nodiscard]] std::optional<QString> whyUnlawful(const Book &book, Id<Trial> trial, const Replay &replay,
                                                 std::size_t place);

/// The laws that every book keeps whatever led to it (L1, L3, L4, unique names and refs, whole references):
/// the first one that `after` breaks, of the records that `changes` touched. Undo and redo ask this before they write.
[[nodiscard]] std::optional<Refusal> brokenLaw(const Book &after, const Changes &changes);
/// The same over the whole book, every breach in words.
[[nodiscard]] QStringList brokenLaws(const Book &book);

/// L1: why a round can't take one more trial, in words; nothing where it can.
[[nodiscard]] std::optional<QString> whyNoPlace(const Book &book, Id<Round> round);

} // namespace proven
