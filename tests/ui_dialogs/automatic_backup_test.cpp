#include "files/automatic_backup.h"

#include "models/today_table.h"
#include "support/office.h"

#include <QFile>
#include <QSignalSpy>

namespace proven {

using namespace test;

namespace {

constexpr int patience = 20'000;

/// A book whose backups lie beside it.
class AutomaticBackups : public testing::Test {
protected:
    AutomaticBackups()
    {
        office.round(QStringLiteral("Call centre"));
        office.session().keepBackupsIn(root);
    }
    [[nodiscard]] AutomaticBackup &automatic() { return *office.session().backups(); }
    /// Until one was made, or could not be.
    void untilMade()
    {
        QSignalSpy made(&automatic(), &AutomaticBackup::changed);
        automatic().makeIfDue();
        ASSERT_TRUE(made.wait(patience));
    }
    /// What the list of today says about the book itself.
    [[nodiscard]] QString saidToday()
    {
        const TodayTable table(office.session(), nullptr);
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.at(row).attention.kind == AttentionKind::Backup)
                return table.at(row).what;
        }
        return {};
    }

    TemporaryBook folder;
    QString root = folder.in(QStringLiteral("backups"));
    Office office{day("2026-11-23")};
};

} // namespace

TEST_F(AutomaticBackups, AreMadeOnceADayAndOnlyWhereSomethingChanged)
{
    untilMade();
    ASSERT_TRUE(automatic().newest());
    EXPECT_EQ(automatic().newest()->why, BackupReason::Daily);
    automatic().makeIfDue();
    EXPECT_FALSE(automatic().isBusy());
    // Nothing changed by the day after.
    office.setToday(day("2026-11-24"));
    automatic().makeIfDue();
    EXPECT_FALSE(automatic().isBusy());
    office.round(QStringLiteral("Books"));
    untilMade();
    // More of the same day waits for the next one.
    office.round(QStringLiteral("Letters"));
    EXPECT_GT(automatic().changesSince(), 0);
    automatic().makeIfDue();
    EXPECT_FALSE(automatic().isBusy());
}

TEST_F(AutomaticBackups, ThatFailNeedTheOwnerToday)
{
    writeBytes(root, "a file where the folder should be");
    EXPECT_FALSE(automatic().state());
    EXPECT_EQ(saidToday(), QString());
    untilMade();
    ASSERT_TRUE(automatic().failure());
    ASSERT_TRUE(automatic().state());
    EXPECT_TRUE(automatic().state()->failed);
    EXPECT_EQ(saidToday(), QStringLiteral("The last automatic backup failed."));
    ASSERT_TRUE(QFile::remove(root));
    static_cast<void>(automatic().makeBefore(BackupReason::BeforeImport));
    EXPECT_FALSE(automatic().failure());
    EXPECT_EQ(automatic().state()->ageDays, 0);
    EXPECT_EQ(saidToday(), QString());
}

} // namespace proven
