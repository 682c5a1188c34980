#pragma once

#include "dialogs/form_dialog.h"

class QLineEdit;

namespace proven {

/// In which currency the book counts.
class CurrencyDialog : public FormDialog {
    Q_OBJECT

public:
    explicit CurrencyDialog(Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("index"); }
    void save() override;

private:
    QLineEdit *m_code;
};

} // namespace proven
