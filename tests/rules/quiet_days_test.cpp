// L8: what is not shown, and why: what was put off, put away, covered or not begun.
#include "rules/attention.h"
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

    [[nodiscard]] bool shows(AttentionKind kind) const
    {
        for (const Attention &row : needsToday(desk.book(), desk.today())) {
            if (row.kind == kind
                || std::any_of(row.behind.begin(), row.behind.end(), [&](const auto &one) { return one.kind == kind; }))
                return true;
        }
        return false;
    }
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

TEST_F(QuietDays, SayNothingOfAVendorWhoIsPutAway)
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

TEST_F(QuietDays, SayThatARepeatingJobIsToBeGivenAgainUntilAnotherOfItsNameIsOut)
{
    give(
        [](EngagementDetails &job) {
            job.title = QStringLiteral("Payroll");
            job.repeats = Repeats::Monthly;
            job.due = job.start;
        },
        Delivered{desk.today(), {}, true, {}, {}});
    give([](EngagementDetails &job) { job.title = QStringLiteral("Something else"); });
    desk.must(command::RecordOutcome{desk.lastJob().id, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    desk.wait(30);
    EXPECT_FALSE(shows(AttentionKind::Unrecorded)) << "a month has 31 days here";
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::Unrecorded));
    give([](EngagementDetails &job) { job.title = QStringLiteral("payroll"); });
    EXPECT_FALSE(shows(AttentionKind::Unrecorded)) << "its last one does not repeat";
}

TEST_F(QuietDays, AskForNoMoreTriesInAClosedOrAFullRound)
{
    desk.wait(40);
    ASSERT_TRUE(shows(AttentionKind::MoreTries));
    for (int place = 2; place <= placesPerRound; ++place)
        desk.vendor(QStringLiteral("Vendor %1").arg(place), round);
    desk.wait(40);
    EXPECT_FALSE(shows(AttentionKind::MoreTries)) << "ten places, all taken";
    RoundDetails closed = desk.book().get(round);
    closed.open = false;
    desk.must(command::EditRound{round, desk.book().get(round), closed});
    EXPECT_FALSE(shows(AttentionKind::MoreTries));
}

TEST_F(QuietDays, AskForCoverOnceForEachKindOfWorkUntilTwoAreProven)
{
    const Id<Round> linked = desk.round(
        RoundDetails{.name = QStringLiteral("More calls"), .work = QStringLiteral("calls")});
    const Id<Trial> second = desk.vendor(QStringLiteral("Second Ring"), linked);
    promote(trial);
    const auto covers = [&] {
        int rows = 0;
        for (const Attention &row : needsToday(desk.book(), desk.today())) {
            const auto isCover = [](const Attention &one) { return one.kind == AttentionKind::Cover; };
            rows += (isCover(row) ? 1 : 0)
                    + static_cast<int>(std::count_if(row.behind.begin(), row.behind.end(), isCover));
        }
        return rows;
    };
    EXPECT_EQ(covers(), 1);
    archive();
    EXPECT_EQ(covers(), 1) << "whoever is put away covers nobody";
    desk.must(command::EditVendor{desk.book().get(trial).vendor,
                                  desk.book().vendorOf(trial),
                                  {.name = QStringLiteral("Bright Calls")}});
    promote(second);
    EXPECT_EQ(covers(), 0);
    for (const Id<Round> one : {round, linked}) {
        RoundDetails closed = desk.book().get(one);
        closed.open = false;
        desk.must(command::EditRound{one, desk.book().get(one), closed});
    }
    archive();
    EXPECT_EQ(covers(), 1) << "at the first where all are closed";
}

TEST_F(QuietDays, PutOffAVendorsReminderInThatRoundAlone)
{
    const Id<Vendor> vendor = desk.book().get(trial).vendor;
    const QDate until = desk.today().addDays(7);
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, until});
    EXPECT_EQ(putOffTo(desk.book(), AttentionKind::Quiet, vendor, round), until);
    EXPECT_FALSE(putOffTo(desk.book(), AttentionKind::Quiet, vendor, Id<Round>(4711)));
    EXPECT_FALSE(putOffTo(desk.book(), AttentionKind::Quiet, Id<Vendor>(4712), round));
    EXPECT_FALSE(putOffTo(desk.book(), AttentionKind::OffPace, vendor, round));
}

TEST_F(QuietDays, HandOverAlsoWhatWasGivenBeforeTheClockBeganAnew)
{
    give([](EngagementDetails &job) { job.title = QStringLiteral("Older"); });
    const auto older = desk.lastJob().id;
    desk.wait(3);
    desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
    desk.wait(7);
    give([](EngagementDetails &job) { job.title = QStringLiteral("Newer"); });
    desk.must(command::Decide{trial, DecisionKind::Left, desk.today(), {}, because});
    const auto said = [&] {
        for (const Attention &row : needsToday(desk.book(), desk.today())) {
            if (row.kind == AttentionKind::Handover)
                return row.text;
        }
        return QString();
    };
    EXPECT_TRUE(said().contains(QStringLiteral("“Older”"))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("“Newer”"))) << said().toStdString();
    for (const Engagement *open : desk.book().openEngagementsOf(trial)) {
        if (open->id != older)
            desk.must(command::RecordOutcome{open->id, Open{}, Abandoned{desk.today()}, {}, {}});
    }
    EXPECT_TRUE(said().contains(QStringLiteral("“Older”"))) << "it is still open";
}
