#include <QCoreApplication>

#include <gtest/gtest.h>

/// For tests of rooms that need an application object (Qt's SQL drivers do), but no window.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
