#pragma once

#include "dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace proven {

class AmountField;

/// Begins a round, "one kind of work, up to ten tried", or edits and closes one.
class RoundDialog : public FormDialog {
    Q_OBJECT

public:
    RoundDialog(Session &session, std::optional<Id<Round>> round, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("round"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool corrects() const override { return m_round.has_value(); }

private:
    std::optional<Id<Round>> m_round;
    RoundDetails m_before;
    QLineEdit *m_name;
    QLineEdit *m_work;
    QSpinBox *m_months;
    AmountField *m_hours;
    AmountField *m_amount;
    QSpinBox *m_meant;
    QCheckBox *m_open = nullptr;
};

} // namespace proven
