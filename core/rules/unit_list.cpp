#include "rules/unit_list.h"

#include "rules/wording.h"
#include "rules/words.h"

#include <QHash>

#include <algorithm>

namespace proven {

std::vector<const Unit *> listOf(const Book &book, Id<Engagement> engagement)
{
    std::vector<const Unit *> rows = book.unitsOf(engagement);
    std::stable_sort(rows.begin(), rows.end(), [](const Unit *a, const Unit *b) { return a->row < b->row; });
    return rows;
}

std::optional<qint64> doneOfWholeList(const Book &book, const Engagement &engagement)
{
    if (!engagement.units)
        return std::nullopt;
    const std::vector<const Unit *> rows = book.unitsOf(engagement.id);
    if (rows.empty() || static_cast<qint64>(rows.size()) != *engagement.units)
        return std::nullopt;
    return std::count_if(rows.begin(), rows.end(), [](const Unit *unit) { return isDone(*unit); });
}

Progress progressOf(const Book &book, const Engagement &engagement)
{
    return progressOf(engagement, listOf(book, engagement.id));
}

Progress progressOf(const Engagement &engagement, const std::vector<const Unit *> &rows)
{
    Progress progress{.units = engagement.units.value_or(0),
                      .done = engagement.unitsDone,
                      .rows = static_cast<qint64>(rows.size()),
                      .results = {}};
    QHash<QString, std::size_t> places;
    for (const Unit *unit : rows) {
        if (!isDone(*unit))
            continue;
        const QString folded = foldedName(unit->result);
        if (const auto known = places.constFind(folded); known != places.constEnd()) {
            ++progress.results[*known].second;
        } else {
            places.insert(folded, progress.results.size());
            progress.results.emplace_back(unit->result.simplified(), 1);
        }
    }
    std::stable_sort(progress.results.begin(), progress.results.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return progress;
}

namespace wording {

QString rows(qint64 count)
{
    return count == 1 ? Words::tr("one row") : Words::tr("%1 rows").arg(grouped(count));
}

QString doneOf(qint64 done, qint64 units)
{
    return Words::tr("%1 of %2").arg(grouped(done), grouped(units));
}

QString unitsInBrief(const Engagement &engagement)
{
    const qint64 units = engagement.units.value_or(0);
    if (units == 0 || (!isOpen(engagement.outcome) && engagement.unitsDone == units))
        return {};
    return Words::tr("%1 done, ").arg(doneOf(engagement.unitsDone, units));
}

QString results(const Progress &progress, std::size_t most)
{
    QStringList parts;
    qint64 others = 0;
    for (std::size_t place = 0; place < progress.results.size(); ++place) {
        const auto &[result, count] = progress.results[place];
        if (place < most)
            parts += grouped(count) + u' ' + result;
        else
            others += count;
    }
    if (others > 0)
        parts += Words::tr("%1 with other results").arg(grouped(others));
    return parts.join(QStringLiteral(", "));
}

QString progress(const Progress &progress)
{
    constexpr std::size_t most = 6;
    const QString done = Words::tr("%1 done").arg(doneOf(progress.done, progress.units));
    const QString by = results(progress, most);
    return by.isEmpty() ? done : Words::tr("%1: %2").arg(done, by);
}

} // namespace wording
} // namespace proven
