#include "models/found_list.h"

#include "look/icons.h"

#include <QAction>

namespace proven {

FoundList::FoundList(const QPalette &palette, QObject *parent)
    : QAbstractListModel(parent), m_icons{iconNamed(QStringLiteral("system-run"), palette),
                                          iconNamed(QStringLiteral("user-identity"), palette),
                                          iconNamed(QStringLiteral("view-list-details"), palette),
                                          iconNamed(QStringLiteral("format-list-unordered"), palette),
                                          iconNamed(QStringLiteral("view-task"), palette)}
{
}

void FoundList::show(std::vector<Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int FoundList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant FoundList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Found &found = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.words;
    case Qt::AccessibleTextRole: {
        QStringList parts{found.words, found.kind, found.remark, found.keys};
        if (!found.isPossible)
            parts += tr("not possible now");
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::DecorationRole: {
        const auto *command = std::get_if<QAction *>(&found.what);
        return command && !(*command)->icon().isNull() ? (*command)->icon() : m_icons[found.what.index()];
    }
    case RemarkRole:
        return found.remark;
    case BesideRole:
        return std::holds_alternative<QAction *>(found.what) ? found.keys : found.kind;
    default:
        return {};
    }
}

Qt::ItemFlags FoundList::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !at(index.row()).isPossible ? usual & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable) : usual;
}

} // namespace proven
