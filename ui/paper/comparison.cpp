#include "paper/papers.h"
#include "paper/parts.h"

#include "models/corners.h"
#include "models/readings.h"
#include "models/round_figures.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>

namespace proven {

using namespace paper;

namespace {

QString nameOf(const Book &book, const TrialReading &reading)
{
    return book.vendorOf(reading.trial).name;
}

/// By the cautious end of kept promises, as on the screen.
std::vector<const TrialReading *> inOrder(const Book &book, const Readings &readings)
{
    std::vector<const TrialReading *> order;
    for (const auto &[id, reading] : readings)
        order.push_back(&reading);
    const auto low = [](const TrialReading &reading) {
        const Figures &kept = reading.record[Criterion::OnTime];
        return kept.n > 0 ? kept.low : -1;
    };
    std::stable_sort(order.begin(), order.end(), [&](const TrialReading *a, const TrialReading *b) {
        return low(*a) != low(*b) ? low(*a) > low(*b) : foldedName(nameOf(book, *a)) < foldedName(nameOf(book, *b));
    });
    return order;
}

Cell share(const Figures &figures)
{
    return {.text = wording::kept(figures), .range = rangeOf(figures)};
}

Section places(const Book &book, Id<Round> round, const std::vector<const TrialReading *> &order, QDate today)
{
    Section section{.title = PaperWords::tr("The ten places"), .blocks = {}};
    Table table{.columns = {{.head = PaperWords::tr("Vendor"), .share = 28},
                            {.head = PaperWords::tr("Stage"), .share = 17},
                            {.head = PaperWords::tr("Kept promises"),
                             .share = 23,
                             .inMessage = PaperWords::tr("kept promises %1"),
                             .hasRanges = true},
                            {.head = PaperWords::tr("Least certain"),
                             .share = 12,
                             .inMessage = PaperWords::tr("least certain %1")},
                            {.head = PaperWords::tr("Liked"),
                             .share = 23,
                             .inMessage = PaperWords::tr("liked %1"),
                             .hasRanges = true},
                            {.head = PaperWords::tr("Probation"), .share = 17}},
                .rows = {}};
    for (const TrialReading *reading : order)
        table.rows.push_back(
            {Cell{.text = nameOf(book, *reading), .voice = Voice::Strong},
             Cell{.text = stageInWords(*reading), .tone = toneOf(*reading)}, share(reading->record[Criterion::OnTime]),
             Cell{.text = reading->score ? capitalised(wording::of(reading->score->weakest)) : QString()},
             share(reading->record[Criterion::Liked]),
             Cell{.text = capitalised(wording::clockInBrief(reading->state, today))}});
    if (!table.rows.empty())
        section.blocks.emplace_back(table);
    const int free = placesPerRound - static_cast<int>(order.size());
    if (book.get(round).open && free > 0)
        section.blocks.emplace_back(
            Paragraph{.text = counted(free, PaperWords::tr("One place is free."),
                                      PaperWords::tr("%1 places are free.").arg(capitalised(numberInWords(free))))});
    section.blocks.emplace_back(
        Paragraph{.text = PaperWords::tr(
                      "In the order of kept promises, by the cautious end of the range: 9 to 1 sure it is at "
                      "least that. The dot is the likely share, the band where it lies."),
                  .voice = Voice::Quiet});
    return section;
}

/// What the record says of them; of somebody who is gone, only since when: they need nothing any more.
QString whatIsSaid(const TrialReading &reading)
{
    const QString since = wording::day(reading.state.since, reading.today);
    if (reading.state.stage == Stage::LetGo)
        return PaperWords::tr("Let go on %1.").arg(since);
    if (reading.state.stage == Stage::Left)
        return PaperWords::tr("Left on %1.").arg(since);
    return reading.reasons.join(u' ');
}

Section whereTheyStand(const Book &book, const std::vector<const TrialReading *> &order)
{
    Section section{.title = PaperWords::tr("Where each of them stands"), .blocks = {}};
    Table table{.columns = {{.head = PaperWords::tr("Vendor"), .share = 30},
                            {.head = PaperWords::tr("What the record says"), .share = 70}},
                .rows = {}};
    for (const TrialReading *reading : order)
        table.rows.push_back(
            {Cell{.text = nameOf(book, *reading), .voice = Voice::Strong}, Cell{.text = whatIsSaid(*reading)}});
    section.blocks.emplace_back(table);
    return section;
}

Section whomToKeep(const Book &book, const Readings &readings)
{
    Section section{.title = PaperWords::tr("Whom to keep: reliable and liked"), .blocks = {}};
    const Corners corners = cornersOf(book, readings);
    if (!corners.isWorthAPicture()) {
        section.blocks.emplace_back(Paragraph{.text = corners.waiting()});
        return section;
    }
    section.blocks.emplace_back(Picture{corners.picture()});
    for (const QString &sentence : corners.saying)
        section.blocks.emplace_back(Paragraph{.text = sentence});
    section.blocks.emplace_back(
        Paragraph{.text = PaperWords::tr("The bigger the dot, the more is known. The thin lines are the ranges: 9 to 1 "
                                         "sure on either side. Full dots are on trial, ticked ones proven, triangles "
                                         "need a look, hollow ones have ended."),
                  .voice = Voice::Quiet});
    return section;
}

Section cost(const Book &book, Id<Round> round, const std::vector<const TrialReading *> &order, QDate today)
{
    Section section{.title = PaperWords::tr("What the tries have cost"), .blocks = {}};
    section.blocks.emplace_back(Paragraph{.text = costInWords(book, round, today)});
    Table table{.columns = {{.head = PaperWords::tr("Vendor"), .share = 46},
                            {.head = PaperWords::tr("Jobs"),
                             .share = 12,
                             .inMessage = PaperWords::tr("jobs: %1"),
                             .side = Column::Side::Right},
                            {.head = PaperWords::tr("Cost noted for"),
                             .share = 18,
                             .inMessage = PaperWords::tr("cost noted for %1"),
                             .side = Column::Side::Right},
                            {.head = PaperWords::tr("Paid"),
                             .share = 24,
                             .inMessage = PaperWords::tr("paid %1"),
                             .side = Column::Side::Right}},
                .rows = {}};
    for (const TrialReading *reading : order) {
        const TryCost cost = tryCostOf(book, reading->trial, today);
        if (cost.jobs > 0)
            table.rows.push_back({Cell{.text = nameOf(book, *reading), .voice = Voice::Strong},
                                  Cell{.text = QString::number(cost.jobs)}, Cell{.text = QString::number(cost.priced)},
                                  Cell{.text = cost.priced > 0 ? wording::money(cost.paid, book.currency())
                                                               : PaperWords::tr("not noted")}});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(table);
    return section;
}

} // namespace

Paper comparisonOf(const Book &book, Id<Round> id, QDate today)
{
    const Round &round = book.get(id);
    Readings readings;
    for (const Trial *trial : book.trialsOf(id))
        readings.emplace(trial->id, readTrial(book, trial->id, today));
    const std::vector<const TrialReading *> order = inOrder(book, readings);

    Section summary;
    const QString tried = order.empty() ? PaperWords::tr("Nobody has been listed in this round yet.")
                                        : roundInWords(book, id, today);
    summary.blocks.emplace_back(Paragraph{.text = tried});
    if (const QString pace = paceInWords(book, readings, today); !pace.isEmpty())
        summary.blocks.emplace_back(Paragraph{.text = pace});
    const QString work = round.work.isEmpty() || foldedName(round.work) == foldedName(round.name)
                             ? PaperWords::tr("As of %1").arg(wording::fullDay(today))
                             : PaperWords::tr("%1, as of %2").arg(round.work, wording::fullDay(today));
    Paper paper{.kind = PaperWords::tr("Comparison of a round"),
                .title = round.name,
                .subtitle = round.open ? work : PaperWords::tr("%1 (closed)").arg(work),
                .foot = PaperWords::tr("Comparison: %1, %2").arg(round.name, wording::fullDay(today)),
                .fileName = inFileName(PaperWords::tr("Comparison %1").arg(round.name)),
                .greeting = PaperWords::tr("Hello,\n\nthis is how the vendors we try out have done so far."),
                .sections = {summary, places(book, id, order, today)}};
    if (!order.empty()) {
        paper.sections.push_back(whereTheyStand(book, order));
        paper.sections.push_back(whomToKeep(book, readings));
        paper.sections.push_back(cost(book, id, order, today));
    }
    return paper;
}

} // namespace proven
