#include "rules/import_parts.h"

#include "rules/unit_list.h"
#include "rules/wording.h"
#include "rules/words.h"

#include <algorithm>
#include <map>

namespace proven::importing {

namespace {

QString contentOf(const Unit &unit)
{
    return unit.label + u'\n' + unit.result + u'\n' + asText(unit.on);
}

} // namespace

/// The list of one engagement as it grows row by row.
struct Import::GrowingList {
    QHash<int, Unit> byRow;
    QHash<QString, int> unmet; ///< rows of the book by content, for table rows without a number
    int last = 0;
    RowPlace grownAt;
    bool grown = false;

    void know(const std::vector<const Unit *> &units)
    {
        for (const Unit *unit : units) {
            byRow.insert(unit->row, *unit);
            ++unmet[contentOf(*unit)];
            last = std::max(last, unit->row);
        }
    }
};

void Import::takeUnits()
{
    std::map<Id<Engagement>, GrowingList> lists;
    Masks<Unit> masks;
    Changes added;
    for (const ImportedRow<Unit> &row : m_tables.units) {
        const Engagement *engagement = m_after.engagementWithRef(row.ref.trimmed());
        if (!engagement) {
            reject(row.at, QStringLiteral("ref"), row.ref, Words::tr("no job has this ref"), Refusal::Ground::Input);
            continue;
        }
        const auto [found, isNew] = lists.try_emplace(engagement->id);
        if (isNew)
            found->second.know(m_book.unitsOf(engagement->id));
        if (auto unit = newUnit(row, engagement->id, found->second, masks))
            added.add(*std::move(unit));
    }
    m_after.apply(added);
    if (m_asRecorded)
        return;
    Changes counted;
    for (const auto &[id, list] : lists) {
        if (list.grown)
            countUnits(m_after.get(id), list, counted);
    }
    m_after.apply(counted);
}

/// The unit that a row adds to its list; nothing where the list has it already or it can't be taken.
std::optional<Unit> Import::newUnit(const ImportedRow<Unit> &row, Id<Engagement> engagement, GrowingList &list,
                                    Masks<Unit> &masks)
{
    Unit unit = row.record;
    unit.engagement = engagement;
    if (unit.on && *unit.on > m_today) {
        reject(row.at, QStringLiteral("on"), asText(unit.on),
               Words::tr("a result can't lie after today, %1").arg(wording::fullDay(m_today)), Refusal::Ground::Input);
        return std::nullopt;
    }
    if (unit.row > 0) {
        const auto known = list.byRow.constFind(unit.row);
        if (known != list.byRow.constEnd()) {
            if (const qsizetype different = firstDifference(*known, unit, masks.of(row.given)); different >= 0)
                conflict(row.at, fieldNames<Unit>().at(different), textsOf(unit, masks.of(row.given)).at(different),
                         textsOf(*known, masks.of(row.given)).at(different));
            return std::nullopt;
        }
    } else if (const auto same = list.unmet.find(contentOf(unit)); same != list.unmet.end() && *same > 0) {
        --*same;
        return std::nullopt;
    } else {
        unit.row = list.last + 1;
    }
    unit.id = m_ids.next<Unit>();
    list.last = std::max(list.last, unit.row);
    list.byRow.insert(unit.row, unit);
    list.grown = true;
    list.grownAt = row.at;
    return unit;
}

/// What a list that grew says about its job: how many units it has, and how many are done.
void Import::countUnits(const Engagement &known, const GrowingList &list, Changes &counted)
{
    const auto rows = static_cast<qint64>(list.byRow.size());
    if (known.units && rows > *known.units) {
        reject(list.grownAt, QStringLiteral("row"), QString::number(rows),
               Words::tr("the job has %1 units of work, and its list more rows").arg(*known.units),
               Refusal::Ground::Input);
        return;
    }
    const qint64 done = std::count_if(list.byRow.begin(), list.byRow.end(),
                                      [](const Unit &unit) { return isDone(unit); });
    // A whole list says how many are done, unless the table of jobs said otherwise; what is over counts as accepted.
    const bool follows = rows == known.units && isOpen(known.outcome)
                         && (known.unitsDone == 0 || m_book.find(known.id));
    if (follows && done < known.unitsDone) {
        reject(list.grownAt, QStringLiteral("result"), QString::number(done),
               Words::tr("is how many results the whole list has, and the book says that %1 units of the job are done")
                   .arg(wording::doneOf(known.unitsDone, rows)),
               Refusal::Ground::Input);
        return;
    }
    if (!known.units || follows) {
        Engagement after = known;
        after.units = rows;
        after.unitsDone = done;
        counted.revise(known, after);
    }
}

} // namespace proven::importing
