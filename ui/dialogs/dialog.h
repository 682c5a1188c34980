#pragma once

#include <QDialog>

namespace proven {

/// What every dialog of ours is: it keeps its own window waiting and no other, so that the guide can be read beside it,
/// and F1 opens the guide where the dialog is explained.
class Dialog : public QDialog {
    Q_OBJECT

protected:
    explicit Dialog(QWidget *parent, Qt::WindowFlags flags = {});

    /// The page of the guide that explains it.
    [[nodiscard]] virtual QString guidePage() const = 0;
};

} // namespace proven
