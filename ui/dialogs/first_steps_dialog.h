#pragma once

#include "dialogs/form_dialog.h"

class QGroupBox;
class QLineEdit;

namespace proven {

class RememberedJobs;

/// The first five minutes: the kind of work, the first vendor and the jobs remembered with them; ends with giving a
/// job. What is done stays done: where a later answer is refused, the earlier ones are not asked again.
class FirstStepsDialog : public FormDialog {
    Q_OBJECT

public:
    explicit FirstStepsDialog(Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString guidePage() const override { return QStringLiteral("first-ten-minutes"); }
    void save() override;

private:
    [[nodiscard]] bool makeRound();
    [[nodiscard]] bool listVendor();
    [[nodiscard]] bool recordJobs();
    void giveFirstJob();

    QLineEdit *m_work;
    QLineEdit *m_vendor;
    QGroupBox *m_already;
    RememberedJobs *m_jobs;
    std::optional<Id<Round>> m_round;
    std::optional<Id<Trial>> m_trial;
};

} // namespace proven
