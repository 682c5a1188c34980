// L7: what to do with a task, and who may take it.
#include "rules/advice.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct Tasks : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

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
    [[nodiscard]] QString whyBatched(const QString &name, Hours hours, HowOften often)
    {
        TaskDetails details;
        details.name = name;
        details.hours = hours;
        details.often = often;
        desk.must(command::AddTask{details});
        const Id<Task> task = desk.book().taskNamed(details.name)->id;
        const TaskAdvice advice = advise(desk.book(), task, desk.today());
        EXPECT_EQ(advice.advice, Advice::Batch);
        return advice.reasons.value(0);
    }
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

TEST_F(Tasks, AreBatchedWhereTheyAreSmallHoweverSeldomTheyCome)
{
    const auto adviceOn = [&](HowOften often, std::optional<Hours> hours) {
        TaskDetails details;
        details.name = QStringLiteral("Task %1").arg(desk.book().all<Task>().size());
        details.often = often;
        details.hours = hours;
        desk.must(command::AddTask{details});
        return advise(desk.book(), desk.book().taskNamed(details.name)->id, desk.today()).advice;
    };
    EXPECT_EQ(adviceOn(HowOften::Yearly, Hours::of(40)), Advice::Batch) << "under an hour a week in all";
    EXPECT_EQ(adviceOn(HowOften::Yearly, Hours::of(60)), Advice::HandOut);
    EXPECT_EQ(adviceOn(HowOften::Weekly, {}), Advice::HandOut) << "nobody said how small it is";
    EXPECT_EQ(adviceOn(HowOften::Once, Hours::of(1)), Advice::HandOut);
}

TEST_F(Tasks, ThatAreSmallSayTheirMinutesAWeek)
{
    const QString gather = QStringLiteral(": gather several such tasks and hand them out together.");
    EXPECT_EQ(whyBatched(QStringLiteral("Sort the post"), Hours::ofTenThousandths(9900), HowOften::Weekly),
              QStringLiteral("It takes 59 minutes a week in all") + gather);
    EXPECT_EQ(whyBatched(QStringLiteral("Count the stock"), Hours::of(1), HowOften::Yearly),
              QStringLiteral("It takes a minute a week in all") + gather);
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

TEST_F(Tasks, ComeLastWhereNobodySaidHowLongTheyTake)
{
    const auto unsaid = desk.task(QStringLiteral("Answer the phone"));
    TaskDetails small;
    small.name = QStringLiteral("Zip the files");
    small.hours = Hours::of(1);
    small.often = HowOften::Yearly;
    desk.must(command::AddTask{small});
    const std::vector<TaskAdvice> advice = adviseAll(desk.book(), desk.today());
    ASSERT_EQ(advice.size(), 2U);
    EXPECT_EQ(advice[0].task, desk.book().taskNamed(small.name)->id);
    EXPECT_EQ(advice[0].advice, Advice::Batch);
    EXPECT_EQ(advice[1].task, unsaid);
    EXPECT_EQ(advice[1].advice, Advice::HandOut);
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

TEST_F(Tasks, NameAVendorOfTwoRoundsOnce)
{
    desk.must(command::ListVendor{desk.round(QStringLiteral("Bookkeeping")), desk.book().get(trial).vendor});
    const TaskAdvice advice = advise(desk.book(), desk.task(QStringLiteral("Sort the post")), desk.today());
    ASSERT_EQ(advice.takers.size(), 1U);
}

TEST_F(Tasks, GoFirstToAVendorWhoNamesThemAsASpecialty)
{
    const auto other = desk.vendor(QStringLiteral("Second Calls"), round);
    const auto task = add("Answer the telephone", {}, HowOften::Weekly, Hours::of(1));
    ASSERT_EQ(advise(desk.book(), task, desk.today()).takers.front().trial, trial) << "by name, all else being equal";
    const Vendor known = desk.book().vendorOf(other);
    VendorDetails after = known;
    after.specialties = QStringLiteral("Letters, Telephone");
    desk.must(command::EditVendor{known.id, known, after});
    const TaskAdvice advice = advise(desk.book(), task, desk.today());
    ASSERT_EQ(advice.takers.size(), 2U);
    EXPECT_EQ(advice.takers[0].trial, other);
    EXPECT_TRUE(advice.takers[0].reasons.contains(QStringLiteral("names it as a specialty")));
    EXPECT_FALSE(advice.takers[1].reasons.contains(QStringLiteral("names it as a specialty")));
}
