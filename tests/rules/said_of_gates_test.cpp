// What standing, talk and letter say of each of the three questions that work is judged by, and of how a job stands.
#include "rules/standing.h"
#include "rules/talk.h"
#include "rules/wording.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

/// A vendor whose good start turns bad in one respect.
struct Turned : ::testing::Test {
    Desk desk{day("2026-01-05")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);

    void deliver(bool onTime, bool asDirected, int quality)
    {
        EngagementDetails job = desk.job();
        job.start = desk.today().addDays(onTime ? 0 : -2);
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
            deliver(true, true, 5);
    }
    [[nodiscard]] QString sentences() const { return desk.reading(trial).reasons.join(u'\n'); }
};

} // namespace

TEST_F(Turned, AgainstDirectionsIsSaidSo)
{
    goodStart(20);
    for (int job = 0; job < 3; ++job)
        deliver(true, false, 5);
    EXPECT_TRUE(sentences().contains(QStringLiteral("against directions not long ago"))) << sentences().toStdString();
    for (int job = 0; job < 60; ++job)
        deliver(true, false, 5);
    EXPECT_EQ(desk.reading(trial).standing, Standing::ConsiderLettingGo);
    EXPECT_TRUE(
        sentences().contains(QStringLiteral("9 to 1 sure they follow directions fewer than three times in four.")));
}

TEST_F(Turned, IntoPoorWorkIsSaidSo)
{
    goodStart(20);
    for (int job = 0; job < 3; ++job)
        deliver(true, true, 1);
    EXPECT_TRUE(sentences().contains(QStringLiteral("poor jobs not long ago"))) << sentences().toStdString();
    for (int job = 0; job < 60; ++job)
        deliver(true, true, 1);
    EXPECT_EQ(desk.reading(trial).standing, Standing::ConsiderLettingGo);
    EXPECT_TRUE(sentences().contains(QStringLiteral("9 to 1 sure they do fewer than three jobs in four well.")));
}

TEST(JobsInBrief, SayHowTheyStand)
{
    Desk desk(day("2026-05-04"));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")));
    const auto brief = [&](const Outcome &outcome, bool due) {
        EngagementDetails job = desk.job();
        if (!due)
            job.due.reset();
        desk.must(command::LogEngagement{trial, job, outcome, false, false, {}});
        const Engagement &last = desk.lastJob();
        return wording::engagementInBrief(last, trialState(desk.book(), trial, desk.today()), desk.today());
    };
    EXPECT_EQ(brief(Open{}, false), QStringLiteral("open, no due day"));
    EXPECT_EQ(brief(Open{}, true), QStringLiteral("open, due on 11 May"));
    EXPECT_EQ(brief(CancelledByOwner{desk.today()}, true), QStringLiteral("cancelled by us on 4 May"));
    EXPECT_EQ(brief(Abandoned{desk.today()}, true), QStringLiteral("abandoned by the vendor on 4 May"));
}

/// What a talk with a vendor tells of work that was not good.
struct ToldInATalk : Turned {
    [[nodiscard]] QString words() const { return factsInWords(desk.book(), trial, desk.today()); }
    void log(const EngagementDetails &job, const Outcome &outcome)
    {
        desk.must(command::LogEngagement{trial, job, outcome, true, false, {}});
    }
    void expectSaid(const char *sentence) const
    {
        EXPECT_TRUE(words().contains(QString::fromUtf8(sentence))) << sentence << "\nis not in\n"
                                                                   << words().toStdString();
    }
};

TEST_F(ToldInATalk, DirectionsAndPoorWorkHaveTheirHeadings)
{
    goodStart(3);
    deliver(true, false, 1);
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
    deliver(true, false, 1);
    const TouchpointDetails review{.date = desk.today(), .kind = TouchpointKind::Review};
    const TrialState state = trialState(desk.book(), trial, desk.today());
    const auto talk = beforeAndAfter(gateSeriesOf(desk.book(), trial, state), review);
    EXPECT_EQ(talkInBrief(talk), QStringLiteral("Talked about directions and poor work"));
}
