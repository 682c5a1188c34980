#include "program.h"

#include "default_book.h"
#include "dialogs/backups_dialog.h"
#include "dialogs/vendor_dialog.h"
#include "files/automatic_backup.h"
#include "files/drafts.h"
#include "support/book_builder.h"
#include "support/hands.h"
#include "support/meddling.h"
#include "support/temporary_book.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

/// A machine on which the program was never started.
class Start : public testing::Test {
protected:
    Start()
    {
        QSettings().clear();
        QFile::remove(defaultBookPath());
    }
    /// Begins with that book, or with the one that the program finds by itself.
    [[nodiscard]] bool begin(const std::optional<QString> &book = std::nullopt) { return program.begin(book); }
    [[nodiscard]] QString made(const QString &path) const
    {
        QDir().mkpath(QFileInfo(path).path());
        const Ledger::Opened opened = Ledger::create(path, QStringLiteral("EUR"), today, systemMachine(),
                                                     Ledger::Waiting::Impatient);
        EXPECT_TRUE(std::holds_alternative<std::unique_ptr<Ledger>>(opened));
        return path;
    }
    [[nodiscard]] QString openPath() const
    {
        return program.window() ? program.window()->session().ledger().path() : QString();
    }
    [[nodiscard]] QString message() const
    {
        const auto *bar = program.window()->findChild<MessageBar *>();
        return bar->isVisible() ? bar->text() : QString();
    }

    TemporaryBook place;
    Program program{[] { return today; }};
};

TEST_F(Start, OpensTheBookThatIsNamed)
{
    EXPECT_TRUE(begin(made(place.path())));
    EXPECT_EQ(openPath(), place.path());
    EXPECT_TRUE(program.window()->isVisible());
}

TEST_F(Start, OpensTheLastBook)
{
    static_cast<void>(made(defaultBookPath()));
    QSettings().setValue(QStringLiteral("book"), made(place.path()));
    EXPECT_TRUE(begin());
    EXPECT_EQ(openPath(), place.path());
    EXPECT_EQ(message(), QString());
}

TEST_F(Start, OpensTheOwnersBookAndNamesTheLastOneThatHasGone)
{
    static_cast<void>(made(defaultBookPath()));
    QSettings().setValue(QStringLiteral("book"), place.in(QStringLiteral("on a stick.proven")));
    EXPECT_TRUE(begin());
    EXPECT_EQ(openPath(), defaultBookPath());
    EXPECT_TRUE(message().contains(QStringLiteral("on a stick.proven")));
}

TEST_F(Start, AsksHowToBeginWhereThereIsNoBook)
{
    inDialog([&] { EXPECT_TRUE(begin()); }, [](QDialog &dialog) { press(dialog, QStringLiteral("Start my book")); });
    EXPECT_EQ(openPath(), defaultBookPath());
    EXPECT_TRUE(QFileInfo::exists(defaultBookPath()));
}

TEST_F(Start, ShowsASampleWithoutTakingItForTheOwnersBook)
{
    inDialog([&] { EXPECT_TRUE(begin()); },
             [](QDialog &dialog) { press(dialog, QStringLiteral("Look round a sample")); });
    EXPECT_TRUE(program.window()->windowTitle().startsWith(QStringLiteral("Sample book")));
    EXPECT_FALSE(QFileInfo::exists(defaultBookPath()));
    EXPECT_FALSE(QSettings().contains(QStringLiteral("book")));
}

TEST_F(Start, EndsWhereTheOwnerWantsNothing)
{
    inDialog([&] { EXPECT_FALSE(begin()); }, [](QDialog &dialog) { dialog.reject(); });
    EXPECT_FALSE(program.window());
}

TEST_F(Start, TellsOfAFileThatIsNoBookAndLeavesItAsItIs)
{
    const QString path = place.in(QStringLiteral("letter.proven"));
    writeBytes(path, "Dear all,");
    inDialog([&] { EXPECT_FALSE(begin(path)); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(dialog.findChild<QLabel *>(QStringLiteral("qt_msgbox_label"))
                                 ->text()
                                 .contains(QStringLiteral("letter.proven")));
                 dialog.accept();
             });
    EXPECT_EQ(bytesOf(path), QByteArray("Dear all,"));
    EXPECT_FALSE(QSettings().contains(QStringLiteral("book")));
}

TEST_F(Start, ShowsWhatCouldBeReadOfADamagedBookForReadingOnly)
{
    const QString path = made(place.path());
    meddle(path, "UPDATE book SET currency = 'USD'");
    const QByteArray damaged = bytesOf(path);
    inDialog([&] { EXPECT_TRUE(begin(path)); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(dialog.windowTitle().contains(QStringLiteral("book.proven is damaged")));
                 press(dialog, QStringLiteral("Look at what could be read"));
             });
    ASSERT_TRUE(program.window());
    EXPECT_TRUE(program.window()->windowTitle().contains(QStringLiteral("damaged")));
    EXPECT_EQ(program.window()->session().book().currency(), QStringLiteral("EUR"));
    EXPECT_TRUE(program.window()->session().ledger().readOnly());
    EXPECT_EQ(bytesOf(path), damaged);
}

TEST_F(Start, SavesWhatCouldBeReadOfADamagedBookAsANewOne)
{
    const QString path = made(place.path());
    meddle(path, "UPDATE book SET currency = 'USD'");
    const QByteArray damaged = bytesOf(path);
    const QString saved = place.in(QStringLiteral("saved.proven"));
    inDialog([&] { EXPECT_TRUE(begin(path)); },
             [&](QDialog &dialog) {
                 QTimer::singleShot(0, [&] {
                     auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                     ASSERT_TRUE(files);
                     files->selectFile(saved);
                     static_cast<QDialog *>(files)->accept();
                 });
                 press(dialog, QStringLiteral("Save it as a new book…"));
             });
    EXPECT_EQ(openPath(), saved);
    EXPECT_FALSE(program.window()->session().ledger().readOnly());
    EXPECT_TRUE(message().contains(QStringLiteral("what could be read")));
    EXPECT_EQ(bytesOf(path), damaged);
}

TEST_F(Start, GoesOnWithABackupOfADamagedBook)
{
    const QString path = made(place.path());
    QString backup;
    {
        Program before{[] { return today; }};
        ASSERT_TRUE(before.begin(path));
        Session &session = before.window()->session();
        RoundDetails details;
        details.name = QStringLiteral("Call centre");
        ASSERT_TRUE(std::holds_alternative<Performed>(session.ask(command::AddRound{details})));
        backup = std::get<Backup>(session.backups()->makeBefore(BackupReason::Asked)).path;
    }
    meddle(path, "UPDATE book SET currency = 'USD'");
    const QByteArray damaged = bytesOf(path);
    inDialog([&] { EXPECT_TRUE(begin(path)); },
             [&](QDialog &dialog) {
                 QTimer::singleShot(0, [&] {
                     auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                     ASSERT_TRUE(files);
                     EXPECT_EQ(files->directory().absolutePath(), QFileInfo(backup).absolutePath());
                     files->selectFile(backup);
                     static_cast<QDialog *>(files)->accept();
                 });
                 press(dialog, QStringLiteral("Open a backup…"));
             });
    ASSERT_EQ(openPath(), path);
    EXPECT_FALSE(program.window()->session().ledger().readOnly());
    EXPECT_TRUE(program.window()->session().book().roundNamed(QStringLiteral("Call centre")));
    const QString kept = message().section(QStringLiteral("The damaged book is kept: "), 1);
    EXPECT_EQ(bytesOf(kept), damaged) << message().toStdString();
}

TEST_F(Start, LeavesADamagedBookAloneWhereTheOwnerWantsNothing)
{
    const QString path = made(place.path());
    meddle(path, "UPDATE book SET currency = 'USD'");
    const QByteArray damaged = bytesOf(path);
    inDialog([&] { EXPECT_FALSE(begin(path)); }, [](QDialog &dialog) { dialog.reject(); });
    EXPECT_EQ(bytesOf(path), damaged);
}

TEST_F(Start, ALaterOneOpensItsBookInThisWindowsPlace)
{
    ASSERT_TRUE(begin(made(place.path())));
    const QString other = made(place.in(QStringLiteral("other.proven")));
    program.take(other);
    EXPECT_EQ(openPath(), other);
    MainWindow *window = program.window();
    program.take(std::nullopt);
    program.take(other);
    EXPECT_EQ(program.window(), window);
}

TEST_F(Start, ALaterOneBringsTheWindowForward)
{
    ASSERT_TRUE(begin(made(place.path())));
    MainWindow *window = program.window();
    QWidget before;
    before.show();
    window->showMinimized();
    ASSERT_TRUE(window->isMinimized());
    before.activateWindow();
    program.take(std::nullopt);
    EXPECT_FALSE(window->isMinimized());
    EXPECT_TRUE(QTest::qWaitForWindowActive(window));
}

TEST_F(Start, ALaterOneWaitsForTheDialogThatIsOpen)
{
    ASSERT_TRUE(begin(made(place.path())));
    const QString other = made(place.in(QStringLiteral("other.proven")));
    QSignalSpy dressed(&program, &Program::dressWanted);
    {
        QDialog dialog(program.window());
        dialog.open();
        program.take(other);
        EXPECT_EQ(openPath(), place.path());
    }
    EXPECT_TRUE(dressed.wait());
    EXPECT_EQ(openPath(), other);
}

TEST_F(Start, ALaterOneAnswersTheFirstScreen)
{
    const QString path = made(place.path());
    inDialog([&] { EXPECT_TRUE(begin()); }, [&](QDialog &) { program.take(path); });
    EXPECT_EQ(openPath(), path);
}

TEST_F(Start, RestoresABackupAndTheWayBackLeadsToWhatItReplaced)
{
    ASSERT_TRUE(begin(made(place.path())));
    Session &session = program.window()->session();
    ASSERT_TRUE(session.backups());
    RoundDetails details;
    details.name = QStringLiteral("Call centre");
    static_cast<void>(session.ask(command::AddRound{details}));
    const auto backup = session.backups()->makeBefore(BackupReason::BeforeRestore);
    details.name = QStringLiteral("Mistake");
    static_cast<void>(session.ask(command::AddRound{details}));
    const auto rounds = [&] { return program.window()->session().book().all<Round>().size(); };
    EXPECT_EQ(rounds(), 2U);

    emit program.window()->restoreWanted(std::get<Backup>(backup).path);
    EXPECT_EQ(openPath(), place.path());
    EXPECT_EQ(rounds(), 1U);
    EXPECT_TRUE(message().contains(QStringLiteral("book (before restore).proven"))) << message().toStdString();
    program.window()->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
    EXPECT_EQ(openPath(), place.path());
    EXPECT_EQ(rounds(), 2U);
}

TEST_F(Start, OpensABackupToLookRoundInItAndLeadsBack)
{
    ASSERT_TRUE(begin(made(place.path())));
    RoundDetails details;
    details.name = QStringLiteral("Call centre");
    static_cast<void>(program.window()->session().ask(command::AddRound{details}));
    const auto made = program.window()->session().backups()->makeBefore(BackupReason::Asked);
    const QString backup = std::get<Backup>(made).path;
    const QByteArray bytes = bytesOf(backup);
    emit program.window()->backupWanted(backup);
    EXPECT_EQ(openPath(), backup);
    EXPECT_TRUE(program.window()->windowTitle().startsWith(QStringLiteral("Backup book 20")));
    EXPECT_TRUE(program.window()->session().ledger().readOnly());
    EXPECT_FALSE(program.window()->session().backups());
    program.window()->findChild<MessageBar *>()->findChild<QPushButton *>()->click();
    EXPECT_EQ(openPath(), place.path());
    EXPECT_EQ(bytesOf(backup), bytes);
    EXPECT_EQ(QSettings().value(QStringLiteral("book")).toString(), place.path());
}

TEST_F(Start, SaysInTheStatusBarWhenTheLastBackupWasMade)
{
    ASSERT_TRUE(begin(made(place.path())));
    const auto *status = program.window()->findChild<QToolButton *>(QStringLiteral("backup"));
    ASSERT_TRUE(status);
    EXPECT_EQ(status->text(), QStringLiteral("No backup yet"));
    EXPECT_EQ(status->focusPolicy(), Qt::TabFocus);
    static_cast<void>(program.window()->session().backups()->makeBefore(BackupReason::Asked));
    EXPECT_TRUE(status->text().startsWith(QStringLiteral("Last backup "))) << status->text().toStdString();
    EXPECT_EQ(status->accessibleName(), status->text());
    inDialog([&] { program.window()->findChild<QToolButton *>(QStringLiteral("backup"))->click(); },
             [](QDialog &dialog) {
                 EXPECT_TRUE(qobject_cast<BackupsDialog *>(&dialog)) << dialog.metaObject()->className();
                 press(dialog, QStringLiteral("Close"));
             });
}

TEST_F(Start, KeepsADraftOfTheFormThatIsOpenWhenTheSessionMayEnd)
{
    ASSERT_TRUE(begin(made(place.path())));
    Session &session = program.window()->session();
    {
        VendorDialog form(session, std::nullopt, std::nullopt, program.window());
        form.show();
        type(form, QStringLiteral("Name"), QStringLiteral("Half a na"));
        program.prepareToEnd();
        const auto draft = keptDraft(session.ledger().identity());
        ASSERT_TRUE(draft);
        EXPECT_TRUE(draft->fields.contains(QStringLiteral("Half a na")));
        form.reject();
    }
    EXPECT_FALSE(keptDraft(session.ledger().identity())) << "the owner closed it";
}

} // namespace
} // namespace proven::test
