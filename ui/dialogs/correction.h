#pragma once

#include "domain/change.h"

class QDialog;
class QWidget;

namespace proven {

class Session;

/// The dialog that corrects the record which changes were about: a new one, or null where there is none to correct.
[[nodiscard]] QDialog *correctionOf(const Changes &changes, Session &session, QWidget *parent);

} // namespace proven
