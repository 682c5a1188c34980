#include "widgets/painted_cell.h"

#include "widgets/painting.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QToolTip>

#include <algorithm>

namespace proven {

namespace {

constexpr int intervalWidthInEm = 11;
constexpr int rowInEm = 20; ///< tenths of a line

int em(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height();
}

bool wraps(const QStyleOptionViewItem &option)
{
    return option.features.testFlag(QStyleOptionViewItem::WrapText);
}

QFont fontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (index.data(EmphasisRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return *(option.widget ? option.widget->style() : QApplication::style());
}

QRect buttonIn(const QStyleOptionViewItem &option, const QString &words)
{
    const int pad = em(option) / 2;
    const int width = std::min(option.rect.width() - pad, option.fontMetrics.horizontalAdvance(words) + 3 * pad);
    const int height = std::min(option.rect.height() - 4, em(option) * 17 / 10);
    return {option.rect.left() + pad / 2, option.rect.center().y() - height / 2, width, height};
}

void paintButton(QPainter &painter, const QStyleOptionViewItem &option)
{
    QStyleOptionButton button;
    button.initFrom(option.widget);
    button.rect = buttonIn(option, option.text);
    button.text = option.text;
    button.state = QStyle::State_Enabled | QStyle::State_Raised;
    if (option.state.testFlag(QStyle::State_MouseOver))
        button.state |= QStyle::State_MouseOver;
    styleOf(option).drawControl(QStyle::CE_PushButton, &button, &painter, option.widget);
}

} // namespace

void PaintedCell::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font = fontOf(*option, index);
}

QSize PaintedCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = em(option);
    const bool isWrapped = wraps(option) && option.rect.width() > 0;
    // Words are laid out once: it is what a table with long words spends its time on.
    QSize size = isWrapped ? QSize(option.rect.width(), 0) : QStyledItemDelegate::sizeHint(option, index);
    if (isWrapped) {
        const bool hasMark = index.data(ToneRole).isValid();
        const int width = option.rect.width() - line / 2 - (hasMark ? line * 5 / 4 : 0);
        const QFontMetrics metrics(fontOf(option, index));
        const QRect words = metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap,
                                                 index.data(Qt::DisplayRole).toString());
        // One line gets the room of a row; each further one what it needs.
        size.setHeight(line * rowInEm / 10 + std::max(0, words.height() - metrics.height()));
    }
    if (index.data(IntervalRole).isValid())
        size.rwidth() += line * intervalWidthInEm;
    if (index.data(ToneRole).isValid() || index.data(RingRole).isValid() || index.data(ButtonRole).isValid())
        size.rwidth() += line * 2;
    return size;
}

void PaintedCell::paint(QPainter *painter, const QStyleOptionViewItem &plain, const QModelIndex &index) const
{
    QStyleOptionViewItem option = plain;
    initStyleOption(&option, index);
    styleOf(option).drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    if (index.data(ButtonRole).toBool()) {
        if (!option.text.isEmpty())
            paintButton(*painter, option);
        return;
    }

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor textColor = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto color = [&](Tone tone) { return selected ? textColor : toneColor(tone, option.palette); };
    QColor track = selected ? textColor : trackColor(option.palette);
    if (selected)
        track.setAlphaF(0.35F);

    const int line = em(option);
    const int pad = line / 4;
    QRect words = option.rect.adjusted(pad, 0, -pad, 0);
    Qt::Alignment alignment = option.displayAlignment;
    if (const QVariant tone = index.data(ToneRole); tone.isValid()) {
        const QRectF box(words.left(), words.center().y() - line * 0.45, line * 0.9, line * 0.9);
        painting::mark(*painter, box, static_cast<Tone>(tone.toInt()), color(static_cast<Tone>(tone.toInt())));
        words.setLeft(words.left() + line * 5 / 4);
    }
    if (const QVariant shown = index.data(RingRole); shown.isValid()) {
        const Ring ring = shown.value<Ring>();
        const QRectF box(words.left(), words.center().y() - line * 0.65, line * 1.3, line * 1.3);
        painting::ring(*painter, box, ring.share, color(ring.tone), track);
        words.setLeft(words.left() + line * 7 / 4);
    }
    if (const QVariant shown = index.data(IntervalRole); shown.isValid()) {
        const Interval interval = shown.value<Interval>();
        const int wordsWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("24 of 24")) + pad;
        QRect area = words;
        area.setRight(std::max(words.left(), words.right() - wordsWidth));
        painting::interval(*painter, area.adjusted(0, line / 4, 0, -line / 4), &interval, color(Tone::OnTrial), track);
        words.setLeft(words.right() - wordsWidth);
        alignment = Qt::AlignRight | Qt::AlignVCenter;
    }
    painter->save();
    painter->setPen(textColor);
    painter->setFont(option.font);
    if (const QString hint = index.data(HintRole).toString(); option.text.isEmpty() && !hint.isEmpty()) {
        option.text = hint;
        if (!selected)
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
    }
    if (wraps(option))
        painter->drawText(words, static_cast<int>(alignment | Qt::TextWordWrap), option.text);
    else
        painter->drawText(words, static_cast<int>(alignment | Qt::TextSingleLine),
                          QFontMetrics(option.font).elidedText(option.text, Qt::ElideRight, words.width()));
    painter->restore();
}

bool PaintedCell::fits(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize needed = sizeHint(option, index);
    if (!wraps(option) || index.data(ButtonRole).toBool())
        return needed.width() <= option.rect.width();
    const QFontMetrics metrics(fontOf(option, index));
    const auto words = index.data(Qt::DisplayRole).toString().split(u' ');
    const bool isWideEnough = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return metrics.horizontalAdvance(word) <= option.rect.width() - em(option) / 2;
    });
    return isWideEnough && needed.height() <= option.rect.height();
}

bool PaintedCell::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const QString words = index.data(Qt::DisplayRole).toString();
    const QString more = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || fits(option, index) || words.isEmpty() || more.contains(words))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), more.isEmpty() ? words : words + u'\n' + more, view->viewport(),
                       option.rect);
    return true;
}

bool PaintedCell::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && index.data(ButtonRole).toBool()) {
        const QString words = index.data(Qt::DisplayRole).toString();
        if (!words.isEmpty() && buttonIn(option, words).contains(static_cast<QMouseEvent *>(event)->pos())) {
            emit pressed(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace proven
