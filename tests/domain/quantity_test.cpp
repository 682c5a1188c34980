#include "domain/quantity.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

TEST(Quantity, ReadsUpToFourDecimals)
{
    EXPECT_EQ(quantityFromText<MoneyUnit>(u"120.5"), Money::ofTenThousandths(1'205'000));
    EXPECT_EQ(quantityFromText<HoursUnit>(u"0.0001"), Hours::ofTenThousandths(1));
    EXPECT_EQ(quantityFromText<HoursUnit>(u"12"), Hours::of(12));
}

TEST(Quantity, ReadsTheDecimalSignThatItIsTold)
{
    EXPECT_EQ(tenThousandthsFromText(u"12,5", u','), 125'000);
    EXPECT_EQ(tenThousandthsFromText(u"12.5", u','), std::nullopt);
    EXPECT_EQ(tenThousandthsFromText(u"12,5"), std::nullopt);
}

TEST(Quantity, RefusesWhatIsNoPlainNumber)
{
    for (const QStringView text :
         {u"", u".", u".5", u"5.", u"-1", u"+1", u"1.23456", u"1.2.3", u"1,000.0", u" 1", u"1 ", u"1e3", u"٣", u"abc"})
        EXPECT_EQ(tenThousandthsFromText(text), std::nullopt) << text.toString().toStdString();
}

TEST(Quantity, ReachesToItsLargestAndNoFurther)
{
    EXPECT_EQ(tenThousandthsFromText(u"99999999999.9999"), Money::largest);
    EXPECT_EQ(tenThousandthsFromText(u"100000000000"), std::nullopt);
    EXPECT_EQ(tenThousandthsFromText(QString(10'000, u'9')), std::nullopt);
}

TEST(Quantity, WritesTheShortestExactForm)
{
    EXPECT_EQ(toText(Money::of(12)), QStringLiteral("12"));
    EXPECT_EQ(toText(Money::ofTenThousandths(125'000)), QStringLiteral("12.5"));
    EXPECT_EQ(toText(Money::ofTenThousandths(10)), QStringLiteral("0.001"));
    EXPECT_EQ(toText(Money::of(0)), QStringLiteral("0"));
}

TEST(Quantity, AddsWithoutDrift)
{
    Money sum = Money::of(0);
    for (int tenth = 0; tenth < 1000; ++tenth)
        sum += Money::ofTenThousandths(Money::perOne / 10);
    EXPECT_EQ(sum, Money::of(100));
}

RC_GTEST_PROP(Quantity, ReadsBackWhatItWrote, ())
{
    const auto count = *rc::gen::inRange<qint64>(0, Hours::largest + 1);
    RC_ASSERT(tenThousandthsFromText(QString::fromLatin1(tenThousandthsToText(count))) == count);
}

} // namespace
} // namespace proven
