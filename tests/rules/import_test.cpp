#include "importing.h"

#include <set>

namespace proven {
namespace {

using namespace test;

using Import = Importing;

TEST_F(Import, MakesTheNamesThatRowsMentionAndListsEachVendorOnItsEarliestDay)
{
    const Answer answer = take(Rows().job("Bright Calls", "2026-06-01").job("bright  CALLS", "2026-05-23"));
    ASSERT_TRUE(std::holds_alternative<Decided>(answer)) << firstReason(answer);
    EXPECT_EQ(std::get<Decided>(answer).title, QStringLiteral("Imported 2 jobs from jobs.csv"));
    EXPECT_EQ(m_book.all<Vendor>().size(), 1U);
    EXPECT_EQ(m_book.all<Vendor>().begin()->name, QStringLiteral("Bright Calls"));
    const auto decisions = m_book.decisionsOf(trialOf("Bright Calls").id);
    ASSERT_EQ(decisions.size(), 1U);
    EXPECT_EQ(decisions[0]->kind, DecisionKind::Listed);
    EXPECT_EQ(decisions[0]->date, day("2026-05-23"));
    EXPECT_EQ(decisions[0]->enteredOn, importedOn);
}

TEST_F(Import, GivesIdsInTheOrderOfTheFile)
{
    taken(Rows().goodJob("A", day("2026-06-01"), "later").goodJob("A", day("2026-05-01"), "earlier"));
    EXPECT_LT(m_book.engagementWithRef(QStringLiteral("later"))->id,
              m_book.engagementWithRef(QStringLiteral("earlier"))->id);
}

TEST_F(Import, OfTheSameTwiceChangesNothing)
{
    const Rows rows = Rows()
                          .goodJob("A", day("2026-05-01"), "R1")
                          .goodJob("A", day("2026-05-01"))
                          .goodJob("A", day("2026-05-01"))
                          .decision("A", "2026-05-01", DecisionKind::Listed)
                          .decision("A", "2026-06-01", DecisionKind::Paused);
    taken(rows);
    EXPECT_EQ(m_book.all<Engagement>().size(), 3U);
    const Answer again = take(rows);
    ASSERT_TRUE(std::holds_alternative<Decided>(again)) << firstReason(again);
    EXPECT_TRUE(std::get<Decided>(again).changes.empty());
}

TEST_F(Import, TakesOnlyAsManyRowsWithoutARefAsAreNotThereYet)
{
    taken(Rows().goodJob("A", day("2026-05-01")).goodJob("A", day("2026-05-01")));
    taken(Rows().goodJob("A", day("2026-05-01")).goodJob("A", day("2026-05-01")).goodJob("A", day("2026-05-01")));
    EXPECT_EQ(m_book.all<Engagement>().size(), 3U);
    std::set<QString> refs;
    for (const Engagement &engagement : m_book.all<Engagement>())
        refs.insert(engagement.ref);
    EXPECT_EQ(refs,
              (std::set<QString>{QStringLiteral("261123-1"), QStringLiteral("261123-2"), QStringLiteral("261123-3")}));
}

TEST_F(Import, MeetsRowsWithoutARefAlsoWhereTheOwnerAddedANoteSince)
{
    taken(Rows().job("A", "2026-05-01"));
    Engagement noted = *m_book.all<Engagement>().begin();
    Changes note;
    Engagement after = noted;
    after.note = QStringLiteral("they were kind");
    note.revise(noted, after);
    m_book.apply(note);
    taken(Rows().job("A", "2026-05-01"));
    EXPECT_EQ(m_book.all<Engagement>().size(), 1U);
}

TEST_F(Import, RejectsOtherContentUnderAKnownRef)
{
    taken(Rows().goodJob("A", day("2026-05-01"), "R1"));
    Rows changed;
    changed.goodJob("A", day("2026-05-01"), "R1");
    changed.tables().engagements[0].record.title = QStringLiteral("Other work");
    const RejectedRow row = rejectedRow(changed, Refusal::Ground::Input);
    EXPECT_EQ(row.column, QStringLiteral("title"));
    EXPECT_EQ(row.value, QStringLiteral("Other work"));
    EXPECT_TRUE(row.reason.contains(QStringLiteral("Test calls")));
    rejectedRow(Rows().goodJob("B", day("2026-05-01"), "R1"), Refusal::Ground::Input);
}

TEST_F(Import, RejectsARefThatATableGivesToTwoThings)
{
    Rows rows;
    rows.goodJob("A", day("2026-05-01"), "R1").goodJob("A", day("2026-05-02"), "R1");
    EXPECT_EQ(rejectedRow(rows, Refusal::Ground::Input).at.row, 3);
    taken(Rows().goodJob("A", day("2026-05-01"), "R1").goodJob("A", day("2026-05-01"), "R1"));
    EXPECT_EQ(m_book.all<Engagement>().size(), 1U);
}

TEST_F(Import, FillsWhatTheBookDoesNotSayAndRejectsOtherContent)
{
    taken(Rows().job("A", "2026-05-01"));
    const auto withPhone = [](const char *phone) {
        return [phone](ImportedRow<Vendor> &row) {
            row.record.phone = QLatin1String(phone);
            row.given += QStringLiteral("phone");
        };
    };
    taken(Rows().vendor("a", withPhone("555-1")));
    EXPECT_EQ(m_book.vendorNamed(u"A")->phone, QStringLiteral("555-1"));
    EXPECT_EQ(m_book.vendorNamed(u"A")->name, QStringLiteral("A")) << "how the name is written has no opinion";
    const RejectedRow row = rejectedRow(Rows().vendor("A", withPhone("555-2")), Refusal::Ground::Input);
    EXPECT_EQ(row.column, QStringLiteral("phone"));
    taken(Rows().vendor("A"));
    EXPECT_EQ(m_book.vendorNamed(u"A")->phone, QStringLiteral("555-1"));
}

TEST_F(Import, RefusesTheEleventhVendorOfARoundWithTheWayOut)
{
    Rows rows;
    for (const char *vendor : {"A", "B", "C", "D", "E", "F", "G", "H", "I"})
        rows.job(vendor, "2026-05-01");
    taken(rows);
    const Answer answer = take(Rows().job("J", "2026-05-01").job("K, Ltd", "2026-05-01"));
    const auto *refusal = std::get_if<Refusal>(&answer);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->ground, Refusal::Ground::Law);
    EXPECT_EQ(
        refusal->text,
        QStringLiteral(
            "Calls has ten places, 9 of its ten tries are used, and the table brings 2 more vendors. Too many are: K, Ltd. "
            "Nothing was imported."));
    EXPECT_TRUE(refusal->instead.front().contains(QStringLiteral("--vendors 'J'")))
        << refusal->instead.front().toStdString();
    taken(Rows().job("J", "2026-05-01"));
}

TEST_F(Import, RefusesAVendorNewToAClosedRound)
{
    taken(Rows().job("A", "2026-05-01"));
    const Round round = *m_book.roundNamed(u"Calls");
    Round closed = round;
    closed.open = false;
    Changes close;
    close.revise(round, closed);
    m_book.apply(close);
    rejectedRow(Rows().job("B", "2026-05-01"), Refusal::Ground::Law);
    taken(Rows().job("A", "2026-06-01"));
}

TEST_F(Import, MarksFactsAgainstTheRuleAndRefusesSuchPlans)
{
    const auto critical = [](ImportedRow<Engagement> &row) { row.record.profile.critical = true; };
    taken(Rows().job("A", "2026-05-01", critical).job("A", "2026-05-02"));
    const auto jobs = m_book.engagementsOf(trialOf("A").id);
    EXPECT_FALSE(jobs[0]->againstTheRule.isEmpty());
    EXPECT_TRUE(jobs[1]->againstTheRule.isEmpty());
    const RejectedRow row = rejectedRow(Rows().job("A", "2026-12-01", critical), Refusal::Ground::Law);
    EXPECT_TRUE(row.reason.contains(QStringLiteral("proven vendor"))) << row.reason.toStdString();
    taken(Rows().job("A", "2026-12-01"));
}

TEST_F(Import, LetsAWrittenReasonOverruleTimeSensitivityAlone)
{
    const auto hurried = [](const char *because) {
        return [because](ImportedRow<Engagement> &row) {
            row.record.profile.timeSensitive = true;
            row.record.due = row.record.start;
            row.record.overruledBecause = QLatin1String(because);
        };
    };
    EXPECT_EQ(rejectedRow(Rows().job("A", "2026-12-01", hurried("")), Refusal::Ground::Law).column,
              QStringLiteral("title"));
    const RejectedRow graver = rejectedRow(Rows().job("A", "2026-12-01",
                                                      [&](ImportedRow<Engagement> &row) {
                                                          hurried("nobody else is free")(row);
                                                          row.record.profile.critical = true;
                                                      }),
                                           Refusal::Ground::Law);
    EXPECT_TRUE(graver.reason.contains(QStringLiteral("Critical work"))) << graver.reason.toStdString();
    taken(Rows().job("A", "2026-12-01", hurried("nobody else is free")));
    EXPECT_EQ(m_book.openEngagementsOf(trialOf("A").id).size(), 1U);
}

TEST_F(Import, AddsTheProfileOfTheTaskAndMeetsItAgain)
{
    Rows rows;
    rows.task("Call back",
              {.critical = true, .timeSensitive = false, .directions = Directions::Detailed, .repetitive = true});
    rows.job("A", "2026-05-01", [](ImportedRow<Engagement> &row) {
        row.task = QStringLiteral("call back");
        row.record.ref = QStringLiteral("R1");
        row.given += {QStringLiteral("task"), QStringLiteral("critical")};
    });
    taken(rows);
    const Engagement *job = m_book.engagementWithRef(QStringLiteral("R1"));
    EXPECT_TRUE(job->profile.critical);
    EXPECT_EQ(job->profile.directions, Directions::Detailed);
    EXPECT_FALSE(job->againstTheRule.isEmpty());
    const Answer again = take(rows);
    ASSERT_TRUE(std::holds_alternative<Decided>(again)) << firstReason(again);
    EXPECT_TRUE(std::get<Decided>(again).changes.empty());
}

TEST_F(Import, RejectsWhatLiesAfterToday)
{
    EXPECT_EQ(rejectedRow(Rows().goodJob("A", day("2026-11-24")), Refusal::Ground::Input).column,
              QStringLiteral("ended_on"));
    rejectedRow(Rows().decision("A", "2026-11-24", DecisionKind::Listed), Refusal::Ground::Law);
}

TEST_F(Import, CanNotPromoteEarly)
{
    Rows rows;
    for (int month = 1; month <= 6; ++month)
        rows.goodJob("A", QDate(2026, month, 10)).goodJob("A", QDate(2026, month, 20));
    Rows early = rows;
    early.decision("A", "2026-07-09", DecisionKind::Promoted, "I trust them");
    const RejectedRow row = rejectedRow(early, Refusal::Ground::Law);
    EXPECT_EQ(row.column, QStringLiteral("decision"));
    EXPECT_TRUE(row.reason.contains(QStringLiteral("10 July"))) << row.reason.toStdString();

    rows.decision("A", "2026-07-10", DecisionKind::Promoted);
    taken(rows);
    const auto decisions = m_book.decisionsOf(trialOf("A").id);
    EXPECT_EQ(decisions.back()->supported, true);
    EXPECT_EQ(decisions.back()->enteredOn, importedOn);
}

TEST_F(Import, PromotesWhereTheRecordDoesNotSupportItOnlyWithAReason)
{
    Rows rows;
    rows.goodJob("A", day("2026-01-10")).decision("A", "2026-08-01", DecisionKind::Promoted);
    EXPECT_EQ(rejectedRow(rows, Refusal::Ground::Law).column, QStringLiteral("reason"));
    rows.tables().decisions[0].record.reason = QStringLiteral("their work elsewhere is known to me");
    taken(rows);
    EXPECT_EQ(m_book.decisionsOf(trialOf("A").id).back()->supported, false);
}

TEST_F(Import, JudgesDecisionsInTheOrderOfTheirDays)
{
    taken(Rows()
              .job("A", "2026-05-01")
              .decision("A", "2026-08-01", DecisionKind::Resumed)
              .decision("A", "2026-07-01", DecisionKind::Paused));
    const RejectedRow row = rejectedRow(Rows().decision("A", "2026-09-01", DecisionKind::Resumed),
                                        Refusal::Ground::Law);
    EXPECT_EQ(row.value, QStringLiteral("resumed"));
    rejectedRow(Rows().decision("A", "2026-07-15", DecisionKind::LetGo, "no"), Refusal::Ground::Law);
    EXPECT_EQ(rejectedRow(Rows().decision("A", "2026-09-01", DecisionKind::LetGo), Refusal::Ground::Law).column,
              QStringLiteral("reason"));
}

TEST_F(Import, BringsAPastRestartOnlyIntoATrialThatIsNewToTheBook)
{
    taken(Rows().job("A", "2026-05-01"));
    rejectedRow(Rows().decision("A", "2026-08-01", DecisionKind::Restarted, "again"), Refusal::Ground::Law);
    taken(Rows().job("B", "2026-05-01").decision("B", "2026-08-01", DecisionKind::Restarted, "again"));
}

TEST_F(Import, TakesAWholeBookAsRecorded)
{
    Rows rows;
    rows.wholeBook("USD");
    rows.task("Call back",
              {.critical = true, .timeSensitive = false, .directions = Directions::Simple, .repetitive = false});
    rows.decision("A", "2026-01-01", DecisionKind::Listed).decision("A", "2026-08-01", DecisionKind::Promoted);
    rows.tables().decisions[1].record.supported = true;
    rows.tables().decisions[1].record.enteredOn = day("2026-08-02");
    rows.job("A", "2026-01-10", [](ImportedRow<Engagement> &row) {
        row.task = QStringLiteral("Call back");
        row.record.againstTheRule = QStringLiteral("as it was judged then");
    });
    taken(rows);
    EXPECT_EQ(m_book.currency(), QStringLiteral("USD"));
    const Decision &promoted = *m_book.decisionsOf(trialOf("A").id).back();
    EXPECT_EQ(promoted.supported, true);
    EXPECT_EQ(promoted.enteredOn, day("2026-08-02"));
    const Engagement &job = *m_book.engagementsOf(trialOf("A").id).front();
    EXPECT_EQ(job.againstTheRule, QStringLiteral("as it was judged then"));
    EXPECT_FALSE(job.profile.critical) << "the record says what was judged, whatever the task says now";
}

TEST_F(Import, ChecksOrderClockAndPlacesAlsoInAWholeBook)
{
    Rows early = Rows()
                     .wholeBook("EUR")
                     .job("A", "2026-06-01")
                     .decision("A", "2026-01-01", DecisionKind::Listed)
                     .decision("A", "2026-08-01", DecisionKind::Promoted);
    early.tables().decisions[1].record.supported = true;
    const RejectedRow promoted = rejectedRow(early, Refusal::Ground::Law);
    EXPECT_EQ(promoted.value, QStringLiteral("promoted"));
    EXPECT_TRUE(promoted.reason.contains(QStringLiteral("1 December"))) << promoted.reason.toStdString();

    const Rows disordered = Rows()
                                .wholeBook("EUR")
                                .job("A", "2026-06-01")
                                .decision("A", "2026-01-01", DecisionKind::Listed)
                                .decision("A", "2026-08-01", DecisionKind::Paused)
                                .decision("A", "2026-07-01", DecisionKind::Resumed);
    EXPECT_EQ(rejectedRow(disordered, Refusal::Ground::Law).value, QStringLiteral("resumed"));

    Rows full = Rows().wholeBook("EUR");
    for (const char *vendor : {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"})
        full.decision(vendor, "2026-01-01", DecisionKind::Listed);
    const Answer answer = take(full);
    const auto *refusal = std::get_if<Refusal>(&answer);
    ASSERT_TRUE(refusal);
    EXPECT_EQ(refusal->ground, Refusal::Ground::Law);
    EXPECT_TRUE(refusal->text.startsWith(QStringLiteral("Calls has ten places"))) << refusal->text.toStdString();
    EXPECT_TRUE(m_book.all<Round>().empty());
}

TEST_F(Import, PutsTheRowsOfAListUnderTheirJob)
{
    Rows rows;
    rows.job("A", "2026-05-01", [](ImportedRow<Engagement> &row) { row.record.ref = QStringLiteral("R1"); });
    rows.unit("R1", "Ann", "refused").unit("R1", "Ben");
    taken(rows);
    const Engagement *job = m_book.engagementWithRef(QStringLiteral("R1"));
    EXPECT_EQ(job->units, 2);
    EXPECT_EQ(job->unitsDone, 1);
    const Answer again = take(rows);
    ASSERT_TRUE(std::holds_alternative<Decided>(again)) << firstReason(again);
    EXPECT_TRUE(std::get<Decided>(again).changes.empty());
    rows.unit("R1", "Cleo", "reached");
    EXPECT_EQ(rejectedRow(rows, Refusal::Ground::Input).value, QStringLiteral("3")) << "more rows than units";
    rows.tables().units.pop_back();
    rows.unit("R2", "Cleo");
    EXPECT_EQ(rejectedRow(rows, Refusal::Ground::Input).value, QStringLiteral("R2"));
}

TEST_F(Import, LetsTheUnitsDoneFollowAWholeListAndTakesNoResultOfTomorrow)
{
    Rows rows;
    rows.job("A", "2026-05-01", [](ImportedRow<Engagement> &row) {
        row.record.ref = QStringLiteral("R1");
        row.record.units = 2;
        row.given += QStringLiteral("units");
    });
    rows.unit("R1", "Ann", "reached").unit("R1", "Ben", "reached");
    rows.tables().units[1].record.on = QDate(2999, 1, 1);
    EXPECT_EQ(rejectedRow(rows, Refusal::Ground::Input).column, QStringLiteral("on"));
    rows.tables().units[1].record.on.reset();
    taken(rows);
    EXPECT_EQ(m_book.engagementWithRef(QStringLiteral("R1"))->unitsDone, 2);
}

TEST_F(Import, TakesContactsOnceAndGivesThemRefsPastThoseThatAreGiven)
{
    const QString first = m_book.freshTouchpointRef(importedOn);
    const Rows rows = Rows().contact("A", "2026-11-02").contact("A", "2026-11-03", [&](ImportedRow<Touchpoint> &row) {
        row.record.ref = first;
    });
    taken(rows);
    ASSERT_EQ(m_book.all<Touchpoint>().size(), 2U);
    ASSERT_TRUE(m_book.touchpointWithRef(first));
    EXPECT_EQ(m_book.touchpointWithRef(first)->date, day("2026-11-03"));
    taken(rows);
    EXPECT_EQ(m_book.all<Touchpoint>().size(), 2U) << "the same twice changes nothing";
}

} // namespace
} // namespace proven
