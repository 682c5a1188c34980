#pragma once

#include <QDialog>

namespace proven {

class Actions;

/// Every command of the window with its keys.
class ShortcutList : public QDialog {
    Q_OBJECT

public:
    ShortcutList(const Actions &actions, QWidget *parent);
};

} // namespace proven
