#include "dialogs/form_fields.h"

#include "files/drafts.h"
#include "widgets/date_field.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QWidget>

#include <algorithm>
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
    if (const auto *line = qobject_cast<const QLineEdit *>(&field)) {
        const auto *day = qobject_cast<const DateField *>(line->parentWidget());
        return day && day->date() ? day->date()->toString(Qt::ISODate) : line->text();
    }
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->toPlainText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&field))
        // Its words may say more than what is meant, such as how many places a round has left.
        return choice->currentData().isValid() && !choice->isEditable() ? choice->currentData().toString()
                                                                        : choice->currentText();
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return QString::number(number->value());
    return qobject_cast<const QAbstractButton *>(&field)->isChecked() ? pressed : notPressed;
}

int placeOf(const QComboBox &choice, const QString &value)
{
    for (int place = 0; place < choice.count(); ++place) {
        const QVariant data = choice.itemData(place);
        if (data.isValid() ? data.toString() == value : choice.itemText(place) == value)
            return place;
    }
    return -1;
}

/// "Phone (777)"
QString inWords(const QWidget &field)
{
    const auto *line = qobject_cast<const QLineEdit *>(&field);
    const auto *choice = qobject_cast<const QComboBox *>(&field);
    const QString held = line ? line->text() : choice ? choice->currentText() : QString();
    return held.isEmpty() ? field.accessibleName() : QStringLiteral("%1 (%2)").arg(field.accessibleName(), held);
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
        else if (const int place = placeOf(*choice, value); place >= 0)
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

QStringList fillFields(QWidget &form, const Draft &draft, QDate today)
{
    const std::vector<QWidget *> widgets = fieldWidgets(form);
    const QStringList now = fieldsOf(form);
    const qsizetype count = std::min(now.size(), draft.fields.size());
    const bool corrects = draft.opened.size() == draft.fields.size();
    // A day that a form proposes, which was that day's today.
    const auto isProposed = [&](qsizetype place) {
        return draft.opened[place] == draft.day.toString(Qt::ISODate) && now[place] == today.toString(Qt::ISODate);
    };
    QStringList changedTwice;
    std::vector<qsizetype> written;
    for (qsizetype place = 0; place < count; ++place) {
        const bool isWritten = !corrects || draft.fields[place] != draft.opened[place];
        if (!isWritten && !isProposed(place))
            continue;
        written.push_back(place);
        if (corrects && now[place] != draft.opened[place] && now[place] != draft.fields[place] && !isProposed(place))
            changedTwice += inWords(*widgets[static_cast<std::size_t>(place)]);
    }
    // Twice: what one field says may fill or empty another.
    for (int time = 0; time < 2; ++time) {
        for (const qsizetype place : written)
            put(*widgets[static_cast<std::size_t>(place)], draft.fields[place]);
    }
    return changedTwice;
}

} // namespace proven
