#include "rules/chances.h"
#include "simulation/experiments.h"
#include "simulation/vendors_at_once.h"
#include "support/golden_table.h"

#include <boost/math/special_functions/beta.hpp>
#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace proven::simulation {
namespace {

QString textOf(const char *path)
{
    QFile file(QStringLiteral(PROVEN_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const test::GoldenTable &publishedFigures()
{
    static const test::GoldenTable table("chances.csv");
    return table;
}

const Cells &fullRun()
{
    static const Cells cells = Cells::fromCsv(textOf("tests/simulation/full_run.csv"));
    return cells;
}

/// A trial that begins with the first of these jobs.
SimulatedTrial trialOf(const std::vector<Job> &jobs)
{
    return {jobs.front().day, jobs};
}

/// A day of 2026.
QDate day(int month, int day)
{
    return {2026, month, day};
}

/// The published figures that this simulation does not come to; docs/judgement.md says what is known of why.
const std::set<std::tuple<QString, QString, QString>> &notReproduced()
{
    static const auto cell = [](const char *table, const char *row, const char *column) {
        return std::tuple(QString::fromLatin1(table), QString::fromLatin1(row), QString::fromLatin1(column));
    };
    static const std::set<std::tuple<QString, QString, QString>> cells{
        cell("slipping at month six", "decent", "3 a month"),
        cell("ready at month six", "improving", "3 a month"),
        cell("called for letting go by month six", "improving", "3 a month"),
        cell("thirty a month shared: Beta", "8", "a keeper found"),
        cell("thirty a month shared: mixed", "3", "a keeper found"),
        cell("month of decision", "month 3", "of them bad"),
        cell("month of decision", "month 4", "of them bad"),
        cell("the wait", "as soon as the record is there", "of them bad"),
        cell("the wait", "not before month six", "of them bad"),
        cell("at equal power: mixed", "star average", "bad honeymooners passed"),
    };
    return cells;
}

/// Within four standard errors of both and the rounding. The published figure rests on as many as the cell `full` of
/// the full run.
bool agrees(const Cell &cell, double published, const Cell &full)
{
    constexpr double rounding = 0.005;
    // A share of none has no error in a sample: what one vendor in all would make of it.
    const auto errorOf = [](double share, double error, int count) {
        return std::max(error, std::sqrt(std::max(share * (1 - share), 1.0 / count) / count));
    };
    const double error = std::hypot(errorOf(cell.estimate.value, cell.estimate.error, cell.estimate.count),
                                    errorOf(published, 0, full.estimate.count));
    return std::abs(cell.estimate.value - published) <= rounding + 4 * error;
}

/// Compares each published figure that is among the cells.
void comparesWithThePublished(const Cells &cells, int leastCompared)
{
    int compared = 0;
    for (const auto &row : publishedFigures().rows()) {
        const Cell *cell = cells.find(row[QStringLiteral("table")], row[QStringLiteral("row")],
                                      row[QStringLiteral("column")]);
        if (!cell)
            continue;
        ++compared;
        const double published = row[QStringLiteral("value")].toDouble();
        const Cell *full = fullRun().find(cell->table, cell->row, cell->column);
        ASSERT_TRUE(full) << qPrintable(cell->table);
        const bool isKnown = notReproduced().contains({cell->table, cell->row, cell->column});
        EXPECT_TRUE(agrees(*cell, published, *full) || isKnown)
            << qPrintable(cell->table) << ", " << qPrintable(cell->row) << ", " << qPrintable(cell->column) << ": "
            << cell->estimate.value << " for " << published;
    }
    EXPECT_GE(compared, leastCompared);
}

TEST(Simulation, ComesToThePublishedFiguresInAShortRun)
{
    SimulationRun run;
    run.vendors = 300;
    run.paces = {usualPace};
    Cells cells;
    oneCriterion(run, cells);
    run.vendors = 100;
    archetypesAtMonthSix(run, cells);
    comparesWithThePublished(cells, 42 + 27);
}

TEST(Simulation, CameToThePublishedFiguresInTheFullRun)
{
    comparesWithThePublished(fullRun(), static_cast<int>(publishedFigures().rows().size()));
}

TEST(Simulation, HasNoExcuseForAFigureThatItComesTo)
{
    for (const auto &[table, row, column] : notReproduced()) {
        const Cell *cell = fullRun().find(table, row, column);
        ASSERT_TRUE(cell) << qPrintable(table);
        int published = 0;
        for (const auto &figure : publishedFigures().rows()) {
            if (figure[QStringLiteral("table")] != table || figure[QStringLiteral("row")] != row
                || figure[QStringLiteral("column")] != column)
                continue;
            ++published;
            EXPECT_FALSE(agrees(*cell, figure[QStringLiteral("value")].toDouble(), *cell))
                << qPrintable(table) << ", " << qPrintable(row) << ", " << qPrintable(column);
        }
        EXPECT_EQ(published, 1) << qPrintable(table) << ", " << qPrintable(row) << ", " << qPrintable(column);
    }
}

TEST(Simulation, GivesTheSameCellsForTheSameSeedAndOthersForAnother)
{
    const auto cellsOf = [](std::uint64_t seed) {
        SimulationRun run;
        run.seed = seed;
        run.vendors = 50;
        Cells cells;
        oneCriterion(run, cells);
        return cells.asCsv();
    };
    EXPECT_EQ(cellsOf(1), cellsOf(1));
    EXPECT_NE(cellsOf(1), cellsOf(2));
}

TEST(Simulation, ReadsTheProductsNumbersAsTheProductDoes)
{
    int ready = 0;
    int slipping = 0;
    for (int vendor = 0; vendor < 150; ++vendor) {
        Chance chance = chanceOf(3, "as the product", vendor);
        const Population population = vendor % 2 == 0 ? Population::Mixed : Population::FreshTurning;
        const SimulatedTrial trial = simulate(drawFrom(population, chance), 1 + vendor % 7, 14, chance);
        const ReadByTheProduct product(trial);
        for (int month = fewestProbationMonths; month <= 14; month += 4) {
            const QDate on = trial.start.addMonths(month);
            const ReadByTheProduct::Reading read = product.on(on);
            const RuleReading byNumbers = readByNumbers(trial, on, {});
            EXPECT_EQ(byNumbers.passes({}), read.standing == Standing::Ready)
                << "vendor " << vendor << ", month " << month;
            EXPECT_EQ(byNumbers.isSlipping, read.isSlipping) << "vendor " << vendor << ", month " << month;
            ready += byNumbers.passes({});
            slipping += byNumbers.isSlipping;
        }
    }
    EXPECT_GT(ready, 20);
    EXPECT_GT(slipping, 20);
}

TEST(Chance, HasTheMeansAndTheSpreadOfItsDistributions)
{
    constexpr int draws = 20'000;
    Chance chance(1, 1);
    std::vector<double> uniform;
    std::vector<double> normal;
    std::vector<double> squares;
    std::vector<double> waits;
    for (int draw = 0; draw < draws; ++draw) {
        uniform.push_back(chance.uniform());
        normal.push_back(chance.normal());
        squares.push_back(normal.back() * normal.back());
        waits.push_back(chance.wait(4));
    }
    const auto isNear = [](const std::vector<double> &values, double mean) {
        const Estimate estimate = meanOf(values);
        EXPECT_NEAR(estimate.value, mean, 4 * estimate.error);
    };
    isNear(uniform, 0.5);
    isNear(normal, 0);
    isNear(squares, 1);
    isNear(waits, 0.25);
}

TEST(Chance, DrawsRatesByTheQuantilesOfBeta)
{
    for (const auto &[a, b] : {std::pair(4.0, 1.5), std::pair(30.0, 2.0), std::pair(9.0, 1.0)}) {
        const BetaRates rates(a, b);
        for (const double share : {0.01, 0.3, 0.5, 0.77, 0.99})
            EXPECT_NEAR(rates.quantile(share), boost::math::ibeta_inv(a, b, share), 5e-4);
    }
}

TEST(Yardsticks, CallOneLateJobFollowedByIdlenessExcellent)
{
    const SimulatedTrial late = trialOf({{day(1, 5), false, true, true, true}});
    const QDate inSummer = day(7, 5);
    // Six months: five idle ones of 100 and the first of 66.7, weighed 12 down to 7 twelfths.
    const double expected = (100.0 * (12 + 11 + 10 + 9 + 8) + 200.0 / 3 * 7) / 57;
    EXPECT_NEAR(baselines()[0].score(late, inSummer), expected, 1e-9);
    EXPECT_GT(expected, 95);
    EXPECT_EQ(ReadByTheProduct(late).on(inSummer).standing, Standing::TooEarly);
}

TEST(Yardsticks, GiveTheFiguresOfATrialCountedByHand)
{
    std::vector<Job> jobs;
    for (int job = 0; job < 10; ++job)
        jobs.push_back({day(1 + job / 2, 5 + job), job != 9, job % 5 != 0, true, job != 3});
    const SimulatedTrial trial = trialOf(jobs);
    const QDate on = day(7, 5);
    std::map<std::string_view, double> scores;
    for (const Yardstick &baseline : baselines())
        scores[baseline.name] = baseline.score(trial, on);
    EXPECT_NEAR(scores["on-time rate"], 90, 1e-9);
    EXPECT_NEAR(scores["raw mean"], 0.8, 1e-9);
    // 5 stars but for the one not liked (4) and the late one (4).
    EXPECT_NEAR(scores["star average"], 4.8, 1e-9);
    EXPECT_NEAR(scores["success score"], 100, 1e-9);
}

TEST(Cells, AreTheSameReadFromTheirOwnText)
{
    Cells cells;
    cells.add(QStringLiteral("table"), QStringLiteral("row"), QStringLiteral("column"), {0.25, 0.0125, 1200});
    EXPECT_EQ(Cells::fromCsv(cells.asCsv()).asCsv(), cells.asCsv());
    EXPECT_EQ(cells.asMarkdown(QStringLiteral("table")),
              QStringLiteral("|  | column |\n| --- | --: |\n| row | 0.25 |\n\nStandard error: at most 0.013.\n"));
}

TEST(Judgement, ShowsTheTablesOfTheFullRun)
{
    const QString judgement = textOf("docs/judgement.md");
    ASSERT_GE(fullRun().tables().size(), 20U);
    for (const QString &table : fullRun().tables())
        EXPECT_TRUE(judgement.contains(fullRun().asMarkdown(table))) << qPrintable(table);
}

TEST(Judgement, BacksWhatTheOwnerIsToldOfAKeeper)
{
    for (std::size_t place = 0; place < keepersInAHundred.size(); ++place) {
        const QString tried = QString::number(place + 1);
        const Cell *cell = fullRun().find(QStringLiteral("thirty a month shared: mixed"), tried,
                                          QStringLiteral("a keeper found"));
        ASSERT_TRUE(cell) << qPrintable(tried);
        EXPECT_EQ(std::lround(100 * cell->estimate.value), keepersInAHundred.at(place)) << qPrintable(tried);
    }
}

TEST(Judgement, BacksHowManyGoodVendorsAreSaidToSlip)
{
    const Cell *cell = fullRun().find(QStringLiteral("slipping at month six"), QStringLiteral("good"),
                                      QStringLiteral("3 a month"));
    ASSERT_TRUE(cell);
    EXPECT_EQ(std::lround(1 / cell->estimate.value), oneGoodVendorSlipsIn);
}

} // namespace
} // namespace proven::simulation
