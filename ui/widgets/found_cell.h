#pragma once

#include <QStyledItemDelegate>

namespace proven {

/// Paints a row of what was found: the words, the remark in the quieter colour, and what stands at the row's end.
class FoundCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace proven
