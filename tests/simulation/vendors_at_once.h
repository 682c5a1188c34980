#pragma once

#include "simulation/chance.h"

#include <algorithm>
#include <string_view>
#include <thread>
#include <type_traits>
#include <vector>

namespace proven::simulation {

/// The random numbers of one vendor of one cell of a run.
[[nodiscard]] inline Chance chanceOf(std::uint64_t seed, std::string_view cell, int vendor)
{
    // FNV-1a: cells with different names have nothing to do with each other.
    std::uint64_t name = 0xCBF29CE484222325U;
    for (const char sign : cell)
        name = (name ^ static_cast<unsigned char>(sign)) * 0x100000001B3U;
    return {seed ^ name, static_cast<std::uint64_t>(vendor)};
}

/// What `of(vendor)` gives for vendors 0 to `count` - 1, worked out on all processors.
template <class Of>
[[nodiscard]] auto ofEachVendor(int count, Of of)
{
    using Result = std::invoke_result_t<Of, int>;
    static_assert(!std::is_same_v<Result, bool>, "the bits of a vector of bool can't be written at once");
    std::vector<Result> results(static_cast<std::size_t>(count));
    const int threads = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    std::vector<std::jthread> working;
    for (int thread = 0; thread < threads; ++thread) {
        working.emplace_back([&, thread] {
            for (int vendor = thread; vendor < count; vendor += threads)
                results[static_cast<std::size_t>(vendor)] = of(vendor);
        });
    }
    working.clear();
    return results;
}

} // namespace proven::simulation
