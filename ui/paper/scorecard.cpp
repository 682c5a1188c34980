#include "paper/papers.h"
#include "paper/parts.h"

#include "models/experience.h"
#include "models/readings.h"
#include "rules/talk.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

using namespace paper;

namespace {

/// "On trial since 11 May 2026, ready".
QString stageSince(const TrialReading &reading)
{
    const QString stage = capitalised(wording::of(reading.state.stage));
    const QString since = PaperWords::tr("%1 since %2").arg(stage, wording::fullDay(reading.state.since));
    return stageInWords(reading) == stage ? since : PaperWords::tr("%1, %2").arg(since, wording::of(reading.standing));
}

Section whoTheyAre(const Book &book, const TrialReading &reading)
{
    const Vendor &vendor = book.vendorOf(reading.trial);
    Section section;
    section.blocks.emplace_back(
        Paragraph{.text = stageSince(reading), .voice = Voice::Strong, .tone = toneOf(reading)});
    Facts facts;
    addFact(facts, PaperWords::tr("Contact"), vendor.contact);
    addFact(facts, PaperWords::tr("Phone"), vendor.phone);
    addFact(facts, PaperWords::tr("E-mail"), vendor.email);
    addFact(facts, PaperWords::tr("Website"), vendor.website);
    addFact(facts, PaperWords::tr("Specialties"), vendor.specialties);
    if (vendor.hourlyRate)
        addFact(facts, PaperWords::tr("Hourly rate"), wording::money(*vendor.hourlyRate, book.currency()));
    if (!facts.lines.empty())
        section.blocks.emplace_back(facts);
    return section;
}

Section probation(const Book &book, const TrialReading &reading)
{
    Section section{.title = PaperWords::tr("Probation"), .blocks = {}};
    if (const auto line = probationLineOf(book, reading))
        section.blocks.emplace_back(Strip{*line});
    section.blocks.emplace_back(Paragraph{.text = PaperWords::tr("%1.").arg(clockInWords(book, reading))});
    return section;
}

Section howTheyDid(const TrialReading &reading)
{
    Section section{.title = PaperWords::tr("How it has gone"), .blocks = {}};
    // Who has gone needs nothing any more: the first line says so, and since when.
    for (const QString &reason : hasGone(reading.state.stage) ? QStringList() : reading.reasons)
        section.blocks.emplace_back(Paragraph{.text = reason, .voice = Voice::Strong});
    const bool isEmpty = std::all_of(allCriteria.begin(), allCriteria.end(),
                                     [&](Criterion criterion) { return reading.record[criterion].n == 0; });
    if (isEmpty) {
        section.blocks.emplace_back(
            Paragraph{.text = PaperWords::tr("Nothing has ended yet, so nothing can be said about the work so far.")});
        return section;
    }
    section.blocks.emplace_back(criteriaTable(reading.record));
    QStringList said;
    if (reading.score)
        said += PaperWords::tr("Least certain: %1.").arg(wording::of(reading.score->weakest));
    if (const QString known = wording::knownToBe(reading.badges); !known.isEmpty())
        said += known;
    if (!said.isEmpty())
        section.blocks.emplace_back(Paragraph{.text = said.join(u' ')});
    section.blocks.emplace_back(howToRead());
    return section;
}

Section whatPromotionNeeds(const TrialReading &reading)
{
    Section section{.title = reading.state.stage == Stage::Promoted ? PaperWords::tr("How the promotion stands today")
                                                                    : PaperWords::tr("What a promotion needs"),
                    .blocks = {}};
    Table table{.columns = {{.head = PaperWords::tr("Needed"), .share = 44},
                            {.head = PaperWords::tr("So far"), .share = 36},
                            {.head = PaperWords::tr("Met or missing"), .share = 26}},
                .rows = {}};
    for (const Condition &condition : promotionChecklist(reading))
        table.rows.push_back({Cell{.text = condition.text, .tone = condition.met ? Tone::Proven : Tone::OnTrial},
                              Cell{.text = capitalised(condition.shown)},
                              Cell{.text = condition.met ? PaperWords::tr("Met") : capitalised(condition.missing)}});
    section.blocks.emplace_back(table);
    return section;
}

Section handledWell(const Book &book, const TrialReading &reading)
{
    Section section{.title = PaperWords::tr("Tasks handled well"), .blocks = {}};
    const QStringList tasks = handledInWords(book, book.get(reading.trial).vendor, reading.today);
    if (!tasks.isEmpty())
        section.blocks.emplace_back(Paragraph{.text = tasks.join(u'\n')});
    return section;
}

Tone toneOfJob(const Engagement &job, const Outcome &seen, const TrialReading &reading)
{
    const auto onTime = onTimeOutcome(job, reading.state);
    if (onTime && !onTime->good)
        return Tone::NeedsALook;
    if (isOpen(seen))
        return Tone::OnTrial;
    return std::holds_alternative<Delivered>(seen) ? Tone::Proven : Tone::Ended;
}

/// How one job went, without what the owner noted for themselves.
QString howItWent(const Engagement &job, const Outcome &seen, const TrialReading &reading)
{
    QStringList said{wording::engagementInBrief(job, reading.state, reading.today)};
    if (const auto *delivered = std::get_if<Delivered>(&seen)) {
        if (delivered->followedDirections == false)
            said += PaperWords::tr("directions not followed");
        if (delivered->quality)
            said += PaperWords::tr("work %1").arg(wording::qualityStep(*delivered->quality));
    }
    if (job.remembered)
        said += PaperWords::tr("from memory");
    if (reading.state.clock && job.start < reading.state.evidenceFrom)
        said += PaperWords::tr("before this probation, not counted");
    return capitalised(said.join(QStringLiteral("; ")));
}

/// "16 jobs in this probation: 15 delivered, 1 open."
QString jobsCounted(const EngagementCounts &counts)
{
    QStringList parts;
    const auto part = [&](int count, const QString &words) {
        if (count > 0)
            parts += words.arg(count);
    };
    part(counts.delivered, PaperWords::tr("%1 delivered"));
    part(counts.open, PaperWords::tr("%1 open"));
    part(counts.overdue, PaperWords::tr("of them %1 past due"));
    part(counts.cancelledByOwner, PaperWords::tr("%1 cancelled by us"));
    part(counts.abandoned, PaperWords::tr("%1 abandoned"));
    const QString all = counted(counts.all, PaperWords::tr("1 job in this probation"),
                                PaperWords::tr("%1 jobs in this probation"));
    return parts.isEmpty() ? QString() : PaperWords::tr("%1: %2.").arg(all, parts.join(QStringLiteral(", ")));
}

Section jobs(const Book &book, const FullReading &reading)
{
    Section section{.title = PaperWords::tr("Jobs, the newest first"), .blocks = {}};
    std::vector<const Engagement *> seen;
    for (const Engagement *job : book.engagementsOf(reading.trial)) {
        if (isSeen(*job, reading.state))
            seen.push_back(job);
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const Engagement *a, const Engagement *b) { return a->start > b->start; });
    if (seen.empty()) {
        section.blocks.emplace_back(Paragraph{.text = PaperWords::tr("No job has been given yet.")});
        return section;
    }
    if (const QString sums = jobsCounted(reading.engagements); !sums.isEmpty())
        section.blocks.emplace_back(Paragraph{.text = sums});
    Table table{.columns = {{.head = PaperWords::tr("Job"), .share = 32},
                            {.head = PaperWords::tr("Given"),
                             .share = 14,
                             .inMessage = PaperWords::tr("given %1"),
                             .side = Column::Side::Right},
                            {.head = PaperWords::tr("Due"),
                             .share = 14,
                             .inMessage = PaperWords::tr("due %1"),
                             .side = Column::Side::Right},
                            {.head = PaperWords::tr("How it went"), .share = 48}},
                .rows = {}};
    for (const Engagement *job : seen) {
        const Outcome outcome = seenOutcome(*job, reading.state);
        const std::optional<QDate> due = countingDue(*job, reading.today);
        table.rows.push_back(
            {Cell{.text = job->title, .voice = Voice::Strong}, Cell{.text = wording::day(job->start, reading.today)},
             Cell{.text = due ? wording::day(*due, reading.today) : QString()},
             Cell{.text = howItWent(*job, outcome, reading), .tone = toneOfJob(*job, outcome, reading)}});
    }
    section.blocks.emplace_back(table);
    return section;
}

Section talks(const Book &book, const TrialReading &reading)
{
    Section section{.title = PaperWords::tr("Talks and contacts"), .blocks = {}};
    const GateSeries series = gateSeriesOf(book, reading.trial, reading.state);
    Table table{.columns = {{.head = PaperWords::tr("Day"), .share = 16},
                            {.head = PaperWords::tr("About"), .share = 34},
                            {.head = PaperWords::tr("How the work went"), .share = 50}},
                .rows = {}};
    for (const Touchpoint *contact : book.touchpointsOf(book.get(reading.trial).vendor)) {
        const std::vector<BeforeAndAfter> talk = contact->date <= reading.today ? beforeAndAfter(series, *contact)
                                                                                : std::vector<BeforeAndAfter>();
        if (!talk.empty())
            table.rows.push_back({Cell{.text = wording::day(contact->date, reading.today)},
                                  Cell{.text = talkInBrief(talk)}, Cell{.text = talkInWords(talk)}});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(table);
    const QString calls = callsInWords(book, book.get(reading.trial).vendor, reading.today);
    if (!calls.isEmpty())
        section.blocks.emplace_back(Paragraph{.text = PaperWords::tr("Calls to reach somebody: %1").arg(calls)});
    return section;
}

} // namespace

Paper scorecardOf(const Book &book, Id<Trial> trial, QDate today)
{
    const FullReading reading = readInFull(book, trial, today);
    const QString &vendor = book.vendorOf(trial).name;
    Paper paper{.kind = PaperWords::tr("Scorecard"),
                .title = vendor,
                .subtitle = PaperWords::tr("%1, as of %2").arg(book.roundOf(trial).name, wording::fullDay(today)),
                .foot = PaperWords::tr("Scorecard of %1, %2").arg(vendor, wording::fullDay(today)),
                .fileName = inFileName(PaperWords::tr("Scorecard of %1").arg(vendor)),
                .greeting = PaperWords::tr("Hello %1,\n\nthis is how our work together has gone so far.").arg(vendor),
                .sections = {whoTheyAre(book, reading), probation(book, reading), howTheyDid(reading)}};
    if (isUnderWay(reading.state.stage))
        paper.sections.push_back(whatPromotionNeeds(reading));
    for (Section section : {handledWell(book, reading), jobs(book, reading), talks(book, reading)}) {
        if (!section.blocks.empty())
            paper.sections.push_back(std::move(section));
    }
    return paper;
}

} // namespace proven
