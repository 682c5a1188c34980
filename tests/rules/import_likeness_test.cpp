#include "domain/fields.h"
#include "rules/decide.h"
#include "rules/import_likeness.h"
#include "support/book_builder.h"

#include <gtest/gtest.h>

namespace proven {
namespace {

class ImportLikeness : public testing::Test {
protected:
    ImportLikeness() : m_round(m_builder.round(QStringLiteral("Calls"))) {}

    void row(const char *vendor, const char *title, const char *start, std::optional<Money> cost = {},
             const char *ref = "")
    {
        ImportedRow<Engagement> row{{QStringLiteral("jobs.csv"), static_cast<qint64>(m_tables.engagements.size()) + 2},
                                    blankRecord<Engagement>(),
                                    {QStringLiteral("title"), QStringLiteral("start")},
                                    QStringLiteral("Calls"),
                                    QString::fromUtf8(vendor),
                                    {},
                                    {}};
        row.record.title = QString::fromUtf8(title);
        row.record.start = test::day(start);
        row.record.cost = cost;
        row.record.ref = QString::fromUtf8(ref);
        if (cost)
            row.given += QStringLiteral("cost");
        if (*ref != 0)
            row.given += QStringLiteral("ref");
        m_tables.engagements.push_back(row);
    }
    [[nodiscard]] std::vector<Likeness> found()
    {
        IdSource ids([] { return qint64{1'000'000}; }, [] { return 0U; });
        const Answer answer = decide(m_builder.book(), command::Import{m_tables}, test::day("2026-11-23"), ids);
        EXPECT_TRUE(std::holds_alternative<Decided>(answer)) << std::get<Refusal>(answer).text.toStdString();
        return likenesses(m_builder.book(), std::get<Decided>(answer).changes, m_tables);
    }
    [[nodiscard]] std::vector<Likeness> jobsFound()
    {
        std::vector<Likeness> jobs = found();
        std::erase_if(jobs, [](const Likeness &each) { return each.kind != Likeness::Kind::Job; });
        return jobs;
    }

    test::BookBuilder m_builder;
    Id<Round> m_round;
    ImportedTables m_tables;
};

TEST_F(ImportLikeness, AJobOfTheSameDayAndNameWithAnotherCostKeptElsewhereIsShown)
{
    const Id<Trial> trial = m_builder.trial(m_round, m_builder.vendor(QStringLiteral("Bright Calls")),
                                            test::day("2026-04-01"));
    m_builder.engagement(trial, test::day("2026-05-01"),
                         [](Engagement &job) { job.title = QStringLiteral("Call the list"); });
    row("bright calls", "call the LIST", "2026-05-01", Money::of(40));
    const std::vector<Likeness> jobs = jobsFound();
    ASSERT_EQ(jobs.size(), 1U);
    EXPECT_EQ(jobs[0].at.row, 2);
    EXPECT_TRUE(jobs[0].like.contains(QStringLiteral("in the book"))) << jobs[0].like.toStdString();
}

TEST_F(ImportLikeness, WhatIsThereToTheLetterIsNotShownForItIsPassedOver)
{
    const Id<Trial> trial = m_builder.trial(m_round, m_builder.vendor(QStringLiteral("Bright Calls")),
                                            test::day("2026-04-01"));
    m_builder.engagement(trial, test::day("2026-05-01"),
                         [](Engagement &job) { job.title = QStringLiteral("Call the list"); });
    row("Bright Calls", "Call the list", "2026-05-01");
    EXPECT_TRUE(jobsFound().empty());
}

TEST_F(ImportLikeness, TwoRowsOfOneDayAreShownUnlessTheirNumbersOrSumsDiffer)
{
    row("Bright Calls", "Call the list", "2026-05-01");
    row("Bright Calls", "Call  the list", "2026-05-01");
    EXPECT_EQ(jobsFound().size(), 1U);
    m_tables.engagements.clear();
    row("Bright Calls", "Call the list", "2026-05-01", Money::of(40));
    row("Bright Calls", "Call the list", "2026-05-01", Money::of(50));
    EXPECT_TRUE(jobsFound().empty());
    m_tables.engagements.clear();
    row("Bright Calls", "Call the list", "2026-05-01", {}, "17");
    row("Bright Calls", "Call the list", "2026-05-01", {}, "18");
    EXPECT_TRUE(jobsFound().empty());
}

TEST_F(ImportLikeness, AnotherDayOrAnotherVendorIsAnotherJob)
{
    row("Bright Calls", "Call the list", "2026-05-01");
    row("Bright Calls", "Call the list", "2026-05-08");
    row("Delta IT", "Call the list", "2026-05-01");
    EXPECT_TRUE(jobsFound().empty());
}

TEST_F(ImportLikeness, ANameWithoutItsMarksIsStillTheSame)
{
    m_builder.vendor(QString::fromUtf8("M\xc3\xbcller B\xc3\xbcroservice"));
    row("muller buroservice", "one", "2026-05-01");
    const std::vector<Likeness> all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].meant, QString::fromUtf8("M\xc3\xbcller B\xc3\xbcroservice"));
}

TEST_F(ImportLikeness, ANameWrittenAlmostAlikeNamesWhoMayBeMeant)
{
    m_builder.vendor(QStringLiteral("Bright Calls Ltd"));
    row("Bright-Calls", "one", "2026-05-01");
    row("Delta IT", "two", "2026-05-02");
    const std::vector<Likeness> all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].kind, Likeness::Kind::VendorName);
    EXPECT_EQ(all[0].name, QStringLiteral("Bright-Calls"));
    EXPECT_EQ(all[0].meant, QStringLiteral("Bright Calls Ltd"));
    EXPECT_EQ(all[0].at.row, 2);
}

} // namespace
} // namespace proven
