// An edit of a record that another program took out of the book: there is nothing to set it against.
#include "rules/clash.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

TEST(ClashOfWhatIsGone, IsNoneAndTheOutcomeIsRefusedBecauseTheJobIsNotThere)
{
    Desk desk(day("2026-05-04"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    ASSERT_FALSE(desk.give(trial, desk.job()));
    const command::RecordOutcome late{desk.lastJob().id, Open{}, Abandoned{desk.today()}, {}, {}};
    Book without = desk.book();
    Changes gone;
    gone.remove(desk.lastJob());
    without.apply(gone);
    EXPECT_FALSE(clashOf(without, late, desk.today()));

    Desk other(desk.today(), without);
    const auto refused = other.refusal(late);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Input);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("is not in the book (any more).")));
    EXPECT_TRUE(other.book() == without);
}
