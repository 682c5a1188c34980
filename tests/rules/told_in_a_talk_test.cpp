// What a talk says of a job that has no due day, of one late by the hour alone, and of a start that was bad.
#include "rules/talk.h"
#include "rules/unanswered.h"
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
    [[nodiscard]] QString missing() const
    {
        return missingAnswersInWords(answered(desk.book(), {desk.lastJob().id}, desk.today())).join(u'\n');
    }
};
using HalfAnswered = FirstTalk;

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

TEST_F(HalfAnswered, JobsAskOnlyWhetherPeopleLikedThemWhereAllElseIsKnown)
{
    deliver(desk.job(), {desk.today(), {}, true, Rating::of(4), {}});
    EXPECT_EQ(answered(desk.book(), {desk.lastJob().id}, desk.today()).latest, std::vector{desk.lastJob().id});
    EXPECT_EQ(missing(), QStringLiteral("Whether they were on time is known of all that were delivered.\n"
                                        "Still to be said: whether people liked them (known for none).\n"
                                        "A few of the latest are enough for a beginning."));
}
