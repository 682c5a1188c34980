#include "domain/names.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

template <class Enum>
class Names : public testing::Test {
};
using EveryEnum = testing::Types<VendorKind, FoundThrough, DecisionKind, Directions, HowOften, KeepsFrom, Repeats,
                                 OutcomeKind, TouchpointKind, AttentionKind>;
TYPED_TEST_SUITE(Names, EveryEnum);

TYPED_TEST(Names, ReadBackAsTheValueTheyStandFor)
{
    for (std::size_t place = 0; place < std::size(NamesOf<TypeParam>::list); ++place) {
        const auto value = static_cast<TypeParam>(place);
        EXPECT_EQ(fromName<TypeParam>(QString(nameOf(value))), value) << nameOf(value).data();
    }
}

TYPED_TEST(Names, AreLowerCaseWordsJoinedByUnderlines)
{
    for (const QLatin1String name : NamesOf<TypeParam>::list) {
        for (const QChar sign : QString(name))
            EXPECT_TRUE(sign == u'_' || (sign >= u'a' && sign <= u'z')) << name.data();
    }
}

TYPED_TEST(Names, OtherWordsStandForNothing)
{
    EXPECT_EQ(fromName<TypeParam>(u""), std::nullopt);
    EXPECT_EQ(fromName<TypeParam>(u"Nonsense"), std::nullopt);
}

// The last value of each enum has the last name: none is missing, none too many.
TEST(NamesInOrder, StandAtThePlaceOfTheirValue)
{
    EXPECT_EQ(nameOf(VendorKind::Person), QLatin1String("person"));
    EXPECT_EQ(nameOf(FoundThrough::Advert), QLatin1String("advert"));
    EXPECT_EQ(nameOf(DecisionKind::LetGo), QLatin1String("let_go"));
    EXPECT_EQ(nameOf(DecisionKind::Withdrawn), QLatin1String("withdrawn"));
    EXPECT_EQ(nameOf(Directions::Expert), QLatin1String("expert"));
    EXPECT_EQ(nameOf(HowOften::Yearly), QLatin1String("yearly"));
    EXPECT_EQ(nameOf(KeepsFrom::Other), QLatin1String("other"));
    EXPECT_EQ(nameOf(Repeats::Monthly), QLatin1String("monthly"));
    EXPECT_EQ(nameOf(TouchpointKind::Review), QLatin1String("review"));
    EXPECT_EQ(nameOf(AttentionKind::Backup), QLatin1String("backup"));
}

TEST(OutcomeNames, FollowTheKindOfOutcome)
{
    const QDate day(2026, 5, 3);
    EXPECT_EQ(nameOf(kindOf(Open{})), QLatin1String("open"));
    EXPECT_EQ(nameOf(kindOf(Delivered{day})), QLatin1String("delivered"));
    EXPECT_EQ(nameOf(kindOf(CancelledByOwner{day})), QLatin1String("cancelled_by_owner"));
    EXPECT_EQ(nameOf(kindOf(Abandoned{day})), QLatin1String("abandoned"));
}

TEST(NamesInWords, AreSeparatedByCommas)
{
    EXPECT_EQ(namesInWords<Directions>(), QStringLiteral("simple, detailed, expert"));
}

} // namespace
} // namespace proven
