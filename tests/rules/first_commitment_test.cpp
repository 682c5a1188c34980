// L5: what a stranger's first job is held against, in hours, in money or in both.
#include "rules/assignment.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

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
