#include "models/corners_table.h"

#include "session.h"

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

void CornersTable::show(const Readings &readings)
{
    m_corners = cornersOf(m_session.book(), readings);
    become(m_corners.rows);
}

} // namespace proven
