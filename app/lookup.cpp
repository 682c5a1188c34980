#include "lookup.h"

#include "cli_words.h"
#include "nearest.h"
#include "stop.h"

namespace proven {

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

const Round &roundNamed(const Book &book, const QString &name)
{
    if (const Round *round = book.roundNamed(name))
        return *round;
    unknown(CliWords::tr("There is no round “%1” in this book."), u"round"_s, name, namesOf<Round>(book),
            CliWords::tr("All rounds: proven-cli round list"));
}

const Vendor &vendorNamed(const Book &book, const QString &name)
{
    if (const Vendor *vendor = book.vendorNamed(name))
        return *vendor;
    unknown(CliWords::tr("There is no vendor “%1” in this book."), u"vendor"_s, name, namesOf<Vendor>(book),
            CliWords::tr("All vendors: proven-cli vendor list"));
}

const Task &taskNamed(const Book &book, const QString &name)
{
    if (const Task *task = book.taskNamed(name))
        return *task;
    unknown(CliWords::tr("There is no task “%1” in this book."), u"task"_s, name, namesOf<Task>(book),
            CliWords::tr("All tasks: proven-cli advise"));
}

const Engagement &engagementWithRef(const Book &book, const QString &ref)
{
    if (const Engagement *engagement = book.engagementWithRef(ref.trimmed()))
        return *engagement;
    throw Stop{ExitCode::BadInput,
               CliWords::tr("There is no job with the ref “%1” in this book.").arg(ref),
               {CliWords::tr("All jobs with their refs: proven-cli list")}};
}

const Round &theRound(const Book &book, const std::optional<QString> &name)
{
    if (name)
        return roundNamed(book, *name);
    const Records<Round> &rounds = book.all<Round>();
    if (rounds.empty())
        throw Stop{ExitCode::BadInput,
                   CliWords::tr("This book has no round yet."),
                   {CliWords::tr("Begin one: proven-cli round add NAME")}};
    if (rounds.size() > 1)
        whichRound(namesOf<Round>(book));
    return *rounds.begin();
}

const Trial &theTrial(const Book &book, const QString &vendorName, const std::optional<QString> &roundName)
{
    const Vendor &vendor = vendorNamed(book, vendorName);
    const std::vector<const Trial *> trials = book.trialsOf(vendor.id);
    if (!roundName) {
        if (trials.size() == 1)
            return *trials.front();
        if (trials.size() > 1) {
            QStringList names;
            for (const Trial *trial : trials)
                names += book.get(trial->round).name;
            whichRound(names);
        }
        if (book.all<Round>().size() > 1)
            throw Stop{ExitCode::BadInput,
                       CliWords::tr("%1 is listed in no round.").arg(vendor.name),
                       {CliWords::tr("List them: proven-cli vendor add \"%1\" --round ROUND").arg(vendor.name)}};
    }
    const Round &round = theRound(book, roundName);
    if (const Trial *trial = book.trialOf(round.id, vendor.id))
        return *trial;
    throw Stop{ExitCode::BadInput,
               CliWords::tr("%1 is not listed in the round %2.").arg(vendor.name, round.name),
               {CliWords::tr("List them: proven-cli vendor add \"%1\" --round \"%2\"").arg(vendor.name, round.name)}};
}

} // namespace proven
