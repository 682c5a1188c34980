#include "dialogs/backups_dialog.h"

#include "files/automatic_backup.h"
#include "support/hands.h"
#include "support/office.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QKeyEvent>
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
    EXPECT_TRUE(control<QPushButton>(dialog, QStringLiteral("Restore…"))->isEnabled());
    untilExamined(automatic());
    EXPECT_FALSE(control<QPushButton>(dialog, QStringLiteral("Restore…"))->isEnabled());
    EXPECT_TRUE(control<QPushButton>(dialog, QStringLiteral("Open to read"))->isEnabled());
}

TEST_F(BackupsSeen, OneIsMadeAtTheButtonAndListed)
{
    BackupsDialog dialog(office.session());
    EXPECT_EQ(dialog.findChild<QTableView *>()->model()->rowCount(), 0);
    QSignalSpy made(&automatic(), &AutomaticBackup::changed);
    press(dialog, QStringLiteral("Back up now"));
    ASSERT_TRUE(made.wait(patience));
    EXPECT_EQ(dialog.findChild<QTableView *>()->model()->rowCount(), 1);
    EXPECT_EQ(cell(dialog, 0, 1), QStringLiteral("asked for"));
    EXPECT_EQ(automatic().changesSince(), 0);
}

TEST_F(BackupsSeen, AreRestoredOnlyWhenConfirmed)
{
    const Backup backup = make();
    BackupsDialog dialog(office.session());
    const auto answer = [&](const std::function<void(QDialog &)> &answers) {
        inDialog([&] { press(dialog, QStringLiteral("Restore…")); },
                 [&](QDialog &question) {
                     EXPECT_TRUE(says(question, QStringLiteral("Nothing is lost: the book as it is now is kept")));
                     answers(question);
                 });
    };
    answer([](QDialog &question) { press(question, QStringLiteral("Cancel")); });
    answer([](QDialog &question) {
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(&question, &enter);
    });
    EXPECT_EQ(dialog.choice(), BackupsDialog::Choice::None);
    EXPECT_NE(dialog.result(), QDialog::Accepted);
    answer([](QDialog &question) { press(question, QStringLiteral("Restore")); });
    EXPECT_EQ(dialog.choice(), BackupsDialog::Choice::Restore);
    EXPECT_EQ(dialog.path(), backup.path);
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
}

} // namespace proven
