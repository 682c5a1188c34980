#pragma once

#include "domain/change.h"

namespace proven {

/// Turns changes into what the file will give back: characters that no text file can hold (NUL, half a surrogate pair)
/// become the replacement character, and a due hour loses its seconds. True where anything had to be changed.
[[nodiscard]] bool makeStorable(Changes &changes);

} // namespace proven
