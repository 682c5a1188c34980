#pragma once

#include "dialogs/dialog.h"

namespace proven {

class Actions;

/// Every command of the window with its keys.
class ShortcutList : public Dialog {
    Q_OBJECT

public:
    ShortcutList(const Actions &actions, QWidget *parent);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("keys"); }
};

} // namespace proven
