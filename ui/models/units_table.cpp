#include "models/units_table.h"

#include "domain/overloaded.h"
#include "rules/unit_list.h"
#include "rules/wording.h"
#include "session.h"

#include <algorithm>

namespace proven {

UnitsTable::UnitsTable(const Session &session, Id<Engagement> job, QObject *parent)
    : RowTable(parent), m_session(session), m_job(job)
{
    sayColumns();
    readAgain();
}

void UnitsTable::sayColumns()
{
    const auto unit = [this](const UnitRow &row) -> const Unit & { return m_session.book().get(row.id); };
    const auto words = [unit](QString Unit::*field) {
        return [unit, field](const UnitRow &row) { return unit(row).*field; };
    };
    const auto typed = [unit](const UnitRow &row, int role) {
        return role == HintRole && !isDone(unit(row)) ? QVariant(tr("still to do")) : QVariant();
    };
    setColumns({
        Column(tr("Row"), [](const UnitRow &row) { return wording::grouped(row.row); })
            .sortedBy([](const UnitRow &a, const UnitRow &b) { return a < b; })
            .rightAligned(),
        Column(tr("Whom or what"), words(&Unit::label)).with([](const UnitRow &, int role) {
            return role == EmphasisRole ? QVariant(true) : QVariant();
        }),
        Column(tr("Result"), words(&Unit::result)).with(typed),
        Column(tr("Day"),
               [this, unit](const UnitRow &row) {
                   return unit(row).on ? wording::day(*unit(row).on, m_session.today()) : QString();
               })
            .sortedBy([unit](const UnitRow &a, const UnitRow &b) { return unit(a).on < unit(b).on; })
            .rightAligned(),
    });
}

const Unit *UnitsTable::unit(int row) const
{
    const Unit *unit = m_session.book().find(at(row).id);
    return unit && unit->engagement == m_job ? unit : nullptr;
}

QVariant UnitsTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !unit(index.row()))
        return {};
    if (role == Qt::EditRole)
        return RowTable::data(index, Qt::DisplayRole);
    return RowTable::data(index, role);
}

Qt::ItemFlags UnitsTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowTable::flags(index);
    return index.column() == Result || index.column() == On ? usual | Qt::ItemIsEditable : usual;
}

bool UnitsTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || value.toString().trimmed() == data(index, Qt::EditRole).toString())
        return false;
    if (index.column() == Result)
        emit resultTyped(index.row(), value.toString().trimmed());
    else
        emit dayTyped(index.row(), value.toString().trimmed());
    return true;
}

void UnitsTable::follow(const Changes &changes)
{
    bool moved = false;
    std::vector<int> touched;
    for (const Change<Unit> &change : changes.of<Unit>()) {
        std::visit(Overloaded{[&](const Revised<Unit> &revised) {
                                  if (revised.before.engagement != m_job && revised.after.engagement != m_job)
                                      return;
                                  const bool stays = revised.before.engagement == revised.after.engagement
                                                     && revised.before.row == revised.after.row;
                                  moved = moved || !stays;
                                  if (stays)
                                      touched.push_back(placeOf({revised.after.id, revised.after.row}));
                              },
                              [&](const auto &other) { moved = moved || other.record.engagement == m_job; }},
                   change);
    }
    if (moved)
        readAgain();
    std::sort(touched.begin(), touched.end());
    for (std::size_t first = 0; first < touched.size();) {
        std::size_t last = first;
        while (last + 1 < touched.size() && touched[last + 1] <= touched[last] + 1)
            ++last;
        if (touched[first] >= 0)
            touch(touched[first], touched[last]);
        first = last + 1;
    }
}

int UnitsTable::placeOf(const UnitRow &row) const
{
    const auto found = std::lower_bound(rows().begin(), rows().end(), row);
    return found != rows().end() && *found == row ? static_cast<int>(found - rows().begin()) : -1;
}

void UnitsTable::readAgain()
{
    // What went goes first: sorting in what came reads the rows around it.
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !unit(first))
            --first;
        if (first < last) {
            remove(first + 1, last);
            last = first + 1;
        }
    }
    std::vector<UnitRow> fresh;
    for (const Unit *unit : listOf(m_session.book(), m_job)) {
        if (const UnitRow row{unit->id, unit->row}; placeOf(row) < 0)
            fresh.push_back(row);
    }
    std::sort(fresh.begin(), fresh.end());
    for (std::size_t next = 0; next < fresh.size();) {
        const auto after = std::lower_bound(rows().begin(), rows().end(), fresh[next]);
        std::vector<UnitRow> run;
        while (next < fresh.size() && (after == rows().end() || fresh[next] < *after))
            run.push_back(fresh[next++]);
        insert(static_cast<int>(after - rows().begin()), run);
    }
}

} // namespace proven
