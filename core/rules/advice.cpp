#include "rules/advice.h"

#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace proven {

namespace {

/// L7: recurring work under this is too small to hand out by itself.
constexpr double smallestHoursAWeek = 1.0;

double timesAWeek(HowOften often)
{
    constexpr double weeksAYear = 52.0;
    switch (often) {
    case HowOften::Once:
        return 0;
    case HowOften::Daily:
        return 5; // working days
    case HowOften::Weekly:
        return 1;
    case HowOften::Monthly:
        return 12 / weeksAYear;
    case HowOften::Yearly:
        return 1 / weeksAYear;
    }
    Q_UNREACHABLE();
}

double hoursAWeek(const Task &task)
{
    return task.hours ? task.hours->toDouble() * timesAWeek(task.often) : 0;
}

/// Rounded down: what is under an hour is never told as one.
int minutesAWeek(const Task &task)
{
    constexpr double minutesAnHour = 60.0;
    return std::max(1, static_cast<int>(hoursAWeek(task) * minutesAnHour));
}

bool keepsFromWhatEarns(const Task &task)
{
    return task.keepsFrom == KeepsFrom::Customers || task.keepsFrom == KeepsFrom::Team
           || task.keepsFrom == KeepsFrom::Revenue;
}

Advice adviceFor(const Task &task)
{
    if (task.profile.directions == Directions::Expert)
        return Advice::Keep;
    if (task.often != HowOften::Once && task.hours && hoursAWeek(task) < smallestHoursAWeek)
        return Advice::Batch;
    if (task.profile.critical)
        return Advice::ProvenOnly;
    if (task.profile.timeSensitive)
        return Advice::PunctualOnly;
    return Advice::HandOut;
}

QStringList reasonsFor(const Task &task, Advice advice)
{
    QStringList reasons;
    switch (advice) {
    case Advice::Keep:
        reasons += Words::tr("It needs your own knowledge: the directions are expert.");
        break;
    case Advice::Batch:
        reasons += counted(minutesAWeek(task),
                           Words::tr("It takes a minute a week in all: gather several such tasks and hand them out "
                                     "together."),
                           Words::tr("It takes %1 minutes a week in all: gather several such tasks and hand them out "
                                     "together."));
        break;
    case Advice::ProvenOnly:
        reasons += Words::tr("It is critical: only for a proven vendor.");
        break;
    case Advice::PunctualOnly:
        reasons += Words::tr("It is time-sensitive: only for a vendor that is very punctual.");
        break;
    case Advice::HandOut:
        reasons += Words::tr("Nothing about it asks for more than an ordinary vendor.");
        break;
    }
    if (keepsFromWhatEarns(task))
        reasons += Words::tr("It keeps you from %1.").arg(wording::of(task.keepsFrom));
    if (task.profile.repetitive)
        reasons += Words::tr("It is repetitive: explained once, done many times.");
    return reasons;
}

struct Candidate {
    Taker taker;
    int handled;
    bool specialty;
    TrialReading reading;
};

int standingRank(const TrialReading &reading)
{
    if (reading.state.stage == Stage::Promoted)
        return 0;
    switch (reading.standing) {
    case Standing::Ready:
        return 1;
    case Standing::OnTrack:
        return 2;
    case Standing::Building:
        return 3;
    case Standing::TooEarly:
        return 4;
    case Standing::Slipping:
        return 5;
    case Standing::ConsiderLettingGo:
        return 6;
    }
    Q_UNREACHABLE();
}

/// Any word of four letters or more that the vendor's specialties share with the task's name or notes.
bool isSpecialty(const Vendor &vendor, const Task &task)
{
    constexpr int fewestLetters = 4;
    const QString about = foldedName(task.name + u' ' + task.notes);
    const QStringList words = foldedName(vendor.specialties).replace(u',', u' ').split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.size() >= fewestLetters && about.contains(word); });
}

std::vector<Taker> takersOf(const Book &book, const Task &task, QDate today)
{
    const Work work{.task = task.id, .profile = task.profile, .hours = task.hours, .price = {}, .units = {}};
    std::vector<Candidate> candidates;
    for (const Trial &trial : book.all<Trial>()) {
        if (task.round && trial.round != *task.round)
            continue;
        Verdict verdict = mayBeGiven(book, trial.id, work, today);
        if (verdict.level == VerdictLevel::Stop)
            continue;
        const Vendor &vendor = book.get(trial.vendor);
        Candidate candidate{.taker = {trial.id, std::move(verdict), {}},
                            .handled = 0,
                            .specialty = isSpecialty(vendor, task),
                            .reading = readTrial(book, trial.id, today)};
        for (const HandledTask &handled : handledTasks(book, vendor.id, today))
            candidate.handled += handled.task == task.id ? handled.times : 0;
        QStringList &reasons = candidate.taker.reasons;
        if (candidate.handled > 0)
            reasons += counted(candidate.handled, Words::tr("handled it well once"),
                               Words::tr("handled it well %1 times"));
        if (candidate.specialty)
            reasons += Words::tr("names it as a specialty");
        reasons += candidate.reading.state.stage == Stage::OnTrial ? wording::of(candidate.reading.standing)
                                                                   : wording::of(candidate.reading.state.stage);
        candidates.push_back(std::move(candidate));
    }
    std::sort(candidates.begin(), candidates.end(), [&](const Candidate &a, const Candidate &b) {
        const auto key = [](const Candidate &one) {
            return std::tuple(one.taker.verdict.level, standingRank(one.reading), -one.handled, !one.specialty);
        };
        if (key(a) != key(b))
            return key(a) < key(b);
        return ranksBefore(book, a.reading, b.reading);
    });
    std::vector<Taker> takers;
    takers.reserve(candidates.size());
    // Who is tried in two rounds is one taker, by the trial that stands better.
    std::set<Id<Vendor>> taken;
    for (Candidate &candidate : candidates) {
        if (taken.insert(book.get(candidate.taker.trial).vendor).second)
            takers.push_back(std::move(candidate.taker));
    }
    return takers;
}

} // namespace

TaskAdvice advise(const Book &book, Id<Task> id, QDate today)
{
    const Task &task = book.get(id);
    const Advice advice = adviceFor(task);
    return {id, advice, reasonsFor(task, advice), takersOf(book, task, today)};
}

std::vector<TaskAdvice> adviseAll(const Book &book, QDate today)
{
    std::vector<const Task *> tasks;
    for (const Task &task : book.all<Task>())
        tasks.push_back(&task);
    std::sort(tasks.begin(), tasks.end(), [](const Task *a, const Task *b) {
        const auto key = [](const Task *task) {
            return std::tuple(!keepsFromWhatEarns(*task), -hoursAWeek(*task), foldedName(task->name));
        };
        return key(a) < key(b);
    });
    std::vector<TaskAdvice> advice;
    advice.reserve(tasks.size());
    for (const Task *task : tasks)
        advice.push_back(advise(book, task->id, today));
    return advice;
}

} // namespace proven
