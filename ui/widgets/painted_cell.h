#pragma once

#include <QStyledItemDelegate>

namespace proven {

/// Draws what a cell has beside its words (models/cells.h): a mark, a ring, a dot on its range, or a button.
class PaintedCell : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Tells the words of a cell that has no room for them, and what else is known of it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

signals:
    /// The button of that cell was clicked.
    void pressed(const QModelIndex &index);

protected:
    /// Whether all the words of that cell are seen.
    [[nodiscard]] bool fits(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace proven
