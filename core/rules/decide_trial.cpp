#include "rules/decide_parts.h"
#include "rules/laws.h"
#include "rules/standing.h"
#include "rules/wording.h"
#include "rules/words.h"

namespace proven::deciding {

QString mayBeDecided(const TrialState &state)
{
    QStringList possible;
    for (const DecisionKind kind : possibleDecisions(state.stage)) {
        if (kind != DecisionKind::Promoted || state.clock->over)
            possible += wording::of(kind);
    }
    if (withdrawable(state))
        possible += wording::of(DecisionKind::Withdrawn);
    return possible.join(QStringLiteral(", "));
}

namespace {

QStringList whatIsPossible(const Book &book, Id<Trial> trial, QDate today)
{
    const TrialState state = trialState(book, trial, today);
    const QString stage = state.stage == Stage::Candidate ? Words::tr("a candidate") : wording::of(state.stage);
    return {Words::tr("%1 is %2 now; possible is: %3.").arg(book.vendorOf(trial).name, stage, mayBeDecided(state))};
}

QString titleOf(const Book &book, const Trial &trial, const command::Decide &command, QDate today)
{
    const QString vendor = book.get(trial.vendor).name;
    const QString round = book.get(trial.round).name;
    switch (command.kind) {
    case DecisionKind::Listed:
        Q_UNREACHABLE(); // a command of its own
    case DecisionKind::Paused:
        return Words::tr("Paused %1 in %2").arg(vendor, round);
    case DecisionKind::Resumed:
        return Words::tr("Resumed %1 in %2").arg(vendor, round);
    case DecisionKind::Extended:
        return Words::tr("Extended the probation of %1 in %2 by %3")
            .arg(vendor, round, wording::months(command.months.value_or(0)));
    case DecisionKind::Restarted:
        return Words::tr("Put %1 back on probation in %2").arg(vendor, round);
    case DecisionKind::Promoted:
        return Words::tr("Promoted %1 in %2").arg(vendor, round);
    case DecisionKind::LetGo:
        return Words::tr("Let %1 go in %2").arg(vendor, round);
    case DecisionKind::Left:
        return Words::tr("%1 left %2").arg(vendor, round);
    case DecisionKind::Reinstated:
        return Words::tr("Reinstated %1 in %2").arg(vendor, round);
    case DecisionKind::Withdrawn: {
        const Decision *taken = withdrawable(book, trial.id, today);
        return Words::tr("Took back: %1 %2 in %3").arg(vendor, taken ? wording::of(taken->kind) : QString(), round);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Refusal> noPlaceIn(const Book &book, Id<Round> round, std::optional<Id<Vendor>> vendor)
{
    const auto why = whyNoPlace(book, round);
    if (!why)
        return std::nullopt;
    for (const Round *linked : linkedRounds(book, round)) {
        if (!whyNoPlace(book, linked->id) && !(vendor && book.trialOf(linked->id, *vendor)))
            return refusedByLaw(*why,
                                {Words::tr("%1, a round of the same kind of work, has a place.").arg(linked->name)});
    }
    return refusedByLaw(*why, {Words::tr("Begin another round of the same kind of work: the two are linked.")});
}

void list(Changes &changes, const Asked &asked, Id<Round> round, Id<Vendor> vendor)
{
    const Trial trial{asked.ids.next<Trial>(), round, vendor};
    changes.add(trial);
    changes.add(
        Decision{asked.ids.next<Decision>(), trial.id, DecisionKind::Listed, asked.today, asked.today, {}, {}, {}});
}

Answer answer(const Asked &asked, const command::ListVendor &command)
{
    const Round *round = asked.book.find(command.round);
    const Vendor *vendor = asked.book.find(command.vendor);
    if (!round || !vendor)
        return notInTheBook(Words::tr("That round or vendor"));
    if (asked.book.trialOf(round->id, vendor->id))
        return refusedByLaw(Words::tr("%1 has a place in %2 already.").arg(vendor->name, round->name));
    if (auto refusal = noPlaceIn(asked.book, round->id, vendor->id))
        return *refusal;
    Decided decided{{}, Words::tr("Listed %1 in %2").arg(vendor->name, round->name)};
    list(decided.changes, asked, round->id, vendor->id);
    return ifLawful(asked, std::move(decided));
}

Answer answer(const Asked &asked, const command::RemoveCandidate &command)
{
    const Trial *trial = asked.book.find(command.trial);
    if (!trial)
        return notInTheBook(Words::tr("That trial"));
    const QString vendor = asked.book.get(trial->vendor).name;
    const QString round = asked.book.get(trial->round).name;
    if (!mayBeRemoved(asked.book, trial->id))
        return refusedByLaw(Words::tr("%1 keeps the place in %2: whoever was given a job or decided on has had a try.")
                                .arg(vendor, round),
                            {Words::tr("Let them go, or begin another round of the same kind of work.")});
    if (auto refusal = beforeLatestEvent(asked, trial->id))
        return *refusal;
    Decided decided{{}, Words::tr("Removed %1 from %2").arg(vendor, round)};
    for (const Decision *decision : asked.book.decisionsOf(trial->id))
        decided.changes.remove(*decision);
    for (const Snooze &snooze : asked.book.all<Snooze>()) {
        if (snooze.vendor == trial->vendor && snooze.round == trial->round)
            decided.changes.remove(snooze);
    }
    decided.changes.remove(*trial);
    return ifLawful(asked, std::move(decided));
}

Answer answer(const Asked &asked, const command::Decide &command)
{
    const Trial *trial = asked.book.find(command.trial);
    if (!trial)
        return notInTheBook(Words::tr("That trial"));
    const QString vendor = asked.book.get(trial->vendor).name;
    if (command.kind == DecisionKind::Listed)
        return badInput(Words::tr("%1 is listed already.").arg(vendor),
                        whatIsPossible(asked.book, trial->id, asked.today));
    if (!command.on.isValid())
        return badInput(Words::tr("A decision needs a day."));
    if (command.months && command.kind != DecisionKind::Extended)
        return badInput(Words::tr("Only an extension takes months."));
    if (command.kind == DecisionKind::Extended
        && (!command.months || *command.months < fewestExtensionMonths || *command.months > mostExtensionMonths))
        return badInput(Words::tr("An extension takes 1 to 12 months."));
    if (auto refusal = beforeLatestEvent(asked, trial->id))
        return *refusal;
    if (command.on > asked.today)
        return refusedByLaw(Words::tr("A decision can't lie in the future: %1 is after today, %2.")
                                .arg(wording::fullDay(command.on), wording::fullDay(asked.today)));
    const bool datedAtEntry = command.kind == DecisionKind::Restarted || command.kind == DecisionKind::Reinstated;
    if (datedAtEntry && command.on != asked.today)
        return refusedByLaw(Words::tr("This decision is dated the day it is entered, today."));
    if (const auto latest = latestEvent(asked.book, trial->id, asked.today); command.on < latest)
        return refusedByLaw(
            Words::tr("A decision can be dated back as far as the latest event, and the latest of %1 is on %2.")
                .arg(vendor, wording::day(*latest, asked.today)));
    if (needsReason(command.kind) && command.reason.trimmed().isEmpty())
        return refusedByLaw(Words::tr("This decision needs a reason: it is kept and shown ever after."));

    Decision decision{asked.ids.next<Decision>(),
                      trial->id,
                      command.kind,
                      command.on,
                      asked.today,
                      command.reason.trimmed(),
                      command.months,
                      {}};
    if (command.kind == DecisionKind::Promoted) {
        const PromotionCase promotion = promotionCase(asked.book, trial->id, command.on, asked.today);
        if (promotion.forbidden)
            return refusedByLaw(Words::tr("%1 can't be promoted: %2").arg(vendor, *promotion.forbidden),
                                whatIsPossible(asked.book, trial->id, asked.today));
        if (promotion.reasonNeeded && decision.reason.isEmpty()) {
            const QString why = promotion.supported
                                    ? Words::tr("people were asked whether they like %1, and not enough do").arg(vendor)
                                    : Words::tr("the record of %1 does not support it").arg(vendor);
            return refusedByLaw(Words::tr("To promote %1 needs a written reason: %2.").arg(vendor, why),
                                promotion.evidence);
        }
        decision.supported = promotion.supported;
    }
    Decided decided{{}, titleOf(asked.book, *trial, command, asked.today)};
    decided.changes.add(decision);

    Book after = asked.book;
    after.apply(decided.changes);
    const Replay replay(after, trial->id);
    if (const auto why = whyUnlawful(after, trial->id, replay, replay.decisions().size() - 1))
        return refusedByLaw(Words::tr("%1: %2").arg(vendor, *why));
    if (auto broken = brokenLaw(after, decided.changes))
        return *broken;
    decided.after = std::move(after);
    return decided;
}

Answer answer(const Asked &asked, const command::CloseRound &command)
{
    if (!command.before.open)
        return badInput(Words::tr("%1 is closed already.").arg(command.before.name));
    RoundDetails closed = command.before;
    closed.open = false;
    Answer answered = answer(asked, command::EditRound{command.id, command.before, closed});
    auto *decided = std::get_if<Decided>(&answered);
    if (!decided)
        return answered;
    Book book = asked.book;
    book.apply(decided->changes);
    for (const command::CloseRound::Leaving &leaving : command.letGo) {
        const Trial *trial = book.find(leaving.trial);
        if (!trial || trial->round != command.id)
            return notInTheBook(Words::tr("A vendor that is to be let go from %1").arg(command.before.name));
        const Answer one = answer(Asked{book, asked.today, asked.ids},
                                  command::Decide{leaving.trial, DecisionKind::LetGo, asked.today, {}, leaving.reason});
        if (const auto *refused = std::get_if<Refusal>(&one)) {
            Refusal refusal = *refused;
            refusal.instead.prepend(Words::tr("%1 stays open, and nobody was let go.").arg(command.before.name));
            return refusal;
        }
        const Changes &gone = std::get<Decided>(one).changes;
        for (const auto &change : gone.of<Decision>())
            decided->changes.of<Decision>().push_back(change);
        book.apply(gone);
    }
    if (command.letGo.size() == 1)
        decided->title =
            Words::tr("%1; let %2 go").arg(decided->title, book.vendorOf(command.letGo.front().trial).name);
    else if (!command.letGo.empty())
        decided->title = Words::tr("%1; let %2 vendors go")
                             .arg(decided->title, numberInWords(static_cast<qint64>(command.letGo.size())));
    decided->after = std::move(book);
    return answered;
}

} // namespace proven::deciding
