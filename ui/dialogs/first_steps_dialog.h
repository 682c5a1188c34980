#pragma once

#include "dialogs/form_dialog.h"

class QCheckBox;
class QGroupBox;
class QLineEdit;

namespace proven {

class DateField;
class RememberedJobs;

/// The first five minutes: the kind of work, the first vendor and the jobs remembered with them; ends with giving a job.
class FirstStepsDialog : public FormDialog {
    Q_OBJECT

public:
    FirstStepsDialog(Session &session, QWidget *parent = nullptr);

protected:
    void save() override;

private:
    [[nodiscard]] bool roundIsThere();
    [[nodiscard]] bool vendorIsThere();
    [[nodiscard]] bool jobsAreThere();

    QLineEdit *m_work;
    QLineEdit *m_vendor;
    QGroupBox *m_already;
    RememberedJobs *m_jobs;
    std::optional<Id<Round>> m_round;
    std::optional<Id<Trial>> m_trial;
};

} // namespace proven
