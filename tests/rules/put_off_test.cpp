// L8: reminders that the owner puts off to a day.
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct PutOff : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Vendor> vendor = desk.book().get(trial).vendor;
};

} // namespace

TEST_F(PutOff, HidesAReminderUntilItsDay)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    desk.wait(10);
    ASSERT_TRUE(isShownToday(desk.book(), desk.today(), AttentionKind::Overdue));
    desk.must(command::PutOff{AttentionKind::Overdue, {}, vendor, desk.today().addDays(2)});
    EXPECT_FALSE(isShownToday(desk.book(), desk.today(), AttentionKind::Overdue));
    desk.wait(2);
    EXPECT_TRUE(isShownToday(desk.book(), desk.today(), AttentionKind::Overdue));
}

TEST_F(PutOff, HidesAVendorsReminderInThatRoundAlone)
{
    const QDate until = desk.today().addDays(7);
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, until});
    EXPECT_EQ(putOffTo(desk.book(), AttentionKind::Quiet, vendor, round), until);
    EXPECT_FALSE(putOffTo(desk.book(), AttentionKind::Quiet, vendor, Id<Round>(4711)));
    EXPECT_FALSE(putOffTo(desk.book(), AttentionKind::Quiet, Id<Vendor>(4712), round));
    EXPECT_FALSE(putOffTo(desk.book(), AttentionKind::OffPace, vendor, round));
}

TEST_F(PutOff, AgainMovesTheReminderInItsPlace)
{
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, desk.today().addDays(7)});
    desk.must(command::PutOff{AttentionKind::Quiet, round, {}, desk.today().addDays(8)});
    desk.must(command::PutOff{AttentionKind::Decide, round, vendor, desk.today().addDays(9)});
    const Id<Round> other = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::PutOff{AttentionKind::Quiet, other, vendor, desk.today().addDays(10)});
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, desk.today().addDays(30)});
    ASSERT_EQ(desk.book().all<Snooze>().size(), 4U);
    EXPECT_EQ(desk.book().all<Snooze>().begin()->until, desk.today().addDays(30));
    desk.must(command::PutOff{AttentionKind::Quiet, other, vendor, desk.today().addDays(31)});
    EXPECT_EQ(desk.book().all<Snooze>().size(), 4U);
}

TEST_F(PutOff, GoesWithTheCandidateWhoIsRemoved)
{
    const Id<Trial> other = desk.vendor(QStringLiteral("Second Ring"), round);
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, desk.today().addDays(7)});
    desk.must(command::PutOff{AttentionKind::Quiet, round, desk.book().get(other).vendor, desk.today().addDays(7)});
    const Id<Round> books = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::ListVendor{books, vendor});
    desk.must(command::PutOff{AttentionKind::Quiet, books, vendor, desk.today().addDays(7)});
    desk.must(command::RemoveCandidate{trial});
    ASSERT_EQ(desk.book().all<Snooze>().size(), 2U);
    EXPECT_EQ(desk.book().all<Snooze>().begin()->vendor, desk.book().get(other).vendor);
    EXPECT_EQ(std::next(desk.book().all<Snooze>().begin())->round, books) << "that of the other round stays";
}
