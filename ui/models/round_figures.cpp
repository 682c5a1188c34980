#include "models/round_figures.h"

#include "models/rounds_table.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QCoreApplication>

namespace proven {

namespace {

struct FigureWords {
    Q_DECLARE_TR_FUNCTIONS(RoundFigures)
};

} // namespace

TryCost &TryCost::operator+=(const TryCost &other)
{
    jobs += other.jobs;
    priced += other.priced;
    paid += other.paid;
    return *this;
}

TryCost tryCostOf(const Book &book, Id<Trial> trial, QDate today)
{
    TryCost cost;
    book.eachFromStart(trial, {}, [&](const Engagement &job) {
        if (job.start > today)
            return false;
        ++cost.jobs;
        if (job.cost) {
            ++cost.priced;
            cost.paid += *job.cost;
        }
        return true;
    });
    return cost;
}

QString roundInWords(const Book &book, Id<Round> id, QDate today)
{
    const Round &round = book.get(id);
    return FigureWords::tr("%1: %2. You mean to try %3; probation lasts %4.")
        .arg(placesInWords(book, id), stagesInWords(book, id, today))
        .arg(round.meant)
        .arg(wording::months(round.probationMonths));
}

QString costInWords(const Book &book, Id<Round> round, QDate today)
{
    TryCost cost;
    for (const Trial *trial : book.trialsOf(round))
        cost += tryCostOf(book, trial->id, today);
    if (cost.jobs == 0)
        return FigureWords::tr("No job given yet. The first one starts a vendor's clock.");
    const QString so = counted(cost.jobs, FigureWords::tr("1 job so far"), FigureWords::tr("%1 jobs so far"));
    if (cost.priced == 0)
        return FigureWords::tr("%1; what they cost is not noted.").arg(so);
    const QString known = cost.priced == cost.jobs ? QString()
                                                   : FigureWords::tr(" (noted for %1 of them)").arg(cost.priced);
    return FigureWords::tr("%1. The tries have cost %2%3.").arg(so, wording::money(cost.paid, book.currency()), known);
}

QString paceInWords(const Book &book, const Readings &readings, QDate today)
{
    const TrialReading *first = nullptr;
    std::optional<QDate> soonest;
    for (const auto &[id, reading] : readings) {
        if (reading.state.stage != Stage::OnTrial)
            continue;
        const std::optional<QDate> tenth = tenthPromiseAtThisPace(book, reading);
        if (tenth && (!soonest || *tenth < *soonest)) {
            soonest = tenth;
            first = &reading;
        }
    }
    if (!first)
        return {};
    const QString name = book.vendorOf(first->trial).name;
    const QString sentence = FigureWords::tr(
                                 "At the pace of the last %1 days the tenth promise falls on %2, with %3 first.")
                                 .arg(QString::number(*daysOfPace(first->state)), wording::day(*soonest, today), name);
    const bool tooLate = first->state.clock && *soonest > first->state.clock->end;
    return tooLate ? FigureWords::tr("%1 That is after their probation ends: give the best three more.").arg(sentence)
                   : sentence;
}

} // namespace proven
