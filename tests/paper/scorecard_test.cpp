#include "printed.h"
#include "tried_vendor.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

TEST(Scorecard, SaysWhoTheirStageTheirClockAndHowSureItIs)
{
    TriedVendor tried;
    tried.work(20, 1);
    const QString all = allOf(scorecardOf(tried.book(), tried.trial, tried.today));
    for (const char *words : {"Bright Calls", "Call centre", "23 November 2026", "On trial", "8 days left",
                              "Began with “Job 6” on 1 June + six months = 1 December", "19 of 20", "20 of 20",
                              "at least 82%, at most 97%", "On track; probation ends on 1 December."})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << " is not in\n" << all.toStdString();
}

TEST(Scorecard, MarksTodayOnTheStripOrTheDayTheClockStopped)
{
    TriedVendor tried;
    tried.work(12);
    const auto marked = [&] {
        const auto line = probationLineOf(tried.book(), readTrial(tried.book(), tried.trial, tried.today));
        return std::pair(line->now, line->nowInWords);
    };
    EXPECT_EQ(marked(), std::pair(tried.today, QStringLiteral("today")));
    tried.builder.decide(tried.trial, DecisionKind::Left, day("2026-11-08"));
    EXPECT_EQ(marked(), std::pair(day("2026-11-08"), QStringLiteral("stopped 8 November")));
    const QString all = allOf(scorecardOf(tried.book(), tried.trial, tried.today));
    EXPECT_TRUE(all.contains(QStringLiteral("stopped 8 November")));
    EXPECT_FALSE(all.contains(QStringLiteral("today\n")));
}

TEST(Scorecard, AsksNothingMoreOfWhoHasGone)
{
    TriedVendor tried;
    tried.work(8, 2);
    const auto asks = [&] {
        return allOf(scorecardOf(tried.book(), tried.trial, tried.today)).contains(QStringLiteral("more good ones"));
    };
    EXPECT_TRUE(asks());
    tried.builder.decide(tried.trial, DecisionKind::Left, day("2026-11-08"));
    EXPECT_FALSE(asks());
}

TEST(Scorecard, NeverSaysABareShare)
{
    TriedVendor tried;
    tried.work(12, 3);
    const QString all = allOf(scorecardOf(tried.book(), tried.trial, tried.today));
    EXPECT_TRUE(all.contains(QStringLiteral("9 of 12")));
    EXPECT_FALSE(all.contains(QStringLiteral("75%"))) << "the raw share of nine in twelve";
    // A share is one end of a range, of the scale, or the bar that a condition sets.
    const QRegularExpression bare(QStringLiteral("(?<!at least |at most |sure of |\\b0 to )\\b\\d+%"));
    EXPECT_FALSE(all.contains(bare)) << bare.match(all).captured().toStdString() << " in\n" << all.toStdString();
    EXPECT_TRUE(all.contains(u'%'));
    EXPECT_FALSE(all.contains(QStringLiteral("Score:")));
}

TEST(Scorecard, ListsEachJobWithHowItWent)
{
    TriedVendor tried;
    tried.work(2, 1);
    tried.builder.engagement(tried.trial, day("2026-11-20"), [](Engagement &job) {
        job.title = QStringLiteral("Open calls");
        job.due = day("2026-11-30");
    });
    tried.builder.engagement(tried.trial, day("2026-12-20"),
                             [](Engagement &job) { job.title = QStringLiteral("Calls of next month"); });
    const QString all = allOf(scorecardOf(tried.book(), tried.trial, tried.today));
    EXPECT_TRUE(all.contains(QStringLiteral("3 jobs in this probation: 2 delivered, 1 open.")));
    EXPECT_TRUE(all.contains(QStringLiteral("Delivered on 3 June; work good")));
    EXPECT_TRUE(all.contains(QStringLiteral("Delivered on 11 June, late; work good")));
    EXPECT_TRUE(
        all.contains(QStringLiteral("Open calls: given 20 November; due 30 November; Open, due on 30 November")));
    EXPECT_FALSE(all.contains(QStringLiteral("Calls of next month"))) << "it has not begun by that day";
}

TEST(Scorecard, LeavesOutWhatTheOwnerKeepsForThemselves)
{
    TriedVendor tried;
    const QString secret = QStringLiteral("between us");
    Vendor vendor = tried.book().get(tried.vendor);
    vendor.notes = vendor.remember = vendor.holds = vendor.links = secret;
    vendor.phone = QStringLiteral("0123");
    tried.builder.put(vendor);
    tried.work(3);
    tried.builder.engagement(tried.trial, day("2026-11-02"), [&](Engagement &job) {
        job.note = job.brief = job.overruledBecause = job.againstTheRule = secret;
        job.moved = DueMove{day("2026-11-20"), day("2026-11-03"), secret};
        job.due = day("2026-11-06");
    });
    tried.builder.decide(tried.trial, DecisionKind::Extended, day("2026-11-04"), secret, 1);
    Touchpoint contact = tried.book().get(tried.builder.touchpoint(tried.vendor, day("2026-11-05")));
    contact.note = secret;
    contact.calls = 2;
    tried.builder.put(contact);
    const QString all = allOf(scorecardOf(tried.book(), tried.trial, tried.today));
    EXPECT_FALSE(all.contains(secret)) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("0123"))) << "how to reach them is no secret";
    EXPECT_TRUE(all.contains(QStringLiteral("Calls to reach somebody: 2")));
}

TEST(Scorecard, OfNobodyTriedYetSaysSoRatherThanGuess)
{
    const TriedVendor tried;
    const Paper paper = scorecardOf(tried.book(), tried.trial, tried.today);
    const QString all = allOf(paper);
    EXPECT_TRUE(all.contains(QStringLiteral("Nothing has ended yet, so nothing can be said about the work so far.")));
    EXPECT_TRUE(all.contains(QStringLiteral("No job has been given yet.")));
    EXPECT_TRUE(all.contains(QStringLiteral("Too early to tell")));
    EXPECT_FALSE(all.contains(u'%')) << "no share of nothing";
}

TEST(Scorecard, TellsEarlierClocksFromTheOneThatCounts)
{
    TriedVendor tried;
    tried.work(4);
    tried.builder.decide(tried.trial, DecisionKind::Restarted, day("2026-10-01"), QStringLiteral("Once more"));
    tried.builder.delivered(tried.trial, day("2026-10-05"), day("2026-10-07"), day("2026-10-07"));
    const QString all = allOf(scorecardOf(tried.book(), tried.trial, tried.today));
    EXPECT_EQ(messageOf(scorecardOf(tried.book(), tried.trial, tried.today))
                  .count(QStringLiteral("before this probation, not counted")),
              4);
    EXPECT_TRUE(all.contains(QStringLiteral("1 of 1")));
}

TEST(Scorecard, TellsOfTalksAboutTheWorkAndOfNoOtherContact)
{
    TriedVendor tried;
    tried.work(8, 3);
    tried.builder.touchpoint(tried.vendor, day("2026-05-25"));
    tried.builder.touchpoint(tried.vendor, day("2026-08-03"), TouchpointKind::Feedback);
    const Paper paper = scorecardOf(tried.book(), tried.trial, tried.today);
    const paper::Section &talks = paper.sections.back();
    EXPECT_EQ(talks.title, QStringLiteral("Talks and contacts"));
    const auto *table = std::get_if<paper::Table>(&talks.blocks.front());
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 1U);
    EXPECT_EQ(table->rows[0][0].text, QStringLiteral("3 August"));
    EXPECT_EQ(table->rows[0][1].text, QStringLiteral("Talked about late jobs"));
    EXPECT_TRUE(table->rows[0][2].text.startsWith(QStringLiteral("Before: 2 of 5 on time")));
}

TEST(Scorecard, SaysTheSameAsAMessage)
{
    TriedVendor tried;
    tried.work(20, 1);
    const QString message = messageOf(scorecardOf(tried.book(), tried.trial, tried.today));
    EXPECT_TRUE(message.startsWith(QStringLiteral("Hello Bright Calls,"))) << message.toStdString();
    EXPECT_TRUE(message.contains(QStringLiteral("– On time: 19 of 20; 9 to 1 sure it is at least 82%, at most 97%")))
        << message.toStdString();
}

} // namespace
} // namespace proven::test
