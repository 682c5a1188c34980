#include "rules/away.h"
#include "rules/decide_parts.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

namespace deciding {

std::optional<QString> impossible(const VendorDetails &vendor, QDate today)
{
    if (isBackBeforeAway(vendor))
        return Words::tr("Away until %1 lies before away from %2.")
            .arg(wording::day(*vendor.awayUntil, today), wording::day(*vendor.awayFrom, today));
    return std::nullopt;
}

Answer answer(const Asked &asked, const command::AddVendor &command)
{
    if (auto refusal = badName(command.vendor.name, Words::tr("A vendor")))
        return *refusal;
    if (const Vendor *known = asked.book.vendorNamed(command.vendor.name))
        return badInput(Words::tr("%1 is in the book already.").arg(known->name));
    if (const auto why = impossible(command.vendor, asked.today))
        return badInput(*why);
    Vendor vendor{command.vendor, asked.ids.next<Vendor>()};
    vendor.name = vendor.name.simplified();
    Decided decided{{}, Words::tr("Added %1").arg(vendor.name)};
    if (command.round) {
        const Round *round = asked.book.find(*command.round);
        if (!round)
            return notInTheBook(Words::tr("That round"));
        if (auto refusal = noPlaceIn(asked.book, round->id, std::nullopt))
            return *refusal;
        list(decided.changes, asked, round->id, vendor.id);
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
    if (!(detailsOf(*known) == command.before))
        return outdated(known->name);
    if (auto refusal = badName(command.after.name, Words::tr("A vendor")))
        return *refusal;
    if (const Vendor *same = asked.book.vendorNamed(command.after.name); same && same->id != known->id)
        return badInput(Words::tr("%1 is in the book already.").arg(same->name));
    if (const auto why = impossible(command.after, asked.today))
        return badInput(*why);
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
    for (const Trial *trial : asked.book.trialsOf(known->id)) {
        if (auto refusal = beforeLatestEvent(asked, trial->id))
            return *refusal;
    }
    int number = 1;
    QString name;
    do {
        name = Words::tr("Erased vendor %1").arg(number++);
    } while (asked.book.vendorNamed(name));
    Vendor after{VendorDetails{.name = name,
                               .kind = known->kind,
                               .contact = {},
                               .email = {},
                               .phone = {},
                               .website = {},
                               .links = {},
                               .foundThrough = known->foundThrough,
                               .specialties = {},
                               .hourlyRate = {},
                               .notes = {},
                               .remember = {},
                               .holds = {},
                               .awayFrom = {},
                               .awayUntil = {},
                               .archived = true},
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
        return refusedByLaw(Words::tr("A contact can't lie in the future: %1 is after today.")
                                .arg(wording::fullDay(command.touchpoint.date)));
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
    if (!(detailsOf(*known) == command.before))
        return outdated(Words::tr("The contact with %1").arg(vendor.name));
    if (const auto why = impossible(command.after))
        return badInput(*why);
    if (command.after.date > asked.today)
        return refusedByLaw(Words::tr("A contact can't lie in the future: %1 is after today.")
                                .arg(wording::fullDay(command.after.date)));
    for (const Trial *trial : asked.book.trialsOf(vendor.id)) {
        if (auto refusal = beforeLatestEvent(asked, trial->id))
            return *refusal;
    }
    Decided decided{{}, Words::tr("Corrected a contact with %1").arg(vendor.name)};
    decided.changes.revise(*known, Touchpoint{command.after, known->id, known->vendor, known->ref});
    return decided;
}

} // namespace deciding

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
        // "Müller" and "Muller" as well: a mark is no letter.
        const QString folded = foldedName(name).normalized(QString::NormalizationForm_KD);
        std::copy_if(folded.begin(), folded.end(), std::back_inserter(kept),
                     [](QChar sign) { return sign.isLetterOrNumber(); });
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
        const bool isLong = name.size() >= fewestLetters && otherName.size() >= fewestLetters;
        const bool sameName = (!name.isEmpty() && name == otherName)
                              || (isLong && (otherName.contains(name) || name.contains(otherName)));
        const bool samePhone = phone.size() >= fewestDigits && digits(other.phone) == phone;
        const bool sameEmail = !email.isEmpty() && foldedName(other.email) == email;
        if (sameName || samePhone || sameEmail)
            matches.push_back(&other);
    }
    return matches;
}

} // namespace proven
