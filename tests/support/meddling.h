#pragma once

#include "support/other_program.h"

#include <gtest/gtest.h>

namespace proven::test {

/// Another program was at work on the file.
inline void meddle(const QString &path, const char *sql)
{
    const OtherProgram other(path);
    EXPECT_TRUE(other.does("PRAGMA ignore_check_constraints = ON"));
    EXPECT_TRUE(other.does(sql)) << other.trouble().toStdString();
}

} // namespace proven::test
