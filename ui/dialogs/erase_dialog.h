#pragma once

#include "dialogs/form_dialog.h"

namespace proven {

/// The one change that can't be taken back, and so the one that is asked about: a vendor's personal text goes out of
/// the book and its history.
class EraseDialog : public FormDialog {
    Q_OBJECT

public:
    EraseDialog(Session &session, Id<Vendor> vendor, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("vendor"); }
    void save() override;

private:
    Id<Vendor> m_vendor;
};

} // namespace proven
