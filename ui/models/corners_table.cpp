#include "models/corners_table.h"

#include "models/readings.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "session.h"

#include <algorithm>
#include <array>

namespace proven {

namespace {

TableColumn<CornerRow>::Beside range(Interval CornerRow::*interval)
{
    return [interval](const CornerRow &row, int role) {
        if (role == IntervalRole)
            return QVariant::fromValue(row.*interval);
        return role == Qt::ToolTipRole ? QVariant(row.sentence) : QVariant();
    };
}

TableColumn<CornerRow>::Before byLow(Interval CornerRow::*interval)
{
    return [interval](const CornerRow &a, const CornerRow &b) { return (a.*interval).low < (b.*interval).low; };
}

} // namespace

CornersTable::CornersTable(const Session &session, QObject *parent) : RowTable(parent), m_session(session)
{
    setColumns({
        Column(tr("Vendor"), [](const CornerRow &row) { return row.vendor; }).with([](const CornerRow &row, int role) {
            if (role == EmphasisRole)
                return QVariant(true);
            return role == ToneRole ? QVariant(static_cast<int>(row.tone)) : QVariant();
        }),
        Column(tr("Corner"), [](const CornerRow &row) { return row.corner; }),
        Column(tr("Reliable"), [](const CornerRow &row) { return row.reliable; })
            .sortedBy(byLow(&CornerRow::reliableRange))
            .with(range(&CornerRow::reliableRange))
            .rightAligned(),
        Column(tr("Least certain"), [](const CornerRow &row) { return row.weakest; }),
        Column(tr("Liked"), [](const CornerRow &row) { return row.liked; })
            .sortedBy(byLow(&CornerRow::likedRange))
            .with(range(&CornerRow::likedRange))
            .rightAligned(),
    });
}

void CornersTable::show(const std::map<Id<Trial>, TrialReading> &readings)
{
    std::vector<CornerRow> rows;
    for (const auto &[id, reading] : readings) {
        if (const auto corner = cornerOf(reading))
            rows.push_back(rowFor(reading, *corner));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const CornerRow &a, const CornerRow &b) { return a.likedRange.low > b.likedRange.low; });
    become(rows);
    m_saying = cornersInWords(readings);
}

CornerRow CornersTable::rowFor(const TrialReading &reading, const CornerReading &corner) const
{
    const Book &book = m_session.book();
    const QString where = capitalised(wording::of(corner.corner));
    CornerRow row{.trial = reading.trial,
                  .vendor = book.get(book.get(reading.trial).vendor).name,
                  .corner = corner.sure ? where : tr("%1, not sure yet").arg(where),
                  .weakest = capitalised(wording::of(corner.gate)),
                  .reliable = wording::kept(corner.reliable),
                  .liked = wording::kept(corner.liked),
                  .reliableRange = intervalOf(corner.reliable),
                  .likedRange = intervalOf(corner.liked),
                  .outcomes = corner.outcomes,
                  .tone = toneOf(reading).value_or(Tone::OnTrial)};
    row.sentence = tr("%1, %2. %3. %4: %5. Liked: %6.")
                       .arg(row.vendor, stageInWords(reading).toLower(), row.corner, row.weakest,
                            wording::keptInFull(corner.reliable), wording::keptInFull(corner.liked));
    return row;
}

QStringList CornersTable::cornersInWords(const std::map<Id<Trial>, TrialReading> &readings) const
{
    const Book &book = m_session.book();
    std::array<QStringList, 4> names;
    QStringList waiting;
    for (const CornerRow &row : rows()) {
        const CornerReading corner = *cornerOf(readings.at(row.trial));
        names[static_cast<std::size_t>(corner.corner)] += corner.sure ? row.vendor
                                                                      : tr("%1 (not sure yet)").arg(row.vendor);
    }
    for (const auto &[id, reading] : readings) {
        if (cornerOf(reading))
            continue;
        const QString name = book.get(book.get(id).vendor).name;
        const int missing = fewestToTell - reading.record[Criterion::OnTime].n;
        waiting += missing > 0 ? counted(missing, tr("%2 (1 more promise)"), tr("%2 (%1 more promises)")).arg(name)
                               : tr("%1 (nobody was asked how they liked it)").arg(name);
    }
    QStringList sentences;
    for (const Corner corner :
         {Corner::ReliableAndLiked, Corner::ReliableLessLiked, Corner::LikedNotReliable, Corner::Neither}) {
        const QStringList &here = names[static_cast<std::size_t>(corner)];
        if (!here.isEmpty())
            sentences += tr("%1: %2.").arg(capitalised(wording::of(corner)), wording::list(here));
    }
    if (!waiting.isEmpty())
        sentences += tr("Not in the picture yet: %1.").arg(wording::list(waiting));
    return sentences;
}

QuadrantContents CornersTable::picture() const
{
    QuadrantContents contents;
    for (const CornerRow &row : rows())
        contents.dots.push_back({.key = row.trial.number(),
                                 .name = row.vendor,
                                 .reliable = row.reliableRange,
                                 .liked = row.likedRange,
                                 .outcomes = row.outcomes,
                                 .tone = row.tone,
                                 .sentence = row.sentence});
    contents.sentence = m_saying.join(u' ');
    return contents;
}

} // namespace proven
