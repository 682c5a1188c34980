// The first slice of a list that fits the cap whole, or is due later than what was asked for.
#include "list_of_people.h"
#include "rules/split_list.h"

#include <limits>

using namespace proven;
using namespace proven::test;

namespace {

using FirstSlice = ListOfPeople;

} // namespace

TEST_F(FirstSlice, IsAWeeksRowsWhereTheWholeListStaysWithinTheCap)
{
    ASSERT_EQ(now().hours, usualFirstCommitment);
    attach(people(10));
    desk.must(command::SplitList{job, 6, {}, {}});
    EXPECT_EQ(now().units, 6);
    EXPECT_EQ(now().hours, Hours::ofTenThousandths(6'000));
    EXPECT_EQ(now().title, text("Calls, 1 of 2: rows 1-6"));
    EXPECT_EQ(desk.lastJob().units, 4);
    EXPECT_EQ(desk.lastJob().hours, Hours::ofTenThousandths(4'000));
}

TEST_F(FirstSlice, IsNotTheWholeListEvenWhereTheCapAllowsIt)
{
    attach(people(10));
    const Book before = desk.book();
    const auto refused = desk.refusal(command::SplitList{job, 10, {}, {}});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Input);
    EXPECT_EQ(refused->text, QStringLiteral("The whole list of “Calls”, 10 rows, is in the first slice: there is "
                                            "nothing to split."));
    EXPECT_TRUE(desk.book() == before);
}

TEST_F(FirstSlice, MayBeFollowedByAllTheRestHoweverManyAWeekAreAskedFor)
{
    attach(people(10));
    desk.must(command::SplitList{job, std::numeric_limits<qint64>::max(), 1, {}});
    EXPECT_EQ(now().units, 1);
    EXPECT_EQ(desk.lastJob().units, 9);
    EXPECT_EQ(now().title, text("Calls, 1 of 2: row 1"));
}

TEST_F(FirstSlice, MovesADayThatWasMovedInTimeOnceMoreAndSaysWhy)
{
    attach(people(10));
    const QDate agreed = *now().due;
    desk.must(command::MoveDue{job, command::AskedBy::Owner, agreed.addDays(2), desk.today(), text("A holiday.")});
    desk.wait(1);
    desk.must(command::SplitList{job, 5, 5, agreed.addDays(5)});
    EXPECT_EQ(now().due, agreed) << "what was promised first stays visible";
    EXPECT_EQ(now().moved, (DueMove{agreed.addDays(5), desk.today(), text("The list was split into slices.")}));
    EXPECT_FALSE(isMovedAfterwards(now()));
    EXPECT_EQ(desk.lastJob().start, agreed.addDays(6));
    EXPECT_FALSE(desk.lastJob().moved);
}

TEST_F(FirstSlice, KeepsTheReasonOfAMoveThatItOnlyShortens)
{
    attach(people(10));
    const QDate agreed = *now().due;
    const QDate asked = desk.today();
    desk.must(command::MoveDue{job, command::AskedBy::Owner, agreed.addDays(9), asked, text("A holiday.")});
    desk.wait(1);
    desk.must(command::SplitList{job, 5, 5, agreed.addDays(3)});
    EXPECT_EQ(now().due, agreed);
    EXPECT_EQ(now().moved, (DueMove{agreed.addDays(3), asked, text("A holiday.")}));
}
