// What a history keeps of its changes, as any bytes.

#include "fuzz_target.h"

#include "store/stored_changes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace proven;
    const std::optional<StoredChanges> read = fromBytes(fuzz::bytesOf(data, size), imageFormat);
    if (!read)
        return 0;
    static_cast<void>(lastIdOf(read->changes));
    fuzz::require(fromBytes(toBytes(*read), imageFormat) == read, "what was read is written and read again the same");
    return 0;
}
