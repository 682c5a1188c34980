#pragma once

namespace proven {

enum class Directions { Simple, Detailed, Expert };

/// What makes a piece of work delicate. The assignment law (L5) reads nothing else about its nature.
struct Profile {
    bool critical = false;
    bool timeSensitive = false;
    Directions directions = Directions::Simple;
    bool repetitive = false;
    bool operator==(const Profile &) const = default;
};

/// An engagement's profile adds to its task's and takes nothing away.
[[nodiscard]] constexpr Profile combined(const Profile &task, const Profile &added)
{
    return {.critical = task.critical || added.critical,
            .timeSensitive = task.timeSensitive || added.timeSensitive,
            .directions = task.directions > added.directions ? task.directions : added.directions,
            .repetitive = task.repetitive || added.repetitive};
}

} // namespace proven
