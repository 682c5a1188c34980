#include "dialogs/handover_dialog.h"

#include "desk.h"
#include "dialogs/job_dialog.h"

namespace proven {

using namespace test;

namespace {

class Handover : public testing::Test {
protected:
    Handover()
        : calls(desk.round(QStringLiteral("Call centre"))), gone(desk.vendor(QStringLiteral("Bright Calls"), calls)),
          other(desk.vendor(QStringLiteral("Second Ring"), calls)),
          job(desk.give(gone, QStringLiteral("Call the list"), on("2026-11-02"), on("2026-11-30"),
                        [](EngagementDetails &details) { details.units = 3000; }))
    {
        const VendorDetails before = desk.book().vendorOf(gone);
        VendorDetails after = before;
        after.holds = QStringLiteral("the key of the back door");
        desk.ask(command::EditVendor{.id = desk.book().get(gone).vendor, .before = before, .after = after});
        desk.turnTo(on("2026-11-10"));
        desk.decide(gone, DecisionKind::Left, QStringLiteral("moved away"));
        desk.turnTo(on("2026-11-12"));
    }

    Desk desk{on("2026-11-02")};
    Id<Round> calls;
    Id<Trial> gone;
    Id<Trial> other;
    Id<Engagement> job;
};

} // namespace

TEST_F(Handover, TellsWhatRemainsAndWhoMayTakeIt)
{
    const HandoverDialog dialog(desk.session(), gone);
    EXPECT_TRUE(says(dialog, QStringLiteral("Call the list")));
    EXPECT_TRUE(says(dialog, QStringLiteral("3000 of 3000 remain, due on 30 November")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Give to Second Ring")));
    EXPECT_TRUE(says(dialog, QStringLiteral("the key of the back door")));
}

TEST_F(Handover, GivesAJobToAnotherAndClosesIt)
{
    HandoverDialog dialog(desk.session(), gone);
    press(dialog, QStringLiteral("Give to Second Ring"));
    auto *give = dialog.findChild<JobDialog *>();
    ASSERT_TRUE(give);
    press(*give, QStringLiteral("Give the job"));
    ASSERT_EQ(desk.book().engagementsOf(other).size(), 1U);
    const Engagement &taken = *desk.book().engagementsOf(other).front();
    EXPECT_EQ(taken.title, QStringLiteral("Call the list"));
    EXPECT_EQ(taken.units, 3000);
    EXPECT_EQ(taken.start, on("2026-11-12"));
    EXPECT_EQ(desk.book().get(job).outcome, Outcome(Abandoned{on("2026-11-10")}));
    EXPECT_FALSE(says(dialog, QStringLiteral("Give to Second Ring")));
}

TEST_F(Handover, LeavesAJobOpenWhereGivingItIsCancelled)
{
    HandoverDialog dialog(desk.session(), gone);
    press(dialog, QStringLiteral("Give to Second Ring"));
    dialog.findChild<JobDialog *>()->reject();
    EXPECT_TRUE(isOpen(desk.book().get(job).outcome));
    EXPECT_TRUE(desk.book().engagementsOf(other).empty());
}

TEST_F(Handover, TakesBackWhatTheyHold)
{
    HandoverDialog dialog(desk.session(), gone);
    press(dialog, QStringLiteral("We have it back"));
    press(dialog, QStringLiteral("Nobody takes it over: close it"));
    EXPECT_TRUE(desk.book().vendorNamed(QStringLiteral("Bright Calls"))->holds.isEmpty());
    EXPECT_TRUE(says(dialog, QStringLiteral("Nothing is left to hand over")));
    press(dialog, QStringLiteral("Close"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

} // namespace proven
