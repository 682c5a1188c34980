// L9: what is left of a vendor who was erased.
#include "support/desk.h"

#include <gtest/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString erased = QStringLiteral("(erased)");

struct ErasedVendor : ::testing::Test {
    Desk desk{day("2026-05-04")};
    Id<Round> round = desk.round(QStringLiteral("Call centre"));
    Id<Trial> trial = desk.vendor(QStringLiteral("Bright Calls"), round);
    Id<Vendor> vendor = desk.book().get(trial).vendor;
};

} // namespace

TEST_F(ErasedVendor, LeavesNothingOfAPersonBehind)
{
    EngagementDetails details = desk.job();
    details.moved = DueMove{details.due->addDays(3), desk.today(), QStringLiteral("Cleo was ill")};
    details.note = QStringLiteral("Ask for Cleo");
    const auto job = desk.open(trial, details);
    EngagementDetails overruled = desk.job();
    overruled.profile.timeSensitive = true;
    overruled.overruledBecause = QStringLiteral("Cleo asked for it");
    const auto second = desk.open(trial, overruled);
    desk.must(command::LogTouchpoint{vendor, {.date = desk.today(), .whom = QStringLiteral("Cleo")}, {}});
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, QStringLiteral("Cleo left")});
    desk.must(command::EraseVendor{vendor});
    EXPECT_EQ(desk.book().get(vendor).name, QStringLiteral("Erased vendor 1"));
    EXPECT_EQ(desk.book().get(job).moved->because, erased);
    EXPECT_EQ(desk.book().get(job).note, QString());
    EXPECT_EQ(desk.book().get(second).overruledBecause, erased) << "that it was overruled stays known";
    EXPECT_EQ(desk.book().decisionsOf(trial).back()->reason, erased);
    EXPECT_EQ(desk.book().touchpointsOf(vendor).front()->whom, QString());
    const Id<Trial> next = desk.vendor(QStringLiteral("Second Ring"), round);
    desk.must(command::EraseVendor{desk.book().get(next).vendor});
    EXPECT_EQ(desk.book().vendorOf(next).name, QStringLiteral("Erased vendor 2"));
}

TEST_F(ErasedVendor, LeavesAnEmptyReasonEmpty)
{
    BookBuilder builder;
    const Id<Vendor> person = builder.vendor(QStringLiteral("Cleo"));
    const Id<Trial> place = builder.trial(builder.round(QStringLiteral("Calls")), person, day("2026-01-05"));
    const Id<Engagement> job = builder.engagement(place, day("2026-01-05"), [](Engagement &engagement) {
        engagement.due = day("2026-01-09");
        engagement.moved = DueMove{day("2026-01-12"), day("2026-01-08"), {}};
    });
    Desk other(day("2026-05-04"), builder.book());
    other.must(command::EraseVendor{person});
    EXPECT_EQ(other.book().get(job).moved->because, QString());
}
