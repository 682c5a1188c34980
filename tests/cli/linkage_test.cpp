#include "support/shell.h"

#include <gtest/gtest.h>

namespace proven::test {

TEST(TheCommandLine, LinksNoQtGuiAndNoQtWidgets)
{
    const Ran ran = Shell().runProgram(QStringLiteral("ldd"), {QStringLiteral(PROVEN_CLI)});
    ASSERT_EQ(ran.exitCode, 0) << ran.err.toStdString();
    ASSERT_TRUE(ran.out.contains(QStringLiteral("Qt6Core"))) << "ldd no longer names what is linked";
    EXPECT_FALSE(ran.out.contains(QStringLiteral("Qt6Gui")));
    EXPECT_FALSE(ran.out.contains(QStringLiteral("Qt6Widgets")));
}

} // namespace proven::test
