#include "dialogs/due_dialog.h"

#include "desk.h"

#include <QAbstractButton>

namespace proven {

using namespace test;

namespace {

class DueDialogs : public testing::Test {
protected:
    DueDialogs()
        : bright(desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Call centre")))),
          job(desk.give(bright, QStringLiteral("Test calls"), on("2026-11-23"), on("2026-11-27")))
    {
    }

    Desk desk{on("2026-11-23")};
    Id<Trial> bright;
    Id<Engagement> job;
};

} // namespace

TEST_F(DueDialogs, KeepTheVendorsNewDateAsWhatToExpect)
{
    DueDialog dialog(desk.session(), job);
    type(dialog, QStringLiteral("The later day"), QStringLiteral("30.11"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_EQ(desk.book().get(job).expected, on("2026-11-30"));
    EXPECT_FALSE(desk.book().get(job).moved);
}

TEST_F(DueDialogs, MoveThePromiseWhereTheOwnerAskedAndSaidWhy)
{
    DueDialog dialog(desk.session(), job);
    press(dialog, QStringLiteral("We did: it counts"));
    type(dialog, QStringLiteral("The later day"), QStringLiteral("30.11"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("reason")));
    EXPECT_FALSE(desk.book().get(job).moved);
    type(dialog, QStringLiteral("Because"), QStringLiteral("The list is not ready"));
    press(dialog, QStringLiteral("Record it"));
    const DueMove expected{on("2026-11-30"), on("2026-11-23"), QStringLiteral("The list is not ready")};
    EXPECT_EQ(desk.book().get(job).moved, expected);
}

TEST_F(DueDialogs, SayThatItIsMovedAfterwards)
{
    desk.turnTo(on("2026-11-30"));
    DueDialog dialog(desk.session(), job);
    press(dialog, QStringLiteral("We did: it counts"));
    EXPECT_TRUE(says(dialog, QStringLiteral("moved afterwards")));
}

TEST_F(DueDialogs, RefuseADayThatIsNoLater)
{
    DueDialog dialog(desk.session(), job);
    press(dialog, QStringLiteral("We did: it counts"));
    type(dialog, QStringLiteral("The later day"), QStringLiteral("26.11"));
    type(dialog, QStringLiteral("Because"), QStringLiteral("haste"));
    press(dialog, QStringLiteral("Record it"));
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    EXPECT_FALSE(dialog.refusalText().isEmpty());
    EXPECT_FALSE(desk.book().get(job).moved);
}

} // namespace proven
