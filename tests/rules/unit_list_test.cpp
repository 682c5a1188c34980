// Units of work: a job that works through a list, what comes back of it.
#include "list_of_people.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "support/between.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace proven;
using namespace proven::test;

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

TEST_F(ListOfPeople, KeepsTheDaysOfResultsWhenItIsAttachedAgainWithoutThem)
{
    const QDate yesterday = desk.today().addDays(-1);
    const QDate before = desk.today().addDays(-2);
    const auto ann = [](const std::optional<QDate> &on) { return person(text("Ann"), text("reached"), on); };
    attach({person(text("Person 1"), text("reached"), yesterday), ann(before), ann({}), person(text("Ben"))});
    const auto otherDay = desk.refusal(
        command::SetUnits{job, {person(text("Person 1"), text("reached"), before), ann({}), ann({})}});
    ASSERT_TRUE(otherDay) << "the day of Person 1 would be lost";
    EXPECT_TRUE(otherDay->text.contains(text("Person 1"))) << otherDay->text.toStdString();
    EXPECT_TRUE(otherDay->text.contains(wording::fullDay(yesterday))) << otherDay->text.toStdString();
    EXPECT_FALSE(desk.refusal(command::SetUnits{job,
                                                {person(text("Ben"), text("refused")), ann(yesterday), ann({}),
                                                 person(text("Person 1"), text("reached"))}}));
    EXPECT_EQ(dayOf(1), std::nullopt) << "a new result has no day yet";
    EXPECT_EQ(dayOf(2), yesterday) << "the one without a day gets one";
    EXPECT_EQ(dayOf(3), before);
    EXPECT_EQ(dayOf(4), yesterday);
    EXPECT_FALSE(desk.refusal(command::SetUnits{job, {person(text("Person 1"), text("reached"), before)}, true}));
    EXPECT_EQ(dayOf(1), before);
}

TEST_F(ListOfPeople, IsNotAttachedWhereItLowersACountToldByHandUnlessTheOwnerSaysSo)
{
    toldByHand(4, 3);
    const Book before = desk.book();
    const auto refused = desk.refusal(command::SetUnits{job, withResults(people(4), 2)});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(text("3 of 4"))) << refused->text.toStdString();
    EXPECT_EQ(desk.book(), before);
    EXPECT_FALSE(desk.refusal(command::SetUnits{job, withResults(people(4), 2), true}));
    EXPECT_EQ(now().unitsDone, 2);
    toldByHand(4, 3);
    EXPECT_FALSE(desk.refusal(command::SetUnits{job, withResults(people(5), 3)}));
    EXPECT_EQ(now().units, 5);
    EXPECT_EQ(now().unitsDone, 3);
}

TEST_F(ListOfPeople, FromATableLowersNoCountToldByHand)
{
    toldByHand(4, 3);
    const Book before = desk.book();
    command::Import import;
    for (const int results : {0, 2}) {
        import.tables.units = unitsTable(now().ref, withResults(people(4), results));
        const auto refused = desk.refusal(import);
        ASSERT_TRUE(refused);
        ASSERT_EQ(refused->rows.size(), 1U);
        EXPECT_EQ(refused->rows.front().at.row, 5);
        EXPECT_TRUE(refused->rows.front().reason.contains(text("3 of 4")))
            << refused->rows.front().reason.toStdString();
        EXPECT_EQ(desk.book(), before);
    }
    for (const int results : {3, 4}) {
        toldByHand(4, 3);
        import.tables.units = unitsTable(now().ref, withResults(people(4), results));
        EXPECT_FALSE(desk.refusal(import));
        EXPECT_EQ(now().unitsDone, results);
    }
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
    VendorDetails away = desk.book().vendorOf(trial);
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
    ASSERT_FALSE(record({atRow(1, text("reached"), desk.today()), withLabel(text("person 3"), text("wrong number")),
                         atRow(4, text("refused"))}));
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
    const auto refused = record({atRow(1, text("reached")),
                                 atRow(9, text("reached")),
                                 withLabel(text("Nobody"), text("reached")),
                                 withLabel(text("Person 1"), text("reached")),
                                 withLabel({}, text("reached")),
                                 atRow(2, text("reached"), desk.today().addDays(1)),
                                 atRow(3, {}, desk.today()),
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

TEST_F(ListOfPeople, TakesNoTwoResultsOfOneRow)
{
    attach(people(3));
    EXPECT_FALSE(record({atRow(1, text("reached")), atRow(1, text("reached"))}));
    const auto refused = record({atRow(2, text("reached")), atRow(2, text("refused"))});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->rows.front().reason.contains(text("twice")));
}

TEST_F(ListOfPeople, TakesABlankDayForNoOpinionAlsoAgainstTheSameSheet)
{
    attach(people(5));
    const QDate yesterday = desk.today().addDays(-1);
    EXPECT_FALSE(record({atRow(1, text("reached"), yesterday), atRow(1, text("reached"))}));
    EXPECT_FALSE(record({atRow(2, text("reached")), atRow(2, text("Reached "), yesterday)}));
    EXPECT_FALSE(record({atRow(3, text("reached")), {.at = {}, .row = 3, .on = yesterday}}));
    for (const int row : {1, 2, 3}) {
        EXPECT_EQ(resultOf(row), text("reached"));
        EXPECT_EQ(dayOf(row), yesterday);
    }
    const auto twoDays = record({atRow(4, text("reached"), yesterday), atRow(4, text("reached"), desk.today())});
    ASSERT_TRUE(twoDays);
    EXPECT_EQ(twoDays->rows.front().column, text("on"));
    EXPECT_TRUE(record({atRow(4, text("reached"), yesterday), atRow(4, QString())}));
    EXPECT_FALSE(record({atRow(1, text("refused")), atRow(1, text("refused"), desk.today())}, true));
    EXPECT_EQ(dayOf(1), desk.today());
    EXPECT_FALSE(record({atRow(2, text("reached")), atRow(2, text("reached"), desk.today())}, true))
        << "only the second row says a day";
    EXPECT_EQ(dayOf(2), desk.today());
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

TEST_F(ListOfPeople, TakesNothingBackOfAJobThatWasAcceptedAsComplete)
{
    acceptedWithResults(2);
    const Book before = desk.book();
    const Answer answer = desk.ask(command::RecordUnits{job, {atRow(3, text("reached"))}, false});
    ASSERT_TRUE(std::holds_alternative<Decided>(answer));
    EXPECT_EQ(now().unitsDone, 6);
    Book back = desk.book();
    back.apply(std::get<Decided>(answer).changes.reversed());
    EXPECT_EQ(back, before);
    EXPECT_TRUE(brokenLaws(desk.book()).isEmpty());
    ASSERT_FALSE(record({atRow(4, text("ok")), atRow(5, text("ok")), atRow(6, text("ok"))}));
    EXPECT_EQ(now().unitsDone, 6);
    ASSERT_FALSE(record({atRow(6, QString())}, true));
    EXPECT_EQ(now().unitsDone, 5) << "once the list holds them all, the count follows it";
}

TEST_F(ListOfPeople, IsNotAskedAgainToAcceptAJobWhoseRatingIsCorrected)
{
    acceptedWithResults(2);
    const Outcome before = now().outcome;
    const Outcome better = Delivered{desk.today(), {}, true, Rating::of(4), {}};
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, before, better, {}, {}, false}));
    EXPECT_EQ(now().outcome, better);
    EXPECT_EQ(now().unitsDone, 6);
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, better, Open{}, {}, {}, false}));
    EXPECT_EQ(now().unitsDone, 2) << "open again, the list says how many are done";
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, Open{}, better, {}, {}, true}));
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, better, before, {}, {}, false}));
    EXPECT_EQ(now().unitsDone, 2);
}

TEST_F(ListOfPeople, NeverRecordsHowItWentByItself)
{
    attach(people(1));
    ASSERT_FALSE(record({atRow(1, text("reached"))}));
    EXPECT_TRUE(isOpen(now().outcome));
    EXPECT_FALSE(desk.refusal(command::RecordOutcome{job, Open{}, Delivered{desk.today()}, {}, {}, false}))
        << "all rows are done";
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

RC_GTEST_PROP(ResultsOfAnyList, AreTakenWholeOrNotAtAllAndTheUnitsDoneFollowTheRows, ())
{
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
