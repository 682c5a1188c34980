#pragma once

namespace proven {

/// Visits a variant with one lambda for each case, without a default, so that the compiler lists what a new case
/// touches.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

} // namespace proven
