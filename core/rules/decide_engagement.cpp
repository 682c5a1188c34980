#include "rules/assignment.h"
#include "rules/decide_parts.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <utility>

namespace proven::deciding {

std::optional<QString> impossible(const EngagementDetails &engagement, const Outcome &outcome)
{
    const QString title = wording::quoted(engagement.title);
    if (engagement.title.trimmed().isEmpty())
        return Words::tr("A job needs a title: what is to be done.");
    if (!engagement.start.isValid())
        return Words::tr("%1 needs a day to start on.").arg(title);
    if (engagement.due && *engagement.due < engagement.start)
        return Words::tr("%1 would be due on %2, before it starts on %3.")
            .arg(title, wording::fullDay(*engagement.due), wording::fullDay(engagement.start));
    if (engagement.dueHour && !engagement.due)
        return Words::tr("%1 has a due hour but no due day.").arg(title);
    if (engagement.moved && (!engagement.due || engagement.moved->to <= *engagement.due))
        return Words::tr("The later due day of %1, %2, does not lie after the one agreed.")
            .arg(title, wording::fullDay(engagement.moved->to));
    if (engagement.expected && *engagement.expected < engagement.start)
        return Words::tr("%1 would be expected on %2, before it starts on %3.")
            .arg(title, wording::fullDay(*engagement.expected), wording::fullDay(engagement.start));
    if (engagement.units && *engagement.units < 1)
        return Words::tr("%1 has at least 1 unit of work, not %2.").arg(title, QString::number(*engagement.units));
    if (engagement.unitsDone < 0 || engagement.unitsDone > engagement.units.value_or(0))
        return Words::tr("Of %1 units of %2, %3 can't be done.")
            .arg(QString::number(engagement.units.value_or(0)), title, QString::number(engagement.unitsDone));
    // L2 knows jobs that their owner called off before they began.
    const std::optional<QDate> ended = endedOn(outcome);
    if (ended && !ended->isValid())
        return Words::tr("How it went needs a day.");
    if (engagement.moved && !engagement.moved->askedOn.isValid())
        return Words::tr("A later due day needs the day on which it was asked for.");
    if (ended && *ended < engagement.start && !std::holds_alternative<CancelledByOwner>(outcome))
        return Words::tr("%1 would be over on %2, before it starts on %3.")
            .arg(title, wording::fullDay(*ended), wording::fullDay(engagement.start));
    return std::nullopt;
}

namespace {

Refusal stopped(const Verdict &verdict)
{
    Refusal refusal = refusedByLaw(verdict.reasons.join(u' '), verdict.instead);
    refusal.overridable = verdict.overridable;
    return refusal;
}

} // namespace

std::optional<Refusal> judgedAsPlan(const Asked &asked, Id<Trial> trial, EngagementDetails &plan,
                                    std::optional<Id<Engagement>> self)
{
    plan.overruledBecause = plan.overruledBecause.trimmed();
    const Verdict verdict = mayBeGiven(asked.book, trial, workOf(plan), asked.today, self);
    if (verdict.level != VerdictLevel::Stop) {
        plan.overruledBecause.clear();
        return std::nullopt;
    }
    if (verdict.overridable && !plan.overruledBecause.isEmpty())
        return std::nullopt;
    return stopped(verdict);
}

namespace {

/// L5: an outcome is never in the future.
std::optional<Refusal> outcomeInFuture(const Asked &asked, const Outcome &outcome)
{
    const std::optional<QDate> ended = endedOn(outcome);
    if (!ended || *ended <= asked.today)
        return std::nullopt;
    return refusedByLaw(Words::tr("An outcome can't lie in the future: %1 is after today, %2.")
                            .arg(wording::fullDay(*ended), wording::fullDay(asked.today)));
}

/// How many units are done once an outcome is recorded; fewer than planned must be accepted as complete.
std::variant<qint64, Refusal> unitsDoneAfter(const EngagementDetails &engagement, const Outcome &outcome,
                                             std::optional<qint64> stated, bool accept)
{
    if (!engagement.units || !std::holds_alternative<Delivered>(outcome))
        return stated.value_or(engagement.unitsDone);
    const qint64 done = stated.value_or(*engagement.units);
    if (done >= 0 && done < *engagement.units && !accept)
        return badInput(Words::tr("%1 of %2 units of %3 are done.")
                            .arg(done)
                            .arg(*engagement.units)
                            .arg(wording::quoted(engagement.title)),
                        {Words::tr("Accept it as complete, or leave it open until the rest is done.")});
    return done;
}

/// The gift of a job, and with it the end of `other`, which it takes over.
Answer closing(const Asked &asked, Id<Engagement> other, Answer given)
{
    auto *decided = std::get_if<Decided>(&given);
    if (!decided)
        return given;
    const Engagement *left = asked.book.find(other);
    if (!left)
        return notInTheBook(Words::tr("The job that is taken over"));
    if (!isOpen(left->outcome))
        return outdated(Words::tr("How %1 went").arg(wording::quoted(left->title)));
    const TrialState state = trialState(asked.book, left->trial, asked.today);
    Answer closed = answer(Asked{*decided->after, asked.today, asked.ids},
                           command::RecordOutcome{.id = other,
                                                  .before = left->outcome,
                                                  .after = closedByHandover(*left, state, asked.today),
                                                  .unitsDone = {},
                                                  .note = {}});
    auto *end = std::get_if<Decided>(&closed);
    if (!end)
        return closed;
    // In the order of ids, as everywhere: the one that ends was there before.
    decided->changes.of<Engagement>().insert(decided->changes.of<Engagement>().begin(),
                                             end->changes.of<Engagement>().begin(),
                                             end->changes.of<Engagement>().end());
    decided->title = Words::tr("%1, taken over from %2").arg(decided->title, asked.book.vendorOf(left->trial).name);
    decided->after = std::move(end->after);
    return given;
}

/// The later due day that the owner had asked for, and after it how the job went: both or none.
Answer movedFirst(const Asked &asked, const Engagement &known, command::RecordOutcome command)
{
    const DueMove move = *std::exchange(command.moved, std::nullopt);
    Answer moved = answer(asked, command::MoveDue{.id = command.id,
                                                  .askedBy = command::AskedBy::Owner,
                                                  .to = move.to,
                                                  .on = move.askedOn,
                                                  .because = move.because});
    const auto *first = std::get_if<Decided>(&moved);
    if (!first)
        return moved;
    Answer answered = answer(Asked{*first->after, asked.today, asked.ids}, command);
    if (auto *decided = std::get_if<Decided>(&answered)) {
        decided->changes = {};
        decided->changes.revise(known, decided->after->get(known.id));
    }
    return answered;
}

} // namespace

Answer answer(const Asked &asked, const command::LogEngagement &command)
{
    const Trial *trial = asked.book.find(command.trial);
    if (!trial)
        return notInTheBook(Words::tr("That trial"));
    EngagementDetails details = command.engagement;
    if (details.task && !asked.book.find(*details.task))
        return notInTheBook(Words::tr("That task"));
    details.title = details.title.trimmed();
    details.profile = withTask(asked.book, details.task, details.profile);
    const auto unitsStated = !command.unitsDone && details.unitsDone > 0 ? std::optional(details.unitsDone)
                                                                         : command.unitsDone;
    const auto done = unitsDoneAfter(details, command.outcome, unitsStated, command.accept);
    if (const auto *refusal = std::get_if<Refusal>(&done))
        return *refusal;
    details.unitsDone = std::get<qint64>(done);
    if (const auto why = impossible(details, command.outcome))
        return badInput(*why);
    if (!command.ref.isEmpty() && asked.book.engagementWithRef(command.ref))
        return badInput(Words::tr("A job with the ref %1 is in the book already.").arg(command.ref));
    if (auto refusal = beforeLatestEvent(asked, trial->id))
        return *refusal;
    if (auto refusal = outcomeInFuture(asked, command.outcome))
        return *refusal;
    if (details.moved && details.moved->askedOn > asked.today)
        return badInput(Words::tr("The day a later due day was asked for, %1, is after today.")
                            .arg(wording::fullDay(details.moved->askedOn)));

    const bool over = !isOpen(command.outcome);
    const bool fact = over || command.given || details.remembered;
    if (fact && !over && details.start > asked.today)
        return badInput(Words::tr("A job already given started today or before, not on %1.")
                            .arg(wording::day(details.start, asked.today)));
    if (!fact && details.start < asked.today)
        return badInput(Words::tr("A job to be given can't start on %1, before today.")
                            .arg(wording::day(details.start, asked.today)),
                        {Words::tr("If it is already given, record it as such.")});
    if (!fact) {
        if (auto refusal = judgedAsPlan(asked, trial->id, details, std::nullopt))
            return *refusal;
    } else {
        details.overruledBecause = details.overruledBecause.trimmed();
    }
    Engagement engagement{details,
                          asked.ids.next<Engagement>(),
                          trial->id,
                          command.ref.isEmpty() ? asked.book.freshEngagementRef(asked.today) : command.ref,
                          command.outcome,
                          {}};
    if (fact)
        engagement.againstTheRule = markAgainstTheRule(asked.book, engagement);
    const QString vendor = asked.book.vendorOf(trial->id).name;
    Decided decided{{},
                    fact ? Words::tr("Recorded %1 with %2").arg(wording::quoted(details.title), vendor)
                         : Words::tr("Gave %1 to %2").arg(wording::quoted(details.title), vendor)};
    decided.changes.add(std::move(engagement));
    Answer answered = ifLawful(asked, std::move(decided));
    return command.takesOver ? closing(asked, *command.takesOver, std::move(answered)) : answered;
}

namespace {

/// What the assignment law looks at.
bool isOtherWork(const EngagementDetails &before, const EngagementDetails &after)
{
    return before.task != after.task || !(before.profile == after.profile) || before.hours != after.hours
           || before.price != after.price || before.units != after.units || before.start != after.start
           || before.due != after.due;
}

/// L5 for an edit: of open work like a plan, of a fact a mark that is never taken away.
std::optional<Refusal> judgeEdit(const Asked &asked, const Engagement &known, Engagement &after)
{
    const bool graver = (after.profile.critical && !known.profile.critical)
                        || (after.profile.timeSensitive && !known.profile.timeSensitive) || after.start != known.start;
    if (!isOpen(known.outcome)) {
        if (graver || after.task != known.task) {
            const QString mark = markAgainstTheRule(asked.book, after);
            after.againstTheRule = mark.isEmpty() ? known.againstTheRule : mark;
        }
        return std::nullopt;
    }
    const bool toleratedFact = !known.againstTheRule.isEmpty() && !graver;
    if (toleratedFact || !isOtherWork(known, after)) {
        // What was not overruled before is not overruled now.
        if (known.overruledBecause.isEmpty())
            after.overruledBecause.clear();
        return std::nullopt;
    }
    return judgedAsPlan(asked, known.trial, after, known.id);
}

} // namespace

Answer answer(const Asked &asked, const command::EditEngagement &command)
{
    const Engagement *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(wording::quoted(command.before.title));
    if (!(detailsOf(*known) == command.before))
        return outdated(wording::quoted(known->title));
    Engagement after = *known;
    static_cast<EngagementDetails &>(after) = command.after;
    if (after.task && !asked.book.find(*after.task))
        return notInTheBook(Words::tr("That task"));
    after.title = after.title.trimmed();
    if (after.task != known->task || !(after.profile == known->profile) || isOpen(known->outcome))
        after.profile = withTask(asked.book, after.task, after.profile);
    if (const auto why = impossible(after, after.outcome))
        return badInput(*why);
    if (after.moved && !(after.moved == known->moved) && after.moved->askedOn > asked.today)
        return badInput(Words::tr("The day a later due day was asked for, %1, is after today.")
                            .arg(wording::fullDay(after.moved->askedOn)));
    if (auto refusal = beforeLatestEvent(asked, known->trial))
        return *refusal;
    if (auto refusal = unlikeItsList(asked.book, *known, after))
        return *refusal;
    if (auto refusal = judgeEdit(asked, *known, after))
        return *refusal;
    Decided decided{{},
                    Words::tr("Corrected %1 of %2")
                        .arg(wording::quoted(after.title), asked.book.vendorOf(known->trial).name)};
    decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

Answer answer(const Asked &asked, const command::RecordOutcome &command)
{
    const Engagement *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("That job"));
    if (!(known->outcome == command.before))
        return outdated(Words::tr("How %1 went").arg(wording::quoted(known->title)));
    if (command.moved)
        return movedFirst(asked, *known, command);
    Engagement after = *known;
    after.outcome = command.after;
    if (command.note)
        after.note = *command.note;
    if (command.unitsDone && !known->units)
        return badInput(Words::tr("%1 has no units of work.").arg(wording::quoted(known->title)));
    // What a list says is not asked again, nor what was accepted as complete when it was delivered.
    const bool corrects = std::holds_alternative<Delivered>(known->outcome)
                          && std::holds_alternative<Delivered>(command.after)
                          && command.unitsDone.value_or(known->unitsDone) == known->unitsDone;
    const std::optional<qint64> told = corrects ? std::optional(known->unitsDone) : doneOfWholeList(asked.book, *known);
    const auto done = unitsDoneAfter(*known, command.after, command.unitsDone ? command.unitsDone : told,
                                     command.accept || corrects);
    if (const auto *refusal = std::get_if<Refusal>(&done))
        return *refusal;
    after.unitsDone = std::get<qint64>(done);
    if (auto refusal = unlikeItsList(asked.book, *known, after))
        return *refusal;
    if (const auto why = impossible(after, after.outcome))
        return badInput(*why);
    if (auto refusal = beforeLatestEvent(asked, known->trial))
        return *refusal;
    if (auto refusal = outcomeInFuture(asked, command.after))
        return *refusal;
    // Taking an outcome back opens a job again: one that starts later is a plan, the others are given and carry the
    // mark.
    if (isOpen(command.after) && !isOpen(known->outcome)) {
        if (after.start > asked.today) {
            if (auto refusal = judgedAsPlan(asked, known->trial, after, known->id))
                return *refusal;
        } else if (after.againstTheRule.isEmpty() && after.overruledBecause.isEmpty()) {
            after.againstTheRule = markAgainstTheRule(asked.book, after);
        }
    }
    const QString vendor = asked.book.vendorOf(known->trial).name;
    Decided decided{{},
                    Words::tr("%1 of %2: %3")
                        .arg(wording::quoted(known->title), vendor, wording::of(kindOf(command.after)))};
    decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

Answer answer(const Asked &asked, const command::MoveDue &command)
{
    const Engagement *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("That job"));
    const QString title = wording::quoted(known->title);
    if (!command.to.isValid() || !command.on.isValid())
        return badInput(Words::tr("A later due day needs two days: the new one, and the one it was asked on."));
    if (!known->due)
        return badInput(Words::tr("%1 has no due day that could be moved.").arg(title));
    if (command.on > asked.today)
        return badInput(Words::tr("The day it was asked, %1, is after today.").arg(wording::fullDay(command.on)));
    if (auto refusal = beforeLatestEvent(asked, known->trial))
        return *refusal;
    Engagement after = *known;
    QString heading;
    if (command.askedBy == command::AskedBy::Vendor) {
        after.expected = command.to;
        heading = Words::tr("%1 now expects %2 on %3. The promise that counts stays as it was")
                      .arg(asked.book.vendorOf(known->trial).name, title, wording::day(command.to, asked.today));
    } else {
        if (command.because.trimmed().isEmpty())
            return badInput(Words::tr("A later due day needs the reason why you asked for it."));
        if (known->moved && command.on < known->moved->askedOn)
            return badInput(
                Words::tr("A later due day was asked for on %1 already; this one can't have been asked before.")
                    .arg(wording::day(known->moved->askedOn, asked.today)));
        after.moved = DueMove{command.to, command.on, command.because.trimmed()};
        heading = Words::tr("Moved the due day of %1 to %2").arg(title, wording::day(command.to, asked.today));
    }
    if (const auto why = impossible(after, after.outcome))
        return badInput(*why);
    Decided decided{{}, heading};
    decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

} // namespace proven::deciding
