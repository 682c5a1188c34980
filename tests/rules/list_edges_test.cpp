// Lists at their edges: sheets that come back odd, and splits of what can't be split.
#include "list_of_people.h"
#include "rules/split_list.h"

using namespace proven;
using namespace proven::test;

namespace {

struct ListAtItsEdge : ListOfPeople {
    [[nodiscard]] QString said(const Command &command)
    {
        const Book before = desk.book();
        const auto refused = desk.refusal(command);
        EXPECT_TRUE(refused && desk.book() == before);
        return refused ? refused->text : QString();
    }
    void correct(const std::function<void(EngagementDetails &)> &adjust)
    {
        EngagementDetails after = now();
        adjust(after);
        desk.must(command::EditEngagement{job, now(), after});
    }
};

} // namespace

TEST_F(ListAtItsEdge, KnowsAPhoneNumberWhoseZerosASpreadsheetDropped)
{
    attach({person(text("+49 30 5550101")), person(text("Cleo 2"))});
    EXPECT_FALSE(record({{.at = {}, .row = 1, .label = text("49305550101"), .result = text("reached"), .on = {}}}));
    EXPECT_FALSE(
        record({{.at = {}, .row = 1, .label = text("0049305550101"), .result = text("reached"), .on = {}}}, true));
    EXPECT_TRUE(record({{.at = {}, .row = 2, .label = text("Ada 2"), .result = text("reached"), .on = {}}}));
    EXPECT_TRUE(record({{.at = {}, .row = 2, .label = text("0"), .result = text("reached"), .on = {}}}));
    EXPECT_EQ(resultOf(1), text("reached"));
    EXPECT_EQ(resultOf(2), QString());
}

TEST_F(ListAtItsEdge, TakesRowsWithNothingInThemForNoOpinion)
{
    attach(people(2));
    EXPECT_FALSE(record({{.at = {}, .row = 1, .label = {}, .result = {}, .on = {}}, atRow(2, text("reached"))}));
    EXPECT_EQ(resultOf(1), QString());
    EXPECT_EQ(resultOf(2), text("reached"));
}

TEST_F(ListAtItsEdge, KeepsTheDayOfAResultUnlessTheOwnerReplacesIt)
{
    attach(people(2));
    desk.wait(3);
    ASSERT_FALSE(record({atRow(1, text("reached"), desk.today())}));
    const QDate dayBefore = desk.today().addDays(-1);
    const command::RecordUnits::Row other{.at = {}, .row = 1, .label = {}, .result = {}, .on = dayBefore};
    const auto refused = record({other});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->rows.front().column, text("on"));
    EXPECT_EQ(dayOf(1), desk.today());
    EXPECT_FALSE(record({other}, true));
    EXPECT_EQ(dayOf(1), dayBefore);
    EXPECT_EQ(resultOf(1), text("reached"));
}

TEST_F(ListAtItsEdge, IsNotWorkedOnAsOfADayBeforeWhatTheBookKnows)
{
    attach(people(2));
    desk.goodJob(trial);
    const auto list = job;
    desk.wait(-1);
    EXPECT_TRUE(said(command::RecordUnits{list, {atRow(1, text("reached"))}}).contains(text("Today is said to be")));
    EXPECT_TRUE(said(command::SplitList{list, 1, {}, {}}).contains(text("Today is said to be")));
}

TEST_F(ListAtItsEdge, HasItsUnitsFromItsRowsAlone)
{
    attach(people(3));
    EngagementDetails other = now();
    other.units = 4;
    EXPECT_FALSE(said(command::EditEngagement{job, now(), other}).isEmpty());
    other.units.reset();
    EXPECT_FALSE(said(command::EditEngagement{job, now(), other}).isEmpty());
}

TEST_F(ListAtItsEdge, IsNotSplitOnceItIsOver)
{
    attach(people(10));
    desk.must(command::RecordOutcome{job, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    EXPECT_EQ(said(command::SplitList{job, 5, {}, {}}),
              QStringLiteral("“Calls” is over: there is nothing left of it to split."));
}

TEST_F(ListAtItsEdge, IsSplitFromTodayOrFromItsStartWhicheverIsLater)
{
    attach(people(100));
    const QDate today = desk.today();
    EXPECT_TRUE(said(command::SplitList{job, 10, 10, today.addDays(-1)}).contains(text("today")));
    EngagementDetails later = desk.job(text("Later calls"));
    later.start = today.addDays(10);
    later.due = today.addDays(60);
    job = given(later);
    attach(people(100));
    EXPECT_TRUE(said(command::SplitList{job, 10, 10, today.addDays(3)}).contains(text("it starts")));
}

TEST_F(ListAtItsEdge, TellsTheMostFrequentResultsAndCountsTheOthers)
{
    attach(people(9));
    std::vector<command::RecordUnits::Row> rows;
    for (int row = 1; row <= 9; ++row)
        rows.push_back(atRow(row, row <= 2 ? text("reached") : QStringLiteral("answer %1").arg(row)));
    ASSERT_FALSE(record(rows));
    const Progress far = progressOf(desk.book(), now());
    EXPECT_EQ(wording::results(far, 1), text("2 reached, 7 with other results"));
    EXPECT_EQ(wording::results(far, 100).count(u','), 7);
}

TEST_F(ListAtItsEdge, IsNotSplitWhereItHoldsOnlySomeOfTheUnits)
{
    command::Import import = importOf(Open{}, 0, 0);
    import.tables.units = unitsTable(text("X-1"), people(4));
    desk.must(import);
    job = desk.book().engagementWithRef(text("X-1"))->id;
    EXPECT_EQ(said(command::SplitList{job, 5, {}, {}}),
              QStringLiteral("“Test calls” has 6 units of work, and its list 4 rows."));
    command::RecordUnits some{job, {atRow(1, text("reached"))}};
    desk.must(some);
    EXPECT_EQ(now().unitsDone, 1) << "the list tells of its own rows alone";
}

TEST(ListOfABook, OfMoreRowsThanItsOneUnitIsNotSplit)
{
    BookBuilder builder;
    const Id<Trial> trial = builder.trial(builder.round(text("Calls")), builder.vendor(text("Bright Calls")),
                                          day("2026-03-02"));
    const Id<Engagement> job = builder.engagement(trial, day("2026-03-02"), [](Engagement &engagement) {
        engagement.title = text("Two calls");
        engagement.units = 1;
    });
    builder.unit(job, 1, text("Ann"));
    builder.unit(job, 2, text("Ben"));
    Desk desk(day("2026-03-02"), builder.book());
    const auto refused = desk.refusal(command::SplitList{job, 1, {}, {}});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->text, QStringLiteral("“Two calls” has one unit of work, and its list 2 rows."));
}

TEST_F(ListAtItsEdge, IsSplitByWhatAStrangersFirstMoneyAllows)
{
    RoundDetails byMoney{.name = text("Bookkeeping")};
    byMoney.firstCommitmentHours.reset();
    byMoney.firstCommitmentAmount = Money::of(10);
    trial = desk.vendor(text("Second Ring"), desk.round(byMoney));
    EngagementDetails details = desk.job(text("Entries"));
    details.price = Money::of(100);
    details.due.reset();
    job = given(details);
    attach(people(20));
    const auto planned = planSplit(desk.book(), {job, 10, {}, {}}, desk.today());
    ASSERT_TRUE(std::holds_alternative<std::vector<Slice>>(planned));
    const Slice &first = std::get<std::vector<Slice>>(planned).front();
    EXPECT_EQ(first.rows.size(), 2U);
    EXPECT_EQ(first.job.price, Money::of(10));
    EXPECT_EQ(first.job.due, desk.today().addDays(7)) << "it had no due day, so nothing is moved";
    EXPECT_FALSE(first.job.moved);

    EngagementDetails other = desk.job(text("Receipts"));
    other.price = Money::of(8);
    static_cast<void>(given(other));
    EXPECT_EQ(said(command::SplitList{job, 10, {}, {}}),
              QStringLiteral(
                  "What is left of the first-commitment cap, EUR 2.00, is less than one row of “Entries” takes."));
}

TEST_F(ListAtItsEdge, KeepsAResultOfTheSameDayWhenItIsAttachedAgain)
{
    attach({person(text("Ada")), person(text("Cleo"))});
    ASSERT_FALSE(record({atRow(1, text("reached"), desk.today())}));
    attach({person(text("Ada"), text("reached"), desk.today()), person(text("Cleo"))});
    EXPECT_EQ(dayOf(1), desk.today());
}

TEST_F(ListAtItsEdge, OfSomeOfTheUnitsLeavesTheOthersToTheOwner)
{
    command::Import import = importOf(Open{}, 0, 0);
    import.tables.units = unitsTable(text("X-1"), people(4));
    desk.must(import);
    job = desk.book().engagementWithRef(text("X-1"))->id;
    correct([](EngagementDetails &details) { details.units = 8; });
    correct([](EngagementDetails &details) { details.unitsDone = 3; });
    EXPECT_EQ(now().unitsDone, 3);
    EngagementDetails fewer = detailsOf(now());
    fewer.units = 3;
    EXPECT_EQ(said(command::EditEngagement{job, detailsOf(now()), fewer}),
              QStringLiteral("The list of “Test calls” has 4 rows: that is how many units it is."));
}

TEST_F(ListAtItsEdge, OfAJobAcceptedWithFewerResultsMayBeCorrectedToWhatItSays)
{
    acceptedWithResults(4);
    ASSERT_EQ(now().unitsDone, 6);
    correct([](EngagementDetails &details) { details.unitsDone = 4; });
    EXPECT_EQ(now().unitsDone, 4);
}

TEST_F(ListAtItsEdge, TellsTwoNumbersApartAndARowThatIsToldTwiceIsTakenOnce)
{
    attach({person(text("0301")), person(text("0302"))});
    EXPECT_TRUE(record({{.at = {}, .row = 1, .label = text("302"), .result = text("reached"), .on = {}}}));
    EXPECT_FALSE(record(
        {atRow(1, text("reached"), desk.today()), atRow(1, text("reached"), desk.today()), atRow(2, text("away"))}));
    EXPECT_EQ(dayOf(1), desk.today());
}

TEST_F(ListAtItsEdge, TakesARowOfATableThatIsThereOnceMoreAsAnother)
{
    command::Import import = importOf(Open{}, 0, 0);
    import.tables.units = unitsTable(text("X-1"), {person(text("Ada")), person(text("Ada"))});
    desk.must(import);
    import.tables.units = unitsTable(text("X-1"), {person(text("Ada")), person(text("Ada")), person(text("Ada"))});
    desk.must(import);
    job = desk.book().engagementWithRef(text("X-1"))->id;
    EXPECT_EQ(listOf(desk.book(), job).size(), 3U);
}
