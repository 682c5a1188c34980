#pragma once

#include "dialogs/dialog.h"

namespace proven {

/// The first screen of all: three buttons, no wizard.
class StartDialog : public Dialog {
    Q_OBJECT

public:
    enum class Choice { None, OwnBook, OpenBook, SampleBook };

    explicit StartDialog(QWidget *parent = nullptr);
    /// None where the dialog was closed.
    [[nodiscard]] Choice choice() const { return m_choice; }

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("first-ten-minutes"); }

private:
    Choice m_choice = Choice::None;
};

} // namespace proven
