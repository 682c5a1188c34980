#pragma once

#include "files/drafts.h"

class QWidget;

namespace proven {

class FormDialog;
class Session;

/// The form that a draft was written in, filled with it; null where what it was about is not in the book any more.
[[nodiscard]] FormDialog *formOf(const Draft &draft, Session &session, QWidget *parent);

} // namespace proven
