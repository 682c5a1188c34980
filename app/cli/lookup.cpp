#include "lookup.h"

#include "nearest.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void unknown(const QString &what, const QString &name, const QStringList &known, const QString &listing)
{
    QStringList instead = didYouMean(name, known);
    if (known.isEmpty())
        instead += u"There is none yet. Add one: proven-cli %1 add NAME"_s.arg(what);
    else if (instead.isEmpty())
        instead += listing;
    throw Stop{ExitCode::BadInput, u"There is no %1 “%2” in this book."_s.arg(what, name), instead};
}

[[noreturn]] void whichRound(const QStringList &names)
{
    throw Stop{ExitCode::BadInput,
               u"Say which round with --round: there are several."_s,
               {u"Possible: %1."_s.arg(names.join(u", "_s))}};
}

} // namespace

const Round &roundNamed(Call &call, const QString &name)
{
    if (const Round *round = call.book().roundNamed(name))
        return *round;
    unknown(u"round"_s, name, namesOf<Round>(call.book()), u"All rounds: proven-cli round list"_s);
}

const Vendor &vendorNamed(Call &call, const QString &name)
{
    if (const Vendor *vendor = call.book().vendorNamed(name))
        return *vendor;
    unknown(u"vendor"_s, name, namesOf<Vendor>(call.book()), u"All vendors: proven-cli vendor list"_s);
}

const Task &taskNamed(Call &call, const QString &name)
{
    if (const Task *task = call.book().taskNamed(name))
        return *task;
    unknown(u"task"_s, name, namesOf<Task>(call.book()), u"All tasks: proven-cli advise"_s);
}

const Engagement &engagementWithRef(Call &call, const QString &ref)
{
    if (const Engagement *engagement = call.book().engagementWithRef(ref.trimmed()))
        return *engagement;
    throw Stop{ExitCode::BadInput,
               u"There is no job with the ref “%1” in this book."_s.arg(ref),
               {u"All jobs with their refs: proven-cli list"_s}};
}

const Round &theRound(Call &call)
{
    if (call.has(u"round"_s))
        return roundNamed(call, call.text(u"round"_s));
    const Records<Round> &rounds = call.book().all<Round>();
    if (rounds.empty())
        throw Stop{ExitCode::BadInput, u"This book has no round yet."_s, {u"Begin one: proven-cli round add NAME"_s}};
    if (rounds.size() > 1)
        whichRound(namesOf<Round>(call.book()));
    return *rounds.begin();
}

std::optional<Id<Round>> roundIfNamed(Call &call)
{
    if (!call.has(u"round"_s))
        return std::nullopt;
    return roundNamed(call, call.text(u"round"_s)).id;
}

const Trial &theTrial(Call &call)
{
    const Vendor &vendor = vendorNamed(call, call.text(u"VENDOR"_s));
    const std::vector<const Trial *> trials = call.book().trialsOf(vendor.id);
    if (!call.has(u"round"_s)) {
        if (trials.size() == 1)
            return *trials.front();
        if (trials.size() > 1) {
            QStringList names;
            for (const Trial *trial : trials)
                names += call.book().get(trial->round).name;
            whichRound(names);
        }
    }
    const Round &round = theRound(call);
    if (const Trial *trial = call.book().trialOf(round.id, vendor.id))
        return *trial;
    throw Stop{ExitCode::BadInput,
               u"%1 is not listed in the round %2."_s.arg(vendor.name, round.name),
               {u"List them: proven-cli vendor add \"%1\" --round \"%2\""_s.arg(vendor.name, round.name)}};
}

} // namespace proven::cli
