#include "printed.h"
#include "tried_vendor.h"

#include <gtest/gtest.h>

namespace proven::test {
namespace {

/// Three vendors of one round: one good, one late, one whom nobody has tried.
struct TriedRound : TriedVendor {
    TriedRound()
    {
        work(12);
        late = another("Slow & Sons");
        for (int job = 0; job < 8; ++job) {
            const QDate start = day("2026-06-03").addDays(7 * job);
            builder.delivered(*late, start, start.addDays(1), start.addDays(3));
        }
        fresh = another("Fresh Calls");
    }
    Id<Trial> another(const char *name)
    {
        return builder.trial(round, builder.vendor(QString::fromLatin1(name)), day("2026-05-20"));
    }
    std::optional<Id<Trial>> late, fresh;
};

const paper::Table &firstTable(const Paper &paper)
{
    for (const paper::Section &section : paper.sections) {
        for (const paper::Block &block : section.blocks) {
            if (const auto *table = std::get_if<paper::Table>(&block))
                return *table;
        }
    }
    qFatal("no table on the paper");
}

bool hasPicture(const Paper &paper)
{
    for (const paper::Section &section : paper.sections) {
        for (const paper::Block &block : section.blocks) {
            if (std::holds_alternative<paper::Picture>(block))
                return true;
        }
    }
    return false;
}

TEST(Comparison, PutsThePlacesInTheOrderOfTheCautiousEnd)
{
    const TriedRound tried;
    const paper::Table places = firstTable(comparisonOf(tried.book(), tried.round, tried.today));
    ASSERT_EQ(places.rows.size(), 3U);
    EXPECT_EQ(places.rows[0][0].text, QStringLiteral("Bright Calls"));
    EXPECT_EQ(places.rows[0][2].text, QStringLiteral("12 of 12"));
    ASSERT_TRUE(places.rows[0][2].range.has_value());
    EXPECT_NEAR(places.rows[0][2].range->low, 0.8377, 1e-3);
    EXPECT_EQ(places.rows[1][0].text, QStringLiteral("Slow & Sons"));
    EXPECT_EQ(places.rows[1][2].text, QStringLiteral("0 of 8"));
    EXPECT_EQ(places.rows[1][1].tone, Tone::NeedsALook);
    EXPECT_EQ(places.rows[2][2].text, QStringLiteral("none yet"));
    EXPECT_FALSE(places.rows[2][2].range.has_value());
}

TEST(Comparison, SaysWhatIsFreeWhatItCostAndWhatThePictureWaitsFor)
{
    TriedRound tried;
    tried.builder.engagement(tried.trial, day("2026-11-02"), [](Engagement &job) { job.cost = Money::of(120); });
    const Paper paper = comparisonOf(tried.book(), tried.round, tried.today);
    const QString all = allOf(paper);
    EXPECT_TRUE(all.contains(QStringLiteral("Seven places are free.")));
    EXPECT_TRUE(all.contains(QStringLiteral("21 jobs so far. The tries have cost EUR 120.00 (noted for 1 of them).")));
    EXPECT_TRUE(all.contains(QStringLiteral("Bright Calls: jobs: 13; cost noted for 1; paid EUR 120.00")))
        << all.toStdString();
    EXPECT_FALSE(hasPicture(paper));
    EXPECT_TRUE(all.contains(QStringLiteral("So far there are 2.")));
}

TEST(Comparison, HasThePictureOnceThreeAreKnown)
{
    TriedRound tried;
    for (int job = 0; job < 6; ++job) {
        const QDate start = day("2026-07-01").addDays(7 * job);
        tried.builder.delivered(*tried.fresh, start, start.addDays(1), start.addDays(1), 4, 1);
    }
    const Paper paper = comparisonOf(tried.book(), tried.round, tried.today);
    EXPECT_TRUE(hasPicture(paper));
    EXPECT_TRUE(allOf(paper).contains(QStringLiteral("Reliable and liked: Bright Calls.")));
}

TEST(Comparison, SaysOfWhoHasGoneOnlyWhen)
{
    TriedRound tried;
    tried.builder.decide(*tried.late, DecisionKind::LetGo, day("2026-11-08"));
    tried.builder.decide(*tried.fresh, DecisionKind::Left, day("2026-11-09"));
    const QString all = allOf(comparisonOf(tried.book(), tried.round, tried.today));
    EXPECT_TRUE(all.contains(QStringLiteral("Let go on 8 November."))) << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("Left on 9 November."))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("Too early to tell")));
}

TEST(Comparison, OfAnEmptyRoundSaysSo)
{
    BookBuilder builder;
    const Id<Round> round = builder.round(QStringLiteral("Bookkeeping"));
    const QString all = allOf(comparisonOf(builder.book(), round, day("2026-11-23")));
    EXPECT_TRUE(all.contains(QStringLiteral("Nobody has been listed in this round yet.")));
    EXPECT_TRUE(all.contains(QStringLiteral("Ten places are free.")));
}

} // namespace
} // namespace proven::test
