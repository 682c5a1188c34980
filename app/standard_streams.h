#pragma once

namespace proven {

/// Called before anything else is opened: where a program was started with its input, output or place for messages
/// closed, the next file opened would take that place, and be written over by messages. Reading from such a place and
/// writing to it still fails, so that an answer that can't arrive is noticed. False where nothing can be done about it.
[[nodiscard]] bool keepStandardStreams();

} // namespace proven
