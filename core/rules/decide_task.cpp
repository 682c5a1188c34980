#include "rules/assignment.h"
#include "rules/decide_parts.h"
#include "rules/wording.h"
#include "rules/words.h"

namespace proven::deciding {

namespace {

std::optional<Refusal> refusedTask(const Asked &asked, const TaskDetails &task, std::optional<Id<Task>> self)
{
    if (auto refusal = badName(task.name, Words::tr("A task")))
        return refusal;
    if (task.round && !asked.book.find(*task.round))
        return notInTheBook(Words::tr("That round"));
    if (const Task *same = asked.book.taskNamed(task.name); same && same->id != self)
        return badInput(Words::tr("A task called %1 is in the book already.").arg(wording::quoted(same->name)));
    return std::nullopt;
}

/// A task that grows graver makes its open jobs graver: those planned are judged anew, those given carry the mark.
std::optional<Refusal> passDown(const Asked &asked, const Task &task, Changes &changes)
{
    Book after = asked.book;
    after.apply(changes);
    for (const Engagement &engagement : asked.book.all<Engagement>()) {
        if (engagement.task != task.id || !isOpen(engagement.outcome))
            continue;
        Engagement graver = engagement;
        graver.profile = combined(task.profile, engagement.profile);
        if (graver.profile == engagement.profile)
            continue;
        if (auto refusal = beforeLatestEvent(asked, engagement.trial))
            return refusal;
        const Verdict verdict = mayBeGiven(after, engagement.trial, workOf(graver), asked.today, engagement.id);
        const bool overruled = verdict.overridable && !engagement.overruledBecause.isEmpty();
        if (engagement.start > asked.today && verdict.level == VerdictLevel::Stop && !overruled) {
            return refusedByLaw(Words::tr("%1 is planned with %2 and would then be against the rule: %3")
                                    .arg(wording::quoted(engagement.title), asked.book.vendorOf(engagement.trial).name,
                                         verdict.reasons.join(u' ')),
                                {Words::tr("Cancel that job first.")});
        }
        if (engagement.start <= asked.today) {
            const QString mark = markAgainstTheRule(after, graver);
            graver.againstTheRule = mark.isEmpty() ? engagement.againstTheRule : mark;
        }
        changes.revise(engagement, graver);
    }
    return std::nullopt;
}

} // namespace

Answer answer(const Asked &asked, const command::AddTask &command)
{
    if (auto refusal = refusedTask(asked, command.task, std::nullopt))
        return *refusal;
    Task task{command.task, asked.ids.next<Task>()};
    task.name = task.name.simplified();
    Decided decided{{}, Words::tr("Added the task %1").arg(wording::quoted(task.name))};
    decided.changes.add(std::move(task));
    return decided;
}

Answer answer(const Asked &asked, const command::EditTask &command)
{
    const Task *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("The task %1").arg(wording::quoted(command.before.name)));
    if (!(detailsOf(*known) == command.before))
        return outdated(Words::tr("The task %1").arg(wording::quoted(known->name)));
    if (auto refusal = refusedTask(asked, command.after, known->id))
        return *refusal;
    Task after{command.after, known->id};
    after.name = after.name.simplified();
    Decided decided{{}, Words::tr("Edited the task %1").arg(wording::quoted(after.name))};
    decided.changes.revise(*known, after);
    if (auto refusal = passDown(asked, after, decided.changes))
        return *refusal;
    return ifLawful(asked, std::move(decided));
}

} // namespace proven::deciding
