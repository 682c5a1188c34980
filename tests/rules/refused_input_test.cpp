// What can't be is refused in words and changes nothing, whatever is asked of the book.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");
const QString longName = QString(201, u'x');

struct Refused : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Vendor> vendor = desk.book().get(trial).vendor;

    void expect(const Command &command, const char *words, Refusal::Ground ground = Refusal::Ground::Input)
    {
        const Book before = desk.book();
        const auto refused = desk.refusal(command);
        ASSERT_TRUE(refused) << words;
        EXPECT_TRUE(refused->text.contains(QString::fromUtf8(words))) << words << "\nbut it says\n"
                                                                      << refused->text.toStdString();
        EXPECT_EQ(refused->ground, ground) << words;
        EXPECT_TRUE(desk.book() == before) << words;
    }
    /// The same day told earlier: nothing may be written as of it.
    void goBackADay()
    {
        desk.goodJob(trial);
        desk.wait(-1);
    }
    [[nodiscard]] VendorDetails named(const QString &name) const { return {.name = name}; }
};

constexpr auto outdated = Refusal::Ground::Outdated;
constexpr auto byLaw = Refusal::Ground::Law;
const char *const gone = "is not in the book (any more).";
const char *const earlier = "Today is said to be";

} // namespace

TEST_F(Refused, CommandsOnNoDay)
{
    desk.setToday({});
    expect(command::SetCurrency{QStringLiteral("USD")}, "It is not said what day today is.");
}

TEST_F(Refused, CurrenciesThatAreNoCode)
{
    for (const char *code : {"usd", "US", "US1", "Euro", "ÄÖÜ"})
        expect(command::SetCurrency{QString::fromUtf8(code)}, "is no currency code.");
    desk.must(command::SetCurrency{QStringLiteral("USD")});
    EXPECT_EQ(desk.book().currency(), QStringLiteral("USD"));
}

TEST_F(Refused, NamesThatAreMissingTooLongOrTaken)
{
    expect(command::AddRound{}, "A round needs a name.");
    RoundDetails details = desk.book().get(round);
    expect(command::AddRound{details}, "A round called Call centre is in the book already.");
    details.name = longName;
    expect(command::AddRound{details}, "A name may have up to 200 characters, and this one has 201.");
    expect(command::EditRound{round, desk.book().get(round), details}, "A name may have up to 200 characters");
    const auto other = desk.round(QStringLiteral("Bookkeeping"));
    details.name = QStringLiteral("bookkeeping ");
    expect(command::EditRound{round, desk.book().get(round), details}, "A round called Bookkeeping is in the book");
    desk.must(command::EditRound{other, desk.book().get(other), desk.book().get(other)});

    expect(command::AddVendor{{}, {}}, "A vendor needs a name.");
    expect(command::AddVendor{named(QStringLiteral("bright calls")), {}}, "Bright Calls is in the book already.");
    desk.must(command::AddVendor{named(QStringLiteral("Second Ring")), {}});
    const Vendor &known = desk.book().get(vendor);
    expect(command::EditVendor{vendor, known, named(QStringLiteral("SECOND ring"))},
           "Second Ring is in the book already.");
    expect(command::EditVendor{vendor, known, {}}, "A vendor needs a name.");

    const auto task = desk.task(QStringLiteral("Payroll"));
    expect(command::AddTask{desk.book().get(task)}, "A task called “Payroll” is in the book already.");
    expect(command::EditTask{task, desk.book().get(task), {}}, "needs a name");
}

TEST_F(Refused, RoundsOfOneOrElevenVendors)
{
    for (const int meant : {1, 11}) {
        RoundDetails details = desk.book().get(round);
        details.meant = meant;
        expect(command::EditRound{round, desk.book().get(round), details}, "A round tries 2 to 10 vendors");
    }
}

TEST_F(Refused, DaysAwayThatEndBeforeTheyBegin)
{
    VendorDetails away = named(QStringLiteral("Second Ring"));
    away.awayFrom = day("2026-06-10");
    away.awayUntil = day("2026-06-01");
    expect(command::AddVendor{away, {}}, "Away until 1 June lies before away from 10 June.");
    expect(command::EditVendor{vendor, desk.book().get(vendor), away}, "lies before away from");
}

TEST_F(Refused, WhatTheBookDoesNotHave)
{
    const Id<Round> noRound(4711);
    const Id<Vendor> noVendor(4712);
    const Id<Trial> noTrial(4713);
    const Id<Engagement> noJob(4714);
    const Id<Task> noTask(4715);
    const QDate today = desk.today();
    expect(command::EditRound{noRound, desk.book().get(round), desk.book().get(round)}, gone);
    expect(command::EditVendor{noVendor, desk.book().get(vendor), desk.book().get(vendor)}, gone);
    expect(command::EditTask{noTask, {}, {}}, gone);
    expect(command::EditEngagement{noJob, desk.job(), desk.job()}, gone);
    expect(command::EditTouchpoint{Id<Touchpoint>(4716), {}, {}}, gone);
    expect(command::ListVendor{noRound, vendor}, gone);
    expect(command::ListVendor{round, noVendor}, gone);
    expect(command::AddVendor{named(QStringLiteral("Second Ring")), noRound}, gone);
    expect(command::AddTask{{.name = QStringLiteral("Payroll"), .round = noRound}}, gone);
    expect(command::RemoveCandidate{noTrial}, gone);
    expect(command::Decide{noTrial, DecisionKind::LetGo, today, {}, because}, gone);
    expect(command::LogEngagement{noTrial, desk.job(), Open{}, false, false, {}}, gone);
    expect(command::RecordOutcome{noJob, Open{}, Delivered{today, {}, {}, {}, {}}, {}, {}}, gone);
    expect(command::MoveDue{noJob, command::AskedBy::Owner, today, today, because}, gone);
    expect(command::SetUnits{noJob, {}}, gone);
    expect(command::RecordUnits{noJob, {}}, gone);
    expect(command::SplitList{noJob, 10, {}, {}}, gone);
    expect(command::EraseVendor{noVendor}, gone);
    expect(command::LogTouchpoint{noVendor, {.date = today}, {}}, gone);
    expect(command::PutOff{AttentionKind::Quiet, noRound, {}, today}, gone);
    expect(command::PutOff{AttentionKind::Quiet, round, noVendor, today}, gone);
    EngagementDetails ofNoTask = desk.job();
    ofNoTask.task = noTask;
    expect(command::LogEngagement{trial, ofNoTask, Open{}, false, false, {}}, gone);
    const auto job = desk.open(trial, desk.job());
    expect(command::EditEngagement{job, desk.book().get(job), ofNoTask}, gone);
    const auto other = desk.round(QStringLiteral("Bookkeeping"));
    expect(command::CloseRound{other, desk.book().get(other), {{trial, because}}}, gone);
    expect(command::CloseRound{other, desk.book().get(other), {{noTrial, because}}}, gone);
}

TEST_F(Refused, EditsOfWhatSomebodyElseChangedMeanwhile)
{
    const auto task = desk.task(QStringLiteral("Payroll"));
    const auto job = desk.open(trial, desk.job());
    desk.must(command::LogTouchpoint{vendor, {.date = desk.today()}, {}});
    const Touchpoint contact = *desk.book().touchpointsOf(vendor).front();
    expect(command::EditTask{task, {.name = QStringLiteral("Paid")}, {.name = QStringLiteral("Wages")}},
           "The task “Payroll”", outdated);
    expect(command::EditTouchpoint{contact.id, {.date = desk.today(), .calls = 3}, contact},
           "The contact with Bright Calls", outdated);
    expect(command::EditVendor{vendor, named(QStringLiteral("Bright")), named(QStringLiteral("Dim"))}, "Bright Calls",
           outdated);
    expect(command::RecordOutcome{job, Abandoned{desk.today()}, Open{}, {}, {}}, "How “Test calls” went", outdated);
}

TEST_F(Refused, ChangesAsOfADayBeforeWhatTheBookKnows)
{
    const auto job = desk.open(trial, desk.job());
    const Engagement known = desk.book().get(job);
    desk.must(command::LogTouchpoint{vendor, {.date = desk.today()}, {}});
    const Touchpoint contact = *desk.book().touchpointsOf(vendor).front();
    goBackADay();
    EngagementDetails other = known;
    other.note = QStringLiteral("Ring twice");
    const QDate today = desk.today();
    expect(command::EditEngagement{job, known, other}, earlier, byLaw);
    expect(command::RecordOutcome{job, Open{}, CancelledByOwner{today}, {}, {}}, earlier, byLaw);
    expect(command::MoveDue{job, command::AskedBy::Vendor, today.addDays(20), today, {}}, earlier, byLaw);
    expect(command::SetUnits{job, {Unit{Id<Unit>(1), job, 1, QStringLiteral("Row one"), {}, {}}}}, earlier, byLaw);
    expect(command::LogTouchpoint{vendor, {.date = today}, {}}, earlier, byLaw);
    TouchpointDetails longer = contact;
    longer.date = today;
    expect(command::EditTouchpoint{contact.id, contact, longer}, earlier, byLaw);
}

TEST_F(Refused, ContactsThatCantBe)
{
    expect(command::LogTouchpoint{vendor, {}, {}}, "A contact needs a day.");
    desk.must(command::LogTouchpoint{vendor, {.date = desk.today()}, QStringLiteral("c1")});
    expect(command::LogTouchpoint{vendor, {.date = desk.today()}, QStringLiteral("c1")},
           "A contact with the ref c1 is in the book already.");
    const Touchpoint contact = *desk.book().touchpointsOf(vendor).front();
    TouchpointDetails wrong = contact;
    wrong.calls = 0;
    expect(command::EditTouchpoint{contact.id, contact, wrong}, "How many calls it took is 1 or more");
    wrong = contact;
    wrong.date = desk.today().addDays(1);
    expect(command::EditTouchpoint{contact.id, contact, wrong}, "A contact can't lie in the future", byLaw);
}

TEST_F(Refused, JobsThatCantBe)
{
    const auto expectJob = [&](const char *words, const std::function<void(EngagementDetails &)> &adjust) {
        EngagementDetails job = desk.job();
        adjust(job);
        expect(command::LogEngagement{trial, job, Open{}, false, false, {}}, words);
    };
    const DueMove move{desk.today().addDays(20), desk.today(), because};
    expectJob("does not lie after the one agreed", [&](EngagementDetails &job) {
        job.due.reset();
        job.moved = move;
    });
    expectJob("Of 10 units of “Test calls”, -1 can't be done.", [](EngagementDetails &job) {
        job.units = 10;
        job.unitsDone = -1;
    });
    expectJob("The day a later due day was asked for", [&](EngagementDetails &job) {
        job.moved = move;
        job.moved->askedOn = desk.today().addDays(1);
    });
    desk.must(command::LogEngagement{trial, desk.job(), Open{}, false, false, QStringLiteral("j1")});
    expect(command::LogEngagement{trial, desk.job(), Open{}, false, false, QStringLiteral("j1")},
           "A job with the ref j1 is in the book already.");
    const auto job = desk.lastJob().id;
    EngagementDetails later = desk.book().get(job);
    later.moved = move;
    later.moved->askedOn = desk.today().addDays(1);
    expect(command::EditEngagement{job, desk.book().get(job), later}, "The day a later due day was asked for");
    expect(command::RecordOutcome{job, Open{}, Delivered{desk.today(), {}, {}, {}, {}}, 5, {}}, "has no units of work");
}

TEST_F(Refused, NonsenseWithWhatIsWrong)
{
    const Book before = desk.book();
    EngagementDetails job = desk.job();
    job.due = desk.today().addDays(-1);
    EXPECT_TRUE(desk.give(trial, job)->text.contains(QStringLiteral("before it starts")));
    job = desk.job(QStringLiteral("  "));
    EXPECT_TRUE(desk.give(trial, job));
    job = desk.job();
    job.units = 0;
    EXPECT_TRUE(desk.give(trial, job));
    job = desk.job();
    job.start = QDate();
    EXPECT_TRUE(desk.give(trial, job));
    job = desk.job();
    job.task = Id<Task>(999);
    EXPECT_TRUE(desk.give(trial, job));
    EXPECT_TRUE(desk.give(Id<Trial>(999), desk.job()));
    EXPECT_TRUE(desk.refusal(command::Decide{trial, DecisionKind::LetGo, QDate(), {}, because}));
    EXPECT_TRUE(desk.refusal(command::Decide{trial, DecisionKind::Listed, desk.today(), {}, because}));
    EXPECT_TRUE(desk.book() == before);
}

TEST_F(Refused, OutcomesAndLaterDueDaysWithoutADay)
{
    EngagementDetails job = desk.job();
    const auto noDay = desk.refusal(command::LogEngagement{trial, job, CancelledByOwner{QDate()}, false, false, {}});
    ASSERT_TRUE(noDay);
    EXPECT_EQ(noDay->ground, Refusal::Ground::Input);
    DueMove move;
    move.to = job.due->addDays(3);
    job.moved = move;
    EXPECT_TRUE(desk.refusal(command::LogEngagement{trial, job, Open{}, true, false, {}}));
}

TEST_F(Refused, UnitsBelowNoneAsDelivered)
{
    EngagementDetails list = desk.job();
    list.units = 10;
    const auto job = desk.open(trial, list);
    expect(command::RecordOutcome{job, Open{}, Delivered{desk.today(), {}, {}, {}, {}}, -1, {}}, "can't be done");
}

TEST_F(Refused, LaterDueDaysWithoutDaysOrAskedForBeforeTheLast)
{
    const auto job = desk.open(trial, desk.job());
    const QDate today = desk.today();
    expect(command::MoveDue{job, command::AskedBy::Owner, {}, today, because}, "A later due day needs two days");
    expect(command::MoveDue{job, command::AskedBy::Owner, today.addDays(20), {}, because}, "needs two days");
    desk.must(command::MoveDue{job, command::AskedBy::Owner, today.addDays(20), today, because});
    expect(command::MoveDue{job, command::AskedBy::Owner, today.addDays(30), today.addDays(-1), because},
           "this one can't have been asked before");
}

TEST_F(Refused, DecisionsThatSayWhatDoesNotBelongToThem)
{
    expect(command::Decide{trial, DecisionKind::LetGo, desk.today(), 3, because}, "Only an extension takes months.");
    expect(command::PutOff{AttentionKind::Quiet, round, {}, {}}, "A reminder is put off to a day.");
}

TEST(Edit, OfWhatAnotherHasChangedMeanwhileIsRefusedAndOverwritesNothing)
{
    Desk desk(day("2026-05-23"));
    const auto round = desk.round(QStringLiteral("Calls"));
    const RoundDetails seen = desk.book().get(round);
    RoundDetails theirs = seen;
    theirs.meant = 5;
    desk.must(command::EditRound{round, seen, theirs});
    RoundDetails mine = seen;
    mine.work = QStringLiteral("Telephone");
    const auto refused = desk.refusal(command::EditRound{round, seen, mine});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->ground, Refusal::Ground::Outdated);
    EXPECT_EQ(desk.book().get(round).meant, 5);
}
