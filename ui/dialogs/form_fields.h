#pragma once

#include <QDate>
#include <QStringList>

class QWidget;

namespace proven {

struct Draft;

/// What the fields of a form hold, one text each in the order in which they were made: lines, texts, drop-downs,
/// numbers and whatever is pressed or not. A day that was understood is that day, whatever was typed for it.
[[nodiscard]] QStringList fieldsOf(const QWidget &form);
/// Puts back into a form of the same kind what was written in it; what the form has no place for is left out. The
/// fields that somebody else has changed since as well, by name, with what the book has there by now.
[[nodiscard]] QStringList fillFields(QWidget &form, const Draft &draft, QDate today);

} // namespace proven
