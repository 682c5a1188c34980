#include "domain/id.h"
#include "domain/trial.h"
#include "domain/vendor.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <type_traits>

namespace proven {
namespace {

static_assert(!std::is_convertible_v<Id<Vendor>, Id<Trial>> && !std::is_constructible_v<Id<Vendor>, Id<Trial>>);
static_assert(!std::is_default_constructible_v<Id<Vendor>>, "there is no id that names nothing");

RC_GTEST_PROP(IdSource, GivesLargerIdsWhateverTheClockSays, (const std::vector<quint16> &clock, quint32 bits))
{
    std::size_t asked = 0;
    IdSource ids([&] { return qint64(clock[asked++]); }, [&] { return bits; });
    qint64 last = 0;
    while (asked < clock.size()) {
        const qint64 id = ids.next<Vendor>().number();
        RC_ASSERT(id > last);
        last = id;
    }
}

TEST(IdSource, SortsByTheTimeThatIdsWereGiven)
{
    qint64 now = 1'800'000'000'000;
    IdSource ids([&] { return now; }, [] { return ~0U; });
    const auto first = ids.next<Vendor>();
    now += 1;
    const auto second = ids.next<Vendor>();
    EXPECT_LT(first, second);
    EXPECT_EQ(second.number() >> 21, now);
}

TEST(IdSource, ContinuesAfterTheLargestIdOfABook)
{
    IdSource ids([] { return qint64(1); }, [] { return 0U; });
    constexpr qint64 last = qint64(5) << 40;
    ids.continueAfter(last);
    ids.continueAfter(3);
    EXPECT_EQ(ids.next<Vendor>().number(), last + 1);
}

} // namespace
} // namespace proven
