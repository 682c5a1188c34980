#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include <gtest/gtest.h>

#include <functional>
#include <type_traits>

/// How a test works a window: by the names that a screen reader says and the words that stand there.
namespace proven::test {

/// What a screen reader calls a control.
[[nodiscard]] QString spokenName(QWidget &widget);
/// How well `name` is what `widget` is called; 0 where it is not: in sight goes before hidden, the whole name before
/// its beginning, and hidden ones only by the whole of it.
[[nodiscard]] int likeness(const QWidget &root, QWidget &widget, const QString &name);

/// The control of that kind by its spoken name, which may go on after `name`, or by the words on it; a failure where
/// there is none.
template <class Control = QWidget>
[[nodiscard]] Control *control(const QWidget &root, const QString &name)
{
    Control *best = nullptr;
    int nearest = 0;
    for (Control *each : root.findChildren<Control *>()) {
        // A field is called what the label beside it says, and the field is meant.
        if (std::is_same_v<Control, QWidget> && qobject_cast<QLabel *>(each))
            continue;
        const int near = likeness(root, *each, name);
        if (near > nearest) {
            nearest = near;
            best = each;
        }
    }
    EXPECT_TRUE(best) << "no control is called " << name.toStdString() << " in " << root.metaObject()->className();
    return best;
}

/// Presses a button that can be seen and pressed.
void press(const QWidget &root, const QString &name);
/// The button of a row: "How good was the work?", "good".
void answer(const QWidget &root, const QString &question, const QString &words);
/// Writes into a field, or chooses in a drop-down.
void type(const QWidget &root, const QString &field, const QString &text);
/// A window's command by its name; a failure where there is none.
[[nodiscard]] QAction *action(const QWidget &window, const QString &name);
/// Gives a command that can be given.
void trigger(const QWidget &window, const QString &name);
/// What of all that the keyboard reaches and that is seen has no name for a screen reader.
[[nodiscard]] QStringList unnamedControls(const QWidget &window);
/// Chooses the row of a table that begins with those words.
void chooseRow(const QWidget &root, const QString &table, const QString &words);
/// All that can be read in a window on labels and buttons.
[[nodiscard]] QString wordsOf(const QWidget &window);
[[nodiscard]] bool says(const QWidget &window, const QString &words);

/// Does `act` with the dialog that `opens` brings up; a dialog that is still open afterwards failed and is closed.
void inDialog(const std::function<void()> &opens, const std::function<void(QDialog &)> &act);

} // namespace proven::test
