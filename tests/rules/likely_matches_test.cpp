// Vendors that may be one and the same.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

TEST(LikelyMatches, AreFoundByNamePhoneOrMail)
{
    Desk desk(day("2026-05-04"));
    VendorDetails known{.name = QStringLiteral("Clearbrook Callers"),
                        .email = QStringLiteral("ring@clearbrook.example"),
                        .phone = QStringLiteral("+49 30 555 0101")};
    desk.must(command::AddVendor{known, {}});
    const auto matches = [&](const VendorDetails &vendor) { return likelyMatches(desk.book(), vendor).size(); };
    EXPECT_EQ(matches({.name = QStringLiteral("Clearbrook")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Clearbrook Callers Limited")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("clearbrook-callers")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Cle")}), 0U) << "too short to tell";
    desk.must(command::AddVendor{{.name = QStringLiteral("Ada")}, {}});
    EXPECT_EQ(matches({.name = QStringLiteral("Adams & Co")}), 0U) << "so is who is in the book";
    EXPECT_EQ(matches({.name = QStringLiteral("***")}), 0U) << "no letter to tell by";
    EXPECT_EQ(matches({.name = QStringLiteral("Delta"), .phone = QStringLiteral("+49 (30) 555-0101")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Delta"), .email = QStringLiteral("RING@clearbrook.example")}), 1U);
    EXPECT_EQ(matches({.name = QStringLiteral("Delta"), .email = QStringLiteral("other@clearbrook.example")}), 0U);
}
