// L8: what needs the owner today.
#include "said_today.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct Today : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = [this] {
        RoundDetails details{.name = QStringLiteral("Call centre"), .meant = 2};
        return desk.round(details);
    }();
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    [[nodiscard]] std::vector<Attention> rows() const { return needsToday(desk.book(), desk.today()); }
    /// The vendor's reasons, the most urgent first.
    [[nodiscard]] std::vector<AttentionKind> kinds() const
    {
        std::vector<AttentionKind> kinds;
        for (const Attention &row : rows()) {
            if (row.vendor != desk.book().get(trial).vendor)
                continue;
            kinds.push_back(row.kind);
            for (const Attention &behind : row.behind)
                kinds.push_back(behind.kind);
        }
        return kinds;
    }
    [[nodiscard]] bool shows(AttentionKind kind) const { return isShownToday(desk.book(), desk.today(), kind); }
    void give(const std::function<void(EngagementDetails &)> &adjust, const Outcome &outcome = Open{})
    {
        EngagementDetails job = desk.job();
        adjust(job);
        desk.must(command::LogEngagement{trial, job, outcome, true, false, {}});
    }
    [[nodiscard]] QString action(AttentionKind kind) const
    {
        for (const Attention &row : rows()) {
            if (row.kind == kind)
                return row.action;
            for (const Attention &behind : row.behind) {
                if (behind.kind == kind)
                    return behind.action;
            }
        }
        return {};
    }
};

/// Two linked rounds with a vendor in each.
struct Cover : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(RoundDetails{.name = QStringLiteral("Call centre"), .work = QStringLiteral("Calls")});
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Round> linked = desk.round(RoundDetails{.name = QStringLiteral("More calls"), .work = QStringLiteral("calls")});
    Id<Trial> second = desk.vendor(QStringLiteral("Second Ring"), linked);

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

TEST_F(Today, FollowsAJobFromDueSoonToOverdue)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    EXPECT_FALSE(shows(AttentionKind::DueSoon)) << "due in a week";
    desk.wait(3);
    EXPECT_FALSE(shows(AttentionKind::DueSoon)) << "due in four days";
    desk.wait(1);
    EXPECT_EQ(kinds(), std::vector{AttentionKind::DueSoon});
    desk.wait(3);
    EXPECT_EQ(kinds(), std::vector{AttentionKind::Unrecorded});
    desk.wait(1);
    EXPECT_EQ(kinds().front(), AttentionKind::Overdue);
    EXPECT_EQ(rows().front().text, QStringLiteral("“Test calls” was due on 12 January: 1 day late so far."));
}

TEST_F(Today, ShowsCriticalWorkThatIsOutAgainstTheRuleFirst)
{
    EngagementDetails job = desk.job();
    job.profile.critical = true;
    desk.must(command::LogEngagement{trial, job, Open{}, true, false, {}});
    desk.wait(30);
    EXPECT_EQ(kinds().front(), AttentionKind::CriticalOut);
}

TEST_F(Today, AsksForADecisionWhenProbationIsOverAndNotBefore)
{
    desk.workWell(trial, day("2026-06-20"));
    EXPECT_FALSE(shows(AttentionKind::EndsSoon)) << "in fifteen days";
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::EndsSoon)) << "in fourteen";
    desk.setToday(day("2026-07-04"));
    EXPECT_TRUE(shows(AttentionKind::EndsSoon));
    EXPECT_FALSE(shows(AttentionKind::Decide));
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::Decide));
    EXPECT_FALSE(shows(AttentionKind::EndsSoon));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    EXPECT_FALSE(shows(AttentionKind::Decide));
    EXPECT_TRUE(shows(AttentionKind::Cover)) << "one proven vendor is no cover";
}

TEST_F(Today, ShowsAHandoverUntilNothingIsOpenOrHeld)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    desk.wait(1);
    desk.must(command::Decide{trial, DecisionKind::Left, desk.today(), {}, because});
    EXPECT_EQ(kinds(), std::vector{AttentionKind::Handover});
    const Engagement job = desk.lastJob();
    desk.must(command::RecordOutcome{job.id, Open{}, Abandoned{desk.today()}, {}, {}, false});
    EXPECT_TRUE(kinds().empty());
    const Vendor vendor = desk.book().vendorOf(trial);
    VendorDetails holds = vendor;
    holds.holds = QStringLiteral("the office key");
    desk.must(command::EditVendor{vendor.id, vendor, holds});
    EXPECT_EQ(kinds(), std::vector{AttentionKind::Handover});
}

TEST_F(Today, NoticesAVendorThatSlipsOrIsToBeLetGo)
{
    for (int job = 0; job < 6; ++job) {
        desk.goodJob(trial);
        desk.wait(7);
    }
    desk.lateJob(trial);
    desk.lateJob(trial);
    EXPECT_TRUE(shows(AttentionKind::Slipping));
    for (int job = 0; job < 4; ++job)
        desk.lateJob(trial);
    EXPECT_TRUE(shows(AttentionKind::LetGo));
    EXPECT_FALSE(shows(AttentionKind::Slipping)) << "the graver one alone";
}

TEST_F(Today, NoticesQuietAndThePaceAfterThirtyDays)
{
    desk.goodJob(trial);
    desk.wait(29);
    EXPECT_FALSE(shows(AttentionKind::Quiet));
    EXPECT_FALSE(shows(AttentionKind::OffPace)) << "too young for a pace";
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::Quiet));
    EXPECT_TRUE(shows(AttentionKind::OffPace));
}

TEST_F(Today, AsksToKeepInTouchWithAProvenVendor)
{
    desk.workWell(trial, day("2026-07-20"));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    desk.wait(29);
    EXPECT_FALSE(shows(AttentionKind::InTouch));
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::InTouch));
    desk.must(command::LogTouchpoint{desk.book().get(trial).vendor, TouchpointDetails{.date = desk.today()}, {}});
    EXPECT_FALSE(shows(AttentionKind::InTouch));
}

TEST_F(Today, AsksForTheNextOfARepeatingJobOnceTheLastIsOver)
{
    EngagementDetails weekly = desk.job(QStringLiteral("Weekly calls"));
    weekly.repeats = Repeats::Weekly;
    desk.must(command::LogEngagement{trial, weekly, Delivered{desk.today()}, false, false, {}});
    desk.wait(6);
    EXPECT_FALSE(shows(AttentionKind::Unrecorded));
    desk.wait(1);
    ASSERT_TRUE(shows(AttentionKind::Unrecorded));
    EXPECT_EQ(rows().front().action, QStringLiteral("Give again"));
    weekly.start = desk.today();
    weekly.due = desk.today().addDays(5);
    desk.must(command::LogEngagement{trial, weekly, Open{}, false, false, {}});
    EXPECT_FALSE(shows(AttentionKind::Unrecorded));
}

TEST_F(Today, AsksToListAVendorWhereFewerStartedThanMeant)
{
    desk.goodJob(trial);
    desk.wait(29);
    EXPECT_FALSE(shows(AttentionKind::MoreTries));
    desk.wait(1);
    EXPECT_TRUE(shows(AttentionKind::MoreTries));
    const auto second = desk.vendor(QStringLiteral("Second Calls"), round);
    desk.goodJob(second);
    desk.wait(40);
    EXPECT_FALSE(shows(AttentionKind::MoreTries)) << "as many as meant";
}

TEST_F(Today, WarnsOfABackupThatFailedIsOldOrIsMissing)
{
    const auto warns = [&](const BackupState &state) {
        const auto found = needsToday(desk.book(), desk.today(), state);
        return std::any_of(found.begin(), found.end(),
                           [](const Attention &row) { return row.kind == AttentionKind::Backup; });
    };
    EXPECT_TRUE(warns({.failed = true, .ageDays = 1}));
    EXPECT_TRUE(warns({.failed = false, .ageDays = {}}));
    EXPECT_TRUE(warns({.failed = false, .ageDays = 8}));
    EXPECT_FALSE(warns({.failed = false, .ageDays = 7}));
    EXPECT_FALSE(shows(AttentionKind::Backup)) << "whoever knows nothing of backups says nothing of them";
}

TEST_F(Today, IsQuietAboutAVendorOfWhomOnlyTheDayOfReturnIsKnown)
{
    desk.goodJob(trial);
    desk.wait(30);
    ASSERT_TRUE(shows(AttentionKind::Quiet));
    const Vendor before = desk.book().vendorOf(trial);
    VendorDetails away = before;
    away.awayUntil = desk.today().addDays(10);
    desk.must(command::EditVendor{before.id, before, away});
    EXPECT_FALSE(shows(AttentionKind::Quiet)) << "no job may be given to them either";
    desk.wait(11);
    EXPECT_TRUE(shows(AttentionKind::Quiet));
}

TEST_F(Today, SaysThatARepeatingJobIsToBeGivenAgainUntilAnotherOfItsNameIsOut)
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

TEST_F(Today, HandsOverAlsoWhatWasGivenBeforeTheClockBeganAnew)
{
    give([](EngagementDetails &job) { job.title = QStringLiteral("Older"); });
    const auto older = desk.lastJob().id;
    desk.wait(3);
    desk.must(command::Decide{trial, DecisionKind::Restarted, desk.today(), {}, because});
    desk.wait(7);
    give([](EngagementDetails &job) { job.title = QStringLiteral("Newer"); });
    desk.must(command::Decide{trial, DecisionKind::Left, desk.today(), {}, because});
    const auto said = [&] { return saidToday(desk.book(), desk.today(), AttentionKind::Handover).join(u'\n'); };
    EXPECT_TRUE(said().contains(QStringLiteral("“Older”"))) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("“Newer”"))) << said().toStdString();
    for (const Engagement *open : desk.book().openEngagementsOf(trial)) {
        if (open->id != older)
            desk.must(command::RecordOutcome{open->id, Open{}, Abandoned{desk.today()}, {}, {}});
    }
    EXPECT_TRUE(said().contains(QStringLiteral("“Older”"))) << "it is still open";
}

TEST_F(Cover, IsAskedForOnceForEachKindOfWorkUntilTwoAreProven)
{
    promote(trial);
    const auto covers = [&] { return saidToday(desk.book(), desk.today(), AttentionKind::Cover).size(); };
    EXPECT_EQ(covers(), 1);
    archive();
    EXPECT_EQ(covers(), 1) << "whoever is archived covers nobody";
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

TEST_F(Today, HasOneRowForEachVendorAndRound)
{
    const Id<Vendor> vendor = desk.book().get(trial).vendor;
    const auto books = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::ListVendor{books, vendor});
    give([](EngagementDetails &) {});
    EngagementDetails entries = desk.job(QStringLiteral("Entries"));
    desk.must(command::LogEngagement{desk.book().trialOf(books, vendor)->id, entries, Open{}, false, false, {}});
    desk.wait(8);
    ASSERT_EQ(rows().size(), 1U) << "one vendor, who is late in two rounds";
    EXPECT_EQ(rows().front().vendor, vendor);
    EXPECT_EQ(kinds(), (std::vector{AttentionKind::Overdue, AttentionKind::Overdue}));
    desk.wait(30);
    std::vector<Attention> ofRounds = rows();
    std::erase_if(ofRounds, [](const Attention &row) { return row.vendor.has_value(); });
    ASSERT_EQ(ofRounds.size(), 2U);
    EXPECT_NE(ofRounds[0].round, ofRounds[1].round);
    EXPECT_EQ(rows().size(), 3U);
}

TEST_F(Today, HasOneRowForARoundWithTwoReasons)
{
    desk.workWell(trial, day("2026-07-20"));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    ASSERT_EQ(rows().size(), 1U);
    EXPECT_EQ(rows().front().round, round);
    EXPECT_EQ(rows().front().kind, AttentionKind::MoreTries);
    ASSERT_EQ(rows().front().behind.size(), 1U);
    EXPECT_EQ(rows().front().behind.front().kind, AttentionKind::Cover);
}

TEST_F(Today, OrdersReasonsAsTheLawListsThem)
{
    EXPECT_EQ(namesInWords<AttentionKind>(),
              QStringLiteral("critical_out, overdue, unrecorded, handover, decide, let_go, slipping, due_soon, "
                             "ends_soon, off_pace, quiet, in_touch, more_tries, cover, backup"));
    const auto second = desk.vendor(QStringLiteral("Second Calls"), round);
    const auto third = desk.vendor(QStringLiteral("Third Calls"), round);
    for (const auto &[who, days] : {std::pair(third, 3), std::pair(second, 1)}) {
        EngagementDetails job = desk.job();
        job.due = desk.today().addDays(days);
        desk.must(command::LogEngagement{who, job, Open{}, false, false, {}});
    }
    for (const int days : {4, 2, 1})
        give([&](EngagementDetails &job) { job.due = desk.today().addDays(days); });
    give([](EngagementDetails &job) {
        job.due.reset();
        job.profile.critical = true;
    });
    desk.wait(2);
    EXPECT_EQ(kinds(), (std::vector{AttentionKind::CriticalOut, AttentionKind::Overdue, AttentionKind::Unrecorded,
                                    AttentionKind::DueSoon}));
    ASSERT_EQ(rows().size(), 3U);
    EXPECT_EQ(rows()[0].trial, trial);
    EXPECT_EQ(rows()[1].trial, second) << "overdue";
    EXPECT_EQ(rows()[2].trial, third) << "due soon";
}

TEST_F(Today, OffersAStepForEachReasonOfAJobAndOfWhoHasGone)
{
    give([](EngagementDetails &job) { job.profile.critical = true; });
    give([&](EngagementDetails &job) { job.due = desk.today().addDays(8); });
    desk.wait(7);
    EXPECT_EQ(action(AttentionKind::CriticalOut), QStringLiteral("Look"));
    EXPECT_EQ(action(AttentionKind::Unrecorded), QStringLiteral("How it went"));
    EXPECT_EQ(action(AttentionKind::DueSoon), QStringLiteral("Look"));
    desk.wait(1);
    EXPECT_EQ(action(AttentionKind::Overdue), QStringLiteral("How it went"));
    desk.must(command::Decide{trial, DecisionKind::Left, desk.today(), {}, because});
    EXPECT_EQ(action(AttentionKind::Handover), QStringLiteral("Hand over"));
}

TEST_F(Today, OffersAStepForEachReasonOfATrialAndOfARound)
{
    desk.goodJob(trial);
    desk.wait(30);
    EXPECT_EQ(action(AttentionKind::Quiet), QStringLiteral("Give a job"));
    EXPECT_EQ(action(AttentionKind::OffPace), QStringLiteral("Give more"));
    EXPECT_EQ(action(AttentionKind::MoreTries), QStringLiteral("List a vendor"));
    desk.workWell(trial, day("2026-06-30"), 3);
    EXPECT_EQ(action(AttentionKind::EndsSoon), QStringLiteral("Look"));
    desk.setToday(day("2026-07-06"));
    EXPECT_EQ(action(AttentionKind::Decide), QStringLiteral("Decide"));
    EXPECT_EQ(action(AttentionKind::Cover), QStringLiteral("Look for a second"));
    desk.must(command::Decide{trial, DecisionKind::Promoted, desk.today(), {}, because});
    desk.wait(30);
    EXPECT_EQ(action(AttentionKind::InTouch), QStringLiteral("Get in touch"));
    desk.lateJob(trial);
    desk.lateJob(trial);
    EXPECT_EQ(action(AttentionKind::Slipping), QStringLiteral("Talk to them"));
    for (int job = 0; job < 24; ++job)
        desk.lateJob(trial);
    EXPECT_EQ(action(AttentionKind::LetGo), QStringLiteral("Decide"));
    EXPECT_EQ(needsToday(desk.book(), desk.today(), BackupState{.failed = true}).back().action,
              QStringLiteral("Back up"));
}
