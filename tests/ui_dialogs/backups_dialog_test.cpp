#include "dialogs/backups_dialog.h"

#include "files/automatic_backup.h"
#include "support/hands.h"
#include "support/office.h"

#include <QAbstractItemModel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace proven {

using namespace test;

namespace {

constexpr int patience = 20'000;

class BackupsSeen : public testing::Test {
protected:
    BackupsSeen()
    {
        office.round(QStringLiteral("Call centre"));
        office.session().keepBackupsIn(folder.in(QStringLiteral("backups")));
    }
    [[nodiscard]] AutomaticBackup &automatic() { return *office.session().backups(); }
    Backup make() { return std::get<Backup>(automatic().makeBefore(BackupReason::BeforeImport)); }
    /// Until every file was read again.
    static void untilExamined(AutomaticBackup &automatic)
    {
        QSignalSpy examined(&automatic, &AutomaticBackup::examined);
        ASSERT_TRUE(examined.wait(patience));
    }
    [[nodiscard]] static QString cell(const BackupsDialog &dialog, int row, int column)
    {
        const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] static QPushButton *button(const BackupsDialog &dialog, const QString &text)
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    TemporaryBook folder;
    Office office{day("2026-11-23")};
};

} // namespace

TEST_F(BackupsSeen, AreListedWithWhyAndWhetherEachIsWhole)
{
    const Backup first = make();
    office.round(QStringLiteral("Books"));
    make();
    writeBytes(first.path, bytesOf(first.path).replace("Call", "Ball"));
    BackupsDialog dialog(office.session());
    untilExamined(automatic());
    ASSERT_EQ(dialog.findChild<QTableView *>()->model()->rowCount(), 2);
    EXPECT_EQ(cell(dialog, 0, 1), QStringLiteral("before an import"));
    QStringList states{cell(dialog, 0, 5), cell(dialog, 1, 5)};
    states.sort();
    EXPECT_EQ(states, QStringList({QStringLiteral("damaged since"), QStringLiteral("whole")}));
}

TEST_F(BackupsSeen, ADamagedOneCanBeLookedAtAndNotRestored)
{
    const Backup only = make();
    writeBytes(only.path, bytesOf(only.path).replace("Call", "Ball"));
    BackupsDialog dialog(office.session());
    EXPECT_TRUE(button(dialog, QStringLiteral("&Restore…"))->isEnabled());
    untilExamined(automatic());
    EXPECT_FALSE(button(dialog, QStringLiteral("&Restore…"))->isEnabled());
    EXPECT_TRUE(button(dialog, QStringLiteral("&Open to read"))->isEnabled());
}

TEST_F(BackupsSeen, OneIsMadeAtTheButtonAndListed)
{
    BackupsDialog dialog(office.session());
    EXPECT_EQ(dialog.findChild<QTableView *>()->model()->rowCount(), 0);
    QSignalSpy made(&automatic(), &AutomaticBackup::changed);
    button(dialog, QStringLiteral("&Back up now"))->click();
    ASSERT_TRUE(made.wait(patience));
    EXPECT_EQ(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
    EXPECT_EQ(cell(dialog, 0, 1), QStringLiteral("asked for"));
    EXPECT_EQ(automatic().changesSince(), 0);
}

TEST_F(BackupsSeen, AreMadeByThemselvesOnceADayAndOnlyWhereSomethingChanged)
{
    QSignalSpy made(&automatic(), &AutomaticBackup::changed);
    automatic().makeIfDue();
    ASSERT_TRUE(made.wait(patience));
    ASSERT_TRUE(automatic().newest());
    EXPECT_EQ(automatic().newest()->why, BackupReason::Daily);
    automatic().makeIfDue();
    EXPECT_FALSE(automatic().isBusy());
    // More of the same day waits for the next one.
    office.round(QStringLiteral("Books"));
    EXPECT_GT(automatic().changesSince(), 0);
    automatic().makeIfDue();
    EXPECT_FALSE(automatic().isBusy());
}

TEST_F(BackupsSeen, ThatFailNeedTheOwnerToday)
{
    writeBytes(folder.in(QStringLiteral("backups")), "a file where the folder should be");
    EXPECT_FALSE(automatic().state());
    QSignalSpy made(&automatic(), &AutomaticBackup::changed);
    automatic().makeIfDue();
    ASSERT_TRUE(made.wait(patience));
    ASSERT_TRUE(automatic().failure());
    ASSERT_TRUE(automatic().state());
    EXPECT_TRUE(automatic().state()->failed);
    ASSERT_TRUE(QFile::remove(folder.in(QStringLiteral("backups"))));
    static_cast<void>(make());
    EXPECT_FALSE(automatic().failure());
    EXPECT_EQ(automatic().state()->ageDays, 0);
}

} // namespace proven
