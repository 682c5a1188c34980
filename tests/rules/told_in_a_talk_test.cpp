// What a talk tells: of each kind of work that was not good, of a job that has no due day, of one late by the hour
// alone, and of a start that was bad.
#include "rules/talk.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

struct FirstTalk : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));

    void deliver(const EngagementDetails &job, const Delivered &how)
    {
        desk.must(command::LogEngagement{trial, job, how, false, false, QStringLiteral("A-1")});
    }
    [[nodiscard]] QString lines() const { return factsInWords(desk.book(), trial, desk.today()); }
};

/// What a talk with a vendor tells of work that was not good.
struct ToldInATalk : FirstTalk {
    using FirstTalk::deliver;
    void deliver(bool asDirected, int quality)
    {
        EngagementDetails job = desk.job();
        job.due = job.start;
        desk.must(command::LogEngagement{trial,
                                         job,
                                         Delivered{desk.today(), {}, asDirected, Rating::of(quality), {}},
                                         false,
                                         false,
                                         {}});
        desk.wait(2);
    }
    void goodStart(int jobs)
    {
        for (int job = 0; job < jobs; ++job)
            deliver(true, 5);
    }
    void log(const EngagementDetails &job, const Outcome &outcome)
    {
        desk.must(command::LogEngagement{trial, job, outcome, true, false, {}});
    }
    void expectSaid(const char *sentence) const
    {
        EXPECT_TRUE(lines().contains(QString::fromUtf8(sentence))) << sentence << "\nis not in\n"
                                                                   << lines().toStdString();
    }
};

} // namespace

TEST_F(FirstTalk, NamesNoPromiseWhereNoDueDayWasAgreed)
{
    EngagementDetails job = desk.job();
    job.due.reset();
    deliver(job, {desk.today(), {}, false, {}, {}});
    const auto facts = factsForATalk(desk.book(), trial, desk.today());
    ASSERT_EQ(facts.size(), 1U) << "nothing is known of being on time, nor of the work";
    EXPECT_EQ(facts[0].gate, Criterion::Directions);
    EXPECT_FALSE(facts[0].bad.at(0).promised);
    EXPECT_EQ(lines(), QStringLiteral("Call centre, as noted up to 5 January 2026\n\nDirections not followed:\n"
                                      "- “Test calls” (A-1): delivered on 5 January 2026."));
}

TEST_F(FirstTalk, NamesNoHourWhereNoneWasAgreed)
{
    EngagementDetails job = desk.job();
    job.due = desk.today();
    deliver(job, {desk.today(), false, {}, {}, {}});
    const auto facts = factsForATalk(desk.book(), trial, desk.today());
    ASSERT_EQ(facts.size(), 1U);
    EXPECT_EQ(facts[0].gate, Criterion::OnTime);
    EXPECT_EQ(facts[0].bad.at(0).daysLate, 0);
    EXPECT_TRUE(lines().endsWith(
        QStringLiteral("- “Test calls” (A-1): promised for 5 January 2026, delivered on 5 January 2026.")))
        << lines().toStdString();
}

TEST_F(FirstTalk, SaysWhatWentWellSinceABadStart)
{
    desk.lateJob(trial);
    desk.wait(3);
    desk.goodJob(trial);
    desk.goodJob(trial);
    EXPECT_TRUE(lines().contains(QStringLiteral("What went well:\n- 2 of 2 on time since.\n")))
        << lines().toStdString();
    EXPECT_FALSE(lines().contains(QStringLiteral("before")));
}

TEST_F(FirstTalk, IsAboutDirectionsAloneWhereTheWorkWasInTime)
{
    EngagementDetails job = desk.job();
    deliver(job, {desk.today(), {}, false, Rating::of(4), {}});
    const TouchpointDetails feedback{.date = desk.today(), .kind = TouchpointKind::Feedback};
    const TrialState state = trialState(desk.book(), trial, desk.today());
    const auto talk = beforeAndAfter(gateSeriesOf(desk.book(), trial, state), feedback);
    EXPECT_EQ(talkInBrief(talk), QStringLiteral("Talked about directions"));
    EXPECT_EQ(talkInWords(talk), QStringLiteral("Before: 0 of 1 with the directions followed; since: none yet."));
}

TEST_F(ToldInATalk, DirectionsAndPoorWorkHaveTheirHeadings)
{
    goodStart(3);
    deliver(false, 1);
    goodStart(1);
    expectSaid("Directions not followed:");
    expectSaid("Work that was not good enough for us:");
    expectSaid("delivered on 11 January 2026.");
    expectSaid("with the directions followed");
    expectSaid("with good work");
}

TEST_F(ToldInATalk, ADueHourThatWasMissedIsNamed)
{
    EngagementDetails job = desk.job();
    job.due = job.start;
    job.dueHour = QTime(9, 30);
    log(job, Delivered{desk.today(), false, true, {}, {}});
    desk.wait(1);
    expectSaid("delivered on 5 January 2026, after 09:30");
}

TEST_F(ToldInATalk, AJobThatWeCancelledLateOrTheyAbandonedIsToldSo)
{
    EngagementDetails job = desk.job();
    job.due = desk.today().addDays(1);
    log(job, Open{});
    const auto cancelled = desk.lastJob().id;
    log(job, Open{});
    const auto given = desk.lastJob().id == cancelled ? cancelled : desk.lastJob().id;
    desk.wait(5);
    for (const Engagement *open : desk.book().openEngagementsOf(trial)) {
        const Outcome end = open->id == given ? Outcome(Abandoned{desk.today()})
                                              : Outcome(CancelledByOwner{desk.today()});
        desk.must(command::RecordOutcome{open->id, Open{}, end, {}, {}});
    }
    desk.wait(1);
    expectSaid("not delivered by then; cancelled by us on 10 January 2026");
    expectSaid("abandoned on 10 January 2026");
}

TEST_F(ToldInATalk, ALaterDayThatWeAskedForIsThePromise)
{
    EngagementDetails job = desk.job();
    job.due = desk.today().addDays(1);
    job.moved = DueMove{desk.today().addDays(3), desk.today(), QStringLiteral("our list came late")};
    log(job, Open{});
    desk.wait(6);
    expectSaid("promised for 8 January 2026 (the later day that we asked for)");
}

TEST_F(ToldInATalk, WhatAContactWasAboutIsToldForEachQuestion)
{
    goodStart(2);
    deliver(false, 1);
    const TouchpointDetails review{.date = desk.today(), .kind = TouchpointKind::Review};
    const TrialState state = trialState(desk.book(), trial, desk.today());
    const auto talk = beforeAndAfter(gateSeriesOf(desk.book(), trial, state), review);
    EXPECT_EQ(talkInBrief(talk), QStringLiteral("Talked about directions and poor work"));
}
