#include "rules/unanswered.h"
#include "support/book_builder.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

class Unanswered : public testing::Test {
protected:
    Unanswered()
        : m_trial(m_builder.trial(m_builder.round(QStringLiteral("Calls")), m_builder.vendor(QStringLiteral("A")),
                                  test::day("2025-01-01")))
    {
    }

    void delivered(const char *day, const Delivered &how = {.on = {}}, bool withDue = true)
    {
        m_jobs.push_back(m_builder.engagement(m_trial, test::day(day), [&](Engagement &job) {
            Delivered outcome = how;
            outcome.on = test::day(day);
            job.outcome = outcome;
            if (withDue)
                job.due = outcome.on;
        }));
    }
    [[nodiscard]] Answered look() const { return answered(m_builder.book(), m_jobs, test::day("2026-11-23")); }

    test::BookBuilder m_builder;
    Id<Trial> m_trial;
    std::vector<Id<Engagement>> m_jobs;
};

TEST_F(Unanswered, NothingIsSaidWhereNothingWasDeliveredOrAllIsKnown)
{
    m_jobs.push_back(m_builder.engagement(m_trial, test::day("2026-05-01")));
    m_jobs.push_back(Id<Engagement>(4711));
    EXPECT_EQ(look().delivered, 0) << "an open job, and one that is not in the book";
    EXPECT_TRUE(missingAnswersInWords(look()).isEmpty());
    delivered("2026-05-02", {.on = {}, .followedDirections = true, .quality = Rating::of(4), .liked = Rating::of(5)});
    EXPECT_EQ(look().delivered, 1);
    EXPECT_TRUE(missingAnswersInWords(look()).isEmpty());
}

TEST_F(Unanswered, WhatIsOnlyWithoutADueDayIsSaidWithNothingElseMissing)
{
    delivered("2026-05-02", {.on = {}, .followedDirections = true, .quality = Rating::of(4), .liked = Rating::of(5)},
              false);
    const QString said = missingAnswersInWords(look()).join(u'\n');
    EXPECT_TRUE(said.startsWith(QStringLiteral("Whether they were on time can't be told: none has a due day.")));
    EXPECT_FALSE(said.contains(QStringLiteral("Still to be said")));
}

TEST_F(Unanswered, AnOutcomeAfterTodayIsNotAskedAbout)
{
    delivered("2026-12-01");
    EXPECT_TRUE(look().latest.empty());
}

TEST_F(Unanswered, JobsWaitForTheirOutcomeFromTheirDueDayOnThoseWithoutOneFromTheDayAfterTheirStart)
{
    const QDate today = test::day("2026-11-23");
    const auto open = [&](const char *start, const char *due) {
        return m_builder.engagement(m_trial, test::day(start), [&](Engagement &job) {
            if (*due != 0)
                job.due = test::day(due);
        });
    };
    const auto late = open("2026-11-01", "2026-11-20");
    const auto dueToday = open("2026-11-01", "2026-11-23");
    open("2026-11-01", "2026-11-24");
    const auto noDue = open("2026-11-22", "");
    open("2026-11-23", "");
    open("2026-12-01", "");
    EXPECT_EQ(waitingForOutcome(m_builder.book(), today), (std::vector{late, dueToday, noDue}));
}

TEST_F(Unanswered, DaysKnownAndNothingElseIsSaidSo)
{
    delivered("2026-05-01");
    delivered("2026-06-01");
    const QString said = missingAnswersInWords(look()).join(u' ');
    EXPECT_TRUE(said.contains(QStringLiteral("on time is known of all"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("whether directions were followed (known for none)")))
        << said.toStdString();
    EXPECT_EQ(look().latest, (std::vector{m_jobs[1], m_jobs[0]})) << "the newest first";
}

TEST_F(Unanswered, WhatIsAnsweredIsCountedAndNotAskedAgain)
{
    delivered("2026-05-01", {.on = {}, .followedDirections = true, .quality = Rating::of(4), .liked = Rating::of(5)});
    delivered("2026-06-01", {.on = {}, .followedDirections = false});
    EXPECT_EQ(look().directions, 2);
    EXPECT_EQ(look().work, 1);
    EXPECT_EQ(look().latest, std::vector{m_jobs[1]});
    const QString said = missingAnswersInWords(look()).join(u' ');
    EXPECT_FALSE(said.contains(QStringLiteral("directions"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("how good the work was (known for 1 of 2)"))) << said.toStdString();
}

TEST_F(Unanswered, WhatIsOlderThanTwelveMonthsCountsNoMoreAndIsNotAsked)
{
    delivered("2025-11-22");
    EXPECT_TRUE(look().latest.empty());
    EXPECT_TRUE(missingAnswersInWords(look()).join(u' ').contains(QStringLiteral("older than twelve months")));
    delivered("2025-11-23");
    EXPECT_EQ(look().latest.size(), 1U) << "the day twelve months ago still counts";
}

TEST_F(Unanswered, AJobWithoutADueDaySaysNothingAboutBeingOnTime)
{
    delivered("2026-05-01", {.on = {}}, false);
    delivered("2026-06-01");
    EXPECT_TRUE(missingAnswersInWords(look()).join(u' ').contains(QStringLiteral("on time is known for 1 of 2")));
}

TEST_F(Unanswered, JobsAskOnlyWhetherPeopleLikedThemWhereAllElseIsKnown)
{
    delivered("2026-05-02", {.on = {}, .followedDirections = true, .quality = Rating::of(4)});
    EXPECT_EQ(look().latest, m_jobs);
    EXPECT_EQ(missingAnswersInWords(look()).join(u'\n'),
              QStringLiteral("Whether they were on time is known of all that were delivered.\n"
                             "Still to be said: whether people liked them (known for none).\n"
                             "A few of the latest are enough for a beginning."));
}

} // namespace
} // namespace proven
