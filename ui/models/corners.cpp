#include "models/corners.h"

#include "models/readings.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace proven {

namespace {

struct CornerWords {
    Q_DECLARE_TR_FUNCTIONS(Corners)
};

CornerRow rowFor(const Book &book, const TrialReading &reading, const CornerReading &corner)
{
    const QString where = capitalised(wording::of(corner.corner));
    CornerRow row{.trial = reading.trial,
                  .vendor = book.vendorOf(reading.trial).name,
                  .corner = corner.sure ? where : CornerWords::tr("%1, not sure yet").arg(where),
                  .weakest = capitalised(wording::of(corner.gate)),
                  .reliable = wording::kept(corner.reliable),
                  .liked = wording::kept(corner.liked),
                  .reliableRange = intervalOf(corner.reliable),
                  .likedRange = intervalOf(corner.liked),
                  .outcomes = corner.outcomes,
                  .tone = toneOf(reading).value_or(Tone::OnTrial)};
    row.sentence = CornerWords::tr("%1, %2. %3. %4: %5. Liked: %6.")
                       .arg(row.vendor, uncapitalised(stageInWords(reading)), row.corner, row.weakest,
                            wording::keptInFull(corner.reliable), wording::keptInFull(corner.liked));
    return row;
}

QStringList inWords(const Book &book, const std::vector<CornerRow> &rows, const Readings &readings)
{
    std::array<QStringList, 4> names;
    QStringList waiting;
    for (const CornerRow &row : rows) {
        const CornerReading corner = *cornerOf(readings.at(row.trial));
        names[static_cast<std::size_t>(corner.corner)] += corner.sure
                                                              ? row.vendor
                                                              : CornerWords::tr("%1 (not sure yet)").arg(row.vendor);
    }
    for (const auto &[id, reading] : readings) {
        if (cornerOf(reading))
            continue;
        const QString name = book.vendorOf(id).name;
        const int missing = fewestToTell - reading.record[Criterion::OnTime].n;
        waiting += missing > 0 ? counted(missing, CornerWords::tr("%2 (1 more promise)"),
                                         CornerWords::tr("%2 (%1 more promises)"))
                                     .arg(name)
                               : CornerWords::tr("%1 (nobody was asked how they liked it)").arg(name);
    }
    QStringList sentences;
    for (const Corner corner :
         {Corner::ReliableAndLiked, Corner::ReliableLessLiked, Corner::LikedNotReliable, Corner::Neither}) {
        const QStringList &here = names[static_cast<std::size_t>(corner)];
        if (!here.isEmpty())
            sentences += CornerWords::tr("%1: %2.").arg(capitalised(wording::of(corner)), wording::list(here));
    }
    if (!waiting.isEmpty())
        sentences += CornerWords::tr("Not in the picture yet: %1.").arg(wording::list(waiting));
    return sentences;
}

} // namespace

Corners cornersOf(const Book &book, const Readings &readings)
{
    Corners corners;
    for (const auto &[id, reading] : readings) {
        if (const auto corner = cornerOf(reading))
            corners.rows.push_back(rowFor(book, reading, *corner));
    }
    std::stable_sort(corners.rows.begin(), corners.rows.end(),
                     [](const CornerRow &a, const CornerRow &b) { return a.likedRange.low > b.likedRange.low; });
    corners.saying = inWords(book, corners.rows, readings);
    return corners;
}

QString Corners::waiting() const
{
    const auto known = static_cast<qint64>(rows.size());
    const QString so = known == 0 ? CornerWords::tr("So far nobody has.")
                                  : counted(known, CornerWords::tr("So far it is one."),
                                            CornerWords::tr("So far there are %1."));
    return CornerWords::tr("Here you will see who is reliable and liked, as soon as three vendors have five outcomes "
                           "each. %1")
        .arg(so);
}

QuadrantContents Corners::picture() const
{
    QuadrantContents contents;
    for (const CornerRow &row : rows)
        contents.dots.push_back({.key = row.trial.number(),
                                 .name = row.vendor,
                                 .reliable = row.reliableRange,
                                 .liked = row.likedRange,
                                 .outcomes = row.outcomes,
                                 .tone = row.tone,
                                 .sentence = row.sentence});
    contents.sentence = saying.join(u' ');
    return contents;
}

} // namespace proven
