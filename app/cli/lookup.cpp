#include "lookup.h"

#include "cli_words.h"
#include "nearest.h"

namespace proven::cli {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void unknown(const QString &sentence, const QString &what, const QString &name, const QStringList &known,
                          const QString &listing)
{
    QStringList instead = didYouMean(name, known);
    if (known.isEmpty())
        instead += CliWords::tr("There is none yet. Add one: proven-cli %1 add NAME").arg(what);
    else if (instead.isEmpty())
        instead += listing;
    throw Stop{ExitCode::BadInput, sentence.arg(name), instead};
}

[[noreturn]] void whichRound(const QStringList &names)
{
    throw Stop{ExitCode::BadInput,
               CliWords::tr("Say which round with --round: there are several."),
               {CliWords::tr("Possible: %1.").arg(names.join(u", "_s))}};
}

} // namespace

const Round &roundNamed(Call &call, const QString &name)
{
    if (const Round *round = call.book().roundNamed(name))
        return *round;
    unknown(CliWords::tr("There is no round “%1” in this book."), u"round"_s, name, namesOf<Round>(call.book()),
            CliWords::tr("All rounds: proven-cli round list"));
}

const Vendor &vendorNamed(Call &call, const QString &name)
{
    if (const Vendor *vendor = call.book().vendorNamed(name))
        return *vendor;
    unknown(CliWords::tr("There is no vendor “%1” in this book."), u"vendor"_s, name, namesOf<Vendor>(call.book()),
            CliWords::tr("All vendors: proven-cli vendor list"));
}

const Task &taskNamed(Call &call, const QString &name)
{
    if (const Task *task = call.book().taskNamed(name))
        return *task;
    unknown(CliWords::tr("There is no task “%1” in this book."), u"task"_s, name, namesOf<Task>(call.book()),
            CliWords::tr("All tasks: proven-cli advise"));
}

const Engagement &engagementWithRef(Call &call, const QString &ref)
{
    if (const Engagement *engagement = call.book().engagementWithRef(ref.trimmed()))
        return *engagement;
    throw Stop{ExitCode::BadInput,
               CliWords::tr("There is no job with the ref “%1” in this book.").arg(ref),
               {CliWords::tr("All jobs with their refs: proven-cli list")}};
}

const Round &theRound(Call &call)
{
    if (call.has(u"round"_s))
        return roundNamed(call, call.text(u"round"_s));
    const Records<Round> &rounds = call.book().all<Round>();
    if (rounds.empty())
        throw Stop{ExitCode::BadInput,
                   CliWords::tr("This book has no round yet."),
                   {CliWords::tr("Begin one: proven-cli round add NAME")}};
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
               CliWords::tr("%1 is not listed in the round %2.").arg(vendor.name, round.name),
               {CliWords::tr("List them: proven-cli vendor add \"%1\" --round \"%2\"").arg(vendor.name, round.name)}};
}

} // namespace proven::cli
