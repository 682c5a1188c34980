#include "exchange/calendar.h"

#include "lawful_book.h"
#include "read_by_python.h"
#include "support/book_builder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace proven {
namespace {

using test::day;

const QDate today = day("2026-11-23");
const CalendarOrigin origin{QStringLiteral("0123abcd"), QStringLiteral("My, book"), 42,
                            QDateTime(day("2026-11-22"), QTime(23, 30, 1), Qt::UTC)};

/// One vendor on trial with two open jobs, one that is proven, both with names that a calendar has to escape.
struct Scene {
    test::BookBuilder builder;
    Id<Round> calls = builder.round(QStringLiteral("Calls; more"));
    Id<Vendor> bright = builder.vendor(QStringLiteral("Brïght, \"Calls\"; \\ 日本"));
    Id<Trial> onTrial = builder.trial(calls, bright, day("2026-05-20"));
    Id<Engagement> open = builder.engagement(onTrial, day("2026-07-01"), [](Engagement &engagement) {
        engagement.title = QStringLiteral("Call\r\nthem,\tall; \\ ") + QStringLiteral("äöü").repeated(40);
        engagement.due = day("2026-11-30");
        engagement.dueHour = QTime(14, 30);
    });
    Id<Vendor> delta = builder.vendor(QStringLiteral("Delta"));
    Id<Trial> proven = builder.trial(calls, delta, day("2025-01-01"));

    Scene()
    {
        builder.decide(proven, DecisionKind::Promoted, day("2026-09-01"));
        builder.delivered(proven, day("2026-10-01"), day("2026-10-10"), day("2026-10-09"));
    }
    [[nodiscard]] QByteArray calendar(QDate on = today) const { return bookAsCalendar(builder.book(), origin, on); }
};

/// What another program's reader finds in a calendar.
class CalendarFile : public testing::Test {
protected:
    void SetUp() override
    {
        if (const QString missing = m_python.missing(); !missing.isEmpty())
            GTEST_SKIP() << missing.toStdString();
    }
    QJsonObject found(const QByteArray &calendar) { return m_python.read({calendar}).object(); }
    QList<QJsonObject> events(const QByteArray &calendar)
    {
        QList<QJsonObject> events;
        for (const auto &event : found(calendar)[QStringLiteral("events")].toArray())
            events += event.toObject();
        return events;
    }

private:
    test::PythonReader m_python{QStringLiteral("read_ics.py"), QStringLiteral("icalendar")};
};

QString of(const QJsonObject &event, const char *property)
{
    return event[QLatin1String(property)].toString();
}

TEST_F(CalendarFile, TellsProbationEndsDueDaysAndWhomToGetInTouchWith)
{
    const Scene scene;
    const QList<QJsonObject> read = events(scene.calendar());
    ASSERT_EQ(read.size(), 3);
    EXPECT_EQ(of(read[0], "SUMMARY"), QStringLiteral("Get in touch with Delta"));
    EXPECT_EQ(of(read[0], "DTSTART"), QStringLiteral("2026-11-08"));
    EXPECT_EQ(of(read[0], "DESCRIPTION"), QStringLiteral("Last contact or job: 9 October 2026"));
    EXPECT_EQ(of(read[1], "SUMMARY"), QStringLiteral("Due: Call them, all; \\ %1 (Brïght, \"Calls\"; \\ 日本)")
                                          .arg(QStringLiteral("äöü").repeated(40)));
    EXPECT_EQ(of(read[1], "DTSTART"), QStringLiteral("2026-11-30"));
    EXPECT_EQ(of(read[1], "DTEND"), QStringLiteral("2026-12-01"));
    EXPECT_EQ(of(read[1], "DESCRIPTION"), QStringLiteral("Round: Calls; more\nBy 14:30 o'clock"));
    EXPECT_EQ(of(read[2], "SUMMARY"), QStringLiteral("Probation ends: Brïght, \"Calls\"; \\ 日本 (Calls; more)"));
    EXPECT_EQ(of(read[2], "DTSTART"), QStringLiteral("2027-01-01"));
    EXPECT_EQ(of(read[2], "TRANSP"), QStringLiteral("TRANSPARENT"));
    const QJsonArray alarms = read[2][QStringLiteral("alarms")].toArray();
    ASSERT_EQ(alarms.size(), 1);
    // Nine in the morning, fourteen days before.
    EXPECT_EQ(alarms[0].toObject()[QStringLiteral("TRIGGER")].toDouble(), (9 - 14 * 24) * 3600.0);
    EXPECT_TRUE(read[1][QStringLiteral("alarms")].toArray().isEmpty());
}

TEST_F(CalendarFile, SaysWhoseItIsAndHowFarTheBookHasCome)
{
    const QJsonObject calendar = found(Scene().calendar());
    const QJsonObject whole = calendar[QStringLiteral("calendar")].toObject();
    EXPECT_EQ(of(whole, "METHOD"), QStringLiteral("PUBLISH"));
    EXPECT_EQ(of(whole, "VERSION"), QStringLiteral("2.0"));
    EXPECT_EQ(of(whole, "X-WR-CALNAME").remove(u'\\'), QStringLiteral("My, book (Proven)"));
    for (const auto &each : calendar[QStringLiteral("events")].toArray()) {
        const QJsonObject event = each.toObject();
        EXPECT_EQ(event[QStringLiteral("SEQUENCE")].toInt(), 42);
        EXPECT_EQ(of(event, "DTSTAMP"), QStringLiteral("2026-11-22T23:30:01+00:00"));
        EXPECT_EQ(of(event, "LAST-MODIFIED"), QStringLiteral("2026-11-22T23:30:01+00:00"));
    }
}

TEST_F(CalendarFile, KeepsTheNameOfAnEventWhenItsDayMoves)
{
    Scene scene;
    const QString before = of(events(scene.calendar())[1], "UID");
    EXPECT_TRUE(before.contains(QStringLiteral("@0123abcd")));
    Engagement moved = scene.builder.book().get(scene.open);
    moved.moved = DueMove{day("2026-12-24"), day("2026-11-20"), QStringLiteral("holidays")};
    scene.builder.put(moved);
    const QJsonObject after = events(scene.calendar())[1];
    EXPECT_EQ(of(after, "UID"), before);
    EXPECT_EQ(of(after, "DTSTART"), QStringLiteral("2026-12-24"));
    EXPECT_EQ(of(after, "DESCRIPTION"),
              QStringLiteral("Round: Calls; more\nBy 14:30 o'clock\nMoved from 30 November 2026"));
}

TEST_F(CalendarFile, LeavesOutWhatIsDealtWith)
{
    Scene scene;
    Engagement done = scene.builder.book().get(scene.open);
    done.outcome = Delivered{day("2026-11-22")};
    scene.builder.put(done);
    scene.builder.decide(scene.proven, DecisionKind::LetGo, day("2026-11-22"), QStringLiteral("late"));
    const QList<QJsonObject> read = events(scene.calendar());
    ASSERT_EQ(read.size(), 1);
    EXPECT_TRUE(of(read[0], "SUMMARY").startsWith(QStringLiteral("Probation ends")));
}

TEST_F(CalendarFile, HoldsWhatIsOnlyPlannedAndNoEndOfAPausedProbation)
{
    Scene scene;
    scene.builder.decide(scene.onTrial, DecisionKind::Paused, day("2026-11-20"));
    scene.builder.engagement(scene.onTrial, day("2026-12-01"), [](Engagement &engagement) {
        engagement.title = QStringLiteral("Planned");
        engagement.due = day("2026-12-05");
    });
    const QList<QJsonObject> read = events(scene.calendar());
    ASSERT_EQ(read.size(), 3);
    EXPECT_EQ(of(read[2], "SUMMARY"), QStringLiteral("Due: Planned (Brïght, \"Calls\"; \\ 日本)"));
}

TEST_F(CalendarFile, PutsOffWhomToGetInTouchWithAsTheOwnerDid)
{
    Scene scene;
    scene.builder.put(
        Snooze{scene.builder.fresh<Snooze>(), AttentionKind::InTouch, {}, scene.delta, day("2026-12-01")});
    EXPECT_EQ(of(events(scene.calendar())[1], "DTSTART"), QStringLiteral("2026-12-01"));
}

TEST(Calendar, EscapesWhatMeansSomethingInACalendar)
{
    const QByteArray unfolded = Scene().calendar().replace("\r\n ", "");
    EXPECT_TRUE(unfolded.contains("SUMMARY:Due: Call them\\, all\\; \\\\ ")) << unfolded.constData();
    EXPECT_TRUE(unfolded.contains("DESCRIPTION:Round: Calls\\; more\\nBy 14:30 o'clock\r\n")) << unfolded.constData();
}

TEST(Calendar, OfTheSameBookIsTheSameOnTheSameDayAndTheNext)
{
    const Scene scene;
    EXPECT_EQ(scene.calendar(), scene.calendar());
    EXPECT_EQ(scene.calendar(), scene.calendar(today.addDays(1)));
}

TEST(Calendar, CallsAVendorThatIsProvenTwiceOnce)
{
    Scene scene;
    const auto second = scene.builder.trial(scene.builder.round(QStringLiteral("Letters")), scene.delta,
                                            day("2025-01-01"));
    scene.builder.decide(second, DecisionKind::Promoted, day("2026-11-01"));
    EXPECT_EQ(scene.calendar().count("Get in touch with"), 1);
}

RC_GTEST_PROP(Calendar, HasNoLineLongerThan75OctetsNorAControlCharacter, ())
{
    const QByteArray calendar = bookAsCalendar(test::lawfulBook(), origin, test::afterEverything);
    RC_ASSERT(calendar.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : calendar.chopped(2).split('\n')) {
        RC_ASSERT(line.size() <= 76);
        RC_ASSERT(std::ranges::all_of(line.endsWith('\r') ? line.chopped(1) : line, [](char sign) {
            return static_cast<unsigned char>(sign) >= ' ' && sign != '\x7f';
        }));
    }
}

} // namespace
} // namespace proven
