#include "rules/talk.h"

#include "domain/overloaded.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QLocale>

#include <algorithm>

namespace proven {

namespace {

/// The places in a series from which on its latch has been on; the last five where it is off.
std::size_t firstOfTheTrouble(const std::vector<SeriesEntry> &series)
{
    const std::size_t last = series.size() > latchWindow ? series.size() - latchWindow : 0;
    if (!isSlipping(series))
        return last;
    std::size_t turnedOn = series.size();
    // Ends: no series slips from nothing.
    while (isSlipping({series.begin(), series.begin() + static_cast<std::ptrdiff_t>(turnedOn) - 1}))
        --turnedOn;
    return turnedOn > latchWindow ? turnedOn - latchWindow : 0;
}

BadOutcome badOutcome(const Engagement &job, const SeriesEntry &entry, const TrialState &state)
{
    BadOutcome bad{.job = job.id,
                   .date = entry.date,
                   .promised = countingDue(job, state.readOn),
                   .outcome = seenOutcome(job, state)};
    const QDate until = std::holds_alternative<Delivered>(bad.outcome) ? std::get<Delivered>(bad.outcome).on
                        : isOpen(bad.outcome)                          ? state.readOn
                                                                       : QDate();
    if (bad.promised && until.isValid())
        bad.daysLate = std::max<qint64>(0, bad.promised->daysTo(until));
    return bad;
}

int goodIn(const std::vector<SeriesEntry> &series, std::size_t from, std::size_t to)
{
    return static_cast<int>(std::count_if(series.begin() + static_cast<std::ptrdiff_t>(from),
                                          series.begin() + static_cast<std::ptrdiff_t>(to),
                                          [](const SeriesEntry &entry) { return entry.good; }));
}

GateFacts factsOf(const Book &book, const TrialState &state, Criterion gate, const std::vector<SeriesEntry> &series)
{
    GateFacts facts{.gate = gate, .bad = {}};
    std::size_t firstBad = series.size();
    std::size_t afterBad = series.size();
    for (std::size_t place = firstOfTheTrouble(series); place < series.size(); ++place) {
        if (series[place].good)
            continue;
        facts.bad.push_back(badOutcome(book.get(Id<Engagement>(series[place].id)), series[place], state));
        firstBad = std::min(firstBad, place);
        afterBad = place + 1;
    }
    facts.before = static_cast<int>(firstBad);
    facts.goodBefore = goodIn(series, 0, firstBad);
    facts.since = static_cast<int>(series.size() - afterBad);
    facts.goodSince = goodIn(series, afterBad, series.size());
    return facts;
}

QString headingOf(Criterion gate)
{
    return gate == Criterion::OnTime       ? Words::tr("Not on time:")
           : gate == Criterion::Directions ? Words::tr("Directions not followed:")
                                           : Words::tr("Work that was not good enough for us:");
}

QString howItEnded(const Engagement &job, const BadOutcome &bad, Criterion gate)
{
    return std::visit(Overloaded{[&](const Open &) {
                                     return counted(bad.daysLate, Words::tr("not delivered so far (%1 day late)"),
                                                    Words::tr("not delivered so far (%1 days late)"));
                                 },
                                 [&](const Delivered &delivered) {
                                     QString on = Words::tr("delivered on %1").arg(wording::fullDay(delivered.on));
                                     if (gate != Criterion::OnTime)
                                         return on;
                                     if (bad.daysLate > 0)
                                         return Words::tr("%1 (%2 late)").arg(on, wording::days(bad.daysLate));
                                     return job.dueHour ? Words::tr("%1, after %2")
                                                              .arg(on, QLocale::c().toString(*job.dueHour,
                                                                                             QStringLiteral("HH:mm")))
                                                        : on;
                                 },
                                 [&](const CancelledByOwner &cancelled) {
                                     return Words::tr("not delivered by then; cancelled by us on %1")
                                         .arg(wording::fullDay(cancelled.on));
                                 },
                                 [&](const Abandoned &abandoned) {
                                     return Words::tr("abandoned on %1").arg(wording::fullDay(abandoned.on));
                                 }},
                      bad.outcome);
}

QString lineFor(const Book &book, const BadOutcome &bad, Criterion gate)
{
    const Engagement &job = book.get(bad.job);
    QStringList parts;
    if (bad.promised) {
        const bool moved = bad.promised != job.due;
        parts +=
            moved ? Words::tr("promised for %1 (the later day that we asked for)").arg(wording::fullDay(*bad.promised))
                  : Words::tr("promised for %1").arg(wording::fullDay(*bad.promised));
    }
    parts += howItEnded(job, bad, gate);
    return Words::tr("- %1 (%2): %3.").arg(wording::quoted(job.title), job.ref, parts.join(QStringLiteral(", ")));
}

/// "on time", "with the directions followed", "with good work".
QString wellIn(Criterion gate)
{
    return gate == Criterion::OnTime       ? Words::tr("on time")
           : gate == Criterion::Directions ? Words::tr("with the directions followed")
                                           : Words::tr("with good work");
}

/// What went well: "18 of 21 on time before, and 3 of 3 since".
QString lineOfTheGood(const GateFacts &facts)
{
    const QString share = Words::tr("%1 of %2");
    const QString before = share.arg(facts.goodBefore).arg(facts.before);
    const QString since = share.arg(facts.goodSince).arg(facts.since);
    if (facts.bad.empty())
        return Words::tr("- %1 %2.").arg(before, wellIn(facts.gate));
    if (facts.goodBefore > 0 && facts.goodSince > 0)
        return Words::tr("- %1 %2 before, and %3 since.").arg(before, wellIn(facts.gate), since);
    if (facts.goodBefore > 0)
        return Words::tr("- %1 %2 before.").arg(before, wellIn(facts.gate));
    if (facts.goodSince > 0)
        return Words::tr("- %1 %2 since.").arg(since, wellIn(facts.gate));
    return {};
}

bool isAboutTheWork(TouchpointKind kind)
{
    return kind == TouchpointKind::Feedback || kind == TouchpointKind::Complaint || kind == TouchpointKind::Review;
}

} // namespace

std::vector<GateFacts> factsForATalk(const Book &book, Id<Trial> trial, QDate today)
{
    const TrialState state = trialState(book, trial, today);
    std::vector<GateFacts> facts;
    for (const Criterion gate : gates) {
        const std::vector<SeriesEntry> series = seriesOf(book, trial, state, gate);
        if (!series.empty())
            facts.push_back(factsOf(book, state, gate, series));
    }
    return facts;
}

QString factsInWords(const Book &book, Id<Trial> trial, QDate today)
{
    const std::vector<GateFacts> facts = factsForATalk(book, trial, today);
    QStringList bad;
    QStringList good;
    for (const GateFacts &gate : facts) {
        if (!gate.bad.empty()) {
            bad += headingOf(gate.gate);
            for (const BadOutcome &outcome : gate.bad)
                bad += lineFor(book, outcome, gate.gate);
            bad += QString();
        }
        if (const QString line = lineOfTheGood(gate); !line.isEmpty())
            good += line;
    }
    QStringList lines{Words::tr("%1, as noted up to %2").arg(book.roundOf(trial).name, wording::fullDay(today)),
                      QString()};
    if (bad.isEmpty())
        bad = {Words::tr("Nothing was late lately, no directions missed, no work poor."), QString()};
    lines += bad;
    if (!good.isEmpty())
        lines += QStringList{Words::tr("What went well:")} + good;
    while (lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n');
}

GateSeries gateSeriesOf(const Book &book, Id<Trial> trial, const TrialState &state)
{
    GateSeries series;
    for (std::size_t place = 0; place < gates.size(); ++place)
        series[place] = seriesOf(book, trial, state, gates[place]);
    return series;
}

std::vector<BeforeAndAfter> beforeAndAfter(const GateSeries &series, const TouchpointDetails &contact)
{
    std::vector<BeforeAndAfter> talk;
    if (contact.kind == TouchpointKind::Thanks || contact.reached == false)
        return talk;
    for (std::size_t place = 0; place < gates.size(); ++place) {
        std::vector<SeriesEntry> before = series[place];
        const auto split = std::find_if(before.begin(), before.end(),
                                        [&](const SeriesEntry &entry) { return entry.date > contact.date; });
        const std::vector<SeriesEntry> since(split, before.end());
        before.erase(split, before.end());
        const std::size_t from = before.size() > latchWindow ? before.size() - latchWindow : 0;
        const int good = goodIn(before, from, before.size());
        const int counted = static_cast<int>(before.size() - from);
        const bool isAbout = isAboutTheWork(contact.kind) ? good < counted : isSlipping(before);
        if (isAbout)
            talk.push_back(
                {gates[place], good, counted, goodIn(since, 0, since.size()), static_cast<int>(since.size())});
    }
    return talk;
}

QString talkInBrief(const std::vector<BeforeAndAfter> &talk)
{
    QStringList about;
    for (const BeforeAndAfter &one : talk)
        about += one.gate == Criterion::OnTime       ? Words::tr("late jobs")
                 : one.gate == Criterion::Directions ? Words::tr("directions")
                                                     : Words::tr("poor work");
    return Words::tr("Talked about %1").arg(wording::list(about));
}

QString talkInWords(const std::vector<BeforeAndAfter> &talk)
{
    QStringList sentences;
    for (const BeforeAndAfter &gate : talk) {
        const QString before = Words::tr("%1 of %2 %3").arg(gate.goodBefore).arg(gate.before).arg(wellIn(gate.gate));
        const QString since = gate.since > 0 ? Words::tr("%1 of %2").arg(gate.goodSince).arg(gate.since)
                                             : Words::tr("none yet");
        sentences += Words::tr("Before: %1; since: %2.").arg(before, since);
    }
    return sentences.join(u' ');
}

} // namespace proven
