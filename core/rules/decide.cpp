#include "rules/decide.h"

#include "domain/overloaded.h"
#include "rules/decide_parts.h"
#include "rules/import.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "rules/words.h"

namespace proven {

namespace deciding {

Refusal refusedByLaw(const QString &text, const QStringList &instead)
{
    return {.ground = Refusal::Ground::Law, .text = text, .instead = instead, .rows = {}};
}

Refusal badInput(const QString &text, const QStringList &instead)
{
    return {.ground = Refusal::Ground::Input, .text = text, .instead = instead, .rows = {}};
}

Refusal outdated(const QString &what)
{
    return {.ground = Refusal::Ground::Outdated,
            .text = Words::tr(
                        "%1 was changed meanwhile, in another window or by another program. Nothing was overwritten.")
                        .arg(what),
            .instead = {Words::tr("Look at what it says now, and make your change again.")},
            .rows = {}};
}

Refusal notInTheBook(const QString &what)
{
    return badInput(Words::tr("%1 is not in the book (any more).").arg(what));
}

Answer ifLawful(const Asked &asked, Decided decided)
{
    Book after = asked.book;
    after.apply(decided.changes);
    if (auto broken = brokenLaw(after, decided.changes))
        return *broken;
    decided.after = std::move(after);
    return decided;
}

std::optional<Refusal> beforeLatestEvent(const Asked &asked, Id<Trial> trial)
{
    const std::optional<QDate> latest = latestEvent(asked.book, trial, asked.today);
    if (latest <= asked.today)
        return std::nullopt;
    const Trial &touched = asked.book.get(trial);
    return refusedByLaw(
        Words::tr("Today is said to be %1, but the book already knows of %2 for %3 in %4.")
            .arg(wording::fullDay(asked.today), wording::fullDay(*latest), asked.book.get(touched.vendor).name,
                 asked.book.get(touched.round).name),
        {Words::tr("Reports can be read as of an earlier day; changes are made on the latest day or after it.")});
}

std::optional<Refusal> badName(const QString &name, const QString &ofWhat)
{
    if (foldedName(name).isEmpty())
        return badInput(Words::tr("%1 needs a name.").arg(ofWhat));
    constexpr int longest = 200;
    if (name.size() > longest)
        return badInput(
            Words::tr("A name may have up to %1 characters, and this one has %2.").arg(longest).arg(name.size()));
    return std::nullopt;
}

std::optional<QString> impossible(const RoundDetails &round)
{
    if (round.probationMonths < fewestProbationMonths || round.probationMonths > mostProbationMonths)
        return Words::tr(
                   "Probation takes 6 to 24 months, not %1. Six months is the least: it is what the method stands on.")
            .arg(round.probationMonths);
    if (round.meant < fewestMeant || round.meant > mostMeant)
        return Words::tr("A round tries 2 to 10 vendors, not %1.").arg(round.meant);
    return std::nullopt;
}

std::optional<QString> impossible(const TouchpointDetails &touchpoint)
{
    if (!touchpoint.date.isValid())
        return Words::tr("A contact needs a day.");
    if (touchpoint.calls && *touchpoint.calls < 1)
        return Words::tr("How many calls it took is 1 or more, not %1.").arg(*touchpoint.calls);
    return std::nullopt;
}

Answer answer(const Asked &asked, const command::SetCurrency &command)
{
    if (!isCurrencyCode(command.currency))
        return badInput(Words::tr("%1 is no currency code.").arg(wording::quoted(command.currency)),
                        {Words::tr("A code has three capitals, such as EUR or USD.")});
    const Settings before = asked.book.get(Id<Settings>(Settings::onlyId));
    Settings after = before;
    after.currency = command.currency;
    Decided decided{{}, Words::tr("Set the currency to %1").arg(command.currency)};
    decided.changes.revise(before, after);
    return decided;
}

Answer answer(const Asked &asked, const command::AddRound &command)
{
    if (auto refusal = badName(command.round.name, Words::tr("A round")))
        return *refusal;
    if (const auto why = impossible(command.round))
        return badInput(*why);
    if (const Round *known = asked.book.roundNamed(command.round.name))
        return badInput(Words::tr("A round called %1 is in the book already.").arg(known->name));
    Round round{command.round, asked.ids.next<Round>()};
    round.name = round.name.simplified();
    Decided decided{{}, Words::tr("Began the round %1").arg(round.name)};
    decided.changes.add(std::move(round));
    return decided;
}

Answer answer(const Asked &asked, const command::EditRound &command)
{
    const Round *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("The round %1").arg(command.before.name));
    if (!(detailsOf(*known) == command.before))
        return outdated(Words::tr("The round %1").arg(known->name));
    if (auto refusal = badName(command.after.name, Words::tr("A round")))
        return *refusal;
    if (const auto why = impossible(command.after))
        return badInput(*why);
    if (const Round *same = asked.book.roundNamed(command.after.name); same && same->id != known->id)
        return badInput(Words::tr("A round called %1 is in the book already.").arg(same->name));
    if (command.after.probationMonths != known->probationMonths) {
        for (const Trial *trial : asked.book.trialsOf(known->id)) {
            if (auto refusal = beforeLatestEvent(asked, trial->id))
                return *refusal;
            if (Replay(asked.book, trial->id).hasEverBegun(asked.today))
                return refusedByLaw(Words::tr("The probation of %1 is fixed: the trial of %2 has started.")
                                        .arg(known->name, asked.book.get(trial->vendor).name),
                                    {Words::tr(
                                        "Extend a single trial, or begin another round of the same kind of work.")});
        }
    }
    Round after{command.after, known->id};
    after.name = after.name.simplified();
    QString title = Words::tr("Edited the round %1").arg(after.name);
    if (known->open && !after.open)
        title = Words::tr("Closed the round %1").arg(after.name);
    else if (!known->open && after.open)
        title = Words::tr("Opened the round %1 again").arg(after.name);
    Decided decided{{}, title};
    decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

Answer answer(const Asked &asked, const command::PutOff &command)
{
    if (!command.until.isValid())
        return badInput(Words::tr("A reminder is put off to a day."));
    if ((command.round && !asked.book.find(*command.round)) || (command.vendor && !asked.book.find(*command.vendor)))
        return notInTheBook(Words::tr("What the reminder is about"));
    Decided decided{{},
                    Words::tr("Put off a reminder (%1) to %2")
                        .arg(wording::of(command.kind), wording::fullDay(command.until))};
    for (const Snooze &snooze : asked.book.all<Snooze>()) {
        if (snooze.kind == command.kind && snooze.round == command.round && snooze.vendor == command.vendor) {
            Snooze after = snooze;
            after.until = command.until;
            decided.changes.revise(snooze, after);
            return decided;
        }
    }
    decided.changes.add(Snooze{asked.ids.next<Snooze>(), command.kind, command.round, command.vendor, command.until});
    return decided;
}

Answer answer(const Asked &asked, const command::Import &command)
{
    return decideImport(asked.book, command, asked.today, asked.ids);
}

} // namespace deciding

Answer decide(const Book &book, const Command &command, QDate today, IdSource &ids)
{
    if (!today.isValid())
        return deciding::badInput(Words::tr("It is not said what day today is."));
    ids.continueAfter(book.lastId());
    const deciding::Asked asked{book, today, ids};
    return std::visit([&](const auto &one) { return deciding::answer(asked, one); }, command);
}

Changes emptyBook(const QString &currency)
{
    Changes changes;
    changes.add(Settings{.currency = currency});
    return changes;
}

} // namespace proven
