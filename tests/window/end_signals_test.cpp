#include "end_signals.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <csignal>

namespace proven::test {
namespace {

class EndSignalsHeard : public testing::TestWithParam<int> {};

TEST_P(EndSignalsHeard, AreToldFromTheEventLoopAndEndNothingByThemselves)
{
    const EndSignals endings;
    QSignalSpy wanted(&endings, &EndSignals::wanted);
    ASSERT_EQ(std::raise(GetParam()), 0);
    EXPECT_EQ(wanted.count(), 0) << "a handler may do next to nothing";
    ASSERT_TRUE(wanted.wait());
    EXPECT_EQ(wanted.count(), 1);
    // And again: whoever did not end at the first is asked once more.
    ASSERT_EQ(std::raise(GetParam()), 0);
    EXPECT_TRUE(wanted.wait());
}

INSTANTIATE_TEST_SUITE_P(
    Each, EndSignalsHeard, testing::Values(SIGTERM, SIGINT, SIGHUP), [](const testing::TestParamInfo<int> &info) {
        return std::string(info.param == SIGTERM ? "Terminate" : info.param == SIGINT ? "Interrupt" : "HangUp");
    });

} // namespace
} // namespace proven::test
