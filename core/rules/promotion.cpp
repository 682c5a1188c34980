// What a promotion rests on (L4): the parts of standing.h that are read when one is decided.
#include "rules/standing.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace {

/// How many of those that the owner meant to try have been; nothing where it is all of them.
std::optional<QString> howManyWereTried(const Book &book, Id<Round> round, QDate today)
{
    const int tried = vendorsTried(book, round, today);
    const int meant = book.get(round).meant;
    if (tried >= meant)
        return std::nullopt;
    return (tried == 1 ? Words::tr("%1 of the %2 you meant to try has been tried.")
                       : Words::tr("%1 of the %2 you meant to try have been tried."))
        .arg(capitalised(numberInWords(tried)), numberInWords(meant));
}

/// What a promotion is to be judged on beside the checklist. That nothing was moved or told from memory is said, too.
QStringList besidesOf(const Book &book, const FullReading &reading)
{
    QStringList besides{Words::tr("Liked: %1.").arg(wording::keptInFull(reading.record[Criterion::Liked]))};
    const EngagementCounts &counts = reading.engagements;
    const auto share = [&](int count, int all, const QString &none, const QString &only, const QString &one,
                           const QString &many) {
        besides += count == 0 ? none : all == 1 ? only : count == 1 ? one.arg(all) : many.arg(count).arg(all);
    };
    share(counts.movedAfterwards, counts.withDueDay, Words::tr("No due day was moved after it had passed."),
          Words::tr("The only due day was moved after it had passed."),
          Words::tr("One of %1 due days was moved after it had passed."),
          Words::tr("%1 of %2 due days were moved after they had passed."));
    share(counts.remembered, counts.all, Words::tr("No job is told from memory."),
          Words::tr("The only job is told from memory."), Words::tr("One of %1 jobs is told from memory."),
          Words::tr("%1 of %2 jobs are told from memory."));
    if (counts.againstTheRule > 0)
        share(counts.againstTheRule, counts.all, {}, Words::tr("The only job was given against the rule."),
              Words::tr("One of %1 jobs was given against the rule."),
              Words::tr("%1 of %2 jobs were given against the rule."));
    if (const auto tried = howManyWereTried(book, book.get(reading.trial).round, reading.today))
        besides += *tried;
    return besides;
}

QString monthsOfWork(const TrialReading &reading)
{
    return counted(reading.record.activeMonths, Words::tr("Work in one month."),
                   Words::tr("Work in %1 different months.").arg(numberInWords(reading.record.activeMonths)));
}

QStringList evidenceOf(const TrialReading &reading, const QStringList &besides)
{
    QStringList evidence;
    for (const Criterion gate : gates)
        evidence += Words::tr("%1: %2.").arg(capitalised(wording::of(gate)), wording::keptInFull(reading.record[gate]));
    evidence += monthsOfWork(reading);
    return evidence + besides;
}

/// Why no promotion is possible on that day, whoever asks; nothing where it is.
std::optional<QString> promotionForbidden(const TrialState &state, QDate today)
{
    switch (state.stage) {
    case Stage::Candidate:
        return Words::tr("The clock has not begun: the first job starts it.");
    case Stage::OnTrial:
        if (state.clock->over)
            return std::nullopt;
        return Words::tr("%1 are over on %2.")
            .arg(capitalised(wording::months(state.clock->months)), wording::day(state.clock->end, today));
    case Stage::Paused:
        return Words::tr("The trial is paused: resume it first. %1 left from then on.")
            .arg(wording::days(state.clock ? state.clock->leftDays : 0));
    case Stage::Promoted:
        return Words::tr("Promoted already on %1.").arg(wording::day(state.since, today));
    case Stage::LetGo:
    case Stage::Left:
        return Words::tr("%1 on %2: reinstate them first, and probation begins anew.")
            .arg(capitalised(wording::of(state.stage)), wording::day(state.since, today));
    }
    Q_UNREACHABLE();
}

} // namespace

PromotionCase promotionCase(const Book &book, Id<Trial> trial, QDate on, QDate today)
{
    const FullReading then = readInFull(book, trial, on);
    const TrialReading now = on == today ? static_cast<const TrialReading &>(then) : readTrial(book, trial, today);
    const auto likedMissingIn = [](const TrialReading &reading) {
        return reading.record[Criterion::Liked].n >= likedOutcomes && !hasBadge(reading.record, Badge::Liked);
    };
    PromotionCase result;
    result.forbidden = promotionForbidden(then.state, today);
    result.supported = then.standing == Standing::Ready && now.standing == Standing::Ready;
    result.likedMissing = likedMissingIn(then) || likedMissingIn(now);
    result.reasonNeeded = !result.supported || result.likedMissing;
    result.besides = besidesOf(book, then);
    result.evidence = evidenceOf(then, result.besides);
    return result;
}

std::vector<Condition> promotionChecklist(const TrialReading &reading)
{
    std::vector<Condition> conditions;
    const bool over = reading.state.clock && reading.state.clock->over;
    QString clockMissing;
    if (!over)
        clockMissing = promotionForbidden(reading.state, reading.today).value_or(QString());
    const int months = reading.state.clock ? reading.state.clock->months : fewestProbationMonths;
    conditions.push_back({Words::tr("%1 of probation are over").arg(capitalised(wording::months(months))), over,
                          wording::clockInBrief(reading.state, reading.today), clockMissing});
    for (const Criterion gate : gates) {
        const Figures &figures = reading.record[gate];
        const QString text =
            gate == Criterion::GoodWork
                ? Words::tr("Good work: 9 to 1 sure of 70%")
                : Words::tr("%1: ten at least, 9 to 1 sure of 70%").arg(capitalised(wording::of(gate)));
        const bool met = figures.more == 0;
        conditions.push_back({text, met, wording::keptInFull(figures),
                              met ? QString()
                                  : counted(figures.more, Words::tr("needs 1 more good one"),
                                            Words::tr("needs %1 more good ones in a row"))});
    }
    const int monthsMissing = fewestActiveMonths - reading.record.activeMonths;
    conditions.push_back({Words::tr("Work in four different months"), monthsMissing <= 0,
                          counted(reading.record.activeMonths, Words::tr("work in one month"),
                                  Words::tr("work in %1 months").arg(numberInWords(reading.record.activeMonths))),
                          monthsMissing <= 0 ? QString()
                                             : counted(monthsMissing, Words::tr("needs 1 more month"),
                                                       Words::tr("needs %1 more months"))});
    return conditions;
}

} // namespace proven
