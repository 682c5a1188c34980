#pragma once

#include "dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace proven {

class AmountField;
class DateField;

/// Adds a vendor, listed in a round at once where one is given, or edits one.
class VendorDialog : public FormDialog {
    Q_OBJECT

public:
    VendorDialog(Session &session, std::optional<Id<Vendor>> vendor, std::optional<Id<Round>> listIn,
                 QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("vendor"); }
    void save() override;
    [[nodiscard]] QString draftKey() const override;
    [[nodiscard]] bool corrects() const override { return m_vendor.has_value(); }

private:
    void fill(const VendorDetails &vendor);
    [[nodiscard]] VendorDetails details() const;
    /// Names a vendor of the book that this one may be.
    void showLikeness();

    std::optional<Id<Vendor>> m_vendor;
    VendorDetails m_before;
    QLineEdit *m_name;
    QComboBox *m_round = nullptr;
    QComboBox *m_kind;
    QComboBox *m_found;
    QLineEdit *m_contact;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_website;
    QLineEdit *m_links;
    QLineEdit *m_specialties;
    AmountField *m_rate;
    QPlainTextEdit *m_remember;
    QPlainTextEdit *m_holds;
    DateField *m_awayFrom;
    DateField *m_awayUntil;
    QPlainTextEdit *m_notes;
    QLabel *m_likeness;
};

} // namespace proven
