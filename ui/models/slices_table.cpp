#include "models/slices_table.h"

#include "rules/unit_list.h"
#include "rules/wording.h"

namespace proven {

SlicesTable::SlicesTable(QObject *parent) : RowTable(parent)
{
    setColumns({
        Column(tr("Part"), [](const SliceRow &row) { return row.part; }),
        Column(tr("Rows"), [](const SliceRow &row) { return row.rows; }),
        Column(tr("Due"), [](const SliceRow &row) { return row.due; }),
        Column(tr("May be given"), [](const SliceRow &row) { return row.mayBeGiven; })
            .with([](const SliceRow &row, int role) {
                const Tone tone = row.level == VerdictLevel::Go ? Tone::Proven : Tone::NeedsALook;
                return role == ToneRole ? QVariant(static_cast<int>(tone)) : QVariant();
            }),
    });
}

void SlicesTable::show(const std::vector<Slice> &slices, QDate today)
{
    std::vector<SliceRow> rows;
    const QString all = wording::grouped(static_cast<qint64>(slices.size()));
    for (const Slice &slice : slices) {
        const int number = static_cast<int>(rows.size()) + 1;
        const QString first = wording::grouped(slice.rows.front()->row);
        const QString last = wording::grouped(slice.rows.back()->row);
        rows.push_back({.number = number,
                        .part = tr("%1 of %2").arg(wording::grouped(number), all),
                        .rows = slice.rows.size() == 1 ? first : tr("%1 to %2").arg(first, last),
                        .due = wording::day(slice.job.moved ? slice.job.moved->to : *slice.job.due, today),
                        .mayBeGiven = mayBeGiven(slice.verdict),
                        .level = slice.verdict.level});
    }
    become(rows);
}

QString SlicesTable::mayBeGiven(const Verdict &verdict)
{
    const QString reason = verdict.reasons.value(0);
    switch (verdict.level) {
    case VerdictLevel::Go:
        return tr("yes");
    case VerdictLevel::Caution:
        return tr("with care: %1").arg(reason);
    case VerdictLevel::Stop:
        return tr("no: %1").arg(reason);
    }
    Q_UNREACHABLE();
}

} // namespace proven
