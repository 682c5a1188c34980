#include "files/calendar_file.h"

#include "support/hands.h"
#include "support/office.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <sys/stat.h>

namespace proven {

using namespace test;

namespace {

class CalendarFiles : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("book.ics")); }
    [[nodiscard]] QByteArray contents() const { return bytesOf(path()); }
    /// A file that was written anew is another one under the same name.
    [[nodiscard]] quint64 fileNumber() const
    {
        struct stat found = {};
        EXPECT_EQ(::stat(QFile::encodeName(path()).constData(), &found), 0);
        return found.st_ino;
    }
    static void settle(CalendarFile &calendar) { EXPECT_TRUE(QSignalSpy(&calendar, &CalendarFile::isCurrent).wait()); }

    Office office{day("2026-11-16")};
    Id<Trial> bright = office.vendor(QStringLiteral("Bright Calls"), office.round(QStringLiteral("Call centre")));

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(CalendarFiles, FollowEachChange)
{
    CalendarFile calendar(office.session());
    calendar.keepAt(path());
    settle(calendar);
    EXPECT_FALSE(contents().contains("BEGIN:VEVENT"));
    const Id<Engagement> job = office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    settle(calendar);
    EXPECT_TRUE(contents().contains("SUMMARY:Due: Test calls (Bright Calls)"));
    office.deliver(job, day("2026-11-16"));
    settle(calendar);
    EXPECT_FALSE(contents().contains("Due: Test calls"));
}

TEST_F(CalendarFiles, AreLeftAloneWhereNothingInThemChanged)
{
    CalendarFile calendar(office.session());
    calendar.keepAt(path());
    settle(calendar);
    const quint64 before = fileNumber();
    office.setToday(day("2026-11-17"));
    settle(calendar);
    EXPECT_EQ(fileNumber(), before);
}

TEST_F(CalendarFiles, AreRememberedAndCaughtUpWithWhenTheBookIsOpenedAgain)
{
    {
        CalendarFile calendar(office.session());
        calendar.keepAt(path());
        settle(calendar);
    }
    office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    CalendarFile again(office.session());
    EXPECT_EQ(again.path(), path());
    settle(again);
    EXPECT_TRUE(contents().contains("Due: Test calls"));
}

TEST_F(CalendarFiles, HoldTheLastChangeWhenTheWindowClosesAtOnce)
{
    {
        CalendarFile calendar(office.session());
        calendar.keepAt(path());
        settle(calendar);
        office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    }
    EXPECT_TRUE(contents().contains("Due: Test calls"));
}

TEST_F(CalendarFiles, SayOnceThatTheyCouldNotBeWritten)
{
    CalendarFile calendar(office.session());
    QSignalSpy failed(&calendar, &CalendarFile::failed);
    calendar.keepAt(QStringLiteral("/no such folder/book.ics"));
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(failed.first().first().toString().startsWith(
        QStringLiteral("The calendar file is not current: /no such folder/book.ics can't be written")));
    office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    QCoreApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(CalendarFiles, NeverReplaceWhatSomebodyElsePutInTheirPlace)
{
    CalendarFile calendar(office.session());
    calendar.keepAt(path());
    settle(calendar);
    writeBytes(path(), "mine");
    QSignalSpy failed(&calendar, &CalendarFile::failed);
    office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(failed.first().first().toString().contains(QStringLiteral("was left as it is")));
    EXPECT_EQ(contents(), QByteArray("mine"));
}

TEST_F(CalendarFiles, AreNotWrittenWhereNoneIsWanted)
{
    CalendarFile calendar(office.session());
    calendar.keepAt(path());
    settle(calendar);
    calendar.keepAt({});
    office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19"));
    QCoreApplication::processEvents();
    QThreadPool::globalInstance()->waitForDone();
    EXPECT_FALSE(contents().contains("Test calls"));
}

TEST_F(CalendarFiles, GoOnWhenTheBookIsSavedElsewhere)
{
    CalendarFile calendar(office.session());
    calendar.keepAt(path());
    settle(calendar);
    const QTemporaryDir folder;
    Ledger::Opened elsewhere = office.session().ledger().saveAs(folder.filePath(QStringLiteral("b.proven")),
                                                                office.today());
    ASSERT_TRUE(std::holds_alternative<std::unique_ptr<Ledger>>(elsewhere));
    office.session().goOnWith(std::get<std::unique_ptr<Ledger>>(std::move(elsewhere)));
    settle(calendar);
    EXPECT_EQ(calendar.path(), path());
    static_cast<void>(office.give(bright, QStringLiteral("Test calls"), day("2026-11-16"), day("2026-11-19")));
    settle(calendar);
    EXPECT_TRUE(contents().contains("SUMMARY:Due: Test calls (Bright Calls)"));
    EXPECT_EQ(CalendarFile(office.session()).path(), path());
}

} // namespace proven
