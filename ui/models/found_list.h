#pragma once

#include "models/finder.h"

#include <QAbstractListModel>
#include <QIcon>

#include <array>

class QPalette;

namespace proven {

/// What a search turned up, a row each: its words for the eye, all of it for a screen reader.
class FoundList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RemarkRole = Qt::UserRole + 1,
        BesideRole, ///< at the end of the row: the keys of a command, else the kind
    };

    FoundList(const QPalette &palette, QObject *parent);
    void show(std::vector<Found> found);
    [[nodiscard]] const Found &at(int row) const { return m_found[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Found> m_found;
    std::array<QIcon, std::variant_size_v<Found::What>> m_icons;
};

} // namespace proven
