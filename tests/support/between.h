#pragma once

#include <rapidcheck.h>

namespace proven::test {

/// A whole number from `least` to `most`, both of them included, each as likely: RapidCheck's own ranges begin small.
[[nodiscard]] inline int between(int least, int most)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1));
}

} // namespace proven::test
