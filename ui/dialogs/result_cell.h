#pragma once

#include "widgets/painted_cell.h"

#include <QStringList>

namespace proven {

/// The cell in which the result of a row is typed, with the usual results and those of its list to choose from.
class ResultCell : public PaintedCell {
    Q_OBJECT

public:
    using PaintedCell::PaintedCell;
    void offer(const QStringList &results) { m_results = results; }

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QStringList m_results;
};

} // namespace proven
