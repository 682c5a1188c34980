#include "models/history_lines.h"

#include "rules/wording.h"

namespace proven {

namespace {

constexpr int rowsAtATime = 500;

} // namespace

HistoryLines::HistoryLines(Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_session(session), m_limit(rowsAtATime),
      m_entries(session.ledger().history(m_limit))
{
}

void HistoryLines::reload()
{
    std::vector<HistoryEntry> entries = m_session.ledger().history(m_limit);
    // A history only grows at its newer end, but an erasure rewrites titles, and an undo changes what can be undone.
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int HistoryLines::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryLines::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QString HistoryLines::whenInWords(const HistoryEntry &entry) const
{
    const QDateTime entered = entry.enteredAt.toLocalTime();
    QString at = tr("%1, %2").arg(wording::day(entered.date(), m_session.today()),
                                  entered.time().toString(QStringLiteral("HH:mm")));
    if (entry.statedDay == entered.date())
        return at;
    return tr("%1, for %2").arg(at, wording::day(entry.statedDay, m_session.today()));
}

QVariant HistoryLines::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const HistoryEntry &shown = entry(index.row());
    return index.column() == What ? shown.title : whenInWords(shown);
}

QVariant HistoryLines::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == What ? tr("What") : tr("When");
}

bool HistoryLines::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && static_cast<int>(m_entries.size()) == m_limit;
}

void HistoryLines::fetchMore(const QModelIndex &)
{
    m_limit += rowsAtATime;
    std::vector<HistoryEntry> entries = m_session.ledger().history(m_limit);
    const auto known = m_entries.size();
    if (entries.size() <= known)
        return;
    beginInsertRows({}, static_cast<int>(known), static_cast<int>(entries.size()) - 1);
    m_entries = std::move(entries);
    endInsertRows();
}

} // namespace proven
