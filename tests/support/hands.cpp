#include "support/hands.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTimer>

namespace proven::test {

QString spokenName(QWidget &widget)
{
    // On Linux, Qt 6.4 gives the chosen text of a drop-down as its name, and its own name by the relation to a label.
    if (qobject_cast<QComboBox *>(&widget))
        return widget.accessibleName();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

int likeness(const QWidget &root, QWidget &widget, const QString &name)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto plain = [](QString words) { return words.remove(u'&'); };
    const QString spoken = plain(spokenName(widget));
    const bool whole = spoken == name || (button && plain(button->text()) == name);
    if (!widget.isVisibleTo(&root))
        return whole ? 1 : 0;
    if (whole)
        return 3;
    return spoken.startsWith(name) ? 2 : 0;
}

void press(const QWidget &root, const QString &name)
{
    auto *button = control<QAbstractButton>(root, name);
    ASSERT_TRUE(button);
    ASSERT_TRUE(button->isVisibleTo(&root)) << name.toStdString();
    ASSERT_TRUE(button->isEnabled()) << name.toStdString();
    button->click();
}

void answer(const QWidget &root, const QString &question, const QString &words)
{
    auto *row = control<QWidget>(root, question);
    ASSERT_TRUE(row);
    press(*row, words);
}

namespace {

void choose(QComboBox &combo, const QString &text)
{
    const int place = combo.findText(text);
    ASSERT_GE(place, 0) << text.toStdString() << " is not among what " << combo.accessibleName().toStdString()
                        << " offers";
    combo.setCurrentIndex(place);
}

} // namespace

void type(const QWidget &root, const QString &field, const QString &text)
{
    auto *control = test::control<QWidget>(root, field);
    ASSERT_TRUE(control);
    while (control->focusProxy())
        control = control->focusProxy();
    ASSERT_TRUE(control->isEnabled()) << field.toStdString();
    if (auto *combo = qobject_cast<QComboBox *>(control); combo && combo->isEditable())
        combo->setEditText(text);
    else if (combo)
        choose(*combo, text);
    else if (auto *line = qobject_cast<QLineEdit *>(control))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(control))
        lines->setPlainText(text);
    else
        ADD_FAILURE() << "nothing can be typed into " << field.toStdString();
}

QAction *action(const QWidget &window, const QString &name)
{
    auto *found = window.findChild<QAction *>(name);
    EXPECT_TRUE(found) << "no command is called " << name.toStdString();
    return found;
}

void trigger(const QWidget &window, const QString &name)
{
    QAction *found = action(window, name);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isEnabled()) << name.toStdString();
    found->trigger();
}

QStringList unnamedControls(const QWidget &window)
{
    QStringList unnamed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        if (spokenName(*widget).isEmpty())
            unnamed += QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName());
    }
    return unnamed;
}

void chooseRow(const QWidget &root, const QString &table, const QString &words)
{
    auto *view = control<QTableView>(root, table);
    ASSERT_TRUE(view);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (view->model()->index(row, 0).data().toString() == words) {
            view->selectRow(row);
            // What a page adds while it is seen shows with the next event.
            QApplication::processEvents();
            return;
        }
    }
    ADD_FAILURE() << "no row of " << table.toStdString() << " begins with " << words.toStdString();
}

QString wordsOf(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&window))
            words += label->text();
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(&window))
            words += button->text();
    }
    return words.join(u'\n').remove(u'&');
}

bool says(const QWidget &window, const QString &words)
{
    return wordsOf(window).contains(words);
}

void inDialog(const std::function<void()> &opens, const std::function<void(QDialog &)> &act)
{
    bool seen = false;
    QTimer soon;
    soon.setSingleShot(true);
    soon.callOnTimeout([&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        seen = true;
        act(*dialog);
        if (dialog->isVisible()) {
            ADD_FAILURE() << dialog->metaObject()->className() << " is still open";
            dialog->reject();
        }
    });
    soon.start();
    opens();
    EXPECT_TRUE(seen) << "no dialog came";
}

} // namespace proven::test
