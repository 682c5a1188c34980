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

/// The last value of an enum has that name and its list no other after it: none is missing, none too many.
template <class Enum>
void expectLast(Enum value, const char *name)
{
    EXPECT_EQ(nameOf(value), QLatin1String(name));
    EXPECT_EQ(std::size(NamesOf<Enum>::list), static_cast<std::size_t>(value) + 1) << name;
}

TEST(NamesInOrder, StandAtThePlaceOfTheirValue)
{
    expectLast(VendorKind::Person, "person");
    expectLast(FoundThrough::Advert, "advert");
    expectLast(DecisionKind::Withdrawn, "withdrawn");
    expectLast(Directions::Expert, "expert");
    expectLast(HowOften::Yearly, "yearly");
    expectLast(KeepsFrom::Other, "other");
    expectLast(Repeats::Monthly, "monthly");
    expectLast(OutcomeKind::Abandoned, "abandoned");
    expectLast(TouchpointKind::Review, "review");
    expectLast(AttentionKind::Backup, "backup");
    EXPECT_EQ(nameOf(DecisionKind::LetGo), QLatin1String("let_go"));
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
