#include "models/round_table.h"

#include "models/readings.h"
#include "models/touched.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

#include <limits>
#include <utility>

namespace proven {

namespace {

PlaceRow::Share shareOf(const Figures &figures)
{
    return {.words = wording::kept(figures),
            .range = rangeOf(figures),
            .sentence = capitalised(wording::keptInFull(figures))};
}

double lowOf(const PlaceRow::Share &share)
{
    return share.range ? share.range->low : -1;
}

QVariant besideShare(const PlaceRow::Share &share, int role)
{
    if (role == IntervalRole && share.range)
        return QVariant::fromValue(*share.range);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return share.sentence.isEmpty() ? QVariant() : QVariant(share.sentence);
    return {};
}

} // namespace

RoundTable::RoundTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    sayColumns();
}

void RoundTable::sayColumns()
{
    const auto byLow = [](PlaceRow::Share PlaceRow::*share) {
        // Shown the highest first; among places about which nothing is known, the taken one and then the lower number.
        return [share](const PlaceRow &a, const PlaceRow &b) {
            return std::pair(lowOf(a.*share), -a.freePlace) < std::pair(lowOf(b.*share), -b.freePlace);
        };
    };
    setColumns({
        Column(tr("Vendor"), [](const PlaceRow &row) { return row.vendor; }).with([](const PlaceRow &row, int role) {
            return role == EmphasisRole ? QVariant(row.trial.has_value()) : QVariant();
        }),
        Column(tr("Stage"), [](const PlaceRow &row) { return row.stage; }).with([](const PlaceRow &row, int role) {
            if (role == ToneRole && row.tone)
                return QVariant(static_cast<int>(*row.tone));
            if (role == Qt::ToolTipRole && !row.why.isEmpty())
                return QVariant(row.why);
            return QVariant();
        }),
        Column(tr("Kept promises"), [](const PlaceRow &row) { return row.kept.words; })
            .sortedBy(byLow(&PlaceRow::kept))
            .with([](const PlaceRow &row, int role) { return besideShare(row.kept, role); })
            .rightAligned(),
        Column(tr("Probation"), [](const PlaceRow &row) { return row.clock; })
            .sortedBy([](const PlaceRow &a, const PlaceRow &b) {
                return std::pair(a.leftDays, a.freePlace) < std::pair(b.leftDays, b.freePlace);
            })
            .with([](const PlaceRow &row, int role) {
                return role == RingRole && row.ring ? QVariant::fromValue(*row.ring) : QVariant();
            }),
        Column(tr("Least certain"), [](const PlaceRow &row) { return row.leastCertain; }),
        Column(tr("Liked"), [](const PlaceRow &row) { return row.liked.words; })
            .sortedBy(byLow(&PlaceRow::liked))
            .with([](const PlaceRow &row, int role) { return besideShare(row.liked, role); })
            .rightAligned(),
    });
}

void RoundTable::show(std::optional<Id<Round>> round)
{
    m_round = round;
    readAgain();
}

void RoundTable::follow(const Changes &changes)
{
    if (!m_round)
        return;
    const Book &book = m_session.book();
    for (const Id<Trial> id : touchedTrials(book, changes)) {
        if (book.get(id).round == *m_round)
            m_readings.insert_or_assign(id, readTrial(book, id, m_session.today()));
    }
    std::erase_if(m_readings, [&](const auto &entry) { return !book.find(entry.first); });
    arrange();
}

void RoundTable::readAgain()
{
    m_readings.clear();
    const Book &book = m_session.book();
    if (m_round && book.find(*m_round)) {
        for (const Trial *trial : book.trialsOf(*m_round))
            m_readings.emplace(trial->id, readTrial(book, trial->id, m_session.today()));
    }
    arrange();
}

void RoundTable::arrange()
{
    const Book &book = m_session.book();
    std::vector<PlaceRow> rows;
    rows.reserve(m_readings.size());
    for (const auto &[id, reading] : m_readings)
        rows.push_back(rowFor(reading));
    const Round *round = m_round ? book.find(*m_round) : nullptr;
    if (round && round->open) {
        const int taken = static_cast<int>(rows.size());
        for (int place = taken + 1; place <= placesPerRound; ++place) {
            PlaceRow row;
            row.freePlace = place;
            row.vendor = tr("Place %1 is free").arg(place);
            row.leftDays = std::numeric_limits<int>::max();
            rows.push_back(row);
        }
    }
    become(rows);
}

PlaceRow RoundTable::rowFor(const TrialReading &reading) const
{
    const Book &book = m_session.book();
    PlaceRow row;
    row.trial = reading.trial;
    row.vendor = book.vendorOf(reading.trial).name;
    row.stage = stageInWords(reading);
    row.tone = toneOf(reading);
    row.why = reading.reasons.join(u'\n');
    row.kept = shareOf(reading.record[Criterion::OnTime]);
    row.liked = shareOf(reading.record[Criterion::Liked]);
    row.clock = capitalised(wording::clockInBrief(reading.state, m_session.today()));
    row.ring = ringOf(reading);
    row.leftDays = reading.state.clock ? reading.state.clock->leftDays : std::numeric_limits<int>::max();
    row.leastCertain = reading.score ? capitalised(wording::of(reading.score->weakest)) : QString();
    return row;
}

} // namespace proven
