// Clocks that go back, far ahead or nowhere, days that hardly exist, and zones: the same book gives the same report
// wherever it is read, and its changes stand in the order in which they were made.

#include "operations.h"
#include "rehearsal.h"
#include "support/shell.h"
#include "traces.h"
#include "whole_book.h"

#include <QCoreApplication>

#include <algorithm>

#include <ctime>

namespace proven::faults {

namespace {

constexpr int wentWell = 0;
constexpr int badInput = 3;

/// With and without summer time, half hours off, a day that was left out, and both ends of the date line.
constexpr const char *zones[] = {"UTC",          "Europe/Berlin",      "America/New_York",    "Asia/Kolkata",
                                 "Pacific/Apia", "Pacific/Kiritimati", "Australia/Lord_Howe", "Etc/GMT+12"};
/// An ordinary day, the days when summer time begins and ends, the day that Apia did not have, and leap days.
constexpr const char *days[] = {"2026-11-23", "2026-03-29", "2026-10-25", "2026-03-08", "2026-11-01",
                                "2011-12-30", "2024-02-29", "2028-02-29", "2027-01-01"};

test::Ran runIn(const test::Shell &shell, const char *zone, const QStringList &words)
{
    return shell.runProgram(QStringLiteral("env"),
                            QStringList{QStringLiteral("TZ=") + QString::fromLatin1(zone), QStringLiteral(PROVEN_CLI),
                                        QStringLiteral("--book=book.proven")}
                                + words);
}

/// What can be read out of a book on a day: a little of it, or all.
QStringList readings(const test::Shell &shell, const char *zone, const char *day, bool all)
{
    const QString asJson = QStringLiteral("--format=json");
    std::vector<QStringList> questions = {{QStringLiteral("report"), asJson}, {QStringLiteral("today")}};
    if (all)
        questions.insert(questions.end(),
                         {{QStringLiteral("report")},
                          {QStringLiteral("list"), asJson},
                          {QStringLiteral("history"), asJson},
                          {QStringLiteral("check")},
                          {QStringLiteral("export"), QStringLiteral("book.json"), asJson},
                          {QStringLiteral("export"), QStringLiteral("book.ics"), QStringLiteral("--format=ics")}});
    const QString today = QStringLiteral("--today=") + QString::fromLatin1(day);
    const QStringList exports = {shell.in(QStringLiteral("book.json")), shell.in(QStringLiteral("book.ics"))};
    QStringList read;
    for (const QStringList &question : questions) {
        const test::Ran ran = runIn(shell, zone, QStringList(today) + question);
        read += QString::number(ran.exitCode) + ran.out + ran.err;
    }
    for (const QString &path : exports) {
        if (all)
            read += u'0' + QString::fromUtf8(test::bytesOf(path));
        QFile::remove(path);
    }
    return read;
}

void tryZones(Rehearsal &rehearsal, const QByteArray &book)
{
    const test::Shell shell;
    test::writeBytes(shell.in(QStringLiteral("book.proven")), book);
    const QString before = traceOf(shell.in(QStringLiteral("book.proven")));
    const int tried = rehearsal.times(2, static_cast<int>(std::size(days)));
    for (int day = 0; day < tried; ++day) {
        const QStringList usual = readings(shell, "UTC", days[day], true);
        for (const QString &answer : usual) {
            if (!answer.startsWith(u'0'))
                rehearsal.tried(QStringLiteral("%1 in UTC").arg(QString::fromLatin1(days[day])),
                                {QStringLiteral("it can't be read: ") + answer.left(200)});
        }
        for (const char *zone : zones) {
            const QStringList read = readings(shell, zone, days[day], true);
            QStringList wrong;
            for (qsizetype place = 0; place < read.size(); ++place) {
                if (read[place] != usual[place])
                    wrong += QStringLiteral("answer %1 differs: %2").arg(place).arg(read[place].left(200));
            }
            if (traceOf(shell.in(QStringLiteral("book.proven"))) != before)
                wrong += QStringLiteral("the book was touched");
            rehearsal.tried(QStringLiteral("%1 in %2").arg(QString::fromLatin1(days[day]), QString::fromLatin1(zone)),
                            wrong);
        }
    }
}

void live(const char *zone)
{
    qputenv("TZ", zone);
    ::tzset();
}

/// Moments that a clock may show: what is right, what an empty battery shows, what a slip of the finger sets, and both
/// ends of what a system can say.
std::vector<QDateTime> moments()
{
    std::vector<QDateTime> moments = {QDateTime(today, QTime(12, 0), Qt::UTC)};
    // The last is the first millisecond that has no room in an id any more.
    for (const qint64 milliseconds : {qint64(0), qint64(-1), qint64(1), (qint64(1) << 42) - 1, qint64(1) << 42})
        moments.push_back(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC));
    for (const char *text : {"1901-12-13T20:45:52Z", "2262-04-11T23:47:16Z", "2038-01-19T03:14:08Z",
                             "2026-03-29T01:00:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
                             "2011-12-30T10:00:00Z", "2026-11-23T23:59:59Z", "2024-02-29T12:00:00Z"})
        moments.push_back(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate));
    return moments;
}

/// A ledger whose clock jumped with every change.
struct Jumped {
    std::unique_ptr<Ledger> ledger;
    qint64 before;                  ///< the number of the last entry that was there before
    std::vector<QDateTime> entered; ///< when each change was entered, in the order in which they were made
};

/// `clock` must outlive it.
Jumped jumpedThrough(const std::vector<QDateTime> &clock, const QString &path, QStringList &wrong)
{
    makeBook(path);
    auto hand = std::make_shared<std::size_t>(0);
    Machine machine = steadyMachine();
    machine.now = [hand, &clock] { return clock[*hand % clock.size()]; };
    Jumped jumped{ledgerOf(Ledger::open(path, machine, Ledger::Waiting::Impatient)), 0, {}};
    jumped.before = jumped.ledger->history(1).front().number;
    for (; *hand < clock.size(); ++*hand) {
        const Performance performance = addRound(*jumped.ledger, QStringLiteral("At moment %1").arg(*hand));
        if (std::holds_alternative<Performed>(performance))
            jumped.entered.push_back(clock[*hand]);
        else
            wrong += QStringLiteral("at %1 nothing can be changed: %2")
                         .arg(clock[*hand].toString(Qt::ISODate), std::holds_alternative<Trouble>(performance)
                                                                      ? std::get<Trouble>(performance).text
                                                                      : std::get<Refusal>(performance).text);
    }
    return jumped;
}

/// Does a history, the newest first, hold the changes in the order in which they were made?
QStringList outOfOrder(const std::vector<HistoryEntry> &history, const Jumped &jumped)
{
    QStringList wrong;
    auto at = std::find_if(history.rbegin(), history.rend(),
                           [&](const HistoryEntry &entry) { return entry.number == jumped.before; });
    for (std::size_t nth = 0; nth < jumped.entered.size(); ++nth) {
        if (at != history.rend())
            ++at;
        if (at == history.rend() || at->number != jumped.before + 1 + static_cast<qint64>(nth)
            || at->enteredAt != jumped.entered[nth])
            wrong += QStringLiteral("entry %1 does not stand where it was made").arg(nth);
    }
    return wrong;
}

/// Those whose stated day lay ahead of the machine's are called so, and no others.
QStringList wronglyCalledAhead(const Jumped &jumped)
{
    QStringList wrong;
    const std::vector<HistoryEntry> called = jumped.ledger->enteredAhead();
    for (const HistoryEntry &entry : jumped.ledger->history()) {
        const qint64 nth = entry.number - jumped.before;
        if (nth < 1 || nth > static_cast<qint64>(jumped.entered.size()))
            continue;
        const bool isCalledSo = std::ranges::any_of(called, [&](const HistoryEntry &each) {
            return each.number == entry.number;
        });
        if (isCalledSo != (entry.statedDay > entry.machineDay))
            wrong += QStringLiteral("entry %1 is %2 entered ahead")
                         .arg(entry.number)
                         .arg(isCalledSo ? u"called" : u"not called");
    }
    return wrong;
}

/// Each change is told as done and there, in the order in which they were made, or refused.
QStringList wrongWhileTheClockJumps(const std::vector<QDateTime> &clock, const char *zone)
{
    live(zone);
    const test::TemporaryBook place;
    QStringList wrong;
    Acceptable told;
    {
        const Jumped jumped = jumpedThrough(clock, place.path(), wrong);
        // Taking back takes the last, whatever its clock said.
        const Performance back = jumped.ledger->undo(today);
        const auto *performed = std::get_if<Performed>(&back);
        if (!performed || !performed->title.contains(QStringLiteral("At moment %1").arg(clock.size() - 1)))
            wrong += QStringLiteral("another change than the last was taken back");
        if (!std::holds_alternative<Performed>(jumped.ledger->redo(today)))
            wrong += QStringLiteral("it was not done again");
        const std::vector<HistoryEntry> history = jumped.ledger->history();
        wrong += outOfOrder(history, jumped) + wronglyCalledAhead(jumped);
        told = {jumped.ledger->book(), history.size()};
    }
    live("Pacific/Kiritimati");
    wrong += losses(place.path(), {told});
    live("UTC");
    return wrong;
}

void tryJumps(Rehearsal &rehearsal)
{
    std::vector<QDateTime> clock = moments();
    for (const char *zone : zones) {
        rehearsal.tried(QStringLiteral("a clock that jumps, in ") + QString::fromLatin1(zone),
                        wrongWhileTheClockJumps(clock, zone));
        std::ranges::reverse(clock);
        rehearsal.tried(QStringLiteral("a clock that jumps back, in ") + QString::fromLatin1(zone),
                        wrongWhileTheClockJumps(clock, zone));
    }
}

struct OddDay {
    const char *day;
    bool isADay;
};

void tryOddDays(Rehearsal &rehearsal, const QByteArray &book)
{
    const QString log = QStringLiteral("log");
    for (const OddDay odd : {OddDay{"1900-01-01", true}, OddDay{"9900-12-31", true}, OddDay{"0001-01-01", false},
                             OddDay{"9999-12-31", false}, OddDay{"2024-02-29", true}, OddDay{"2000-02-29", true},
                             OddDay{"2023-02-29", false}, OddDay{"1900-02-29", false}, OddDay{"2026-02-30", false},
                             OddDay{"0000-01-01", false}, OddDay{"10000-01-01", false}, OddDay{"-0001-01-01", false},
                             OddDay{"2026-13-01", false}, OddDay{"2026-00-10", false}, OddDay{"2026-1-1", false},
                             OddDay{"20260101", false}, OddDay{"", false}, OddDay{"99999999999999999999-01-01", false},
                             OddDay{"2026-11-23T12:00", false}}) {
        const QString day = QString::fromLatin1(odd.day);
        const QStringList job = {log, QStringLiteral("Bright Calls"), QStringLiteral("--title=Odd"),
                                 QStringLiteral("--given")};
        for (const QStringList &words :
             {QStringList{QStringLiteral("--today=") + day} + job,
              QStringList{QStringLiteral("--today=2026-11-23")} + job + QStringList{QStringLiteral("--due=") + day},
              QStringList{QStringLiteral("--today=2026-11-23")} + job + QStringList{QStringLiteral("--start=") + day},
              QStringList{QStringLiteral("--today=") + day, QStringLiteral("today")}}) {
            const test::Shell shell;
            test::writeBytes(shell.in(QStringLiteral("book.proven")), book);
            const test::Ran ran = runIn(shell, "Europe/Berlin", words);
            QStringList wrong;
            if (ran.exitCode < wentWell || ran.exitCode > badInput)
                wrong += QStringLiteral("ended with %1: %2").arg(ran.exitCode).arg(ran.err);
            if (!odd.isADay && !day.isEmpty() && ran.exitCode != badInput)
                wrong += QStringLiteral("taken for a day");
            if (ran.exitCode != wentWell && ran.err.trimmed().isEmpty())
                wrong += QStringLiteral("refused without a word");
            for (const char *reading : {"1900-01-01", "9900-12-31"}) {
                for (const QString &answer : readings(shell, "Europe/Berlin", reading, rehearsal.isFull())) {
                    if (!answer.startsWith(u'0'))
                        wrong += QStringLiteral("on %1 it can't be read: %2")
                                     .arg(QString::fromLatin1(reading), answer.left(300));
                }
            }
            rehearsal.tried(words.join(u' '), wrong);
            if (!rehearsal.isFull() && !odd.isADay)
                break;
        }
    }
}

/// The day without --today is the zone's own, so the same judge must see a difference there.
bool noticesAZone()
{
    const test::Shell shell;
    static_cast<void>(shell.run({QStringLiteral("new"), QStringLiteral("book.proven")}));
    const auto dayIn = [&](const char *zone) {
        return runIn(shell, zone, {QStringLiteral("report"), QStringLiteral("--format=json")}).out;
    };
    // Twenty-six hours apart, so never the same day.
    return dayIn("Pacific/Kiritimati") != dayIn("Etc/GMT+12");
}

/// The judge of the order is content with a history as it was made, and not with one in the order of its clock.
bool noticesAHistoryInTheOrderOfItsClock()
{
    const test::TemporaryBook place;
    const std::vector<QDateTime> clock = moments();
    QStringList wrong;
    const Jumped jumped = jumpedThrough(clock, place.path(), wrong);
    std::vector<HistoryEntry> history = jumped.ledger->history();
    const bool contentAsMade = wrong.isEmpty() && outOfOrder(history, jumped).isEmpty();
    std::stable_sort(history.begin(), history.end(), [](const HistoryEntry &one, const HistoryEntry &other) {
        return one.enteredAt > other.enteredAt;
    });
    return contentAsMade && !outOfOrder(history, jumped).isEmpty();
}

} // namespace

} // namespace proven::faults

int main(int argc, char **argv)
{
    using namespace proven::faults;
    const QCoreApplication application(argc, argv);
    Rehearsal rehearsal("clocks", argc, argv);
    QByteArray book;
    {
        const proven::test::TemporaryBook place;
        makeBook(place.path());
        book = proven::test::bytesOf(place.path());
    }
    tryZones(rehearsal, book);
    tryJumps(rehearsal);
    tryOddDays(rehearsal, book);
    rehearsal.control("reports without a stated day, 26 hours apart", noticesAZone());
    rehearsal.control("a history in the order of its clock", noticesAHistoryInTheOrderOfItsClock());
    return rehearsal.result();
}
