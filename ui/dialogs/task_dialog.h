#pragma once

#include "dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace proven {

class AmountField;
class ProfileFields;

/// A piece of the owner's work that might be handed out.
class TaskDialog : public FormDialog {
    Q_OBJECT

public:
    TaskDialog(Session &session, std::optional<Id<Task>> task, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("tasks"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool corrects() const override { return m_task.has_value(); }

private:
    [[nodiscard]] TaskDetails details() const;

    std::optional<Id<Task>> m_task;
    TaskDetails m_before;
    QLineEdit *m_name;
    QComboBox *m_round;
    ProfileFields *m_profile;
    AmountField *m_hours;
    QComboBox *m_often;
    QComboBox *m_keepsFrom;
    QPlainTextEdit *m_notes;
};

} // namespace proven
