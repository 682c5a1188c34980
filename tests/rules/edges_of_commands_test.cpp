// What commands do beside the usual: said twice, on what is open again, with what belongs to somebody erased.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");
const QString erased = QStringLiteral("(erased)");

struct Commands : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Vendor> vendor = desk.book().get(trial).vendor;

    QString titleOf(const Command &command)
    {
        const Answer answer = desk.ask(command);
        const auto *decided = std::get_if<Decided>(&answer);
        return decided ? decided->title : std::get<Refusal>(answer).text;
    }
    [[nodiscard]] Id<Engagement> openJob(const EngagementDetails &details)
    {
        desk.must(command::LogEngagement{trial, details, Open{}, false, false, {}});
        return desk.lastJob().id;
    }
};

} // namespace

TEST_F(Commands, OpenARoundAgain)
{
    RoundDetails closed = desk.book().get(round);
    closed.open = false;
    EXPECT_EQ(titleOf(command::EditRound{round, desk.book().get(round), closed}),
              QStringLiteral("Closed the round Call centre"));
    RoundDetails renamed = closed;
    renamed.name = QStringLiteral("Calls");
    EXPECT_EQ(titleOf(command::EditRound{round, closed, renamed}), QStringLiteral("Edited the round Calls"));
    RoundDetails open = renamed;
    open.open = true;
    EXPECT_EQ(titleOf(command::EditRound{round, renamed, open}), QStringLiteral("Opened the round Calls again"));
    EXPECT_TRUE(desk.book().get(round).open);
}

TEST_F(Commands, PutAReminderOffAgainInItsPlace)
{
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, desk.today().addDays(7)});
    desk.must(command::PutOff{AttentionKind::Quiet, round, {}, desk.today().addDays(8)});
    desk.must(command::PutOff{AttentionKind::Decide, round, vendor, desk.today().addDays(9)});
    const Id<Round> other = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::PutOff{AttentionKind::Quiet, other, vendor, desk.today().addDays(10)});
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, desk.today().addDays(30)});
    ASSERT_EQ(desk.book().all<Snooze>().size(), 4U);
    EXPECT_EQ(desk.book().all<Snooze>().begin()->until, desk.today().addDays(30));
    desk.must(command::PutOff{AttentionKind::Quiet, other, vendor, desk.today().addDays(31)});
    EXPECT_EQ(desk.book().all<Snooze>().size(), 4U);
}

TEST_F(Commands, TakeTheRemindersOfACandidateAwayWithIt)
{
    const Id<Trial> other = desk.vendor(QStringLiteral("Second Ring"), round);
    desk.must(command::PutOff{AttentionKind::Quiet, round, vendor, desk.today().addDays(7)});
    desk.must(command::PutOff{AttentionKind::Quiet, round, desk.book().get(other).vendor, desk.today().addDays(7)});
    const Id<Round> books = desk.round(QStringLiteral("Bookkeeping"));
    desk.must(command::ListVendor{books, vendor});
    desk.must(command::PutOff{AttentionKind::Quiet, books, vendor, desk.today().addDays(7)});
    desk.must(command::RemoveCandidate{trial});
    ASSERT_EQ(desk.book().all<Snooze>().size(), 2U);
    EXPECT_EQ(desk.book().all<Snooze>().begin()->vendor, desk.book().get(other).vendor);
    EXPECT_EQ(std::next(desk.book().all<Snooze>().begin())->round, books) << "that of the other round stays";
}

TEST_F(Commands, KeepTheNoteUnlessAnotherIsGiven)
{
    EngagementDetails details = desk.job();
    details.note = QStringLiteral("Ring twice");
    const auto job = openJob(details);
    desk.must(command::RecordOutcome{job, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    EXPECT_EQ(desk.book().get(job).note, QStringLiteral("Ring twice"));
    desk.must(command::RecordOutcome{job, CancelledByOwner{desk.today()}, Open{}, {}, QStringLiteral("Ring once")});
    EXPECT_EQ(desk.book().get(job).note, QStringLiteral("Ring once"));
}

TEST_F(Commands, JudgeACorrectedJobAnewOnlyWhereTheWorkIsAnother)
{
    const auto job = openJob(desk.job());
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
}

TEST_F(Commands, MarkNoPastJobThatIsCorrectedIntoOrdinaryWork)
{
    desk.goodJob(trial);
    const auto job = desk.lastJob().id;
    EngagementDetails after = detailsOf(desk.book().get(job));
    after.task = desk.task(QStringLiteral("Test calls"));
    desk.must(command::EditEngagement{job, detailsOf(desk.book().get(job)), after});
    EXPECT_EQ(desk.book().get(job).task, after.task);
    EXPECT_EQ(desk.book().get(job).againstTheRule, QString());
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

TEST_F(Commands, OfferNoLinkedRoundInWhichTheVendorIsAlready)
{
    RoundDetails second{.name = QStringLiteral("Second call centre"), .work = QStringLiteral("Call centre")};
    const Id<Round> linked = desk.round(second);
    const Id<Trial> there = desk.vendor(QStringLiteral("Fine Calls"), linked);
    for (int place = 2; place <= placesPerRound; ++place)
        desk.vendor(QStringLiteral("Vendor %1").arg(place), round);
    const auto full = desk.refusal(command::ListVendor{round, desk.book().get(there).vendor});
    ASSERT_TRUE(full);
    EXPECT_EQ(full->instead,
              QStringList{QStringLiteral("Begin another round of the same kind of work: the two are linked.")});
}

TEST_F(Commands, MarkAPastJobThatIsCorrectedIntoCriticalWork)
{
    desk.goodJob(trial);
    const auto job = desk.lastJob().id;
    const auto critical = desk.task(QStringLiteral("Payroll"), {.critical = true});
    EngagementDetails after = desk.book().get(job);
    after.task = critical;
    desk.must(command::EditEngagement{job, desk.book().get(job), after});
    EXPECT_TRUE(desk.book().get(job).profile.critical);
    EXPECT_TRUE(desk.book().get(job).againstTheRule.contains(QStringLiteral("Critical work")));
}

TEST_F(Commands, CorrectALaterDueDayThatWasAskedForInTime)
{
    EngagementDetails details = desk.job();
    details.moved = DueMove{details.due->addDays(3), desk.today(), because};
    const auto job = openJob(details);
    EXPECT_EQ(countingDue(desk.book().get(job), desk.today()), details.moved->to);
    EngagementDetails later = desk.book().get(job);
    later.moved->to = later.moved->to.addDays(1);
    desk.must(command::EditEngagement{job, desk.book().get(job), later});
    EXPECT_EQ(desk.book().get(job).moved, later.moved);
}

TEST_F(Commands, OpenAPlanAgainOnlyAsTheRuleAllows)
{
    EngagementDetails plan = desk.job();
    plan.start = desk.today().addDays(3);
    const auto job = openJob(plan);
    desk.must(command::RecordOutcome{job, Open{}, CancelledByOwner{desk.today()}, {}, {}});
    desk.must(command::RecordOutcome{job, CancelledByOwner{desk.today()}, Open{}, {}, {}});
    EXPECT_TRUE(isOpen(desk.book().get(job).outcome)) << "nothing speaks against it";
}

TEST_F(Commands, LeaveNothingOfAPersonWhoIsErased)
{
    EngagementDetails details = desk.job();
    details.moved = DueMove{details.due->addDays(3), desk.today(), QStringLiteral("Cleo was ill")};
    details.note = QStringLiteral("Ask for Cleo");
    const auto job = openJob(details);
    EngagementDetails overruled = desk.job();
    overruled.profile.timeSensitive = true;
    overruled.overruledBecause = QStringLiteral("Cleo asked for it");
    const auto second = openJob(overruled);
    desk.must(command::LogTouchpoint{vendor, {.date = desk.today(), .whom = QStringLiteral("Cleo")}, {}});
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, QStringLiteral("Cleo left")});
    desk.must(command::EraseVendor{vendor});
    EXPECT_EQ(desk.book().get(vendor).name, QStringLiteral("Erased vendor 1"));
    EXPECT_EQ(desk.book().get(job).moved->because, erased);
    EXPECT_EQ(desk.book().get(job).note, QString());
    EXPECT_EQ(desk.book().get(second).overruledBecause, erased) << "that it was overruled stays known";
    EXPECT_EQ(desk.book().decisionsOf(trial).back()->reason, erased);
    EXPECT_EQ(desk.book().touchpointsOf(vendor).front()->whom, QString());
    const Id<Trial> next = desk.vendor(QStringLiteral("Second Ring"), round);
    desk.must(command::EraseVendor{desk.book().get(next).vendor});
    EXPECT_EQ(desk.book().vendorOf(next).name, QStringLiteral("Erased vendor 2"));
}

TEST_F(Commands, AskForRowsAndAListBeforeTheyWorkOnOne)
{
    EngagementDetails details = desk.job();
    details.units = 3;
    const auto job = openJob(details);
    EXPECT_EQ(titleOf(command::SetUnits{job, {}}), QStringLiteral("The list has no rows."));
    command::RecordUnits sheet{job, {}};
    sheet.rows.push_back({.row = 1, .result = QStringLiteral("reached")});
    EXPECT_EQ(titleOf(sheet), QStringLiteral("“Test calls” has no list."));
}

TEST_F(Commands, KnowVendorsThatMayBeTheSameByNamePhoneOrMail)
{
    VendorDetails known{.name = QStringLiteral("Clearbrook Callers"),
                        .email = QStringLiteral("ring@clearbrook.example"),
                        .phone = QStringLiteral("+49 30 555 0101")};
    desk.must(command::AddVendor{known, {}});
    const auto matches = [&](const VendorDetails &vendor) { return likelyMatches(desk.book(), vendor).size(); };
    EXPECT_EQ(matches({.name = QStringLiteral("Clearbrook")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Clearbrook Callers Limited")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("clearbrook-callers")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Cle")}), 0U) << "too short to tell";
    desk.must(command::AddVendor{{.name = QStringLiteral("Ada")}, {}});
    EXPECT_EQ(matches({.name = QStringLiteral("Adams & Co")}), 0U) << "so is who is in the book";
    EXPECT_EQ(matches({.name = QStringLiteral("***")}), 0U) << "no letter to tell by";
    EXPECT_EQ(matches({.name = QStringLiteral("Delta"), .phone = QStringLiteral("+49 (30) 555-0101")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Delta"), .email = QStringLiteral("RING@clearbrook.example")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Delta"), .email = QStringLiteral("other@clearbrook.example")}), 0U);
}

TEST_F(Commands, LeaveAnEmptyReasonOfAPersonWhoIsErasedEmpty)
{
    BookBuilder builder;
    const Id<Vendor> person = builder.vendor(QStringLiteral("Cleo"));
    const Id<Trial> place = builder.trial(builder.round(QStringLiteral("Calls")), person, day("2026-01-05"));
    const Id<Engagement> job = builder.engagement(place, day("2026-01-05"), [](Engagement &engagement) {
        engagement.due = day("2026-01-09");
        engagement.moved = DueMove{day("2026-01-12"), day("2026-01-08"), {}};
    });
    Desk other(day("2026-05-04"), builder.book());
    other.must(command::EraseVendor{person});
    EXPECT_EQ(other.book().get(job).moved->because, QString());
}

TEST_F(Commands, TakeNoJobOverOnADayBeforeWhatTheBookKnowsOfWhoHadIt)
{
    const auto left = openJob(desk.job());
    const Id<Trial> second = desk.vendor(QStringLiteral("Second Ring"), round);
    desk.wait(3);
    desk.goodJob(trial);
    desk.wait(-2);
    command::LogEngagement give{second, desk.job(), Open{}, false, false, {}};
    give.takesOver = left;
    const Book before = desk.book();
    const auto refused = desk.refusal(give);
    ASSERT_TRUE(refused);
    EXPECT_TRUE(refused->text.startsWith(QStringLiteral("Today is said to be 5 May 2026, but the book already knows")));
    EXPECT_TRUE(desk.book() == before);
}
