#include "widgets/found_cell.h"

#include "look/space.h"
#include "models/found_list.h"

#include <QApplication>
#include <QPainter>

namespace proven {

QSize FoundCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(option.widget ? Space(*option.widget).row() : size.height());
    return size;
}

void FoundCell::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QWidget *view = option.widget;
    const QStyle *style = view ? view->style() : QApplication::style();
    const QString words = std::exchange(option.text, QString());
    const QIcon icon = std::exchange(option.icon, QIcon());
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, view);

    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QPalette::ColorGroup group = isEnabled ? QPalette::Normal : QPalette::Disabled;
    const QColor loud = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? loud : option.palette.color(QPalette::PlaceholderText);

    painter->save();
    painter->setFont(option.font);
    const QFontMetrics metrics(option.font);
    const int gap = metrics.height() / 2;
    QRect rest = option.rect.adjusted(gap, 0, -gap, 0);
    const QSize iconSize = option.decorationSize;
    icon.paint(painter,
               QRect(rest.left(), rest.center().y() - iconSize.height() / 2, iconSize.width(), iconSize.height()),
               Qt::AlignCenter,
               isSelected  ? QIcon::Selected
               : isEnabled ? QIcon::Normal
                           : QIcon::Disabled);
    rest.setLeft(rest.left() + iconSize.width() + gap);

    const auto draw = [&](const QRect &box, const QString &text, const QColor &color, Qt::Alignment alignment) {
        painter->setPen(color);
        painter->drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    const QString beside = index.data(FoundList::BesideRole).toString();
    draw(rest, beside, quiet, Qt::AlignRight);
    rest.setRight(rest.right() - metrics.horizontalAdvance(beside) - 2 * gap);
    draw(rest, words, loud, Qt::AlignLeft);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(words) + 2 * gap);
    if (rest.width() > 2 * gap)
        draw(rest, index.data(FoundList::RemarkRole).toString(), quiet, Qt::AlignLeft);
    painter->restore();
}

} // namespace proven
