#pragma once

#include "dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace proven {

class ChoiceButtons;
class DateField;

/// A talk with a vendor whose work slips: the dated facts, ready to be sent, and what came of the talk.
class TalkDialog : public FormDialog {
    Q_OBJECT

public:
    TalkDialog(Session &session, Id<Vendor> vendor, std::optional<Id<Trial>> trial, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("what-to-do-when"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;

private:
    void addFacts(Id<Trial> trial);

    Id<Vendor> m_vendor;
    std::optional<Id<Trial>> m_trial; ///< whose facts are shown
    DateField *m_date;
    QComboBox *m_kind;
    QLineEdit *m_whom;
    ChoiceButtons *m_reached;
    QPlainTextEdit *m_agreed;
};

} // namespace proven
