#include "dialogs/erase_dialog.h"

#include "support/hands.h"
#include "support/office.h"

#include <QTest>

namespace proven {

using namespace test;

namespace {

class EraseDialogs : public testing::Test {
protected:
    [[nodiscard]] const Vendor &vendor() const { return office.book().vendorOf(bright); }

    Office office{day("2026-11-23")};
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));
};

} // namespace

TEST_F(EraseDialogs, SayWhatGoesAndWhatTheyCantReachBeforeTheyEraseForGood)
{
    EraseDialog dialog(office.session(), vendor().id);
    EXPECT_TRUE(says(dialog, QStringLiteral("it can't be undone")));
    EXPECT_TRUE(says(dialog, QStringLiteral("backups, exports")));
    press(dialog, QStringLiteral("Erase for good"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted) << dialog.refusalText().toStdString();
    EXPECT_EQ(vendor().name, QStringLiteral("Erased vendor 1"));
    EXPECT_FALSE(office.session().ledger().nextUndo());
}

TEST_F(EraseDialogs, AreNotAnsweredByEnter)
{
    EraseDialog dialog(office.session(), vendor().id);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(vendor().name, QStringLiteral("Bright Calls"));
}

} // namespace proven
