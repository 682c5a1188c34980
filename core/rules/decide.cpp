#include "rules/decide.h"

#include "domain/overloaded.h"
#include "rules/decide_parts.h"
#include "rules/import.h"
#include "rules/laws.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <set>

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
            .text = Words::tr("%1 was changed meanwhile, in another window or by another program. Nothing was overwritten.").arg(what),
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
    return decided;
}

std::optional<Refusal> beforeLatestEvent(const Asked &asked, Id<Trial> trial)
{
    const std::optional<QDate> latest = latestEvent(asked.book, trial, asked.today);
    if (!latest || *latest <= asked.today)
        return std::nullopt;
    const Trial &touched = asked.book.get(trial);
    return refusedByLaw(Words::tr("Today is said to be %1, but the book already knows of %2 for %3 in %4.")
                            .arg(wording::day(asked.today, QDate()), wording::day(*latest, QDate()),
                                 asked.book.get(touched.vendor).name, asked.book.get(touched.round).name),
                        {Words::tr("Reports can be read as of an earlier day; changes are made on the latest day or after it.")});
}

std::optional<Refusal> badName(const QString &name, const QString &ofWhat)
{
    if (foldedName(name).isEmpty())
        return badInput(Words::tr("%1 needs a name.").arg(ofWhat));
    constexpr int longest = 200;
    if (name.size() > longest)
        return badInput(Words::tr("A name may have up to %1 characters, and this one has %2.").arg(longest).arg(name.size()));
    return std::nullopt;
}

std::optional<QString> impossible(const RoundDetails &round)
{
    if (round.probationMonths < fewestProbationMonths || round.probationMonths > mostProbationMonths)
        return Words::tr("Probation takes 6 to 24 months, not %1. Six months is the least: it is what the method stands on.")
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
    const bool threeCapitals = command.currency.size() == 3
                               && std::all_of(command.currency.begin(), command.currency.end(),
                                              [](QChar sign) { return sign >= u'A' && sign <= u'Z'; });
    if (!threeCapitals)
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
    if (!(static_cast<const RoundDetails &>(*known) == command.before))
        return outdated(Words::tr("The round %1").arg(known->name));
    if (auto refusal = badName(command.after.name, Words::tr("A round")))
        return *refusal;
    if (const auto why = impossible(command.after))
        return badInput(*why);
    if (const Round *same = asked.book.roundNamed(command.after.name); same && same->id != known->id)
        return badInput(Words::tr("A round called %1 is in the book already.").arg(same->name));
    if (command.after.probationMonths != known->probationMonths) {
        for (const Trial *trial : asked.book.trialsOf(known->id)) {
            if (Replay(asked.book, trial->id).hasEverBegun(asked.today))
                return refusedByLaw(Words::tr("The probation of %1 is fixed: the trial of %2 has started.")
                                        .arg(known->name, asked.book.get(trial->vendor).name),
                                    {Words::tr("Extend a single trial, or begin another round of the same kind of work.")});
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

Answer answer(const Asked &asked, const command::AddVendor &command)
{
    if (auto refusal = badName(command.vendor.name, Words::tr("A vendor")))
        return *refusal;
    if (const Vendor *known = asked.book.vendorNamed(command.vendor.name))
        return badInput(Words::tr("%1 is in the book already.").arg(known->name));
    if (command.vendor.awayFrom && command.vendor.awayUntil && *command.vendor.awayUntil < *command.vendor.awayFrom)
        return badInput(Words::tr("Away until %1 lies before away from %2.")
                            .arg(wording::day(*command.vendor.awayUntil, asked.today), wording::day(*command.vendor.awayFrom, asked.today)));
    Vendor vendor{command.vendor, asked.ids.next<Vendor>()};
    vendor.name = vendor.name.simplified();
    Decided decided{{}, Words::tr("Added %1").arg(vendor.name)};
    if (command.round) {
        const Round *round = asked.book.find(*command.round);
        if (!round)
            return notInTheBook(Words::tr("That round"));
        if (const auto why = whyNoPlace(asked.book, round->id))
            return refusedByLaw(*why, {Words::tr("Begin another round of the same kind of work: the two are linked.")});
        const Trial trial{asked.ids.next<Trial>(), round->id, vendor.id};
        decided.changes.add(trial);
        decided.changes.add(Decision{asked.ids.next<Decision>(), trial.id, DecisionKind::Listed, asked.today, asked.today, {}, {}, {}});
        decided.title = Words::tr("Added %1 to %2").arg(vendor.name, round->name);
    }
    decided.changes.add(std::move(vendor));
    return ifLawful(asked, std::move(decided));
}

Answer answer(const Asked &asked, const command::EditVendor &command)
{
    const Vendor *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(command.before.name);
    if (!(static_cast<const VendorDetails &>(*known) == command.before))
        return outdated(known->name);
    if (auto refusal = badName(command.after.name, Words::tr("A vendor")))
        return *refusal;
    if (const Vendor *same = asked.book.vendorNamed(command.after.name); same && same->id != known->id)
        return badInput(Words::tr("%1 is in the book already.").arg(same->name));
    if (command.after.awayFrom && command.after.awayUntil && *command.after.awayUntil < *command.after.awayFrom)
        return badInput(Words::tr("Away until %1 lies before away from %2.")
                            .arg(wording::day(*command.after.awayUntil, asked.today), wording::day(*command.after.awayFrom, asked.today)));
    Vendor after{command.after, known->id};
    after.name = after.name.simplified();
    QString title = Words::tr("Edited %1").arg(after.name);
    if (!known->archived && after.archived)
        title = Words::tr("Archived %1").arg(after.name);
    else if (known->archived && !after.archived)
        title = Words::tr("Took %1 out of the archive").arg(after.name);
    Decided decided{{}, title};
    decided.changes.revise(*known, after);
    return ifLawful(asked, std::move(decided));
}

namespace {

constexpr auto erasedText = "(erased)";

/// The same decision or engagement without free text that may speak of a person.
Decision withoutPersonalText(Decision decision)
{
    if (!decision.reason.isEmpty())
        decision.reason = QLatin1String(erasedText);
    return decision;
}

Engagement withoutPersonalText(Engagement engagement)
{
    for (QString *text : {&engagement.doneBy, &engagement.note, &engagement.brief, &engagement.links})
        text->clear();
    // That a reason was given, and that the law spoke against it, stays known.
    for (QString *text : {&engagement.overruledBecause, &engagement.againstTheRule}) {
        if (!text->isEmpty())
            *text = QLatin1String(erasedText);
    }
    if (engagement.moved && !engagement.moved->because.isEmpty())
        engagement.moved->because = QLatin1String(erasedText);
    return engagement;
}

Touchpoint withoutPersonalText(Touchpoint touchpoint)
{
    touchpoint.whom.clear();
    touchpoint.note.clear();
    return touchpoint;
}

} // namespace

Answer answer(const Asked &asked, const command::EraseVendor &command)
{
    const Vendor *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("That vendor"));
    int number = 1;
    QString name;
    do {
        name = Words::tr("Erased vendor %1").arg(number++);
    } while (asked.book.vendorNamed(name));
    Vendor after{VendorDetails{.name = name, .kind = known->kind, .contact = {}, .email = {}, .phone = {}, .website = {},
                               .links = {}, .foundThrough = known->foundThrough, .specialties = {}, .hourlyRate = {},
                               .notes = {}, .remember = {}, .holds = {}, .awayFrom = {}, .awayUntil = {}, .archived = true},
                 known->id};
    Decided decided{{}, Words::tr("Erased a vendor, now called %1").arg(name)};
    decided.changes.revise(*known, after);
    for (const Touchpoint *touchpoint : asked.book.touchpointsOf(known->id))
        decided.changes.revise(*touchpoint, withoutPersonalText(*touchpoint));
    for (const Trial *trial : asked.book.trialsOf(known->id)) {
        for (const Decision *decision : asked.book.decisionsOf(trial->id))
            decided.changes.revise(*decision, withoutPersonalText(*decision));
        for (const Engagement *engagement : asked.book.engagementsOf(trial->id))
            decided.changes.revise(*engagement, withoutPersonalText(*engagement));
    }
    return decided;
}

Answer answer(const Asked &asked, const command::LogTouchpoint &command)
{
    const Vendor *vendor = asked.book.find(command.vendor);
    if (!vendor)
        return notInTheBook(Words::tr("That vendor"));
    if (const auto why = impossible(command.touchpoint))
        return badInput(*why);
    if (command.touchpoint.date > asked.today)
        return refusedByLaw(Words::tr("A contact can't lie in the future: %1 is after today.").arg(wording::day(command.touchpoint.date, QDate())));
    for (const Trial *trial : asked.book.trialsOf(vendor->id)) {
        if (auto refusal = beforeLatestEvent(asked, trial->id))
            return *refusal;
    }
    if (!command.ref.isEmpty() && asked.book.touchpointWithRef(command.ref))
        return badInput(Words::tr("A contact with the ref %1 is in the book already.").arg(command.ref));
    Touchpoint touchpoint{command.touchpoint, asked.ids.next<Touchpoint>(), vendor->id,
                          command.ref.isEmpty() ? asked.book.freshTouchpointRef(asked.today) : command.ref};
    Decided decided{{}, Words::tr("Noted a contact (%1) with %2").arg(wording::of(touchpoint.kind), vendor->name)};
    decided.changes.add(std::move(touchpoint));
    return decided;
}

Answer answer(const Asked &asked, const command::EditTouchpoint &command)
{
    const Touchpoint *known = asked.book.find(command.id);
    if (!known)
        return notInTheBook(Words::tr("That contact"));
    const Vendor &vendor = asked.book.get(known->vendor);
    if (!(static_cast<const TouchpointDetails &>(*known) == command.before))
        return outdated(Words::tr("The contact with %1").arg(vendor.name));
    if (const auto why = impossible(command.after))
        return badInput(*why);
    if (command.after.date > asked.today)
        return refusedByLaw(Words::tr("A contact can't lie in the future: %1 is after today.").arg(wording::day(command.after.date, QDate())));
    for (const Trial *trial : asked.book.trialsOf(vendor.id)) {
        if (auto refusal = beforeLatestEvent(asked, trial->id))
            return *refusal;
    }
    Decided decided{{}, Words::tr("Corrected a contact with %1").arg(vendor.name)};
    decided.changes.revise(*known, Touchpoint{command.after, known->id, known->vendor, known->ref});
    return decided;
}

Answer answer(const Asked &asked, const command::PutOff &command)
{
    if (!command.until.isValid())
        return badInput(Words::tr("A reminder is put off to a day."));
    if ((command.round && !asked.book.find(*command.round)) || (command.vendor && !asked.book.find(*command.vendor)))
        return notInTheBook(Words::tr("What the reminder is about"));
    Decided decided{{}, Words::tr("Put off a reminder (%1) to %2").arg(wording::of(command.kind), wording::day(command.until, QDate()))};
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

QStringList movedEnds(const Book &before, const Changes &changes, QDate today)
{
    Book after = before;
    after.apply(changes);
    std::set<Id<Trial>> touched;
    for (const auto &change : changes.of<Engagement>())
        std::visit(Overloaded{[&](const Revised<Engagement> &revised) { touched.insert(revised.after.trial); },
                              [&](const auto &other) { touched.insert(other.record.trial); }},
                   change);
    QStringList moved;
    for (const Id<Trial> trial : touched) {
        if (!before.find(trial) || !after.find(trial))
            continue;
        const std::optional<Clock> was = trialState(before, trial, today).clock;
        const std::optional<Clock> is = trialState(after, trial, today).clock;
        const QString name = before.get(before.get(trial).vendor).name;
        if (was && is && was->end != is->end)
            moved += Words::tr("The probation of %1 then ends on %2 instead of %3.")
                         .arg(name, wording::day(is->end, today), wording::day(was->end, today));
        else if (was && !is)
            moved += Words::tr("The probation of %1 then has not begun; it was to end on %2.").arg(name, wording::day(was->end, today));
    }
    return moved;
}

std::vector<const Vendor *> likelyMatches(const Book &book, const VendorDetails &vendor)
{
    const auto digits = [](const QString &phone) {
        QString kept;
        std::copy_if(phone.begin(), phone.end(), std::back_inserter(kept), [](QChar sign) { return sign.isDigit(); });
        return kept;
    };
    // "Bright Calls Ltd" and "bright-calls" are likely one: compare letters and digits alone, one within the other.
    const auto letters = [](const QString &name) {
        QString kept;
        const QString folded = foldedName(name);
        std::copy_if(folded.begin(), folded.end(), std::back_inserter(kept), [](QChar sign) { return sign.isLetterOrNumber(); });
        return kept;
    };
    constexpr int fewestLetters = 4;
    constexpr int fewestDigits = 6;
    const QString name = letters(vendor.name);
    const QString phone = digits(vendor.phone);
    const QString email = foldedName(vendor.email);
    std::vector<const Vendor *> matches;
    for (const Vendor &other : book.all<Vendor>()) {
        const QString otherName = letters(other.name);
        const bool sameName = name.size() >= fewestLetters && otherName.size() >= fewestLetters
                              && (otherName.contains(name) || name.contains(otherName));
        const bool samePhone = phone.size() >= fewestDigits && digits(other.phone) == phone;
        const bool sameEmail = !email.isEmpty() && foldedName(other.email) == email;
        if (sameName || samePhone || sameEmail)
            matches.push_back(&other);
    }
    return matches;
}

Changes emptyBook(const QString &currency)
{
    Changes changes;
    changes.add(Settings{.currency = currency});
    return changes;
}

} // namespace proven
