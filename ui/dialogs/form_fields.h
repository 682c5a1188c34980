#pragma once

#include <QStringList>

class QWidget;

namespace proven {

/// What the fields of a form hold, one text each in the order in which they were made: lines, texts, drop-downs,
/// numbers and whatever is pressed or not.
[[nodiscard]] QStringList fieldsOf(const QWidget &form);
/// Puts it back into a form of the same kind; what the form has no place for is left out.
void fillFields(QWidget &form, const QStringList &fields);

} // namespace proven
