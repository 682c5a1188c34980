// What commands do beside the usual: on what is open again, corrected once more, or not there to be worked on.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

struct Commands : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    QString titleOf(const Command &command)
    {
        const Answer answer = desk.ask(command);
        const auto *decided = std::get_if<Decided>(&answer);
        return decided ? decided->title : std::get<Refusal>(answer).text;
    }
};

} // namespace

TEST_F(Commands, KeepTheNoteUnlessAnotherIsGiven)
{
    EngagementDetails details = desk.job();
    details.note = QStringLiteral("Ring twice");
    const auto job = desk.open(trial, details);
    desk.must(command::RecordOutcome{job, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    EXPECT_EQ(desk.book().get(job).note, QStringLiteral("Ring twice"));
    desk.must(command::RecordOutcome{job, CancelledByOwner{desk.today()}, Open{}, {}, QStringLiteral("Ring once")});
    EXPECT_EQ(desk.book().get(job).note, QStringLiteral("Ring once"));
}

TEST_F(Commands, JudgeACorrectedJobAnewOnlyWhereTheWorkIsAnother)
{
    const auto job = desk.open(trial, desk.job());
    const auto changed = [&](const std::function<void(EngagementDetails &)> &adjust) {
        EngagementDetails after = desk.book().get(job);
        adjust(after);
        after.overruledBecause = because;
        const auto refused = desk.refusal(command::EditEngagement{job, desk.book().get(job), after});
        EXPECT_FALSE(refused) << refused->text.toStdString();
        return desk.book().get(job).overruledBecause;
    };
    // A reason is kept only where the law was asked and had something to overrule.
    EXPECT_EQ(changed([](EngagementDetails &after) { after.price = Money::of(20); }), QString());
    EXPECT_EQ(changed([](EngagementDetails &after) { after.units = 10; }), QString());
    EXPECT_EQ(changed([](EngagementDetails &after) { after.due = after.due->addDays(1); }), QString());
    EXPECT_EQ(changed([&](EngagementDetails &after) { after.task = desk.task(QStringLiteral("Payroll")); }), QString());
    desk.must(command::Decide{trial, DecisionKind::Paused, desk.today(), {}, because});
    const Engagement paused = desk.book().get(job);
    EngagementDetails renamed = paused;
    renamed.title = QStringLiteral("Test calls, second list");
    EXPECT_FALSE(desk.refusal(command::EditEngagement{job, paused, renamed})) << "the work is the same";
    EngagementDetails longer = renamed;
    longer.hours = Hours::of(2);
    const auto refused = desk.refusal(command::EditEngagement{job, renamed, longer});
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("has been paused since"))) << refused->text.toStdString();
}

TEST_F(Commands, AreRefusedWhereTheBookItselfIsBroken)
{
    BookBuilder builder;
    const Id<Trial> broken = builder.trial(builder.round(QStringLiteral("Calls")),
                                           builder.vendor(QStringLiteral("Bright Calls")), day("2026-01-05"));
    builder.engagement(broken, day("2026-01-05"));
    builder.decide(broken, DecisionKind::Extended, day("2026-02-05"), because, 24);
    Desk other(day("2026-05-04"), builder.book());
    const auto refused = other.decides(broken, DecisionKind::Paused, because);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.contains(QStringLiteral("An extension takes 1 to 12 months.")))
        << refused->text.toStdString();
}

TEST_F(Commands, CorrectALaterDueDayThatWasAskedForInTime)
{
    EngagementDetails details = desk.job();
    details.moved = DueMove{details.due->addDays(3), desk.today(), because};
    const auto job = desk.open(trial, details);
    EXPECT_EQ(countingDue(desk.book().get(job), desk.today()), details.moved->to);
    EngagementDetails later = desk.book().get(job);
    later.moved->to = later.moved->to.addDays(1);
    desk.must(command::EditEngagement{job, desk.book().get(job), later});
    EXPECT_EQ(desk.book().get(job).moved, later.moved);
}

TEST_F(Commands, AskForRowsAndAListBeforeTheyWorkOnOne)
{
    EngagementDetails details = desk.job();
    details.units = 3;
    const auto job = desk.open(trial, details);
    EXPECT_EQ(titleOf(command::SetUnits{job, {}}), QStringLiteral("The list has no rows."));
    command::RecordUnits sheet{job, {}};
    sheet.rows.push_back({.row = 1, .result = QStringLiteral("reached")});
    EXPECT_EQ(titleOf(sheet), QStringLiteral("“Test calls” has no list."));
}
