#include "reading.h"
#include "rules/standing.h"
#include "support/real_input.h"

#include <QFile>
#include <QFileInfo>
#include <gtest/gtest.h>

#include <map>

namespace proven {
namespace {

ImportOptions mapping(const QStringList &vendors)
{
    ImportOptions options;
    options.kind = TableKind::Engagements;
    options.map = test::realColumns();
    options.set.emplace_back(QStringLiteral("round"), QStringLiteral("Supplies"));
    options.vendors = vendors;
    return options;
}

/// How many rows each vendor has, by nothing but splitting lines: no cell of this file holds a line break or a tab.
std::map<QString, int> rowsByVendor()
{
    QFile file(test::realInput());
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\r');
    const qsizetype column = lines.front().split('\t').indexOf("Vendor");
    std::map<QString, int> counts;
    for (qsizetype line = 1; line < lines.size(); ++line) {
        if (lines[line].isEmpty())
            continue;
        QString vendor = QString::fromUtf8(lines[line].split('\t')[column]);
        if (vendor.startsWith(u'"'))
            vendor = vendor.sliced(1, vendor.size() - 2);
        ++counts[vendor];
    }
    return counts;
}

class RealInput : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::hasRealInput())
            GTEST_SKIP() << test::noRealInput;
    }
    [[nodiscard]] static QString nameOfFile() { return QFileInfo(test::realInput()).fileName(); }

    const QDate m_today = test::day("2026-11-23");
};

TEST_F(RealInput, EveryRowOfTenVendorsComesInAndTheRestIsCounted)
{
    const ReadTables read = readTables({SourceFile::onDisk(test::realInput())}, mapping(test::realVendors()),
                                       test::BookBuilder().book());
    ASSERT_FALSE(read.refusal) << read.refusal->text.toStdString();
    EXPECT_TRUE(read.rejected.empty());
    const auto counts = rowsByVendor();
    int all = 0;
    for (const auto &[vendor, count] : counts)
        all += count;
    EXPECT_EQ(all, 10324);

    test::Importing importing(m_today);
    const Answer answer = importing.take({SourceFile::onDisk(test::realInput())}, mapping(test::realVendors()));
    ASSERT_TRUE(test::isDone(answer)) << test::told(answer);
    int taken = 0;
    for (const Trial &trial : importing.book().all<Trial>()) {
        const QString &name = importing.book().get(trial.vendor).name;
        ASSERT_TRUE(counts.contains(name)) << name.toStdString();
        EXPECT_EQ(static_cast<int>(importing.book().engagementsOf(trial.id).size()), counts.at(name))
            << name.toStdString();
        taken += counts.at(name);
    }
    EXPECT_EQ(importing.book().all<Trial>().size(), 10U);
    EXPECT_EQ(read.rowsRead, taken);
    EXPECT_EQ(read.rowsLeftOut, all - taken);
    EXPECT_EQ(std::get<Decided>(answer).title, QStringLiteral("Imported 3,571 jobs from ") + nameOfFile());
}

TEST_F(RealInput, ComingInTwiceChangesNothing)
{
    test::Importing importing(m_today);
    ASSERT_TRUE(test::isDone(importing.take({SourceFile::onDisk(test::realInput())}, mapping(test::realVendors()))));
    const Answer again = importing.take({SourceFile::onDisk(test::realInput())}, mapping(test::realVendors()));
    ASSERT_TRUE(test::isDone(again)) << test::told(again);
    EXPECT_TRUE(std::get<Decided>(again).changes.empty());
}

TEST_F(RealInput, WhatWasNotAnsweredStaysEmpty)
{
    test::Importing importing(m_today);
    ASSERT_TRUE(test::isDone(importing.take({SourceFile::onDisk(test::realInput())}, mapping(test::realVendors()))));
    // Read while the deliveries were fresh: figures look back twelve months.
    for (const Trial &trial : importing.book().all<Trial>()) {
        const TrialReading reading = readTrial(importing.book(), trial.id, test::day("2015-06-30"));
        EXPECT_EQ(reading.record[Criterion::Directions].n, 0);
        EXPECT_EQ(reading.record[Criterion::GoodWork].n, 0);
        EXPECT_EQ(reading.record[Criterion::Liked].n, 0);
        EXPECT_NE(reading.standing, Standing::Ready);
    }
}

TEST_F(RealInput, SeventyThreeVendorsAreTooManyForOneRound)
{
    test::Importing importing(m_today);
    const Book before = importing.book();
    const Answer answer = importing.take({SourceFile::onDisk(test::realInput())}, mapping({}));
    ASSERT_FALSE(test::isDone(answer));
    const Refusal &refusal = std::get<Refusal>(answer);
    EXPECT_EQ(refusal.ground, Refusal::Ground::Law);
    EXPECT_TRUE(refusal.text.contains(QStringLiteral("Supplies has ten places"))) << refusal.text.toStdString();
    EXPECT_TRUE(refusal.instead.join(u' ').contains(QStringLiteral("--vendors")));
    EXPECT_TRUE(importing.book() == before);
}

TEST_F(RealInput, DatesThatAreWordsAreToldRowByRow)
{
    ImportOptions options = mapping(test::realVendors());
    options.map[3].second = QStringLiteral("PO Sent to Vendor Date");
    const ReadTables read = readTables({SourceFile::onDisk(test::realInput())}, options, test::BookBuilder().book());
    ASSERT_FALSE(read.refusal);
    ASSERT_FALSE(read.rejected.empty());
    const auto words = std::find_if(read.rejected.begin(), read.rejected.end(),
                                    [](const RejectedRow &row) { return row.value == u"Date Not Captured"; });
    ASSERT_NE(words, read.rejected.end());
    EXPECT_EQ(words->at.file, nameOfFile());
    EXPECT_GT(words->at.row, 1);
    EXPECT_EQ(words->column, QStringLiteral("PO Sent to Vendor Date"));
    EXPECT_EQ(words->reason, QStringLiteral("is no date"));
    // The other dates of that column are 11/13/06 and the like: no calendar has a thirteenth month.
    EXPECT_TRUE(read.guesses.join(u'\n').contains(QStringLiteral("the month first")))
        << read.guesses.join(u'\n').toStdString();
}

TEST_F(RealInput, GuessesAreToldWithWhatTheyWereGuessedFrom)
{
    const ReadTables read = readTables({SourceFile::onDisk(test::realInput())}, mapping(test::realVendors()),
                                       test::BookBuilder().book());
    const QString told = read.guesses.join(u'\n');
    EXPECT_TRUE(told.contains(QStringLiteral("utf-8"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("separated by tabs: 100 of the first 100 rows have 33 cells")))
        << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("bare CR"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("dates name the month, as in "))) << told.toStdString();
}

} // namespace
} // namespace proven
