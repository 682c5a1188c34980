#include "dialogs/due_dialog.h"

#include "support/hands.h"
#include "support/office.h"

namespace proven {

using namespace test;

namespace {

class DueDialogs : public testing::Test {
protected:
    DueDialogs()
        : bright(office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")))),
          job(office.give(bright, QStringLiteral("Test calls"), day("2026-11-23"), day("2026-11-27")))
    {
    }

    Office office{day("2026-11-23")};
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(DueDialogs, KeepTheVendorsNewDateAsWhatToExpect)
{
    DueDialog dialog(office.session(), job);
    type(dialog, QStringLiteral("The later day"), QStringLiteral("30.11"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(office.book().get(job).expected, day("2026-11-30"));
    EXPECT_FALSE(office.book().get(job).moved);
}

TEST_F(DueDialogs, MoveThePromiseWhereTheOwnerAskedAndSaidWhy)
{
    DueDialog dialog(office.session(), job);
    press(dialog, QStringLiteral("We did: it counts"));
    type(dialog, QStringLiteral("The later day"), QStringLiteral("30.11"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("reason")));
    EXPECT_FALSE(office.book().get(job).moved);
    type(dialog, QStringLiteral("Because"), QStringLiteral("The list is not ready"));
    press(dialog, QStringLiteral("Record it"));
    const DueMove expected{day("2026-11-30"), day("2026-11-23"), QStringLiteral("The list is not ready")};
    EXPECT_EQ(office.book().get(job).moved, expected);
}

TEST_F(DueDialogs, SayThatItIsMovedAfterwards)
{
    office.setToday(day("2026-11-30"));
    DueDialog dialog(office.session(), job);
    press(dialog, QStringLiteral("We did: it counts"));
    EXPECT_TRUE(says(dialog, QStringLiteral("moved afterwards")));
}

TEST_F(DueDialogs, RefuseADayThatIsNoLater)
{
    DueDialog dialog(office.session(), job);
    press(dialog, QStringLiteral("We did: it counts"));
    type(dialog, QStringLiteral("The later day"), QStringLiteral("26.11"));
    type(dialog, QStringLiteral("Because"), QStringLiteral("haste"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.refusalText().isEmpty());
    EXPECT_FALSE(office.book().get(job).moved);
}

} // namespace proven
