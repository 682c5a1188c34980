#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

#include <functional>

namespace proven::test {

/// What a screen reader calls a control.
[[nodiscard]] inline QString spokenName(QWidget &widget)
{
    // On Linux, Qt 6.4 gives the chosen text of a drop-down as its name, and its own name by the relation to a label.
    if (qobject_cast<QComboBox *>(&widget))
        return widget.accessibleName();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&widget);
    return accessible ? accessible->text(QAccessible::Name) : QString();
}

/// The visible control of that type and spoken name, which may go on after `name`; a failure where there is none.
template <class Widget = QWidget>
[[nodiscard]] Widget *control(QWidget &root, const QString &name)
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (widget->isVisibleTo(&root) && spokenName(*widget).startsWith(name))
            return widget;
    }
    ADD_FAILURE() << "no control called " << name.toStdString() << " in " << root.metaObject()->className();
    return nullptr;
}

inline void press(QWidget &root, const QString &name)
{
    if (auto *button = control<QAbstractButton>(root, name)) {
        EXPECT_TRUE(button->isEnabled()) << name.toStdString();
        button->click();
    }
}

/// Does `act` with the dialog that `opens` brings up; a dialog that is still open afterwards failed and is closed.
inline void inDialog(const std::function<void()> &opens, const std::function<void(QDialog &)> &act)
{
    bool seen = false;
    QTimer::singleShot(0, [&] {
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
    opens();
    EXPECT_TRUE(seen) << "no dialog came";
}

} // namespace proven::test
