#include "dialogs/export_dialog.h"

#include "files/calendar_file.h"
#include "support/hands.h"
#include "support/office.h"

#include <QCheckBox>
#include <QDir>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

namespace proven {

using namespace test;

namespace {

class ExportDialogs : public testing::Test {
protected:
    ExportDialogs()
    {
        const Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"),
                                               office.round(QStringLiteral("Call centre")));
        office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    }
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList inFolder() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    [[nodiscard]] QByteArray contents(const QString &name) const { return bytesOf(at(name)); }
    void put(const QString &name, const QByteArray &bytes) const { writeBytes(at(name), bytes); }
    /// Presses Export and waits until it is written, or the dialog says why not.
    static void exportWith(ExportDialog &dialog, const QString &verb = QStringLiteral("Export"))
    {
        QPushButton *button = control<QPushButton>(dialog, verb);
        button->click();
        while (dialog.result() != QDialog::Accepted && dialog.refusalText().isEmpty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    Office office{day("2026-11-16")};
    CalendarFile calendar{office.session()};

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(ExportDialogs, WriteEachFormWhereTheOwnerSaysAndTellIt)
{
    const std::vector<std::tuple<GoingOutAs, QString, QByteArray>>
        forms{{GoingOutAs::Spreadsheet, QStringLiteral("b.xlsx"), "PK"},
              {GoingOutAs::Calendar, QStringLiteral("b.ics"), "BEGIN:VCALENDAR\r\n"},
              {GoingOutAs::WebPage, QStringLiteral("b.html"), "<!DOCTYPE html>"},
              {GoingOutAs::Json, QStringLiteral("b.json"), "{\"format\":\"proven.book/1\""}};
    for (const auto &[as, name, beginning] : forms) {
        ExportDialog dialog(office.session(), calendar);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.choose(as);
        dialog.setTarget(at(name));
        exportWith(dialog);
        EXPECT_TRUE(contents(name).startsWith(beginning))
            << name.toStdString() << ": " << dialog.refusalText().toStdString();
        ASSERT_EQ(exported.size(), 1);
        EXPECT_EQ(exported.first().first().toString(), QStringLiteral("Exported to %1.").arg(at(name)));
    }
}

TEST_F(ExportDialogs, WriteTheTablesIntoAFolder)
{
    ExportDialog dialog(office.session(), calendar);
    dialog.choose(GoingOutAs::Tables);
    dialog.setTarget(at(QStringLiteral("tables")));
    exportWith(dialog);
    EXPECT_TRUE(contents(QStringLiteral("tables/engagements.csv")).contains("Test calls"));
}

TEST_F(ExportDialogs, GiveANameTheEndingOfItsForm)
{
    ExportDialog dialog(office.session(), calendar);
    dialog.setTarget(at(QStringLiteral("autumn")));
    exportWith(dialog);
    EXPECT_EQ(inFolder(), QStringList{QStringLiteral("autumn.xlsx")});
}

TEST_F(ExportDialogs, KeepATypedNameWhenAnotherFormIsChosen)
{
    ExportDialog dialog(office.session(), calendar);
    dialog.setTarget(at(QStringLiteral("autumn.xlsx")));
    dialog.choose(GoingOutAs::WebPage);
    exportWith(dialog);
    EXPECT_EQ(inFolder(), QStringList{QStringLiteral("autumn.html")});
}

TEST_F(ExportDialogs, ReplaceAFileOnlyWhenToldTo)
{
    put(QStringLiteral("b.json"), "mine");
    ExportDialog dialog(office.session(), calendar);
    dialog.choose(GoingOutAs::Json);
    dialog.setTarget(at(QStringLiteral("b.json")));
    exportWith(dialog);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("is there already")));
    EXPECT_EQ(contents(QStringLiteral("b.json")), QByteArray("mine"));
    exportWith(dialog, QStringLiteral("Replace it"));
    EXPECT_TRUE(contents(QStringLiteral("b.json")).startsWith("{"));
}

TEST_F(ExportDialogs, AskAnewWhereAnotherNameIsGiven)
{
    put(QStringLiteral("a.json"), "mine");
    put(QStringLiteral("b.json"), "mine too");
    ExportDialog dialog(office.session(), calendar);
    dialog.choose(GoingOutAs::Json);
    dialog.setTarget(at(QStringLiteral("a.json")));
    exportWith(dialog);
    dialog.setTarget(at(QStringLiteral("b.json")));
    exportWith(dialog);
    EXPECT_EQ(contents(QStringLiteral("b.json")), QByteArray("mine too"));
}

TEST_F(ExportDialogs, LeaveNothingBehindWhenClosedBeforeItIsWritten)
{
    // The one that writes has to wait for this.
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int usual = pool.maxThreadCount();
    pool.waitForDone();
    pool.setMaxThreadCount(1);
    QSemaphore closed;
    pool.start([&closed] { closed.acquire(); });
    for (const GoingOutAs as : {GoingOutAs::Spreadsheet, GoingOutAs::Tables}) {
        ExportDialog dialog(office.session(), calendar);
        dialog.choose(as);
        dialog.setTarget(at(QStringLiteral("b")));
        control<QPushButton>(dialog, QStringLiteral("Export"))->click();
        dialog.reject();
    }
    closed.release();
    pool.waitForDone();
    pool.setMaxThreadCount(usual);
    EXPECT_EQ(inFolder(), QStringList());
}

TEST_F(ExportDialogs, SayWhyNothingCouldBeWritten)
{
    ExportDialog dialog(office.session(), calendar);
    dialog.setTarget(at(QStringLiteral("no such folder/b.xlsx")));
    exportWith(dialog);
    EXPECT_TRUE(dialog.refusalText().contains(QStringLiteral("can't be written")))
        << dialog.refusalText().toStdString();
}

TEST_F(ExportDialogs, KeepTheCalendarCurrentWhereTheOwnerWantsIt)
{
    ExportDialog dialog(office.session(), calendar);
    dialog.choose(GoingOutAs::Calendar);
    control<QCheckBox>(dialog, QStringLiteral("Keep this file current with each change and each new day"))
        ->setChecked(true);
    dialog.setTarget(at(QStringLiteral("b.ics")));
    exportWith(dialog);
    EXPECT_EQ(calendar.path(), at(QStringLiteral("b.ics")));

    ExportDialog later(office.session(), calendar);
    later.choose(GoingOutAs::Calendar);
    auto *keep = control<QCheckBox>(later, QStringLiteral("Keep this file current with each change and each new day"));
    EXPECT_TRUE(keep->isChecked());
    keep->setChecked(false);
    exportWith(later);
    exportWith(later, QStringLiteral("Replace it"));
    EXPECT_EQ(calendar.path(), QString());
}

} // namespace proven
