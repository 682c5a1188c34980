// The laws as properties: whatever an owner asks, in whatever order and with whatever dates.
#include "domain/overloaded.h"
#include "rules/assignment.h"
#include "support/desk.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ranges>

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
    std::advance(at, *rc::gen::inRange<int>(0, static_cast<int>(all.size())));
    return at->id;
}
QDate dayAround(QDate today, int before, int after)
{
    return today.addDays(*rc::gen::inRange(-before, after + 1));
}
QString maybeReason()
{
    return *rc::gen::arbitrary<bool>() ? because : QString();
}
Profile anyProfile()
{
    return {*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), static_cast<Directions>(*rc::gen::inRange(0, 3)), false};
}
Outcome anyOutcome(QDate today)
{
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return Open{};
    case 1:
        return Delivered{dayAround(today, 20, 2), {}, *rc::gen::arbitrary<bool>(), Rating::of(*rc::gen::inRange(1, 6)), {}};
    case 2:
        return CancelledByOwner{dayAround(today, 20, 2)};
    default:
        return Abandoned{dayAround(today, 20, 2)};
    }
}
EngagementDetails anyJob(const Book &book, QDate today)
{
    EngagementDetails job;
    job.title = QStringLiteral("Job");
    job.start = dayAround(today, 200, 10);
    if (*rc::gen::arbitrary<bool>())
        job.due = job.start.addDays(*rc::gen::inRange(-1, 20));
    job.profile = anyProfile();
    job.hours = Hours::of(*rc::gen::inRange(0, 4));
    if (*rc::gen::inRange(0, 3) == 0)
        job.task = anyId<Task>(book);
    job.overruledBecause = maybeReason();
    job.remembered = *rc::gen::inRange(0, 5) == 0;
    return job;
}

/// Anything a person can ask of a book with two rounds, sensible or not.
Command anyCommand(const Book &book, QDate today)
{
    const auto trial = anyId<Trial>(book);
    const auto engagement = anyId<Engagement>(book);
    const auto nextName = [](const char *what, std::size_t count) { return QLatin1String(what) + QString::number(count + 1); };
    switch (*rc::gen::inRange(0, 14)) {
    case 0:
    case 1: {
        VendorDetails vendor;
        vendor.name = nextName("Vendor ", book.all<Vendor>().size());
        return command::AddVendor{vendor, anyId<Round>(book)};
    }
    case 2: {
        TaskDetails task;
        task.name = nextName("Task ", book.all<Task>().size());
        task.profile = anyProfile();
        return command::AddTask{task};
    }
    case 3:
        if (const auto round = anyId<Round>(book)) {
            RoundDetails after = book.get(*round);
            after.probationMonths = *rc::gen::inRange(5, 26);
            return command::EditRound{*round, book.get(*round), after};
        }
        break;
    case 4:
        if (const auto task = anyId<Task>(book)) {
            TaskDetails after = book.get(*task);
            after.profile = anyProfile();
            return command::EditTask{*task, book.get(*task), after};
        }
        break;
    case 5:
    case 6:
    case 7:
        if (trial)
            return command::LogEngagement{*trial, anyJob(book, today), anyOutcome(today), *rc::gen::inRange(0, 3) == 0, false, {}};
        break;
    case 8:
        if (engagement)
            return command::RecordOutcome{*engagement, book.get(*engagement).outcome, anyOutcome(today), {}, {}, true};
        break;
    case 9:
        if (engagement)
            return command::EditEngagement{*engagement, book.get(*engagement), anyJob(book, today)};
        break;
    case 10:
        if (engagement)
            return command::MoveDue{*engagement, *rc::gen::arbitrary<bool>() ? command::AskedBy::Owner : command::AskedBy::Vendor,
                                    dayAround(today, 10, 20), dayAround(today, 5, 1), maybeReason()};
        break;
    case 11:
        if (const auto vendor = anyId<Vendor>(book)) {
            TouchpointDetails contact;
            contact.date = dayAround(today, 5, 1);
            contact.liked = Rating::of(*rc::gen::inRange(0, 6));
            return command::LogTouchpoint{*vendor, contact, {}};
        }
        break;
    default:
        if (trial) {
            const auto kind = static_cast<DecisionKind>(*rc::gen::inRange(0, 10));
            const auto months = kind == DecisionKind::Extended ? std::optional(*rc::gen::inRange(0, 14)) : std::nullopt;
            return command::Decide{*trial, kind, dayAround(today, *rc::gen::inRange(0, 2) * 60, 1), months, maybeReason()};
        }
    }
    return command::SetCurrency{QStringLiteral("USD")};
}

/// The laws read off a book by hand, without asking `brokenLaws`.
void checkLaws(const Book &book)
{
    for (const Round &round : book.all<Round>())
        RC_ASSERT(book.trialsOf(round.id).size() <= 10U);
    for (const Trial &trial : book.all<Trial>()) {
        for (const Decision *decision : book.decisionsOf(trial.id)) {
            if (decision->kind != DecisionKind::Promoted)
                continue;
            // No sooner than six whole months after some job of the trial began.
            const auto began = [&](const Engagement *engagement) {
                return engagement->start.addMonths(book.get(trial.round).probationMonths) <= decision->date;
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

Desk deskWithTwoRounds()
{
    Desk desk(QDate(2026, 1, 5));
    desk.round(QStringLiteral("Calls"));
    desk.round(QStringLiteral("Books"));
    return desk;
}

} // namespace

RC_GTEST_PROP(LawProperties, NoSequenceOfCommandsBreaksALaw, ())
{
    Desk desk = deskWithTwoRounds();
    const int steps = *rc::gen::inRange(20, 120);
    for (int step = 0; step < steps; ++step) {
        desk.wait(*rc::gen::inRange(0, 12));
        const Book before = desk.book();
        const Command command = anyCommand(before, desk.today());
        const Answer answer = desk.ask(command);
        if (const auto *decided = std::get_if<Decided>(&answer)) {
            RC_ASSERT(!decided->title.isEmpty());
            RC_ASSERT(Book::difference(before, desk.book()) == decided->changes);
            checkPlans(before, decided->changes, desk.today());
        } else {
            RC_ASSERT(!std::get<Refusal>(answer).text.isEmpty());
            RC_ASSERT(desk.book() == before);
        }
    }
    checkLaws(desk.book());
}

RC_GTEST_PROP(LawProperties, UndoingEveryStepGivesBackEachBookOnTheWay, ())
{
    Desk desk = deskWithTwoRounds();
    std::vector<Book> books;
    std::vector<Changes> done;
    for (int step = 0; step < 40; ++step) {
        desk.wait(*rc::gen::inRange(0, 12));
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
    const QDate start = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1500));
    Desk desk(start);
    const auto trial = desk.vendor(QStringLiteral("Every Day"), desk.round(QStringLiteral("Calls")));
    const QDate end = probationBaseEnd(start, fewestProbationMonths);
    while (desk.today() < end) {
        RC_ASSERT(desk.decides(trial, DecisionKind::Promoted, because).has_value());
        desk.goodJob(trial);
        desk.wait(1);
    }
    RC_ASSERT(desk.reading(trial).standing == Standing::Ready);
    RC_ASSERT(mayBeGiven(desk.book(), trial, Work{{}, {.timeSensitive = true}, {}, {}, {}}, desk.today()).level == VerdictLevel::Go);
    RC_ASSERT(!desk.decides(trial, DecisionKind::Promoted));
}

RC_GTEST_PROP(LawProperties, AReadingOfAnEarlierDayIsNotChangedByWhatIsRecordedLater, ())
{
    // Only what happens later is recorded later: jobs that start from then on, and decisions of later days.
    Desk desk(QDate(2026, 1, 5));
    const auto trial = desk.vendor(QStringLiteral("Bright Calls"), desk.round(QStringLiteral("Calls")));
    for (int job = *rc::gen::inRange(1, 15); job > 0; --job) {
        desk.goodJob(trial);
        desk.wait(*rc::gen::inRange(1, 15));
    }
    const QDate then = desk.today();
    const TrialReading before = desk.reading(trial);
    for (int job = *rc::gen::inRange(1, 15); job > 0; --job) {
        desk.wait(*rc::gen::inRange(1, 15));
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
