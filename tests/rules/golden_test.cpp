// Every row of the golden tables: SciPy computed the figures, python-dateutil the calendar.
#include "rules/standing.h"
#include "support/book_builder.h"
#include "support/golden_table.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

constexpr double printed = 5e-7; ///< the tables print six decimals

QString cell(const QHash<QString, QString> &row, const char *column)
{
    EXPECT_TRUE(row.contains(QLatin1String(column))) << column;
    return row[QLatin1String(column)];
}
int number(const QHash<QString, QString> &row, const char *column)
{
    return cell(row, column).toInt();
}
double figure(const QHash<QString, QString> &row, const char *column)
{
    return cell(row, column).toDouble();
}
std::optional<QDate> date(const QHash<QString, QString> &row, const char *column)
{
    const QString text = cell(row, column);
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

/// "110": good, good, bad, a day apart, the newest yesterday.
std::vector<SeriesEntry> series(const QString &signs, QDate today)
{
    std::vector<SeriesEntry> entries;
    for (qsizetype place = 0; place < signs.size(); ++place)
        entries.push_back({today.addDays(place - signs.size()), place + 1, signs[place] == u'1'});
    return entries;
}

const QDate anyToday(2026, 11, 23);

} // namespace

TEST(GoldenBounds, EveryPairHasTheEstimateLowAndHighOfTheBetaDistribution)
{
    const GoldenTable table("bounds.csv");
    ASSERT_EQ(table.rows().size(), 325U);
    for (const auto &row : table.rows()) {
        const Figures figures = boundsFor(number(row, "n"), number(row, "good"));
        EXPECT_NEAR(figures.estimate, figure(row, "estimate"), printed);
        EXPECT_NEAR(figures.low, figure(row, "low"), printed) << figures.n << ' ' << figures.good;
        EXPECT_NEAR(figures.high, figure(row, "high"), printed) << figures.n << ' ' << figures.good;
    }
}

TEST(GoldenSeries, EverySeriesHasItsFiguresLatchAndMore)
{
    const GoldenTable table("series.csv");
    ASSERT_EQ(table.rows().size(), 40U);
    for (const auto &row : table.rows()) {
        const QString signs = cell(row, "series_oldest_to_newest");
        SCOPED_TRACE(signs.toStdString());
        const auto entries = series(signs, anyToday);
        const Figures figures = figuresFor(Criterion::OnTime, entries, anyToday);
        EXPECT_EQ(figures.n, number(row, "n"));
        EXPECT_EQ(figures.good, number(row, "good"));
        EXPECT_NEAR(figures.estimate, figure(row, "estimate"), printed);
        EXPECT_NEAR(figures.low, figure(row, "low"), printed);
        EXPECT_NEAR(figures.high, figure(row, "high"), printed);
        EXPECT_EQ(figures.slipping, number(row, "slipping") == 1);
        EXPECT_EQ(figures.slipping, isSlipping(entries));
        EXPECT_EQ(figures.more, number(row, "more_good_for_0.70"));
        EXPECT_EQ(figuresFor(Criterion::Directions, entries, anyToday).more, number(row, "more_good_for_0.70"));
        EXPECT_EQ(figuresFor(Criterion::GoodWork, entries, anyToday).more, number(row, "more_for_good_work"));
        EXPECT_EQ(figuresFor(Criterion::Liked, entries, anyToday).more, number(row, "more_for_liked"));
        Record record;
        record.figures = {figures, boundsFor(24, 24), boundsFor(24, 24), boundsFor(24, 24)};
        record.activeMonths = fewestActiveMonths;
        EXPECT_EQ(hasBadge(record, Badge::Reliable), number(row, "reliable_on_this_gate") == 1);
        EXPECT_EQ(hasBadge(record, Badge::VeryPunctual), number(row, "punctual_on_this_gate") == 1);
        EXPECT_EQ(figures.n >= fewestToTell && standingOf(record, true) == Standing::ConsiderLettingGo,
                  number(row, "let_go") == 1);
    }
}

TEST(GoldenAllowedBad, TheMostBadOnesThatABarAllowsAreAsPublished)
{
    const GoldenTable table("allowed_bad.csv");
    ASSERT_EQ(table.rows().size(), 24U);
    for (const auto &row : table.rows()) {
        const int n = number(row, "n");
        SCOPED_TRACE(n);
        // -1: not even a flawless series passes; of let go: no series is bad enough.
        int reliable = -1;
        int punctual = -1;
        int liked = -1;
        int letGo = -1;
        for (int bad = n; bad >= 0; --bad) {
            const Figures figures = boundsFor(n, n - bad);
            if (reliable < 0 && n >= gateOutcomes && figures.low >= gateLow)
                reliable = bad;
            if (punctual < 0 && n >= gateOutcomes && figures.low >= punctualLow)
                punctual = bad;
            if (liked < 0 && n >= likedOutcomes && figures.low >= likedLow)
                liked = bad;
            if (n >= fewestToTell && figures.high < letGoHigh)
                letGo = bad;
        }
        EXPECT_EQ(reliable, number(row, "max_bad_reliable_L90_ge_0.70_n_ge_10"));
        EXPECT_EQ(punctual, number(row, "max_bad_very_punctual_L90_ge_0.80_n_ge_10"));
        EXPECT_EQ(liked, number(row, "max_bad_liked_L90_ge_0.60_n_ge_5"));
        EXPECT_EQ(letGo, number(row, "min_bad_let_go_U90_lt_0.75_n_ge_5"));
    }
}

TEST(GoldenClockEnd, EveryStartAndLengthEndsOnItsDay)
{
    const GoldenTable table("clock_end.csv");
    ASSERT_GT(table.rows().size(), 100U);
    for (const auto &row : table.rows()) {
        EXPECT_EQ(probationBaseEnd(*date(row, "start"), number(row, "months")), *date(row, "end"))
            << cell(row, "start").toStdString() << " + " << number(row, "months");
    }
}

TEST(GoldenCounting, EveryStateOfAnEngagementCountsAsTheTableSays)
{
    const GoldenTable table("counting.csv");
    ASSERT_EQ(table.rows().size(), 15U);
    for (const auto &row : table.rows()) {
        SCOPED_TRACE((cell(row, "state") + u' ' + cell(row, "due")).toStdString());
        const QDate asOf = *date(row, "as_of");
        BookBuilder builder;
        const auto round = builder.round(QStringLiteral("Calls"));
        const auto trial = builder.trial(round, builder.vendor(QStringLiteral("Bright Calls")), day("2026-01-01"));
        builder.engagement(trial, day("2026-02-01"), [&](Engagement &engagement) {
            engagement.due = date(row, "due");
            const QString state = cell(row, "state");
            if (state == u"delivered") {
                engagement.outcome =
                    Delivered{*date(row, "delivered_complete"), {}, true, Rating::of(4), Rating::of(4)};
            } else if (state == u"cancelled_by_owner") {
                engagement.outcome = CancelledByOwner{*date(row, "cancelled_on")};
            } else if (state == u"abandoned") {
                engagement.outcome = Abandoned{*date(row, "cancelled_on")};
            } else if (state == u"partly_done") {
                engagement.units = 3000;
                engagement.unitsDone = 2140;
            }
        });
        const TrialState state = trialState(builder.book(), trial, asOf);
        const auto onTime = seriesOf(builder.book(), trial, state, Criterion::OnTime);
        const QString expected = cell(row, "on_time_outcome");
        if (expected == u"not_counted") {
            EXPECT_TRUE(onTime.empty());
        } else {
            ASSERT_EQ(onTime.size(), 1U);
            EXPECT_EQ(onTime[0].good, expected == u"on_time");
            EXPECT_EQ(onTime[0].date, *date(row, "on_time_outcome_date"));
        }
        const std::size_t counted = cell(row, "directions_and_ratings") == u"counted" ? 1 : 0;
        for (const Criterion criterion : {Criterion::Directions, Criterion::GoodWork, Criterion::Liked})
            EXPECT_EQ(seriesOf(builder.book(), trial, state, criterion).size(), counted);
    }
}

TEST(GoldenStandings, EveryVendorHasItsLowsScoreBadgesAndStanding)
{
    const GoldenTable table("standings.csv");
    ASSERT_EQ(table.rows().size(), 22U);
    for (const auto &row : table.rows()) {
        SCOPED_TRACE(cell(row, "on_time").toStdString());
        Record record;
        const std::array columns = {"on_time", "directions", "good_work", "liked"};
        const std::array lows = {"low_on_time", "low_directions", "low_good_work", "low_liked"};
        for (const Criterion criterion : allCriteria) {
            const auto place = static_cast<std::size_t>(criterion);
            record.figures[place] = figuresFor(criterion, series(cell(row, columns[place]), anyToday), anyToday);
            EXPECT_NEAR(record.figures[place].low, figure(row, lows[place]), printed);
        }
        record.activeMonths = number(row, "active_months");
        const auto score = scoreOf(record);
        ASSERT_TRUE(score);
        EXPECT_EQ(score->value, number(row, "score"));
        EXPECT_EQ(nameOf(score->weakest), cell(row, "weakest"));
        EXPECT_EQ(hasBadge(record, Badge::Reliable), number(row, "reliable") == 1);
        EXPECT_EQ(hasBadge(record, Badge::VeryPunctual), number(row, "very_punctual") == 1);
        EXPECT_EQ(hasBadge(record, Badge::Liked), number(row, "liked_badge") == 1);
        EXPECT_EQ(nameOf(standingOf(record, number(row, "probation_over") == 1)), cell(row, "standing"));
    }
}
