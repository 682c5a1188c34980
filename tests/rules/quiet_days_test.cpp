// L8: what is not shown, and why: whoever is archived, what was given by the rule, is not begun or has no place left.
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct QuietDays : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(
        RoundDetails{.name = QStringLiteral("Call centre"), .work = QStringLiteral("Calls"), .meant = 2});
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    [[nodiscard]] bool shows(AttentionKind kind) const { return isShownToday(desk.book(), desk.today(), kind); }
    void give(const std::function<void(EngagementDetails &)> &adjust, const Outcome &outcome = Open{},
              bool given = false)
    {
        EngagementDetails job = desk.job();
        adjust(job);
        desk.must(command::LogEngagement{trial, job, outcome, given, false, {}});
    }
    void promote(Id<Trial> one)
    {
        desk.workWell(one, desk.today().addMonths(7), 14);
        desk.must(command::Decide{one, DecisionKind::Promoted, desk.today(), {}, because});
    }
    void archive()
    {
        const Vendor known = desk.book().vendorOf(trial);
        VendorDetails after = known;
        after.archived = true;
        desk.must(command::EditVendor{known.id, known, after});
    }
};

} // namespace

TEST_F(QuietDays, SayNothingOfAVendorWhoIsArchived)
{
    give([](EngagementDetails &) {});
    desk.wait(20);
    ASSERT_TRUE(shows(AttentionKind::Overdue));
    archive();
    EXPECT_FALSE(shows(AttentionKind::Overdue));
}

TEST_F(QuietDays, SayNothingOfCriticalWorkOfAProvenVendorButOfWhatWentAgainstTheRule)
{
    give([](EngagementDetails &job) { job.profile.critical = true; }, Open{}, true);
    EXPECT_TRUE(shows(AttentionKind::CriticalOut));
    desk.must(command::RecordOutcome{desk.lastJob().id, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    promote(trial);
    give([](EngagementDetails &job) { job.profile.critical = true; });
    EXPECT_FALSE(shows(AttentionKind::CriticalOut)) << "a proven vendor, given by the rule";
}

TEST_F(QuietDays, SayNothingOfWorkThatIsPlannedForLater)
{
    give([&](EngagementDetails &job) {
        job.start = desk.today().addDays(1);
        job.due = desk.today().addDays(2);
    });
    EXPECT_FALSE(shows(AttentionKind::DueSoon));
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::DueSoon));
}

TEST_F(QuietDays, AskForNoMoreTriesInAClosedOrAFullRound)
{
    desk.wait(40);
    ASSERT_TRUE(shows(AttentionKind::MoreTries));
    const auto setOpen = [&](bool open) {
        RoundDetails after = desk.book().get(round);
        after.open = open;
        desk.must(command::EditRound{round, desk.book().get(round), after});
    };
    setOpen(false);
    EXPECT_FALSE(shows(AttentionKind::MoreTries)) << "closed";
    setOpen(true);
    EXPECT_TRUE(shows(AttentionKind::MoreTries));
    for (int place = 2; place <= placesPerRound; ++place)
        desk.vendor(QStringLiteral("Vendor %1").arg(place), round);
    desk.wait(40);
    EXPECT_FALSE(shows(AttentionKind::MoreTries)) << "ten places, all taken";
}
