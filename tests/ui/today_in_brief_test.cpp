#include "window/today_in_brief.h"

#include <gtest/gtest.h>

namespace proven::test {
namespace {

std::vector<Attention> rowsOf(const std::vector<AttentionKind> &kinds)
{
    std::vector<Attention> rows;
    for (const AttentionKind kind : kinds)
        rows.push_back({.kind = kind});
    return rows;
}

TEST(TodayInBrief, CountsWhatIsAskedForAndSaysNothingWhereNothingIs)
{
    using Kind = AttentionKind;
    EXPECT_EQ(todayInBrief({}), QString());
    EXPECT_EQ(todayInBrief(rowsOf({Kind::Decide})), QStringLiteral("1 thing needs you today: 1 decision."));
    EXPECT_EQ(todayInBrief(rowsOf({Kind::Overdue, Kind::Unrecorded, Kind::LetGo})),
              QStringLiteral("3 things need you today: how it went with 2 vendors and 1 decision."));
}

TEST(TodayInBrief, NamesTheMostUrgentAndCountsTheRest)
{
    using Kind = AttentionKind;
    EXPECT_EQ(todayInBrief(rowsOf({Kind::Handover, Kind::Decide, Kind::Slipping, Kind::Cover, Kind::InTouch})),
              QStringLiteral("5 things need you today: 1 handover, 1 decision, 1 vendor to talk to and 2 more."));
}

} // namespace
} // namespace proven::test
