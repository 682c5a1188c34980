#pragma once

class QWidget;

namespace proven {

class Session;

/// Asks for another file, copies the whole book there, and lets the session go on with it: the way out where the file
/// was moved, replaced or may not be written. False where the owner thought better of it or it did not go well, which
/// is told.
[[nodiscard]] bool saveElsewhere(Session &session, QWidget *parent);

} // namespace proven
