#include "dialogs/export_dialog.h"
#include "dialogs/job_dialog.h"
#include "files/calendar_file.h"
#include "support/hands.h"
#include "support/office.h"
#include "widgets/message_bar.h"
#include "window/main_window.h"

#include <QFile>
#include <QLabel>

#include <gtest/gtest.h>

namespace proven::test {
namespace {

const QDate today = day("2026-11-23");

/// A book that can be written to until a later version of the program has had it.
class ReadOnlyBook : public testing::Test {
protected:
    void open()
    {
        if (!session) {
            Ledger::Opened opened = Ledger::open(path, machineAt(QDateTime(today, QTime(9, 0), Qt::UTC), 900),
                                                 Ledger::Waiting::Impatient);
            session = std::make_unique<Session>(std::get<std::unique_ptr<Ledger>>(std::move(opened)),
                                                [] { return today; });
        }
        window = std::make_unique<MainWindow>(std::move(session), MainWindow::BookKind::Own);
        window->show();
    }
    /// It is shown then and never written to.
    void openAsOfALaterVersion()
    {
        window->close();
        window.reset();
        {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(60));
            ASSERT_EQ(file.write(QByteArray::fromHex("000003e7")), 4);
        }
        open();
    }

    Office office{today};
    Id<Round> calls = office.round(QStringLiteral("Call centre"));
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), calls);
    Id<Vendor> vendor = office.book().get(bright).vendor;
    QString path = office.session().ledger().path();
    std::unique_ptr<Session> session = office.takeSession();
    std::unique_ptr<MainWindow> window;
};

TEST_F(ReadOnlyBook, IsMarkedAsSuchForAsLongAsItIsOpen)
{
    open();
    EXPECT_FALSE(window->findChild<QLabel *>(QStringLiteral("readOnly"))->isVisible());
    openAsOfALaterVersion();
    ASSERT_TRUE(window->session().ledger().readOnly());
    auto *readOnly = window->findChild<QLabel *>(QStringLiteral("readOnly"));
    ASSERT_TRUE(readOnly && readOnly->isVisible());
    const auto *bar = window->findChild<MessageBar *>();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->text(), window->session().ledger().readOnly()->text);
}

TEST_F(ReadOnlyBook, IsOfferedNoChange)
{
    const auto mayBeChosen = [&](const char *name) {
        const auto *action = window->findChild<QAction *>(QLatin1String(name));
        return action && action->isEnabled();
    };
    open();
    window->steps().showVendor(vendor, bright);
    for (const char *changes : {"giveJob", "recordPastJob", "newRound", "newTask", "addVendor", "undo", "editVendor"})
        EXPECT_TRUE(mayBeChosen(changes)) << changes;
    openAsOfALaterVersion();
    window->steps().showVendor(vendor, bright);
    for (const char *changes : {"giveJob", "recordPastJob", "newRound", "newTask", "addVendor", "undo", "editVendor"})
        EXPECT_FALSE(mayBeChosen(changes)) << changes;
    for (const char *reads : {"exportBook", "saveAs", "history", "search"})
        EXPECT_TRUE(mayBeChosen(reads)) << reads;
    CalendarFile calendar(window->session());
    ExportDialog going(window->session(), calendar);
    going.show();
    EXPECT_EQ(going.refusalText(), QString()) << "to go out it need not be written";
    // What a page's own button opens says so before anything is typed.
    JobDialog form(window->session(), JobDialog::Purpose::Give, std::nullopt, std::nullopt);
    form.show();
    EXPECT_EQ(form.refusalText(), window->session().ledger().readOnly()->text);
    type(form, QStringLiteral("What is to be done?"), QStringLiteral("Calls"));
    EXPECT_EQ(form.refusalText(), window->session().ledger().readOnly()->text);
}

} // namespace
} // namespace proven::test
