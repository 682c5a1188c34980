#include "rules/chances.h"

#include "support/book_builder.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

using test::BookBuilder;
using test::day;

/// A round of so many meant with so many tried.
class TriedRound {
public:
    TriedRound(int meant, int tried, bool open = true)
    {
        Round round{{}, Id<Round>(900)};
        round.name = QStringLiteral("Call centre");
        round.meant = meant;
        round.open = open;
        m_round = m_builder.put(round);
        for (int vendor = 0; vendor < tried; ++vendor)
            m_builder.trial(m_round, m_builder.vendor(QStringLiteral("Vendor %1").arg(vendor)), day("2026-01-05"));
    }
    [[nodiscard]] std::optional<QString> hint() const { return whatTryingMoreBrings(m_builder.book(), m_round); }

private:
    BookBuilder m_builder;
    Id<Round> m_round = Id<Round>(0);
};

TEST(Chances, SayWhatTryingMoreBringsWhileFewerAreTriedThanMeant)
{
    const std::optional<QString> hint = TriedRound(10, 5).hint();
    ASSERT_TRUE(hint);
    EXPECT_EQ(*hint, QStringLiteral(
                         "In simulation, trying five finds a keeper %1 times in 100, trying ten finds one %2 times.")
                         .arg(keepersInAHundred[4])
                         .arg(keepersInAHundred[9]));
    EXPECT_FALSE(TriedRound(5, 5).hint());
    EXPECT_FALSE(TriedRound(4, 6).hint());
}

TEST(Chances, SayWhatIsMeantWhereNobodyIsTriedYet)
{
    EXPECT_EQ(TriedRound(3, 0).hint(),
              QStringLiteral("In simulation, trying three finds a keeper %1 times in 100.").arg(keepersInAHundred[2]));
}

TEST(Chances, LeaveThoseAloneWhoMeanToTryTwo)
{
    EXPECT_FALSE(TriedRound(2, 0).hint());
    EXPECT_FALSE(TriedRound(2, 1).hint());
}

TEST(Chances, SayNothingOfAClosedRound)
{
    EXPECT_FALSE(TriedRound(10, 5, false).hint());
}

TEST(Chances, NeverFallAsMoreAreTried)
{
    EXPECT_TRUE(std::is_sorted(keepersInAHundred.begin(), keepersInAHundred.end()));
}

} // namespace
} // namespace proven
