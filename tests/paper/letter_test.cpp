#include "printed.h"
#include "tried_vendor.h"

#include <gtest/gtest.h>

namespace proven::test {
namespace {

QString whyNone(const TriedVendor &tried, const char *today)
{
    const auto made = letterOf(tried.book(), tried.trial, day(today));
    const auto *none = std::get_if<NoLetter>(&made);
    EXPECT_TRUE(none) << "there is a letter";
    return none ? none->text : QString();
}

/// Promoted on 2 December, after twenty good jobs and six months.
struct PromotedVendor : TriedVendor {
    explicit PromotedVendor(bool supported = true)
    {
        work(20);
        Decision promotion = book().get(builder.decide(trial, DecisionKind::Promoted, day("2026-12-02"),
                                                       QStringLiteral("They call back within the hour.")));
        promotion.supported = supported;
        builder.put(promotion);
    }
    [[nodiscard]] Paper letter(const char *today) const { return std::get<Paper>(letterOf(book(), trial, day(today))); }
};

TEST(Letter, IsNotThereBeforeTheEndOfProbationAndSaysFromWhenItMayBe)
{
    TriedVendor tried;
    tried.work(20);
    EXPECT_EQ(whyNone(tried, "2026-11-23"), QStringLiteral("Bright Calls has not been promoted, so there is no letter. "
                                                           "Six months are over on 1 December. Then they may be "
                                                           "promoted."));
}

TEST(Letter, IsNotThereWhereNobodyDecided)
{
    TriedVendor tried;
    tried.work(20);
    EXPECT_EQ(whyNone(tried, "2026-12-10"),
              QStringLiteral("Bright Calls has not been promoted, so there is no letter. "
                             "Probation has been over since 1 December 2026: they may be promoted."));
}

TEST(Letter, SaysWhatWasSaidAndTheRecordOfThatDay)
{
    PromotedVendor tried;
    // What came later is no evidence for it.
    for (int job = 0; job < 5; ++job) {
        const QDate start = day("2026-12-07").addDays(7 * job);
        tried.builder.delivered(tried.trial, start, start, start.addDays(4));
    }
    const QString all = allOf(tried.letter("2027-01-31"));
    for (const char *words : {"On 2 December 2026 Bright Calls was promoted: proven for “Call centre”.",
                              "a probation of six months, from 1 June 2026 to 1 December 2026",
                              "“They call back within the hour.”", "The record as it stood on 2 December 2026",
                              "20 of 20", "Work in five different months.", "The record bore out the promotion"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words << " is not in\n" << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("of 24"))) << "jobs after the promotion are counted";
}

TEST(Letter, SaysWhereTheRecordDidNotBearItOut)
{
    const PromotedVendor tried(false);
    const QString all = allOf(tried.letter("2027-01-31"));
    EXPECT_TRUE(all.contains(QStringLiteral("The record did not bear out the promotion")));
}

TEST(Letter, IsGoneWithThePromotion)
{
    PromotedVendor tried;
    tried.builder.decide(tried.trial, DecisionKind::LetGo, day("2027-01-10"), QStringLiteral("Three late."));
    EXPECT_EQ(tried.letter("2027-01-09").title, QStringLiteral("Bright Calls")) << "as of the day before";
    EXPECT_TRUE(whyNone(tried, "2027-01-10").contains(QStringLiteral("Let go on 10 January")));
}

TEST(Letter, LeavesOutWhatTheOwnerKeepsForThemselves)
{
    PromotedVendor tried;
    Vendor vendor = tried.book().get(tried.vendor);
    vendor.notes = vendor.remember = vendor.holds = QStringLiteral("between us");
    tried.builder.put(vendor);
    EXPECT_FALSE(allOf(tried.letter("2027-01-31")).contains(QStringLiteral("between us")));
}

} // namespace
} // namespace proven::test
