// L5: what a stranger's first job is held against, in hours, in money or in both.
#include "rules/assignment.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct FirstJobs : ::testing::Test {
    Desk desk{day("2026-05-04")};
    RoundDetails details{.name = QStringLiteral("Call centre"), .work = QStringLiteral("Calls")};
    Id<Round> round{0};
    Id<Trial> trial{0};

    void begin(std::optional<Hours> hours, std::optional<Money> amount)
    {
        details.firstCommitmentHours = hours;
        details.firstCommitmentAmount = amount;
        round = desk.round(details);
        trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    }
    [[nodiscard]] QString said(const Work &work) const
    {
        return mayBeGiven(desk.book(), trial, work, desk.today()).reasons.join(u'\n');
    }
    [[nodiscard]] static Work work(std::optional<Hours> hours, std::optional<Money> price)
    {
        return Work{{}, {}, hours, price, {}};
    }
};

} // namespace

TEST_F(FirstJobs, AreAsLargeAsTheyMayBeWhereTheRoundHasNoCap)
{
    begin({}, {});
    EXPECT_EQ(mayBeGiven(desk.book(), trial, work(Hours::of(400), {}), desk.today()).level, VerdictLevel::Go);
    EXPECT_FALSE(firstCommitment(desk.book(), trial, desk.today(), {}));
}

TEST_F(FirstJobs, AreHeldAgainstAnAmount)
{
    begin({}, Money::of(100));
    EXPECT_EQ(mayBeGiven(desk.book(), trial, work({}, Money::of(100)), desk.today()).level, VerdictLevel::Go);
    EXPECT_TRUE(said(work({}, Money::of(120)))
                    .contains(QStringLiteral("EUR 120.00 is above the first-commitment cap of EUR 100.00.")));
    EXPECT_TRUE(said(work({}, {})).contains(QStringLiteral("a first job stays within EUR 100.00.")));
    EXPECT_TRUE(said(work(Hours::of(1), {}))
                    .contains(QStringLiteral("the job can't be held against the first-commitment cap of EUR 100.00.")));
}

TEST_F(FirstJobs, AreHeldAgainstBothAndWhatIsOpenCounts)
{
    begin(Hours::of(2), Money::of(100));
    EngagementDetails job = desk.job();
    job.price = Money::of(80);
    desk.must(command::LogEngagement{trial, job, Open{}, false, false, {}});
    const QString both = said(work(Hours::of(2), Money::of(30)));
    EXPECT_TRUE(
        both.contains(QStringLiteral("3 hours with what is open is above the first-commitment cap of 2 hours.")));
    EXPECT_TRUE(
        both.contains(QStringLiteral("EUR 110.00 with what is open is above the first-commitment cap of EUR 100.00.")));
    const auto left = firstCommitment(desk.book(), trial, desk.today(), {});
    ASSERT_TRUE(left);
    EXPECT_EQ(left->hours, Hours::of(1));
    EXPECT_EQ(left->amount, Money::of(20));
}

TEST_F(FirstJobs, CantBeHeldAgainstHoursWhereOnlyAPriceIsKnown)
{
    begin(Hours::of(2), {});
    EXPECT_TRUE(said(work({}, Money::of(10)))
                    .contains(QStringLiteral("can't be held against the first-commitment cap of 2 hours.")));
}

TEST_F(FirstJobs, AreNotHeldAgainstHoursByWhatIsOpenAlone)
{
    begin(Hours::of(1), {});
    EngagementDetails half = desk.job();
    half.hours = Hours::ofTenThousandths(5'000);
    ASSERT_FALSE(desk.give(trial, half));
    const Work large = work({}, Money::of(5'000));
    EXPECT_EQ(mayBeGiven(desk.book(), trial, large, desk.today()).level, VerdictLevel::Caution);
    EXPECT_TRUE(said(large).contains(QStringLiteral("can't be held against the first-commitment cap of 1 hour.")))
        << said(large).toStdString();
}

TEST_F(FirstJobs, HaveNoCapForAVendorWhoIsProvenElsewhere)
{
    begin(Hours::of(1), {});
    desk.workWell(trial, desk.today().addMonths(7));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    const Id<Vendor> vendor = desk.book().get(trial).vendor;
    RoundDetails second{.name = QStringLiteral("Bookkeeping")};
    const Id<Round> other = desk.round(second);
    desk.must(command::ListVendor{other, vendor});
    const Id<Trial> there = desk.book().trialOf(other, vendor)->id;
    EXPECT_FALSE(firstCommitment(desk.book(), there, desk.today(), {}));
    const Verdict verdict = mayBeGiven(desk.book(), there, work(Hours::of(40), {}), desk.today());
    EXPECT_TRUE(
        verdict.reasons.contains(QStringLiteral("No first-commitment cap: Bright Calls is proven in Call centre.")));
}

TEST_F(FirstJobs, OfAProvenVendorAreNoWarningWhereTheyHandledAsMuchForAsLongOrForAsMuchMoney)
{
    begin(Hours::of(1), {});
    EngagementDetails large = desk.job();
    large.due = desk.today();
    large.price = Money::of(500);
    large.units = 100;
    desk.must(command::LogEngagement{trial,
                                     large,
                                     Delivered{desk.today(), {}, true, Rating::of(4), Rating::of(5)},
                                     false,
                                     false,
                                     {}});
    desk.workWell(trial, desk.today().addMonths(7));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    const Profile critical{.critical = true};
    const auto level = [&](const Work &work) { return mayBeGiven(desk.book(), trial, work, desk.today()).level; };
    EXPECT_EQ(level(Work{{}, critical, {}, Money::of(400), {}}), VerdictLevel::Go);
    EXPECT_EQ(level(Work{{}, critical, {}, {}, 50}), VerdictLevel::Go);
    EXPECT_EQ(level(Work{{}, critical, {}, Money::of(600), {}}), VerdictLevel::Caution);
    EXPECT_EQ(level(Work{{}, critical, {}, {}, 200}), VerdictLevel::Caution);
    EXPECT_EQ(level(Work{{}, critical, Hours::of(2), {}, {}}), VerdictLevel::Caution);
    EXPECT_EQ(level(Work{desk.task(QStringLiteral("Payroll")), {.directions = Directions::Detailed}, {}, {}, {}}),
              VerdictLevel::Caution)
        << "a task that they have not handled";
}

TEST_F(FirstJobs, OfAVendorWhoWasAwayOnThatDayAreMarked)
{
    begin(Hours::of(1), {});
    const Vendor known = desk.book().vendorOf(trial);
    VendorDetails away = known;
    away.awayUntil = desk.today().addDays(3);
    desk.must(command::EditVendor{known.id, known, away});
    EXPECT_FALSE(desk.give(trial, desk.job(), true));
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
    VendorDetails archived = known;
    archived.archived = true;
    desk.must(command::EditVendor{known.id, desk.book().get(known.id), archived});
    EXPECT_FALSE(desk.give(trial, desk.job(), true));
    EXPECT_FALSE(desk.lastJob().againstTheRule.isEmpty());
}
