#include "clock.h"

#include <gtest/gtest.h>

namespace proven::test {

TEST(DayWatch, TellsOnceWhenTheDayTurnsAndNothingWhileItLasts)
{
    QDate day(2026, 11, 23);
    DayWatch watch([&] { return day; });
    QList<QDate> told;
    QObject::connect(&watch, &DayWatch::dayTurned, &watch, [&](QDate turned) { told += turned; });

    watch.look();
    EXPECT_TRUE(told.isEmpty());
    day = day.addDays(1);
    watch.look();
    watch.look();
    EXPECT_EQ(told, QList<QDate>({QDate(2026, 11, 24)}));
    EXPECT_EQ(watch.day(), QDate(2026, 11, 24));
}

TEST(DayWatch, TellsADayThatCameBackWhenTheMachinesClockIsPutRight)
{
    QDate day(2036, 1, 1);
    DayWatch watch([&] { return day; });
    QList<QDate> told;
    QObject::connect(&watch, &DayWatch::dayTurned, &watch, [&](QDate turned) { told += turned; });
    day = QDate(2026, 1, 1);
    watch.look();
    EXPECT_EQ(told, QList<QDate>({QDate(2026, 1, 1)}));
}

} // namespace proven::test
