#include "domain/quantity.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

TEST(Quantity, KeepsFourDecimalsExactly)
{
    EXPECT_EQ(quantityFromText<MoneyUnit>(u"120.5"), Money::ofTenThousandths(1'205'000));
}

RC_GTEST_PROP(Quantity, ReadsBackWhatItWrote, ())
{
    const auto count = *rc::gen::inRange<qint64>(0, Hours::largest + 1);
    RC_ASSERT(tenThousandthsFromText(tenThousandthsToText(count)) == count);
}

} // namespace
} // namespace proven
