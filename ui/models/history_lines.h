#pragma once

#include "session.h"

#include <QAbstractTableModel>

#include <vector>

namespace proven {

/// A book's history as rows, the newest first; older ones are fetched as somebody scrolls to them.
class HistoryLines : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, When };

    explicit HistoryLines(Session &session, QObject *parent = nullptr);

    /// Reads the history anew after a change.
    void reload();
    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    [[nodiscard]] QString whenInWords(const HistoryEntry &entry) const;

    Session &m_session; ///< its ledger is another one after "Save as"
    int m_limit;
    std::vector<HistoryEntry> m_entries;
};

} // namespace proven
