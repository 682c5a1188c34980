// The laws as properties: whatever an owner asks, in whatever order and with whatever dates.
#include "domain/overloaded.h"
#include "rules/assignment.h"
#include "rules/laws.h"
#include "support/between.h"
#include "support/desk.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace proven;
using namespace proven::test;

namespace {

const QString because = QStringLiteral("because");

template <class Record>
std::optional<Id<Record>> anyId(const Book &book)
{
    const auto &all = book.all<Record>();
    if (all.empty())
        return std::nullopt;
    auto at = all.begin();
    std::advance(at, between(0, static_cast<int>(all.size()) - 1));
    return at->id;
}
bool oneIn(int count)
{
    return between(1, count) == 1;
}
QDate dayAround(QDate today, int before, int after)
{
    return today.addDays(between(-before, after));
}
/// Mostly given: without one most decisions fall at the first hurdle and nothing behind it is tried.
QString mostlyAReason()
{
    return oneIn(6) ? QString() : because;
}
Profile anyProfile()
{
    return {.critical = oneIn(3),
            .timeSensitive = oneIn(4),
            .directions = oneIn(4) ? Directions::Detailed : Directions::Simple};
}
Outcome anyOutcome(QDate today)
{
    switch (between(0, 4)) {
    case 0:
        return Open{};
    case 1:
        return CancelledByOwner{dayAround(today, 5, 1)};
    case 2:
        return Abandoned{dayAround(today, 5, 1)};
    default:
        return Delivered{dayAround(today, 5, 1), {}, !oneIn(5), Rating::of(between(1, 5)), {}};
    }
}
/// A job that starts around today, seldom long ago; what is out of the question now and then.
EngagementDetails anyJob(const Book &book, QDate today)
{
    EngagementDetails job;
    job.title = QStringLiteral("Job");
    job.start = oneIn(4) ? dayAround(today, 200, 0) : dayAround(today, 3, 6);
    if (!oneIn(3))
        job.due = job.start.addDays(between(-1, 19));
    job.profile = anyProfile();
    job.hours = Hours::of(between(0, 3));
    if (oneIn(2))
        job.task = anyId<Task>(book);
    if (oneIn(4))
        job.overruledBecause = because;
    job.remembered = oneIn(6);
    return job;
}
/// Mostly what is possible from the trial's stage, so that trials get as far as being promoted and beyond.
Command anyDecision(const Book &book, Id<Trial> trial, QDate today)
{
    const std::vector<DecisionKind> possible = possibleDecisions(trialState(book, trial, today).stage);
    DecisionKind kind = *rc::gen::elementOf(possible);
    const bool often = std::find(possible.begin(), possible.end(), DecisionKind::Promoted) != possible.end();
    if (often && !oneIn(3))
        kind = DecisionKind::Promoted;
    else if (oneIn(5))
        kind = static_cast<DecisionKind>(between(0, static_cast<int>(std::size(NamesOf<DecisionKind>::list)) - 1));
    const auto months = kind == DecisionKind::Extended ? std::optional(between(0, 13)) : std::nullopt;
    const QDate on = oneIn(4) ? dayAround(today, 60, 1) : today;
    return command::Decide{trial, kind, on, months, mostlyAReason()};
}

/// Anything a person can ask of a small book, sensible or not.
Command anyCommand(const Book &book, QDate today)
{
    const auto trial = anyId<Trial>(book);
    const auto engagement = anyId<Engagement>(book);
    switch (between(0, 15)) {
    case 0:
        if (const auto vendor = anyId<Vendor>(book); vendor && oneIn(2))
            return command::ListVendor{*anyId<Round>(book), *vendor};
        return command::AddVendor{{.name = QStringLiteral("Vendor %1").arg(book.all<Vendor>().size() + 1)},
                                  anyId<Round>(book)};
    case 1:
        if (const auto round = anyId<Round>(book)) {
            RoundDetails after = book.get(*round);
            after.probationMonths = between(5, 25);
            return command::EditRound{*round, book.get(*round), after};
        }
        break;
    case 2:
    case 3:
        if (const auto task = anyId<Task>(book)) {
            TaskDetails after = book.get(*task);
            after.profile = anyProfile();
            return command::EditTask{*task, book.get(*task), after};
        }
        break;
    case 4:
    case 5:
    case 6:
    case 7:
        if (trial) {
            command::LogEngagement give{*trial,
                                        anyJob(book, today),
                                        oneIn(2) ? Outcome(Open{}) : anyOutcome(today),
                                        oneIn(3),
                                        false,
                                        {}};
            if (oneIn(4))
                give.takesOver = engagement;
            return give;
        }
        break;
    case 8:
    case 9:
        if (engagement) {
            command::RecordOutcome record{*engagement, book.get(*engagement).outcome, anyOutcome(today), {}, {}, true};
            if (oneIn(4))
                record.moved = DueMove{dayAround(today, 10, 20), dayAround(today, 5, 1), mostlyAReason()};
            return record;
        }
        break;
    case 10:
    case 11:
        if (engagement) {
            // An edit changes one thing or all of them.
            EngagementDetails after = book.get(*engagement);
            const EngagementDetails other = anyJob(book, today);
            if (oneIn(2))
                after.profile = other.profile;
            if (oneIn(2)) {
                after.start = other.start;
                after.due.reset();
                after.moved.reset();
            }
            return command::EditEngagement{*engagement, book.get(*engagement), after};
        }
        break;
    case 12:
        if (engagement)
            return command::MoveDue{*engagement, oneIn(2) ? command::AskedBy::Owner : command::AskedBy::Vendor,
                                    dayAround(today, 10, 20), dayAround(today, 5, 1), mostlyAReason()};
        break;
    case 13:
        if (const auto vendor = anyId<Vendor>(book)) {
            const TouchpointDetails contact{.date = dayAround(today, 5, 1), .liked = Rating::of(between(0, 5))};
            return command::LogTouchpoint{*vendor, contact, {}};
        }
        break;
    default:
        if (trial)
            return anyDecision(book, *trial, today);
    }
    return command::SetCurrency{QStringLiteral("USD")};
}

/// The laws read off a book by hand, without asking `brokenLaws` first.
void checkLaws(const Book &book)
{
    for (const Round &round : book.all<Round>())
        RC_ASSERT(book.trialsOf(round.id).size() <= 10U);
    for (const Trial &trial : book.all<Trial>()) {
        QDate countsFrom(1, 1, 1);
        for (const Decision *decision : decisionsInOrder(book, trial.id)) {
            if (decision->kind == DecisionKind::Restarted || decision->kind == DecisionKind::Reinstated)
                countsFrom = decision->date;
            if (decision->kind == DecisionKind::Withdrawn)
                countsFrom = QDate(1, 1, 1); // it may have taken back a restart: ask less from here on
            if (decision->kind != DecisionKind::Promoted)
                continue;
            // Six whole months lie between some work of this clock and the promotion, whatever else was paused or
            // extended.
            const auto began = [&](const Engagement *engagement) {
                const auto *cancelled = std::get_if<CancelledByOwner>(&engagement->outcome);
                return engagement->start >= countsFrom && !(cancelled && cancelled->on <= engagement->start)
                       && engagement->start.addMonths(book.get(trial.round).probationMonths) <= decision->date;
            };
            const auto engagements = book.engagementsOf(trial.id);
            RC_ASSERT(std::any_of(engagements.begin(), engagements.end(), began));
            RC_ASSERT(decision->supported.value_or(false) || !decision->reason.isEmpty());
        }
    }
    RC_ASSERT(brokenLaws(book).isEmpty());
}

/// Every critical plan that came in: its vendor was promoted on the day it was planned.
void checkPlans(const Book &before, const Changes &changes, QDate today)
{
    const auto planned = [&](const Engagement &engagement) {
        if (!isOpen(engagement.outcome) || engagement.start <= today || !engagement.profile.critical)
            return;
        RC_ASSERT(trialState(before, engagement.trial, today).stage == Stage::Promoted);
    };
    for (const auto &change : changes.of<Engagement>()) {
        std::visit(Overloaded{[&](const Added<Engagement> &added) { planned(added.record); },
                              [&](const Removed<Engagement> &) {},
                              [&](const Revised<Engagement> &revised) {
                                  const bool wasPlan = isOpen(revised.before.outcome) && revised.before.profile.critical
                                                       && revised.before.start > today;
                                  if (!wasPlan)
                                      planned(revised.after);
                              }},
                   change);
    }
}

/// One vendor among few, so that many steps fall on the same trial; its work began some months ago.
Desk busyDesk()
{
    Desk desk(QDate(2026, 1, 5));
    const auto round = desk.round(QStringLiteral("Calls"));
    const auto trial = desk.vendor(QStringLiteral("Vendor 1"), round);
    desk.task(QStringLiteral("Task 1"));
    desk.goodJob(trial);
    desk.wait(between(100, 249));
    return desk;
}

} // namespace

RC_GTEST_PROP(LawProperties, NoSequenceOfCommandsBreaksALaw, ())
{
    Desk desk = busyDesk();
    const int steps = between(10, 39);
    bool promoted = false;
    bool plannedCritical = false;
    for (int step = 0; step < steps; ++step) {
        desk.wait(between(0, 7));
        const Book before = desk.book();
        const Command command = anyCommand(before, desk.today());
        const Answer answer = desk.ask(command);
        if (const auto *decided = std::get_if<Decided>(&answer)) {
            RC_ASSERT(!decided->title.isEmpty());
            RC_ASSERT(Book::difference(before, desk.book()) == decided->changes);
            if (decided->after)
                RC_ASSERT(*decided->after == desk.book());
            checkPlans(before, decided->changes, desk.today());
            checkLaws(desk.book());
            const auto *decision = std::get_if<command::Decide>(&command);
            promoted = promoted || (decision && decision->kind == DecisionKind::Promoted);
        } else {
            RC_ASSERT(!std::get<Refusal>(answer).text.isEmpty());
            RC_ASSERT(desk.book() == before);
        }
        for (const Engagement &engagement : desk.book().all<Engagement>())
            plannedCritical = plannedCritical || (engagement.profile.critical && engagement.againstTheRule.isEmpty());
    }
    RC_CLASSIFY(promoted, "promoted somebody");
    RC_CLASSIFY(plannedCritical, "gave critical work by the rule");
}

RC_GTEST_PROP(LawProperties, UndoingEveryStepGivesBackEachBookOnTheWay, ())
{
    Desk desk = busyDesk();
    std::vector<Book> books;
    std::vector<Changes> done;
    for (int step = 0; step < 40; ++step) {
        desk.wait(between(0, 7));
        const Book before = desk.book();
        const Answer answer = desk.ask(anyCommand(before, desk.today()));
        if (const auto *decided = std::get_if<Decided>(&answer)) {
            books.push_back(before);
            done.push_back(decided->changes);
        }
    }
    Book book = desk.book();
    while (!done.empty()) {
        const Changes back = done.back().reversed();
        book.apply(back);
        RC_ASSERT(!brokenLaw(book, back));
        RC_ASSERT(book == books.back());
        done.pop_back();
        books.pop_back();
    }
}

RC_GTEST_PROP(LawProperties, AVendorThatWorksWellEveryDayBecomesReadyWhenTheSixMonthsAreOver, ())
{
    const QDate start = QDate(2024, 1, 1).addDays(between(0, 1499));
    Desk desk(start);
    const auto trial = desk.vendor(QStringLiteral("Every Day"), desk.round(QStringLiteral("Calls")));
    const QDate end = start.addMonths(6);
    while (desk.today() < end) {
        if (desk.today().day() % 10 == 0)
            RC_ASSERT(desk.decides(trial, DecisionKind::Promoted, because).has_value());
        desk.goodJob(trial);
        desk.wait(1);
    }
    desk.setToday(end.addDays(-1));
    RC_ASSERT(desk.decides(trial, DecisionKind::Promoted, because).has_value());
    desk.setToday(end);
    RC_ASSERT(desk.reading(trial).standing == Standing::Ready);
    RC_ASSERT(mayBeGiven(desk.book(), trial, Work{{}, {.timeSensitive = true}, {}, {}, {}}, desk.today()).level
              == VerdictLevel::Go);
    RC_ASSERT(!desk.decides(trial, DecisionKind::Promoted));
}

RC_GTEST_PROP(LawProperties, AReadingOfAnEarlierDayIsNotChangedByWhatIsRecordedLater, ())
{
    // Only what happens later is recorded later: jobs that start from then on, and decisions of later days.
    Desk desk(QDate(2026, 1, 5));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    for (int job = between(1, 14); job > 0; --job) {
        desk.goodJob(trial);
        desk.wait(between(1, 14));
    }
    const QDate then = desk.today();
    const TrialReading before = desk.reading(trial);
    for (int job = between(1, 14); job > 0; --job) {
        desk.wait(between(1, 14));
        *rc::gen::arbitrary<bool>() ? desk.goodJob(trial) : desk.lateJob(trial);
    }
    desk.must(command::Decide{trial, DecisionKind::LetGo, desk.today(), {}, because});
    const TrialReading after = readTrial(desk.book(), trial, then);
    RC_ASSERT(after.state.stage == before.state.stage);
    RC_ASSERT(after.standing == before.standing);
    RC_ASSERT(after.reasons == before.reasons);
    for (const Criterion criterion : allCriteria)
        RC_ASSERT(after.record[criterion].n == before.record[criterion].n);
}
