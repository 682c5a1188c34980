#pragma once

#include <QDialog>

namespace proven {

/// The first screen of all: three buttons, no wizard.
class StartDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { None, OwnBook, OpenBook, SampleBook };

    explicit StartDialog(QWidget *parent = nullptr);
    /// None where the dialog was closed.
    [[nodiscard]] Choice choice() const { return m_choice; }

private:
    Choice m_choice = Choice::None;
};

} // namespace proven
