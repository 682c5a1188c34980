#pragma once

#include "dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace proven {

class DateField;
class OutcomeFields;

/// How a job went, in five clicks at most: delivered when, by the directions, the work, liked, a note.
class OutcomeDialog : public FormDialog {
    Q_OBJECT

public:
    OutcomeDialog(Session &session, Id<Engagement> job, QWidget *parent = nullptr);

protected:
    void save() override;
    void refused(const Refusal &refusal) override;

private:
    /// Shows what follows from the answers so far: lateness, and what would move.
    void weigh();
    [[nodiscard]] bool dueMoved();
    void draftNext();

    Id<Engagement> m_job;
    Outcome m_before;
    OutcomeFields *m_outcome;
    QWidget *m_lateness;
    QLabel *m_late;
    QCheckBox *m_heldUp;
    DateField *m_laterDay;
    QLineEdit *m_because;
    QLabel *m_clock;
    QCheckBox *m_next = nullptr;
};

} // namespace proven
