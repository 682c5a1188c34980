#pragma once

#include "dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace proven {

class ChoiceButtons;
class DateField;

/// One contact with a vendor: whom, how many calls it took, whether anybody was reached, how people found them.
class ContactDialog : public FormDialog {
    Q_OBJECT

public:
    ContactDialog(Session &session, Id<Vendor> vendor, std::optional<Id<Touchpoint>> contact,
                  QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("vendor"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool corrects() const override { return m_contact.has_value(); }

private:
    void fill(const TouchpointDetails &contact);

    Id<Vendor> m_vendor;
    std::optional<Id<Touchpoint>> m_contact;
    TouchpointDetails m_before;
    DateField *m_date;
    QComboBox *m_kind;
    QLineEdit *m_whom;
    QSpinBox *m_calls;
    ChoiceButtons *m_reached;
    ChoiceButtons *m_liked;
    QPlainTextEdit *m_note;
};

} // namespace proven
