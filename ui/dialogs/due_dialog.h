#pragma once

#include "dialogs/form_dialog.h"

class QLineEdit;
class QRadioButton;

namespace proven {

class DateField;

/// A later due day for a job (L6): the owner's counts, the vendor's is only what to expect.
class DueDialog : public FormDialog {
    Q_OBJECT

public:
    DueDialog(Session &session, Id<Engagement> job, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("jobs"); }
    void save() override;

private:
    void showWhatItMeans();

    Id<Engagement> m_job;
    QRadioButton *m_byUs;
    QRadioButton *m_byVendor;
    DateField *m_to;
    DateField *m_on;
    QLineEdit *m_because;
    QLabel *m_meaning;
};

} // namespace proven
