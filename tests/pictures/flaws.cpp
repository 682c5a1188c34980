#include "flaws.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTextDocument>
#include <QToolTip>

namespace proven::test {

namespace {

QString placeOf(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    constexpr int mostWords = 60;
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), words.left(mostWords));
}

QString size(QSize size)
{
    return QStringLiteral("%1 x %2").arg(size.width()).arg(size.height());
}

/// How wide words are when their mnemonic is a line under a letter.
int widthOf(const QWidget &widget, const QString &words)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, words).width();
}

/// A widget that arranges its children by itself, out of Qt's own parts.
bool isOfOnePiece(const QWidget &widget)
{
    return qobject_cast<const QAbstractScrollArea *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QMenuBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget);
}

class Search {
public:
    [[nodiscard]] QStringList take() { return std::move(m_flaws); }

private:
    void say(const QWidget &widget, const QString &flaw) { m_flaws += placeOf(widget) + QStringLiteral(": ") + flaw; }

public:
    void below(QWidget &parent)
    {
        QList<QWidget *> children;
        for (QObject *child : parent.children()) {
            auto *widget = qobject_cast<QWidget *>(child);
            if (widget && widget->isVisible() && !widget->isWindow())
                children += widget;
        }
        for (QWidget *child : std::as_const(children)) {
            if (!parent.rect().contains(child->geometry()))
                say(*child, QStringLiteral("reaches out of what holds it: to %1 in %2")
                                .arg(size(QSize(child->geometry().right() + 1, child->geometry().bottom() + 1)),
                                     size(parent.size())));
            words(*child);
            if (auto *area = qobject_cast<QScrollArea *>(child))
                contents(*area);
            else if (!isOfOnePiece(*child))
                below(*child);
        }
        for (qsizetype one = 0; one < children.size(); ++one) {
            for (qsizetype other = one + 1; other < children.size(); ++other) {
                if (shows(*children[one]) && shows(*children[other])
                    && children[one]->geometry().intersects(children[other]->geometry()))
                    say(*children[one], QStringLiteral("crosses %1").arg(placeOf(*children[other])));
            }
        }
    }

    static bool shows(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        return !label || !label->text().isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull();
    }

    void contents(QScrollArea &area)
    {
        QWidget *inner = area.widget();
        if (!inner)
            return;
        if (inner->width() > area.viewport()->width())
            say(area, QStringLiteral("has to be scrolled sideways: %1 in %2")
                          .arg(size(inner->size()), size(area.viewport()->size())));
        below(*inner);
    }

    void words(QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            lookAtLabel(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            lookAtButton(*button);
        else if (auto *combo = qobject_cast<QComboBox *>(&widget))
            lookAtCombo(*combo);
        else if (auto *line = qobject_cast<QLineEdit *>(&widget))
            lookAtLine(*line);
        else if (auto *group = qobject_cast<QGroupBox *>(&widget))
            fits(*group, group->title(), group->width());
        else if (auto *table = qobject_cast<QTableView *>(&widget))
            lookAtTable(*table);
    }

    void fits(QWidget &widget, const QString &words, int room)
    {
        if (widthOf(widget, words) > room && !tooltipAt(widget, widget.rect().center()).contains(words))
            say(widget,
                QStringLiteral("“%1” is cut off: %2 wide in %3").arg(words).arg(widthOf(widget, words)).arg(room));
    }

    void lookAtLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || label.toolTip() == label.text())
            return;
        if (!label.wordWrap()) {
            if (label.width() < label.sizeHint().width() || label.height() < label.minimumSizeHint().height())
                say(label, QStringLiteral("is cut off: %1, needs %2").arg(size(label.size()), size(label.sizeHint())));
            return;
        }
        if (label.height() < label.heightForWidth(label.width()))
            say(label, QStringLiteral("is cut off below: %1 high, needs %2")
                           .arg(label.height())
                           .arg(label.heightForWidth(label.width())));
        for (const QString &word : label.text().split(u' ')) {
            // A hyphen or dash is a place to break, too.
            for (const QString &part : word.split(QRegularExpression(QStringLiteral("[-–—/]\\s*|\\n")))) {
                if (widthOf(label, part) > label.width())
                    say(label, QStringLiteral("“%1” is wider than the label: %2 in %3")
                                   .arg(part)
                                   .arg(widthOf(label, part))
                                   .arg(label.width()));
            }
        }
    }

    void lookAtButton(QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        int room = button.width();
        if (qobject_cast<const QPushButton *>(&button)) {
            QStyleOptionButton option;
            option.initFrom(&button);
            room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).width();
            if (!button.icon().isNull())
                room -= button.iconSize().width();
        } else if (button.width() < button.sizeHint().width()) {
            room = button.width() - (button.sizeHint().width() - widthOf(button, button.text()));
        }
        fits(button, button.text(), room);
        if (button.height() < button.fontMetrics().height())
            say(button, QStringLiteral("is cut off below: %1 high").arg(button.height()));
    }

    void lookAtCombo(QComboBox &combo)
    {
        if (combo.isEditable())
            return;
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const int room =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo).width();
        fits(combo, combo.currentText(), room);
    }

    void lookAtLine(QLineEdit &line)
    {
        // What is typed scrolls; an example can't be scrolled to.
        if (line.text().isEmpty())
            fits(line, line.placeholderText(), line.width());
    }

    void lookAtTable(QTableView &table)
    {
        const QAbstractItemModel *model = table.model();
        if (!model || model->rowCount() == 0)
            return;
        if (table.viewport()->height() < table.rowHeight(0))
            say(table, QStringLiteral("has no room for a single row"));
        for (int column = 0; column < model->columnCount(); ++column) {
            header(table, column);
            for (int row = 0; row < model->rowCount(); ++row)
                cell(table, model->index(row, column));
        }
    }

    void cell(QTableView &table, const QModelIndex &index)
    {
        const QRect place = table.visualRect(index);
        const QString words = index.data().toString();
        const int lines = table.wordWrap() ? Qt::TextWordWrap : Qt::TextSingleLine;
        const QSize needed = table.fontMetrics().boundingRect(QRect(0, 0, place.width(), 0), lines, words).size();
        if (!table.viewport()->rect().contains(place.center())
            || (needed.width() <= place.width() && needed.height() <= place.height()))
            return;
        if (!tooltipAt(*table.viewport(), place.center()).contains(words))
            say(table, QStringLiteral("the cell “%1” is cut off, and no tooltip has it").arg(words));
    }

    void header(QTableView &table, int column)
    {
        const QHeaderView &header = *table.horizontalHeader();
        const QString words = table.model()->headerData(column, Qt::Horizontal).toString();
        const QPoint middle(header.sectionViewportPosition(column) + header.sectionSize(column) / 2,
                            header.height() / 2);
        if (!header.isVisible() || !header.viewport()->rect().contains(middle)
            || header.sectionSizeHint(column) <= header.sectionSize(column))
            return;
        if (!tooltipAt(*header.viewport(), middle).contains(words))
            say(table, QStringLiteral("the heading “%1” is cut off: %2 wide, needs %3, and no tooltip has it")
                           .arg(words)
                           .arg(header.sectionSize(column))
                           .arg(header.sectionSizeHint(column)));
    }

    static QString tooltipAt(QWidget &widget, QPoint place)
    {
        QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &event);
        const QString text = QToolTip::isVisible() ? QToolTip::text() : QString();
        QToolTip::hideText();
        QApplication::sendPostedEvents();
        return plain(text);
    }

    static QString plain(const QString &text)
    {
        QTextDocument document;
        if (Qt::mightBeRichText(text)) {
            document.setHtml(text);
            return document.toPlainText();
        }
        return text;
    }

    QStringList m_flaws;
};

} // namespace

QStringList flawsIn(QWidget &window)
{
    Search search;
    search.below(window);
    QStringList flaws = search.take();
    flaws.removeDuplicates();
    return flaws;
}

} // namespace proven::test
