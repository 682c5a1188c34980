#pragma once

#include "dialogs/form_dialog.h"

class QPlainTextEdit;
class QSpinBox;

namespace proven {

class DateField;

/// A decision about a trial (L3, L4): what it rests on, what it leads to and will say ever after, and the reason where
/// one is needed. After *left* the caller opens the handover.
class DecisionDialog : public FormDialog {
    Q_OBJECT

public:
    DecisionDialog(Session &session, Id<Trial> trial, DecisionKind kind, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("promoting"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;

private:
    void addWhatItRestsOn();
    void addExtension(QFormLayout &form);
    [[nodiscard]] command::Decide asked() const;
    [[nodiscard]] bool reasonNeeded() const;
    /// Says what the fields would lead to, and offers the button only where the law does.
    void weigh();
    [[nodiscard]] QStringList consequences(const Book &after) const;
    /// What a decision that is taken back changes in stage, clock and record.
    /// Why probation can't be extended until the day that is typed; empty where it can, or none is.
    [[nodiscard]] QString untilProblem() const;
    [[nodiscard]] QStringList whatReadsOtherwise(const Book &after) const;
    /// What will stand beside the vendor ever after.
    [[nodiscard]] QString lastingWords() const;

    Id<Trial> m_trial;
    DecisionKind m_kind;
    DateField *m_on = nullptr;
    QSpinBox *m_months = nullptr;
    DateField *m_until = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLabel *m_reasonLabel = nullptr;
    Notice *m_leadsTo = nullptr;
};

} // namespace proven
