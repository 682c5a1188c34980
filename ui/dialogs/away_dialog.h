#pragma once

#include "dialogs/form_dialog.h"

namespace proven {

class DateField;

/// When a vendor is away, what that means, and which of their open jobs fall due meanwhile.
class AwayDialog : public FormDialog {
    Q_OBJECT

public:
    AwayDialog(Session &session, Id<Vendor> vendor, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("vendor"); }
    void save() override;

private:
    void showJobs();
    [[nodiscard]] std::vector<const Engagement *> dueMeanwhile() const;
    void giveToAnother(Id<Engagement> job, Id<Trial> taker);

    Id<Vendor> m_vendor;
    VendorDetails m_before;
    DateField *m_from;
    DateField *m_until;
    QLabel *m_meaning;
    QVBoxLayout *m_jobs;
};

} // namespace proven
