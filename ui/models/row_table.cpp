#include "models/row_table.h"

namespace proven {

SortedRows::SortedRows(ComparableTable &table, QObject *parent) : QSortFilterProxyModel(parent), m_table(table)
{
    setSourceModel(&table);
    setDynamicSortFilter(true);
}

void SortedRows::showOnly(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool SortedRows::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return m_table.comesBefore(left.column(), left.row(), right.row());
}

bool SortedRows::filterAcceptsRow(int row, const QModelIndex &) const
{
    return !m_accepts || m_accepts(row);
}

} // namespace proven
