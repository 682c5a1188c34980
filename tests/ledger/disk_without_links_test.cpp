// A disk on which a file has one name only, and whose folders can't be synced: as some that lie on a network.
#include "ledger/backups.h"
#include "open_ledger.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

bool hasLinks = true;
/// From the first link on that it would have taken, no folder is synced any more.
bool refusesToSync = false;

} // namespace

// These stand before the C library's own for this whole program.
extern "C" int link(const char *from, const char *to) noexcept
{
    if (hasLinks)
        return static_cast<int>(::syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
    refusesToSync = true;
    errno = EPERM;
    return -1;
}

extern "C" int fsync(int file)
{
    struct stat status = {};
    if (refusesToSync && ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode)) {
        errno = EINVAL;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, file));
}

namespace proven {

using namespace test;

TEST(ADiskWithoutLinks, KeepsTheBookInItsPlaceWhereABackupCantBeRestored)
{
    const TemporaryBook place;
    const QString backup = place.in(QStringLiteral("backup.proven"));
    {
        const auto ledger = newLedger(place.path());
        ASSERT_FALSE(ledger->copyTo(backup));
        done(ledger->perform(addRound(QStringLiteral("Since the backup")), today));
    }
    const QByteArray before = bytesOf(place.path());
    hasLinks = false;
    const auto restored = restore(backup, place.path());
    hasLinks = true;
    refusesToSync = false;
    const auto *trouble = std::get_if<Trouble>(&restored);
    ASSERT_TRUE(trouble);
    EXPECT_TRUE(trouble->text.contains(QStringLiteral("was left as it is"))) << trouble->text.toStdString();
    EXPECT_EQ(bytesOf(place.path()), before);
}

} // namespace proven
