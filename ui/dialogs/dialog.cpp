#include "dialogs/dialog.h"

#include "guide/guide.h"

#include <QShortcut>

namespace proven {

Dialog::Dialog(QWidget *parent, Qt::WindowFlags flags) : QDialog(parent, flags)
{
    setWindowModality(Qt::WindowModal);
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, [this] { Guide::openAt(guidePage()); });
}

} // namespace proven
