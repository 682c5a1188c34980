#pragma once

#include "domain/change.h"

namespace proven {

/// The same changes as the file will give them back: characters that no text file can hold (NUL, half a surrogate pair)
/// become the replacement character, and a due hour loses its seconds.
[[nodiscard]] Changes storable(Changes changes);

} // namespace proven
