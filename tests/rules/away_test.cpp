// When a vendor is away, and what is left of it once they are back.
#include "rules/away.h"
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QDate today = day("2026-11-23");
const QDate yesterday = today.addDays(-1);
const QDate tomorrow = today.addDays(1);
using Day = std::optional<QDate>;

VendorDetails away(Day from, Day until)
{
    VendorDetails vendor;
    vendor.name = QStringLiteral("Bright Calls");
    vendor.awayFrom = from;
    vendor.awayUntil = until;
    return vendor;
}

} // namespace

TEST(Away, IsAVendorFromTheFirstDayToTheLastBothCountedIn)
{
    const struct {
        Day from, until;
        bool isAway;
        const char *what;
    } cases[] = {
        {{}, {}, false, "nothing said"},
        {today, today, true, "this one day"},
        {yesterday, tomorrow, true, "in the midst of it"},
        {tomorrow, tomorrow.addDays(7), false, "not yet"},
        {yesterday.addDays(-7), yesterday, false, "no longer"},
        {yesterday, {}, true, "nobody knows until when"},
        {tomorrow, {}, false, "they only go tomorrow"},
        {{}, today, true, "nobody said since when"},
        {{}, yesterday, false, "since yesterday they are back"},
    };
    for (const auto &each : cases)
        EXPECT_EQ(isAway(away(each.from, each.until), today), each.isAway) << each.what;
}

TEST(Away, EndsBeforeItBeginsOnlyWhereBothDaysAreKnown)
{
    EXPECT_TRUE(isBackBeforeAway(away(today, yesterday)));
    EXPECT_FALSE(isBackBeforeAway(away(today, today)));
    EXPECT_FALSE(isBackBeforeAway(away(today, {})));
    EXPECT_FALSE(isBackBeforeAway(away({}, yesterday)));
}

TEST(Away, KeepsTheDaysThatLieBehindOnceTheyAreBack)
{
    EXPECT_EQ(backToday(away(yesterday.addDays(-3), tomorrow), today), away(yesterday.addDays(-3), yesterday));
    EXPECT_EQ(backToday(away(yesterday, {}), today), away(yesterday, yesterday)) << "they were away for one day";
}

TEST(Away, LeavesNothingWhereTheyNeverWentOrNobodyKnowsSinceWhen)
{
    EXPECT_EQ(backToday(away(today, tomorrow), today), away({}, {})) << "they were to go today";
    EXPECT_EQ(backToday(away(tomorrow, {}), today), away({}, {}));
    EXPECT_EQ(backToday(away({}, tomorrow), today), away({}, {}));
}

TEST(Away, CanAlwaysBeEndedWhateverWasSaidOfIt)
{
    for (const auto &[from, until] :
         {std::pair(Day(yesterday), Day(tomorrow)), std::pair(Day(today), Day()), std::pair(Day(), Day(today))}) {
        Desk desk(today);
        desk.must(command::AddVendor{away(from, until), {}});
        const Vendor gone = *desk.book().vendorNamed(u"Bright Calls");
        ASSERT_TRUE(isAway(gone, today));
        EXPECT_FALSE(desk.refusal(command::EditVendor{gone.id, gone, backToday(gone, today)}));
        EXPECT_FALSE(isAway(desk.book().get(gone.id), today));
    }
}
