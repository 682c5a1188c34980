#include "dialogs/form_fields.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QWidget>

#include <vector>

namespace proven {

namespace {

constexpr QLatin1String pressed("pressed");
constexpr QLatin1String notPressed("not pressed");

/// A line that belongs to a drop-down or a number is told by that.
bool isPart(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(widget.parentWidget())
           || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

bool isField(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *text = qobject_cast<const QPlainTextEdit *>(&widget);
    return !isPart(widget)
           && (qobject_cast<const QLineEdit *>(&widget) || (text && !text->isReadOnly())
               || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QSpinBox *>(&widget)
               || (button && button->isCheckable()));
}

std::vector<QWidget *> fieldWidgets(const QWidget &form)
{
    std::vector<QWidget *> fields;
    for (QWidget *widget : form.findChildren<QWidget *>()) {
        if (isField(*widget))
            fields.push_back(widget);
    }
    return fields;
}

QString heldBy(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&field))
        return choice->currentText();
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return QString::number(number->value());
    return qobject_cast<const QAbstractButton *>(&field)->isChecked() ? pressed : notPressed;
}

void put(QWidget &field, const QString &value)
{
    if (heldBy(field) == value)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(&field)) {
        line->setText(value);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
        text->setPlainText(value);
    } else if (auto *choice = qobject_cast<QComboBox *>(&field)) {
        if (choice->isEditable())
            choice->setEditText(value);
        else if (const int place = choice->findText(value); place >= 0)
            choice->setCurrentIndex(place);
    } else if (auto *number = qobject_cast<QSpinBox *>(&field)) {
        number->setValue(value.toInt());
    } else {
        qobject_cast<QAbstractButton *>(&field)->setChecked(value == pressed);
    }
}

} // namespace

QStringList fieldsOf(const QWidget &form)
{
    QStringList fields;
    for (const QWidget *field : fieldWidgets(form))
        fields += heldBy(*field);
    return fields;
}

void fillFields(QWidget &form, const QStringList &fields)
{
    const std::vector<QWidget *> widgets = fieldWidgets(form);
    // Twice: what one field says may fill or empty another.
    for (int time = 0; time < 2; ++time) {
        for (std::size_t place = 0; place < widgets.size() && static_cast<qsizetype>(place) < fields.size(); ++place)
            put(*widgets[place], fields[static_cast<qsizetype>(place)]);
    }
}

} // namespace proven
