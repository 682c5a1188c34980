// Units of work: a job that works through a list, what comes back of it, and how it is split.
#include "rules/split_list.h"
#include "rules/unit_list.h"
#include "support/desk.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace proven;
using namespace proven::test;

namespace {

QString text(const char *latin)
{
    return QLatin1String(latin);
}
Unit person(const QString &label, const QString &result = {}, std::optional<QDate> on = {})
{
    Unit unit = Unit{Id<Unit>(1), Id<Engagement>(1), 0, label, result, on};
    return unit;
}
std::vector<Unit> people(int count)
{
    std::vector<Unit> rows;
    for (int row = 1; row <= count; ++row)
        rows.push_back(person(QStringLiteral("Person %1").arg(row)));
    return rows;
}
command::RecordUnits::Row atRow(int row, const QString &result, std::optional<QDate> on = {})
{
    return {.at = {text("sheet.csv"), row + 1}, .row = row, .label = {}, .result = result, .on = on};
}
command::RecordUnits::Row withLabel(const QString &label, const QString &result)
{
    return {.at = {text("sheet.csv"), 2}, .row = 0, .label = label, .result = result, .on = {}};
}

struct ListOfPeople : ::testing::Test {
    Desk desk{day("2026-03-02")};
    Id<Round> round = desk.round(text("Call centre"));
    Id<Trial> trial = desk.vendor(text("Bright Calls"), round);
    Id<Engagement> job = given(desk.job(text("Calls")));

    Id<Engagement> given(const EngagementDetails &details)
    {
        desk.must(command::LogEngagement{trial, details, Open{}, false, false, {}});
        return desk.lastJob().id;
    }
    void attach(std::vector<Unit> rows) { desk.must(command::SetUnits{job, std::move(rows)}); }
    [[nodiscard]] const Engagement &now() const { return desk.book().get(job); }
    [[nodiscard]] QString resultOf(int row) const { return listOf(desk.book(), job)[static_cast<std::size_t>(row - 1)]->result; }
    std::optional<Refusal> record(std::vector<command::RecordUnits::Row> rows, bool overwrite = false)
    {
        return desk.refusal(command::RecordUnits{job, std::move(rows), overwrite});
    }
};
struct SplitOfAList : ListOfPeople {
    [[nodiscard]] std::vector<Slice> plan(const command::SplitList &split) const
    {
        return std::get<std::vector<Slice>>(planSplit(desk.book(), split, desk.today()));
    }
    void ofHours(int hours)
    {
        EngagementDetails after = now();
        after.hours = Hours::of(hours);
        desk.must(command::EditEngagement{job, now(), after});
    }
};

} // namespace

TEST_F(ListOfPeople, IsAttachedToAnOpenJobAndSaysHowManyUnitsItIs)
{
    attach(people(3));
    EXPECT_EQ(now().units, 3);
    EXPECT_EQ(now().unitsDone, 0);
    EXPECT_EQ(listOf(desk.book(), job)[2]->label, text("Person 3"));
    EXPECT_EQ(listOf(desk.book(), job)[2]->row, 3);
}

TEST_F(ListOfPeople, OfAJobThatIsOverStaysAsItWas)
{
    desk.must(command::RecordOutcome{job, Open{}, Delivered{desk.today()}, {}, {}, false});
    const auto refused = desk.refusal(command::SetUnits{job, people(3)});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("is over")));
}

TEST_F(ListOfPeople, IsNotReplacedWhereResultsWouldBeLostUnlessTheOwnerSaysSo)
{
    attach(people(3));
    ASSERT_FALSE(record({atRow(2, text("refused"))}));
    const Book before = desk.book();
    const auto refused = desk.refusal(command::SetUnits{job, people(4)});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("Person 2"))) << refused->text.toStdString();
    EXPECT_EQ(desk.book(), before);
    std::vector<Unit> withResult = people(4);
    withResult[1].result = text("refused");
    EXPECT_FALSE(desk.refusal(command::SetUnits{job, withResult})) << "no result is lost";
    EXPECT_EQ(now().unitsDone, 1);
    EXPECT_FALSE(desk.refusal(command::SetUnits{job, people(4), true}));
    EXPECT_EQ(now().unitsDone, 0);
}

TEST_F(ListOfPeople, IsRefusedWhereALabelIsMissingOrAResultLiesInTheFuture)
{
    std::vector<Unit> rows = people(3);
    rows[1].label = text("  ");
    rows[2].result = text("reached");
    rows[2].on = desk.today().addDays(1);
    const auto refused = desk.refusal(command::SetUnits{job, rows});
    ASSERT_TRUE(refused);
    ASSERT_EQ(refused->rows.size(), 2U);
    EXPECT_EQ(refused->rows[0].column, text("label"));
    EXPECT_EQ(refused->rows[1].column, text("on"));
}

TEST_F(ListOfPeople, IsJudgedLikeAnyOtherChangeOfWhatIsGiven)
{
    VendorDetails away = desk.book().get(desk.book().get(trial).vendor);
    const VendorDetails before = away;
    away.awayFrom = desk.today();
    desk.must(command::EditVendor{desk.book().get(trial).vendor, before, away});
    const auto refused = desk.refusal(command::SetUnits{job, people(3)});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("away"))) << refused->text.toStdString();
}

TEST_F(ListOfPeople, CountsAnyResultAsDoneAlsoRefusedAndWrongNumber)
{
    attach(people(4));
    ASSERT_FALSE(record({atRow(1, text("reached"), desk.today()), withLabel(text("person 3"), text("wrong number")), atRow(4, text("refused"))}));
    EXPECT_EQ(now().unitsDone, 3);
    EXPECT_EQ(resultOf(3), text("wrong number"));
    EXPECT_EQ(listOf(desk.book(), job)[0]->on, desk.today());
    EXPECT_EQ(resultOf(2), QString());
}

TEST_F(ListOfPeople, IsReadBackWholeOrNotAtAllAndEveryBadRowIsTold)
{
    std::vector<Unit> rows = people(3);
    rows.push_back(person(text("Person 1")));
    attach(rows);
    const Book before = desk.book();
    const auto refused = record({atRow(1, text("reached")), atRow(9, text("reached")), withLabel(text("Nobody"), text("reached")),
                                 withLabel(text("Person 1"), text("reached")), withLabel({}, text("reached")),
                                 atRow(2, text("reached"), desk.today().addDays(1)), atRow(3, {}, desk.today()),
                                 {.at = {}, .row = 2, .label = text("Person 3"), .result = text("reached"), .on = {}}});
    ASSERT_TRUE(refused);
    EXPECT_EQ(desk.book(), before);
    ASSERT_EQ(refused->rows.size(), 7U);
    EXPECT_EQ(refused->rows[0].at.row, 10);
    EXPECT_TRUE(refused->rows[0].reason.contains(text("no such row")));
    EXPECT_TRUE(refused->rows[1].reason.contains(text("not in the list")));
    EXPECT_TRUE(refused->rows[2].reason.contains(text("2 times")));
    EXPECT_TRUE(refused->rows[3].reason.contains(text("missing")));
    EXPECT_EQ(refused->rows[4].column, text("on"));
    EXPECT_TRUE(refused->rows[5].reason.contains(text("without a result")));
    EXPECT_TRUE(refused->rows[6].reason.contains(text("Person 2")));
}

TEST_F(ListOfPeople, KeepsAResultThatIsThereUnlessTheOwnerReplacesIt)
{
    attach(people(3));
    ASSERT_FALSE(record({atRow(1, text("reached"), desk.today())}));
    EXPECT_FALSE(record({atRow(1, text("Reached ")), atRow(2, text("refused"))})) << "the same again is no conflict";
    EXPECT_EQ(resultOf(1), text("reached"));
    EXPECT_EQ(listOf(desk.book(), job)[0]->on, desk.today());
    const auto refused = record({atRow(1, text("refused")), atRow(3, text("reached"))});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->rows.front().column, text("result"));
    EXPECT_TRUE(refused->rows.front().reason.contains(text("reached")));
    EXPECT_EQ(resultOf(3), QString());
    const auto otherDay = record({atRow(1, text("reached"), desk.today().addDays(-1))});
    ASSERT_TRUE(otherDay);
    EXPECT_EQ(otherDay->rows.front().column, text("on"));
    EXPECT_FALSE(record({atRow(1, text("refused")), atRow(3, text("reached"))}, true));
    EXPECT_EQ(resultOf(1), text("refused"));
    EXPECT_FALSE(record({atRow(1, QString())}, true)) << "a result may be taken back";
    EXPECT_EQ(now().unitsDone, 2);
}

TEST_F(ListOfPeople, SaysTwiceDifferentlyIsTold)
{
    attach(people(3));
    EXPECT_FALSE(record({atRow(1, text("reached")), atRow(1, text("reached"))}));
    const auto refused = record({atRow(2, text("reached")), atRow(2, text("refused"))});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->rows.front().reason.contains(text("twice")));
}

TEST_F(ListOfPeople, DeliveredWithRowsOpenAsksToAcceptItAsComplete)
{
    attach(people(3));
    ASSERT_FALSE(record({atRow(1, text("reached"))}));
    const Outcome today = Delivered{desk.today()};
    const auto refused = desk.refusal(command::RecordOutcome{job, Open{}, today, {}, {}, false});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("1 of 3"))) << refused->text.toStdString();
    EXPECT_TRUE(desk.refusal(command::RecordOutcome{job, Open{}, today, 2, {}, true})) << "the list says one";
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, Open{}, today, {}, {}, true}));
    EXPECT_EQ(now().unitsDone, 1);
    EXPECT_FALSE(record({atRow(2, text("reached"))})) << "a sheet may come back after the delivery";
    EXPECT_EQ(now().unitsDone, 2);
}

TEST_F(ListOfPeople, NeverRecordsHowItWentByItself)
{
    attach(people(1));
    ASSERT_FALSE(record({atRow(1, text("reached"))}));
    EXPECT_TRUE(isOpen(now().outcome));
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, Open{}, Delivered{desk.today()}, {}, {}, false})) << "all rows are done";
}

TEST_F(ListOfPeople, IsNotContradictedByACorrectionOfTheJob)
{
    attach(people(3));
    EngagementDetails after = now();
    after.units = 5;
    EXPECT_TRUE(desk.refusal(command::EditEngagement{job, now(), after}));
    after = now();
    after.unitsDone = 2;
    EXPECT_TRUE(desk.refusal(command::EditEngagement{job, now(), after}));
    after = now();
    after.title = text("Calls in May");
    EXPECT_FALSE(desk.refusal(command::EditEngagement{job, now(), after}));
}

TEST_F(ListOfPeople, TellsItsProgressWithEachResult)
{
    attach(people(5));
    ASSERT_FALSE(record({atRow(1, text("refused")), atRow(2, text("reached")), atRow(3, text("Reached"))}));
    EXPECT_EQ(wording::progress(progressOf(desk.book(), now())), text("3 of 5 done: 2 reached, 1 refused"));
    EXPECT_EQ(wording::doneOf(2140, 3000), text("2,140 of 3,000"));
}

TEST_F(ListOfPeople, NoneDoneIsSaidOfAJobThatIsRecordedAsDelivered)
{
    EngagementDetails details = desk.job();
    details.units = 10;
    const command::LogEngagement none{trial, details, Delivered{desk.today()}, false, false, {}, 0};
    const auto refused = desk.refusal(none);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("0 of 10")));
    EXPECT_FALSE(desk.refusal(command::LogEngagement{trial, details, Delivered{desk.today()}, false, true, {}, 0}));
    EXPECT_EQ(desk.lastJob().unitsDone, 0);
    EXPECT_FALSE(desk.refusal(command::LogEngagement{trial, details, Delivered{desk.today()}, false, false, {}}));
    EXPECT_EQ(desk.lastJob().unitsDone, 10);
}

TEST_F(SplitOfAList, BeginsWithWhatTheFirstCommitmentCapLeavesAStranger)
{
    ofHours(10);
    attach(people(100));
    const std::vector<Slice> slices = plan({job, 45, {}, {}});
    ASSERT_EQ(slices.size(), 3U);
    EXPECT_EQ(slices[0].job.title, text("Calls, 1 of 3: rows 1-10"));
    EXPECT_EQ(slices[0].job.hours, Hours::of(1));
    EXPECT_EQ(slices[0].verdict.level, VerdictLevel::Go);
    EXPECT_EQ(slices[1].job.title, text("Calls, 2 of 3: rows 11-55"));
    EXPECT_EQ(slices[1].verdict.level, VerdictLevel::Caution) << "above the cap, with what is open";
    EXPECT_EQ(slices[2].job.title, text("Calls, 3 of 3: rows 56-100"));
    EXPECT_EQ(slices[0].job.due, desk.today().addDays(7));
    EXPECT_EQ(slices[1].job.start, desk.today().addDays(8));
    EXPECT_EQ(slices[1].job.due, desk.today().addDays(14));
}

TEST_F(SplitOfAList, IsOneStepAndTheJobItselfBecomesTheFirstSlice)
{
    ofHours(10);
    attach(people(100));
    const QString ref = now().ref;
    desk.must(command::SplitList{job, 30, {}, {}});
    EXPECT_EQ(now().ref, ref);
    EXPECT_EQ(now().units, 10);
    EXPECT_EQ(desk.book().engagementsOf(trial).size(), 4U);
    EXPECT_EQ(listOf(desk.book(), desk.lastJob().id).front()->row, 71);
}

TEST_F(SplitOfAList, AsksForTheFirstSliceWhereNothingSaysWhatARowTakes)
{
    EngagementDetails after = now();
    after.hours.reset();
    desk.must(command::EditEngagement{job, now(), after});
    attach(people(100));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 30, {}, {}}));
    EXPECT_FALSE(desk.refusal(command::SplitList{job, 30, 20, {}}));
    EXPECT_EQ(now().units, 20);
}

TEST_F(SplitOfAList, HasNoCapOnceTheVendorIsNoStranger)
{
    desk.goodJob(trial);
    ofHours(10);
    attach(people(100));
    EXPECT_EQ(plan({job, 30, {}, {}}).front().job.units, 30);
}

TEST_F(SplitOfAList, IsRefusedWhereAResultLiesBeyondTheFirstSlice)
{
    ofHours(10);
    attach(people(100));
    ASSERT_FALSE(record({atRow(5, text("reached")), atRow(40, text("reached"))}));
    const auto refused = desk.refusal(command::SplitList{job, 30, {}, {}});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("Row 40")));
    EXPECT_FALSE(desk.refusal(command::SplitList{job, 30, 40, {}}));
    EXPECT_EQ(now().unitsDone, 2);
}

TEST_F(SplitOfAList, HidesNoDelay)
{
    ofHours(10);
    attach(people(100));
    const QDate promised = *now().due;
    desk.must(command::SplitList{job, 45, {}, promised.addDays(3)});
    EXPECT_EQ(now().due, promised);
    ASSERT_TRUE(now().moved);
    EXPECT_EQ(now().moved->to, promised.addDays(3));
    EXPECT_EQ(now().moved->askedOn, desk.today());
    desk.setToday(promised.addDays(4));
    const auto late = desk.refusal(command::SplitList{job, 4, 3, {}});
    ASSERT_TRUE(late);
    EXPECT_TRUE(late->text.contains(text("late")));
}

TEST_F(SplitOfAList, IsJudgedAndRefusesWhatTheLawStops)
{
    ofHours(10);
    attach(people(100));
    EngagementDetails after = now();
    after.profile.timeSensitive = true;
    after.overruledBecause = text("They have proved fast enough.");
    desk.must(command::EditEngagement{job, now(), after});
    desk.must(command::SplitList{job, 50, {}, {}});
    EXPECT_EQ(desk.lastJob().overruledBecause, after.overruledBecause) << "the same as last time, and recorded";
    desk.must(command::LogEngagement{trial, [&] { auto critical = desk.job(); critical.profile.critical = true; return critical; }(), Open{}, true, false, {}});
    job = desk.lastJob().id;
    attach(people(10));
    const auto refused = desk.refusal(command::SplitList{job, 5, 5, {}});
    ASSERT_TRUE(refused) << "a fact against the rule makes no more of its kind";
    EXPECT_EQ(refused->ground, Refusal::Ground::Law);
}

TEST_F(SplitOfAList, IsRefusedWhereThereIsNothingToSplitOrTooMuch)
{
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 5, 5, {}})) << "no list";
    attach(people(300));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 5, 300, {}})) << "all of it is in the first";
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 1, 1, {}})) << "300 weeks";
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 0, 1, {}}));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 5, 0, {}}));
    EXPECT_TRUE(desk.refusal(command::SplitList{job, 50, 5, desk.today().addDays(-1)}));
}

RC_GTEST_PROP(SplitOfAnyList, ConservesRowsAndAmountsKeepsTheCapAndIsTakenBackExactly, ())
{
    const auto between = [](int least, int most) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1)); };
    Desk desk(day("2026-03-02"));
    const auto round = desk.round(QStringLiteral("Call centre"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    EngagementDetails details = desk.job();
    details.hours = Hours::ofTenThousandths(between(1, 2'000'000));
    details.price = Money::ofTenThousandths(between(1, 9'000'000));
    desk.must(command::LogEngagement{trial, details, Open{}, false, false, {}});
    const Id<Engagement> job = desk.lastJob().id;
    const int count = between(2, 200);
    desk.must(command::SetUnits{job, people(count)});
    const int done = between(0, 3);
    for (int row = 1; row <= std::min(done, count); ++row)
        desk.must(command::RecordUnits{job, {atRow(row, QStringLiteral("reached"), desk.today())}});

    const Book before = desk.book();
    const auto first = between(0, 1) ? std::optional<qint64>(between(1, count)) : std::nullopt;
    const Answer answer = desk.ask(command::SplitList{job, between(1, count), first, {}});
    const auto *decided = std::get_if<Decided>(&answer);
    if (!decided) {
        RC_ASSERT(desk.book() == before);
        RC_DISCARD("refused");
    }
    std::vector<QString> labels;
    qint64 hours = 0;
    qint64 price = 0;
    for (const Engagement *slice : desk.book().engagementsOf(trial)) {
        const std::vector<const Unit *> rows = listOf(desk.book(), slice->id);
        RC_ASSERT(slice->units == static_cast<qint64>(rows.size()));
        RC_ASSERT(doneOfWholeList(desk.book(), *slice) == slice->unitsDone);
        RC_ASSERT(*slice->due >= slice->start);
        for (const Unit *unit : rows)
            labels.push_back(unit->label);
        hours += slice->hours->tenThousandths();
        price += slice->price->tenThousandths();
    }
    RC_ASSERT(static_cast<int>(labels.size()) == count);
    for (int row = 1; row <= count; ++row)
        RC_ASSERT(labels[static_cast<std::size_t>(row - 1)] == QStringLiteral("Person %1").arg(row));
    RC_ASSERT(hours == details.hours->tenThousandths());
    RC_ASSERT(price == details.price->tenThousandths());
    if (!first)
        RC_ASSERT(*desk.book().get(job).hours <= Hours::of(1));
    RC_ASSERT(brokenLaws(desk.book()).isEmpty());
    Book back = desk.book();
    back.apply(decided->changes.reversed());
    RC_ASSERT(back == before);
}

RC_GTEST_PROP(ResultsOfAnyList, AreTakenWholeOrNotAtAllAndTheUnitsDoneFollowTheRows, ())
{
    const auto between = [](int least, int most) { return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(least, most + 1)); };
    Desk desk(day("2026-03-02"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, {}});
    const Id<Engagement> job = desk.lastJob().id;
    const int count = between(1, 12);
    desk.must(command::SetUnits{job, people(count)});
    const QStringList words{QString(), QStringLiteral("reached"), QStringLiteral("refused")};
    for (int step = 0; step < 8; ++step) {
        std::vector<command::RecordUnits::Row> rows;
        for (int row = 0; row < between(1, 4); ++row)
            rows.push_back(atRow(between(1, count + (between(0, 9) == 0 ? 1 : 0)), words[between(0, 2)]));
        const bool overwrite = between(0, 1) == 1;
        const Book before = desk.book();
        const Answer answer = desk.ask(command::RecordUnits{job, rows, overwrite});
        if (const auto *refused = std::get_if<Refusal>(&answer)) {
            RC_ASSERT(!refused->rows.empty());
            RC_ASSERT(desk.book() == before);
            continue;
        }
        RC_ASSERT(desk.book().get(job).unitsDone == doneOfWholeList(desk.book(), desk.book().get(job)));
        for (const auto &row : rows)
            RC_ASSERT(listOf(desk.book(), job)[static_cast<std::size_t>(row.row - 1)]->result == *row.result);
        Book back = desk.book();
        back.apply(std::get<Decided>(answer).changes.reversed());
        RC_ASSERT(back == before);
    }
}
