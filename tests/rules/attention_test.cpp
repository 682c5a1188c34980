// L7 and L8: what to do with a task, and what needs the owner today.
#include "rules/advice.h"
#include "rules/attention.h"
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
    [[nodiscard]] bool shows(AttentionKind kind) const
    {
        for (const Attention &row : rows()) {
            if (row.kind == kind
                || std::any_of(row.behind.begin(), row.behind.end(), [&](const auto &one) { return one.kind == kind; }))
                return true;
        }
        return false;
    }
};

} // namespace

TEST_F(Today, FollowsAJobFromDueSoonToOverdue)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    EXPECT_FALSE(shows(AttentionKind::DueSoon)) << "due in a week";
    desk.wait(4);
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
    desk.workWell(trial, day("2026-07-04"));
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

TEST_F(Today, HidesWhatIsPutOffUntilItsDay)
{
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    desk.wait(10);
    ASSERT_TRUE(shows(AttentionKind::Overdue));
    desk.must(command::PutOff{AttentionKind::Overdue, {}, desk.book().get(trial).vendor, desk.today().addDays(2)});
    EXPECT_FALSE(shows(AttentionKind::Overdue));
    desk.wait(2);
    EXPECT_TRUE(shows(AttentionKind::Overdue));
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

namespace {

struct Tasks : Today {
    Id<Task> add(const char *name, const Profile &profile, HowOften often, std::optional<Hours> hours,
                 KeepsFrom keepsFrom = KeepsFrom::Nothing)
    {
        TaskDetails details{.name = QLatin1String(name),
                            .profile = profile,
                            .hours = hours,
                            .often = often,
                            .keepsFrom = keepsFrom};
        desk.must(command::AddTask{details});
        return desk.book().taskNamed(details.name)->id;
    }
    [[nodiscard]] Advice advice(Id<Task> task) const { return advise(desk.book(), task, desk.today()).advice; }
};

} // namespace

TEST_F(Tasks, AreAdvisedOnInTheOrderOfTheLaw)
{
    const auto hour = Hours::of(1);
    EXPECT_EQ(advice(add("expert", {.critical = true, .directions = Directions::Expert}, HowOften::Once, {})),
              Advice::Keep);
    EXPECT_EQ(advice(add("small", {.critical = true}, HowOften::Monthly, hour)), Advice::Batch);
    EXPECT_EQ(advice(add("an hour a week", {}, HowOften::Weekly, hour)), Advice::HandOut);
    EXPECT_EQ(advice(add("once", {}, HowOften::Once, Hours::ofTenThousandths(1'000))), Advice::HandOut);
    EXPECT_EQ(advice(add("critical", {.critical = true, .timeSensitive = true}, HowOften::Weekly, hour)),
              Advice::ProvenOnly);
    EXPECT_EQ(advice(add("urgent", {.timeSensitive = true}, HowOften::Weekly, hour)), Advice::PunctualOnly);
}

TEST_F(Tasks, ThatKeepTheOwnerFromCustomersTeamOrRevenueComeFirstThenByHoursAWeek)
{
    const auto big = add("big", {}, HowOften::Daily, Hours::of(4));
    const auto small = add("small", {}, HowOften::Weekly, Hours::of(2));
    const auto customers = add("customers", {}, HowOften::Weekly, Hours::of(1), KeepsFrom::Customers);
    const auto all = adviseAll(desk.book(), desk.today());
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0].task, customers);
    EXPECT_EQ(all[1].task, big);
    EXPECT_EQ(all[2].task, small);
}

TEST_F(Tasks, NameWhoMayTakeThemBestFirstAndWhy)
{
    const auto other = desk.vendor(QStringLiteral("Second Calls"), round);
    const auto task = add("Call the list", {}, HowOften::Weekly, Hours::of(1));
    for (int job = 0; job < 2; ++job) {
        EngagementDetails details = desk.job();
        details.task = task;
        details.due = desk.today();
        desk.must(command::LogEngagement{other,
                                         details,
                                         Delivered{desk.today(), {}, true, Rating::of(5), {}},
                                         false,
                                         false,
                                         {}});
    }
    const TaskAdvice advice = advise(desk.book(), task, desk.today());
    ASSERT_EQ(advice.takers.size(), 2U);
    EXPECT_EQ(advice.takers[0].trial, other);
    EXPECT_EQ(advice.takers[0].reasons.first(), QStringLiteral("handled it well 2 times"));
    const auto critical = add("Payroll", {.critical = true}, HowOften::Weekly, Hours::of(2));
    EXPECT_TRUE(advise(desk.book(), critical, desk.today()).takers.empty()) << "nobody is proven yet";
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
