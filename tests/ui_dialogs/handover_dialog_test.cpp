#include "dialogs/handover_dialog.h"

#include "dialogs/job_dialog.h"
#include "support/hands.h"
#include "support/office.h"

namespace proven {

using namespace test;

namespace {

class Handover : public testing::Test {
protected:
    Handover()
        : calls(office.round(QStringLiteral("Call centre"))),
          gone(office.vendor(QStringLiteral("Bright Calls"), calls)),
          other(office.vendor(QStringLiteral("Second Ring"), calls)),
          job(office.give(gone, QStringLiteral("Call the list"), day("2026-11-02"), day("2026-11-30"),
                          [](EngagementDetails &details) { details.units = 3000; }))
    {
        const VendorDetails before = office.book().vendorOf(gone);
        VendorDetails after = before;
        after.holds = QStringLiteral("the key of the back door");
        office.must(command::EditVendor{.id = office.book().get(gone).vendor, .before = before, .after = after});
        office.setToday(day("2026-11-10"));
        office.decide(gone, DecisionKind::Left, QStringLiteral("moved away"));
        office.setToday(day("2026-11-12"));
    }

    Office office{day("2026-11-02")};
    Id<Round> calls;
    Id<Trial> gone;
    Id<Trial> other;
    Id<Engagement> job;
};

} // namespace

TEST_F(Handover, TellsWhatRemainsAndWhoMayTakeIt)
{
    const HandoverDialog dialog(office.session(), gone);
    EXPECT_TRUE(says(dialog, QStringLiteral("Call the list")));
    EXPECT_TRUE(says(dialog, QStringLiteral("3000 of 3000 remain, due on 30 November")));
    EXPECT_TRUE(says(dialog, QStringLiteral("Give to Second Ring")));
    EXPECT_TRUE(says(dialog, QStringLiteral("the key of the back door")));
}

TEST_F(Handover, GivesAJobToAnotherAndClosesIt)
{
    HandoverDialog dialog(office.session(), gone);
    press(dialog, QStringLiteral("Give to Second Ring"));
    auto *give = dialog.findChild<JobDialog *>();
    ASSERT_TRUE(give);
    press(*give, QStringLiteral("Give the job"));
    ASSERT_EQ(office.book().engagementsOf(other).size(), 1U);
    const Engagement &taken = *office.book().engagementsOf(other).front();
    EXPECT_EQ(taken.title, QStringLiteral("Call the list"));
    EXPECT_EQ(taken.units, 3000);
    EXPECT_EQ(taken.start, day("2026-11-12"));
    EXPECT_EQ(office.book().get(job).outcome, Outcome(Abandoned{day("2026-11-10")}));
    EXPECT_FALSE(says(dialog, QStringLiteral("Give to Second Ring")));
    EXPECT_TRUE(std::holds_alternative<Performed>(office.session().undo()));
    EXPECT_TRUE(isOpen(office.book().get(job).outcome)) << "one act, one undo";
    EXPECT_TRUE(office.book().engagementsOf(other).empty());
}

TEST_F(Handover, LeavesAJobOpenWhereGivingItIsCancelled)
{
    HandoverDialog dialog(office.session(), gone);
    press(dialog, QStringLiteral("Give to Second Ring"));
    dialog.findChild<JobDialog *>()->reject();
    EXPECT_TRUE(isOpen(office.book().get(job).outcome));
    EXPECT_TRUE(office.book().engagementsOf(other).empty());
}

TEST_F(Handover, TakesBackWhatTheyHold)
{
    HandoverDialog dialog(office.session(), gone);
    press(dialog, QStringLiteral("We have it back"));
    press(dialog, QStringLiteral("Nobody takes it over: close it"));
    EXPECT_TRUE(office.book().vendorNamed(QStringLiteral("Bright Calls"))->holds.isEmpty());
    EXPECT_TRUE(says(dialog, QStringLiteral("Nothing is left to hand over")));
}

} // namespace proven
